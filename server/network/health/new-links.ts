import { OPEN_START } from '../../../schema/contracts/days.ts';
import { type Figure, knownOf } from './figure.ts';
import { areJoined, buildGraph, type Graph } from '../graph/graph.ts';
import { TIE } from '../ordinals.ts';
import { organisationLinks } from './organisation-links.ts';
import type { SameValues } from './same-values.ts';
import type { StakeholderNetwork } from '../stakeholder-network.ts';
import { keptTies } from '../tie-list.ts';

/** A network with its organisation links. */
export interface LinkedNetwork {
  readonly network: StakeholderNetwork;
  readonly links: Graph;
}
/** What is new between two days. */
export interface NewLinks {
  readonly all: Figure;
  readonly acrossAreas: Figure;
  readonly acrossFields: Figure;
}

const UNKNOWN: Figure = { value: null, knownFor: null, outOf: null };

/**
 * Which links between organisations have come about since an earlier day, and how many of them cross areas or fields? Pairs of
 * organisations, at least one of them in scope, linked now by a tie or a shared person and not linked then. All: known for the pairs
 * that are new or were linked then by ties whose start is on record. Across: known for the new pairs known on both sides. Null where
 * not one tie is on record for the earlier day, for then nothing is known about it. Cost: `organisationLinks` of the earlier
 * day's dated ties, then a binary search for each link. Source: product definitions, "Ties born this year".
 */
export const newLinks = (now: LinkedNetwork, then: LinkedNetwork, same: SameValues): NewLinks => {
  if (then.network.ties.length === 0) return { all: UNKNOWN, acrossAreas: UNKNOWN, acrossFields: UNKNOWN };
  const datedThen = organisationLinks({ kinds: then.network.kinds, graph: datedGraph(then.network) });
  let pairs = 0;
  let dated = 0;
  const fresh: [number, number][] = [];
  for (let a = 0; a < now.links.size; a++)
    for (let i = now.links.offsets[a]; i < now.links.offsets[a + 1]; i++) {
      const b = now.links.neighbours[i];
      if (b < a || !(now.network.inScope[a] || now.network.inScope[b])) continue;
      pairs++;
      const rows: [number, number] = [now.network.rows[a], now.network.rows[b]];
      const [earlierA, earlierB] = rows.map((row) => then.network.vertexOfRow[row]);
      if (earlierA < 0 || earlierB < 0 || !areJoined(then.links, earlierA, earlierB)) fresh.push(rows);
      else if (areJoined(datedThen, earlierA, earlierB)) dated++;
    }
  const across = (within: (a: number, b: number) => boolean | null): Figure => {
    const judged = fresh.map(([a, b]) => within(a, b));
    return knownOf(judged.filter((stays) => stays === false).length, judged.filter((stays) => stays !== null).length, fresh.length);
  };
  return { all: knownOf(fresh.length, fresh.length + dated, pairs), acrossAreas: across(same.comparableArea), acrossFields: across(same.field) };
};

/** Only the edges behind which stands a tie whose start is on record; taking part in an activity always has its day. */
const datedGraph = ({ graph, snapshot, ties }: StakeholderNetwork): Graph => {
  const isDated = (tie: number): boolean =>
    ties.kinds[tie] === TIE.TAKES_PART_IN || (ties.tieRows[tie] >= 0 && snapshot.ties.fromDays[ties.tieRows[tie]] !== OPEN_START);
  const dated = keptTies(ties, isDated);
  return buildGraph(graph.size, dated.a, dated.b);
};
