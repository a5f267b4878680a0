import type { Core } from 'cytoscape';
import type { Scene } from './scenes.ts';

export const MARGIN = 34;
/** Names stand out to the left and right of what they belong to. */
const FOR_NAMES = 64;
const CLOSEST = 1.15;
const GLIDE_MS = 600;

/** Shows everything. */
export const showAll = (cy: Core): void => {
  cy.fit(undefined, MARGIN);
};

/** Zooms about the middle of the picture. */
export const zoomBy = (cy: Core, factor: number): void => {
  cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
};

/** Brings a vertex into view without changing the zoom. */
export const bringIntoView = (cy: Core, id: string): void => {
  const node = cy.getElementById(id);
  if (node.empty()) return;
  const { x, y } = node.renderedPosition();
  if (x < MARGIN || y < MARGIN || x > cy.width() - MARGIN || y > cy.height() - MARGIN) cy.center(node);
};

/** Brings what a scene is about into view, near enough to read; only the viewpoint moves. */
export const look = (cy: Core, scene: Scene, still: boolean): void => {
  if (scene.is === 'whole') return;
  const wanted = scene.is === 'between' ? new Set(scene.ids) : new Set([scene.id]);
  const found = cy.nodes().filter((node) => wanted.has(node.id()));
  if (found.empty()) return;
  const eles = scene.is === 'between' ? found : found.closedNeighborhood();
  const box = eles.boundingBox({ includeOverlays: false });
  const fitting = Math.min((cy.width() - 2 * FOR_NAMES) / Math.max(box.w, 1), (cy.height() - 2 * MARGIN) / Math.max(box.h, 1));
  const zoom = Math.max(cy.minZoom(), Math.min(CLOSEST, fitting));
  const pan = { x: cy.width() / 2 - (zoom * (box.x1 + box.x2)) / 2, y: cy.height() / 2 - (zoom * (box.y1 + box.y2)) / 2 };
  if (still) cy.viewport({ zoom, pan });
  else cy.stop().animate({ zoom, pan }, { duration: GLIDE_MS, easing: 'ease-in-out' });
};
