import { rowOfId } from '../../../schema/contracts/row-of-id.ts';
import { kindsBetween, tiesBetween } from '../edge-kinds.ts';
import { areJoined, neighboursOf } from '../graph/graph.ts';
import { type Memberships, membershipsOf } from '../memberships.ts';
import { STAKEHOLDER, TIE } from '../ordinals.ts';
import { type RegisterOnDay, registerOnDay } from '../register-on-day.ts';
import type { StakeholderNetwork } from '../stakeholder-network.ts';
import { topmostParents } from '../topmost-parents.ts';
import { participationsIn } from './participations.ts';

/** Where the records behind a sentence are looked up; rows are tie rows of the snapshot. What costs more than a look is found once, when it is needed. */
export interface Evidence {
  readonly network: StakeholderNetwork;
  /** The vertex under which a stakeholder counts; -1 where the network leaves it out. */
  readonly vertexOf: (id: string) => number;
  /** The rows that join two vertices, of one kind of tie or of all; taking part in one activity has the rows of both. */
  readonly between: (one: number, other: number, kind?: number) => readonly number[];
  /** The rows of the first kind of tie that joins two vertices: as many as it takes to see that something does. */
  readonly joining: (one: number, other: number) => readonly number[];
  /** The rows of one way in which two organisations are linked past one person: of a direct tie, else of the first person tied to both; null where nothing links them. */
  readonly linkPast: (person: number, one: number, other: number) => readonly number[] | null;
  /** The row under which a row counts, in the network or not: that of its topmost parent where subgroups are folded. */
  readonly wholeOf: (row: number) => number;
  readonly register: () => RegisterOnDay;
  readonly memberships: () => Memberships;
}

/** How are the records of this network looked up? Nothing is computed before it is asked for. */
export const evidenceIn = (network: StakeholderNetwork): Evidence => {
  const { snapshot, graph, kinds } = network;
  const takersOf = once(() => participationsIn(network));
  const topmost = once(() => topmostParents(snapshot));
  const register = once(() => registerOnDay(snapshot, network.scope));
  const between = (one: number, other: number, kind?: number): readonly number[] =>
    tiesBetween(network, one, other).flatMap((at) => {
      if (kind !== undefined && network.ties.kinds[at] !== kind) return [];
      const tieRow = network.ties.tieRows[at];
      return network.ties.kinds[at] === TIE.TAKES_PART_IN ? takersOf()(snapshot.ties.targets[tieRow], one, other) : [tieRow];
    });
  const joining = (one: number, other: number): readonly number[] => between(one, other, kindsBetween(network, one, other)[0]);
  return {
    network,
    vertexOf: (id) => network.vertexOfRow[rowOfId(snapshot.stakeholders.ids, id)] ?? -1,
    between,
    joining,
    linkPast: (person, one, other) => {
      if (areJoined(graph, one, other)) return joining(one, other);
      const through = neighboursOf(graph, one).find((v) => v !== person && kinds[v] === STAKEHOLDER.PERSON && areJoined(graph, v, other));
      return through === undefined ? null : [...joining(one, through), ...joining(through, other)];
    },
    wholeOf: (row) => (network.scope.foldSubgroups && snapshot.stakeholders.parents[row] >= 0 ? topmost()[row] : row),
    register,
    memberships: once(() => membershipsOf(snapshot, register())),
  };
};

/** What is found at the first call and kept. */
export const once = <Found>(find: () => Found): (() => Found) => {
  let found: { readonly value: Found } | null = null;
  return () => {
    found ??= { value: find() };
    return found.value;
  };
};
