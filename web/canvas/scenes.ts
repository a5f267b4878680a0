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

const KEPT = 'scene';

/** The classes of everything that comes to the fore; null where nothing does and the picture stays whole. */
const foreOf = (cy: Core, scene: Scene): ReadonlyMap<string, string> | null => {
  if (scene.is === 'whole') return null;
  const fore = new Map<string, string>();
  if (scene.is === 'between') {
    for (const id of scene.ids) if (cy.getElementById(id).nonempty()) fore.set(id, 'chosen');
    if (fore.size === 0) return null;
    for (const [a, b] of scene.steps)
      cy.getElementById(a)
        .edgesWith(cy.getElementById(b))
        .forEach((edge) => {
          fore.set(edge.id(), 'near');
        });
    return fore;
  }
  const node = cy.getElementById(scene.id);
  if (node.empty()) return null;
  const fades = scene.is === 'handOver' && scene.after;
  node
    .neighborhood()
    .nodes()
    .forEach((other) => {
      fore.set(other.id(), '');
    });
  node.connectedEdges().forEach((edge) => {
    fore.set(edge.id(), fades && !edge.hasClass('seat') ? 'fading' : 'near');
  });
  fore.set(scene.id, 'chosen');
  if (scene.is === 'handOver') {
    for (const id of scene.introduceIds) fore.set(id, 'introduce');
    for (const id of scene.stayIds) fore.set(id, 'stays');
  }
  return fore;
};

/** Sets a scene by classes only: nothing moves, and only what looks different from before is touched. */
export const setScene = (cy: Core, scene: Scene): void => {
  const fore = foreOf(cy, scene);
  const changes = new Map<string, { had: string; wanted: string; ids: Set<string> }>();
  cy.elements().forEach((element) => {
    const had = (element.scratch(KEPT) as string | undefined) ?? '';
    const wanted = fore === null ? '' : (fore.get(element.id()) ?? 'far');
    if (had === wanted) return;
    element.scratch(KEPT, wanted);
    const change = changes.get(`${had} ${wanted}`) ?? { had, wanted, ids: new Set() };
    change.ids.add(element.id());
    changes.set(`${had} ${wanted}`, change);
  });
  cy.batch(() => {
    for (const { had, wanted, ids } of changes.values()) {
      const changed = cy.elements().filter((element) => ids.has(element.id()));
      if (had !== '') changed.removeClass(had);
      if (wanted !== '') changed.addClass(wanted);
    }
  });
};
