import type { AreaColumns } from '../../../schema/contracts/snapshot.ts';
import { areasInside } from '../areas-inside.ts';
import { STAKEHOLDER, TIE } from '../ordinals.ts';
import { registerOnDay } from '../register-on-day.ts';
import type { StakeholderNetwork } from '../stakeholder-network.ts';
import { TIE_STANDS } from '../ties-on-day.ts';

/** What two organisations have in common: masks, -1 and empty for nothing. */
export interface Occasion {
  /** Stakeholder row of a facility both use on the same day of the week. */
  readonly facility: number;
  /** Mask over WEEKDAYS: the days both use it. */
  readonly weekdays: number;
  readonly subFields: number;
  readonly fields: number;
  /** Area rows, ascending: the smallest in which both are active, whole or in a part of it. */
  readonly areas: readonly number[];
}

/**
 * What would be an occasion for these two to meet? The same hall on the same known day of the week (USES ties that count,
 * whichever kinds of tie are chosen, after folding; of several halls the one with the smallest id), shared sub-fields,
 * fields and areas; an area counts with all areas inside it. Unknown values are never shared. Prepared once for a network; then the size of what is compared.
 */
export const occasionsBetween = (network: StakeholderNetwork): ((one: number, other: number) => Occasion) => {
  const { snapshot, rows } = network;
  const { subFields, fields, areaOffsets, areaRows } = snapshot.stakeholders;
  const halls = hallsUsed(network);
  const shared = sharedAreas(snapshot.areas);
  const areasOf = (row: number): Int32Array => areaRows.subarray(areaOffsets[row], areaOffsets[row + 1]);
  return (one, other) => {
    const [a, b] = [rows[one], rows[other]];
    const facility = [...(halls.get(one)?.keys() ?? [])].sort((x, y) => x - y).find((hall) => daysIn(halls, one, hall) & daysIn(halls, other, hall)) ?? -1;
    return {
      facility,
      weekdays: facility < 0 ? 0 : daysIn(halls, one, facility) & daysIn(halls, other, facility),
      subFields: subFields[a] & subFields[b],
      fields: fields[a] & fields[b],
      areas: shared(areasOf(a), areasOf(b)),
    };
  };
};

/** Of the areas of two, those in which both are; of an area and one that holds it, the smaller. */
const sharedAreas = (areas: AreaColumns): ((a: Int32Array, b: Int32Array) => readonly number[]) => {
  const inside = areasInside(areas);
  const known = new Map<number, Uint8Array>();
  const insideOf = (area: number): Uint8Array => {
    const mask = known.get(area) ?? inside([area]);
    known.set(area, mask);
    return mask;
  };
  return (a, b) => {
    const holds = (area: number, others: Int32Array): boolean => others.some((other) => insideOf(area)[other] === 1);
    const both = new Set([...Array.from(a).filter((area) => holds(area, b)), ...Array.from(b).filter((area) => holds(area, a))]);
    return [...both].filter((area) => ![...both].some((other) => other !== area && insideOf(area)[other] && !insideOf(other)[area])).sort((x, y) => x - y);
  };
};

type HallsUsed = ReadonlyMap<number, Map<number, number>>;

const daysIn = (halls: HallsUsed, vertex: number, hall: number): number => halls.get(vertex)?.get(hall) ?? 0;

/** Per vertex the halls it uses (stakeholder rows), with the mask of weekdays. */
const hallsUsed = ({ snapshot, scope, vertexOfRow }: StakeholderNetwork): HallsUsed => {
  const { ties, stakeholders } = snapshot;
  const { stands } = registerOnDay(snapshot, scope);
  const halls = new Map<number, Map<number, number>>();
  for (let tieRow = 0; tieRow < ties.kinds.length; tieRow++) {
    if (ties.kinds[tieRow] !== TIE.USES || stands[tieRow] === TIE_STANDS.not) continue;
    const [user, hall] = [vertexOfRow[ties.sources[tieRow]], ties.targets[tieRow]];
    if (user < 0 || stakeholders.kinds[hall] !== STAKEHOLDER.FACILITY) continue;
    const days = halls.get(user) ?? new Map<number, number>();
    days.set(hall, (days.get(hall) ?? 0) | ties.weekdays[tieRow]);
    halls.set(user, days);
  }
  return halls;
};
