import type { WhatIf } from '../../../schema/contracts/health.ts';
import type { Scope } from '../../../schema/contracts/scope.ts';
import type { Snapshot } from '../../../schema/contracts/snapshot.ts';
import { type ChangedNetwork, changedNetwork, type NetworkChange } from './changed-network.ts';
import { structureOf } from '../graph/structure.ts';
import { mainPart, type Part } from '../removal/parts-without.ts';
import { isIsolated, isolationOfGroups, isolationScope } from '../isolation.ts';
import { listingsOf } from '../listing.ts';
import { membershipsOf } from '../memberships.ts';
import { registerOnDay } from '../register-on-day.ts';
import { groupFlags, type StakeholderNetwork } from '../stakeholder-network.ts';
import { successorsOf } from '../people/succession.ts';

/** The lists of groups of a what-if. */
export type WhatIfGroups = Pick<WhatIf, 'cutOffGroupIds' | 'cutOffAfterSuccessionIds' | 'newlyIsolatedIds' | 'noLongerIsolatedIds'>;

/**
 * Which groups would lose their links, and which would gain some? Groups in scope, by id. `cutOffGroupIds`: remaining groups
 * outside the main part of what is left of the component they belonged to before; of these `cutOffAfterSuccessionIds`, the
 * ones still cut off when successors take over posts and seats of the people taken away. `newlyIsolatedIds`: groups to
 * which one of the first three reasons comes to apply and that stand under TO_CONNECT in the register so changed;
 * `noLongerIsolatedIds`: groups under TO_CONNECT to which they cease to apply. So whoever merely comes to be known less, or
 * better, is neither. Judged on the whole city unless INSIDE is asked. Throws as
 * `changedNetwork`. Linear in vertices and edges. Source: product definitions, "What-if"; contract, WhatIf.
 */
export const whatIfGroups = (snapshot: Snapshot, scope: Scope, change: NetworkChange): WhatIfGroups => {
  const changed = changedNetwork(snapshot, scope, change);
  const judged = scope.reach === 'LINKED' ? changedNetwork(snapshot, isolationScope(scope), change) : changed;
  const ids = (rows: readonly number[]): readonly string[] => rows.map((row) => snapshot.stakeholders.ids[row]);
  const { cutOff, stillCutOff } = cutOffRows(changed);
  const isolatedBefore = isolatedRows(judged.before);
  const isolatedAfter = isolatedRows(judged.after);
  const [listedBefore, listedAfter] = [listingsOf(snapshot, scope), listingsOf(snapshot, scope, judged.change)];
  const remains = (row: number): boolean => judged.after.vertexOfRow[row] >= 0;
  return {
    cutOffGroupIds: ids(cutOff),
    cutOffAfterSuccessionIds: ids(stillCutOff),
    newlyIsolatedIds: ids([...isolatedAfter].filter((row) => listedAfter.of(row) === 'TO_CONNECT' && !isolatedBefore.has(row))),
    noLongerIsolatedIds: ids([...isolatedBefore].filter((row) => listedBefore.of(row) === 'TO_CONNECT' && remains(row) && !isolatedAfter.has(row))),
  };
};

/** Rows of the groups in scope to which one of the first three reasons applies, whatever their heading. */
const isolatedRows = (network: StakeholderNetwork): ReadonlySet<number> =>
  new Set(isolationOfGroups(network).flatMap(({ group, reasons }) => (isIsolated(reasons) ? [network.rows[group]] : [])));

/** Rows of groups in scope that are cut off, ascending, and those of them that successors do not reach. */
const cutOffRows = ({ before, after, removedRows }: ChangedNetwork): { readonly cutOff: readonly number[]; readonly stillCutOff: readonly number[] } => {
  const former = structureOf(before.graph).components;
  const componentBefore = (vertex: number): number => former.of[before.vertexOfRow[after.rows[vertex]]] ?? -1;
  const losing = new Set(removedRows.map((row) => before.vertexOfRow[row]).flatMap((vertex) => (vertex < 0 ? [] : [former.of[vertex]])));
  const partsAfter = structureOf(after.graph).components;
  const isGroup = groupFlags(after);
  const outside = (part: (vertex: number) => number, newcomers: readonly (readonly number[])[]): readonly number[] => {
    const main = mainParts(after, isGroup, losing, componentBefore, part, newcomers);
    return Array.from(after.rows.keys())
      .filter((vertex) => isGroup[vertex] && losing.has(componentBefore(vertex)) && part(vertex) !== main.get(componentBefore(vertex)) && after.inScope[vertex])
      .map((vertex) => after.rows[vertex]);
  };
  const cutOff = outside((vertex) => partsAfter.of[vertex], []);
  const successors = successorsAfter(before, after, removedRows);
  const joined = joinedParts(partsAfter.of, partsAfter.count, successors);
  const stillOutside = new Set(outside((vertex) => joined[partsAfter.of[vertex]], successors));
  return { cutOff, stillCutOff: cutOff.filter((row) => stillOutside.has(row)) };
};

/** Of each component that loses somebody, the part of what is left that is its main one. */
const mainParts = (
  after: StakeholderNetwork,
  isGroup: Uint8Array,
  losing: ReadonlySet<number>,
  componentBefore: (vertex: number) => number,
  partOf: (vertex: number) => number,
  newcomers: readonly (readonly number[])[],
): ReadonlyMap<number, number> => {
  const sums = new Map<number, Map<number, Part>>();
  const count = (vertex: number, groups: number, vertices: number): void => {
    const component = componentBefore(vertex);
    if (!losing.has(component)) return;
    const parts = sums.get(component) ?? new Map<number, Part>();
    const sum = parts.get(partOf(vertex)) ?? { groups: 0, vertices: 0, smallest: after.graph.size };
    parts.set(partOf(vertex), { groups: sum.groups + groups, vertices: sum.vertices + vertices, smallest: Math.min(sum.smallest, vertex) });
    sums.set(component, parts);
  };
  for (let vertex = 0; vertex < after.graph.size; vertex++) count(vertex, isGroup[vertex], 1);
  for (const tiedTo of newcomers) count(tiedTo[0], 0, 1);
  return new Map([...sums].map(([component, parts]) => [component, [...parts.keys()][mainPart([...parts.values()])]]));
};

/** What the successors of the people removed would be tied to among those who remain; those tied to nobody are left out. */
const successorsAfter = (before: StakeholderNetwork, after: StakeholderNetwork, removedRows: readonly number[]): readonly (readonly number[])[] => {
  const register = registerOnDay(before.snapshot, before.scope);
  const memberships = membershipsOf(before.snapshot, register);
  return removedRows
    .flatMap((row) => successorsOf(before, register, memberships, row))
    .map((tiedTo) => tiedTo.map((vertex) => after.vertexOfRow[before.rows[vertex]]).filter((vertex) => vertex >= 0))
    .filter((tiedTo) => tiedTo.length > 0);
};

/** Per part the part it becomes one with once the successors have joined theirs. */
const joinedParts = (partOf: Int32Array, count: number, successors: readonly (readonly number[])[]): Int32Array => {
  let joined = Int32Array.from({ length: count }, (_, part) => part);
  for (const tiedTo of successors) {
    const parts = new Set(tiedTo.map((vertex) => joined[partOf[vertex]]));
    const into = joined[partOf[tiedTo[0]]];
    if (parts.size > 1) joined = joined.map((part) => (parts.has(part) ? into : part));
  }
  return joined;
};
