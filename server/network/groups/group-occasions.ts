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
  /** Area rows, ascending. */
  readonly areas: readonly number[];
}

/**
 * What would be an occasion for these two to meet? The same hall on the same known day of the week (USES ties that count,
 * whichever kinds of tie are chosen, after folding; of several halls the one with the smallest id), shared sub-fields,
 * fields and areas. Unknown values are never shared. Prepared once for a network; then the size of what is compared.
 */
export const occasionsBetween = (network: StakeholderNetwork): ((one: number, other: number) => Occasion) => {
  const { snapshot, rows } = network;
  const { subFields, fields, areaOffsets, areaRows } = snapshot.stakeholders;
  const halls = hallsUsed(network);
  return (one, other) => {
    const [a, b] = [rows[one], rows[other]];
    const facility = [...(halls.get(one)?.keys() ?? [])].sort((x, y) => x - y).find((hall) => daysIn(halls, one, hall) & daysIn(halls, other, hall)) ?? -1;
    const areasOfB = new Set(areaRows.subarray(areaOffsets[b], areaOffsets[b + 1]));
    return {
      facility,
      weekdays: facility < 0 ? 0 : daysIn(halls, one, facility) & daysIn(halls, other, facility),
      subFields: subFields[a] & subFields[b],
      fields: fields[a] & fields[b],
      areas: Array.from(areaRows.subarray(areaOffsets[a], areaOffsets[a + 1])).filter((area) => areasOfB.has(area)),
    };
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
