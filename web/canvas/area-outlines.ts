import type { Network } from '../api/network-shapes.ts';
import type { Area } from '../api/shapes.ts';
import { FEWEST, nearnessOf, outlineAround, standingTogether } from './outlines.ts';
import type { Outline } from './overlay.ts';

const ROOM = 44;

/** Why an area has no outline: fewer than three organisations of it in the picture, or all of them among those of other areas. */
export interface NotOutlined {
  readonly name: string;
  readonly why: 'FEW' | 'SCATTERED';
}
export interface Outlines {
  readonly drawn: readonly Outline[];
  readonly without: readonly NotOutlined[];
}

/** The outline of each area around the organisations that work in it, where three or more stand together with hardly any other among them. */
export const outlinesOf = (network: Network, areas: readonly Area[], lit: readonly string[]): Outlines => {
  const organisations = network.nodes.filter((node) => node.kind !== 'PERSON');
  const near = nearnessOf(organisations);
  const drawn: Outline[] = [];
  const without: NotOutlined[] = [];
  for (const area of areas) {
    const own = organisations.filter((node) => node.areaIds.includes(area.id));
    const others = organisations.filter((node) => !node.areaIds.includes(area.id));
    const parts = own.length < FEWEST ? [] : standingTogether(own, others, { room: ROOM, near });
    if (parts.length === 0) without.push({ name: area.name, why: own.length < FEWEST ? 'FEW' : 'SCATTERED' });
    parts.forEach((part, i) => {
      drawn.push({
        id: `${area.id} ${i}`,
        name: area.name,
        points: outlineAround(part, ROOM),
        lit: lit.includes(area.id),
      });
    });
  }
  return { drawn, without };
};
