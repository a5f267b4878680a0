import type { Core } from 'cytoscape';
import { showAll, zoomBy } from './camera.ts';
import { type Direction, neighbourTowards } from './walk.ts';

const ARROWS: Readonly<Record<string, Direction>> = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right' };
const STEP = 1.25;

export interface Walker {
  readonly cy: Core;
  readonly at: string | null;
  /** Vertices in the order in which PageDown goes through them. */
  readonly order: readonly string[];
  readonly moveTo: (id: string) => void;
  readonly open: (id: string) => void;
  readonly leave: () => void;
  readonly noWay: () => void;
}

const stepInOrder = (walker: Walker, by: number): void => {
  const { order, at } = walker;
  if (order.length === 0) return;
  const now = at === null ? -1 : order.indexOf(at);
  const next = now < 0 ? (by > 0 ? 0 : order.length - 1) : (now + by + order.length) % order.length;
  walker.moveTo(order[next]);
};

const stepAlongTie = (walker: Walker, direction: Direction): void => {
  const { cy, at } = walker;
  if (at === null) {
    stepInOrder(walker, 1);
    return;
  }
  const node = cy.getElementById(at);
  const places = node
    .neighborhood()
    .nodes()
    .map((other) => ({ id: other.id(), ...other.position() }));
  const next = neighbourTowards(node.position(), places, direction);
  if (next) walker.moveTo(next.id);
  else walker.noWay();
};

/** What a key does while the picture has the focus; false where it is none of ours. */
export const walkByKey = (key: string, walker: Walker): boolean => {
  const { cy, at } = walker;
  if (ARROWS[key]) stepAlongTie(walker, ARROWS[key]);
  else if (key === 'PageDown') stepInOrder(walker, 1);
  else if (key === 'PageUp') stepInOrder(walker, -1);
  else if (key === 'Home' && walker.order.length > 0) walker.moveTo(walker.order[0]);
  else if ((key === 'Enter' || key === ' ') && at !== null) walker.open(at);
  else if (key === '+' || key === ';') zoomBy(cy, STEP);
  else if (key === '-') zoomBy(cy, 1 / STEP);
  else if (key === 'f' || key === 'F') showAll(cy);
  else if (key === 'Escape') walker.leave();
  else return false;
  return true;
};
