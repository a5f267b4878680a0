import type { Core } from 'cytoscape';

/** What the picture brings to the fore. */
export type Scene =
  | { readonly is: 'whole' }
  | { readonly is: 'chosen'; readonly id: string }
  | {
      readonly is: 'handOver';
      readonly id: string;
      /** After it: the person's own lines fade, those of seats stay. */
      readonly after: boolean;
      readonly introduceIds: readonly string[];
      readonly stayIds: readonly string[];
    }
  | { readonly is: 'between'; readonly ids: readonly string[]; readonly steps: readonly (readonly [string, string])[] };

const CLASSES = 'far near chosen introduce stays fading';

/** Sets a scene by classes only: nothing moves. */
export const setScene = (cy: Core, scene: Scene): void => {
  cy.batch(() => {
    cy.elements().removeClass(CLASSES);
    if (scene.is === 'whole') return;
    if (scene.is === 'between') {
      const wanted = new Set(scene.ids);
      const picked = cy.nodes().filter((node) => wanted.has(node.id()));
      if (picked.empty()) return;
      const lines = cy
        .edges()
        .filter((edge) =>
          scene.steps.some(([a, b]) => (edge.source().id() === a && edge.target().id() === b) || (edge.source().id() === b && edge.target().id() === a)),
        );
      cy.elements().not(picked).not(lines).addClass('far');
      lines.addClass('near');
      picked.addClass('chosen');
      return;
    }
    const node = cy.getElementById(scene.id);
    if (node.empty()) return;
    const around = node.closedNeighborhood();
    cy.elements().not(around).addClass('far');
    node.addClass('chosen');
    node.connectedEdges().addClass('near');
    if (scene.is === 'chosen') return;
    for (const id of scene.introduceIds) cy.getElementById(id).removeClass('far').addClass('introduce');
    for (const id of scene.stayIds) cy.getElementById(id).removeClass('far').addClass('stays');
    if (scene.after) node.connectedEdges().not('.seat').removeClass('near').addClass('fading');
  });
};
