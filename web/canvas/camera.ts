import type { CollectionReturnValue, Core } from 'cytoscape';
import type { Scene } from './scenes.ts';

export const MARGIN = 34;
/** Names stand out to the left and right of what they belong to. */
const FOR_NAMES = 64;
const CLOSEST = 1.15;
const GLIDE_MS = 600;
const FARTHEST = 0.08;
const ANY = 1e-3;

/** Shows everything, however large, and a few vertices no larger than they need be. */
export const showAll = (cy: Core): void => {
  if (cy.width() === 0 || cy.elements().empty()) return;
  cy.minZoom(ANY);
  cy.fit(undefined, MARGIN);
  if (cy.zoom() > CLOSEST) {
    cy.zoom(CLOSEST);
    cy.center();
  }
  cy.minZoom(Math.min(FARTHEST, cy.zoom() * 0.8));
};

/** Zooms about the middle of the picture. */
export const zoomBy = (cy: Core, factor: number): void => {
  cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
};

const FINGER = 22;
const POINTER = 7;

/** The vertex that a tap means: the nearest whose rim is no farther away than a finger is wide. Null where none is. */
export const vertexAt = (cy: Core, tap: { readonly x: number; readonly y: number }): string | null => {
  const reach = matchMedia('(pointer: coarse)').matches ? FINGER : POINTER;
  let nearest: { id: string; away: number } | null = null;
  cy.nodes().forEach((node) => {
    const { x, y } = node.renderedPosition();
    const away = Math.hypot(x - tap.x, y - tap.y) - node.renderedHeight() / 2;
    if (away <= reach && (nearest === null || away < nearest.away)) nearest = { id: node.id(), away };
  });
  return (nearest as { id: string } | null)?.id ?? null;
};

/** Brings a vertex into view without changing the zoom. */
export const bringIntoView = (cy: Core, id: string): void => {
  const node = cy.getElementById(id);
  if (node.empty()) return;
  const { x, y } = node.renderedPosition();
  if (x < MARGIN || y < MARGIN || x > cy.width() - MARGIN || y > cy.height() - MARGIN) cy.center(node);
};

const viewOn = (cy: Core, eles: CollectionReturnValue): { zoom: number; pan: { x: number; y: number } } => {
  const box = eles.boundingBox({ includeOverlays: false });
  const fitting = Math.min((cy.width() - 2 * Math.min(FOR_NAMES, cy.width() / 6)) / Math.max(box.w, 1), (cy.height() - 2 * MARGIN) / Math.max(box.h, 1));
  const zoom = Math.max(cy.minZoom(), Math.min(CLOSEST, fitting));
  return { zoom, pan: { x: cy.width() / 2 - (zoom * (box.x1 + box.x2)) / 2, y: cy.height() / 2 - (zoom * (box.y1 + box.y2)) / 2 } };
};

/** Shows these vertices, near enough to read; everything where none of them is there. */
export const showThese = (cy: Core, ids: readonly string[]): void => {
  showAll(cy);
  const wanted = new Set(ids);
  const found = cy.nodes().filter((node) => wanted.has(node.id()));
  if (cy.width() > 0 && found.nonempty()) cy.viewport(viewOn(cy, found));
};

/** Brings what a scene is about into view, near enough to read; only the viewpoint moves. */
export const look = (cy: Core, scene: Scene, still: boolean): void => {
  if (scene.is === 'whole' || cy.width() === 0) return;
  const wanted = scene.is === 'between' ? new Set(scene.ids) : new Set([scene.id]);
  const found = cy.nodes().filter((node) => wanted.has(node.id()));
  if (found.empty()) return;
  const view = viewOn(cy, scene.is === 'between' ? found : found.closedNeighborhood());
  if (still) cy.viewport(view);
  else cy.stop().animate(view, { duration: GLIDE_MS, easing: 'ease-in-out' });
};
