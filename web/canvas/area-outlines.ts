import type { Area, Network } from '../api/shapes.ts';
import { outlineAround, together } from './outlines.ts';
import type { Outline } from './overlay.ts';

const ROOM = 44;

/** The outline of each area around the organisations that work in it; where outlines overlap, organisations work in both. */
export const outlinesOf = (network: Network, areas: readonly Area[], lit: readonly string[]): readonly Outline[] => {
  return areas.flatMap((area) => {
    const points = network.nodes.filter((node) => node.kind !== 'PERSON' && node.areaIds.includes(area.id)).map((node) => ({ x: node.x, y: node.y }));
    if (points.length === 0) return [];
    return [{ id: area.id, name: area.name, points: outlineAround(together(points), ROOM), lit: lit.includes(area.id) }];
  });
};
