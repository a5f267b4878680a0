import type { Scope } from '../../schema/contracts/scope.ts';
import { type Snapshot, STAKEHOLDER_FLAGS } from '../../schema/contracts/snapshot.ts';
import { buildGraph, type Graph } from './graph/graph.ts';
import { keepStructure, type Structure, structureOf } from './graph/structure.ts';
import type { RegisterChange } from './listing.ts';
import { STAKEHOLDER, STATUS } from './ordinals.ts';
import { registerOnDay } from './register-on-day.ts';
import { rowTies } from './row-ties.ts';
import { rowsInScope } from './rows-in-scope.ts';
import type { StakeholderNetwork } from './stakeholder-network.ts';
import { keptTies, type TieList } from './tie-list.ts';
import { findingsOf } from './work/findings.ts';
import { onOneBuffer } from './work/on-one-buffer.ts';

/** What a network consists of before its reach is drawn, in stakeholder rows. */
export interface NetworkParts {
  readonly snapshot: Snapshot;
  readonly scope: Scope;
  readonly countsAs: Int32Array;
  /** Who may be a vertex: 1 = counts, and as itself. */
  readonly isPresent: Uint8Array;
  readonly isInScope: Uint8Array;
  /** Ends are stakeholder rows. */
  readonly ties: TieList;
  /** What a what-if changes in the register; absent on the register as it is. */
  readonly change?: RegisterChange;
}

/**
 * Who is tied to whom in this scope on its as-of date? Vertices are all people and groups that count, and the schools,
 * universities and facilities with at least one edge in the network measured. The reach draws the line: CITY keeps
 * everybody and marks those in scope, LINKED keeps those in scope and their neighbours, INSIDE only those in scope.
 * `kinds` of the scope plays no part. Throws NOT_FOUND for an unknown area. Linear in rows and ties. Built once for a snapshot and scope, with
 * its structure, on one shared buffer that other threads read as it lies.
 * Source: product definitions, "Stakeholder network" and "Scope".
 */
export const buildStakeholderNetwork = (snapshot: Snapshot, scope: Scope): StakeholderNetwork => {
  const findings = findingsOf(snapshot);
  const name = `network ${nameOfScope(scope)}`;
  const found = (findings.find(name) as BuiltNetwork | undefined) ?? builtNetwork(assembleNetwork(networkParts(snapshot, scope)));
  if (findings.find(name) === undefined) findings.keep(name, found);
  keepStructure(found.network.graph, found.structure);
  scopes.set(found.network.graph, scope);
  return { ...found.network, snapshot, scope };
};

/** The scope whose network, as it stands in the register, this graph is; null for one that was changed. The network of another day may be the same graph. */
export const scopeOfGraph = (graph: Graph): Scope | null => scopes.get(graph) ?? null;

/** The name of that scope. */
export const scopeNameOf = (graph: Graph): string | null => {
  const scope = scopeOfGraph(graph);
  return scope && nameOfScope(scope);
};

const scopes = new WeakMap<Graph, Scope>();

/** Scopes that measure the same network have the same name. */
const nameOfScope = (scope: Scope): string => JSON.stringify({ ...scope, kinds: null });

/** A network without what belongs to the snapshot, and its structure. */
interface BuiltNetwork {
  readonly network: Omit<StakeholderNetwork, 'snapshot' | 'scope'>;
  readonly structure: Structure;
}

const builtNetwork = ({ snapshot: _snapshot, scope: _scope, ...network }: StakeholderNetwork): BuiltNetwork =>
  onOneBuffer({ network, structure: structureOf(network.graph) });

/** The parts of the network of a scope, for those who change them before they are assembled (what-if). */
export const networkParts = (snapshot: Snapshot, scope: Scope): NetworkParts => {
  const register = registerOnDay(snapshot, scope);
  const ties = rowTies(snapshot, register, scope.tieKinds);
  const isPresent = Uint8Array.from(register.countsAs, (countsAs, row) => (countsAs === row ? 1 : 0));
  return { snapshot, scope, countsAs: register.countsAs, isPresent, isInScope: rowsInScope(snapshot, scope, ties), ties };
};

/** The network that these parts make; ties with an absent end are dropped. */
export const assembleNetwork = (parts: NetworkParts): StakeholderNetwork => {
  const { snapshot, scope } = parts;
  const kept = withinReach(parts);
  const { a, b } = parts.ties;
  const isKept = (tie: number): boolean => kept[a[tie]] === 1 && kept[b[tie]] === 1;
  const hasEdge = new Uint8Array(kept.length);
  for (let tie = 0; tie < parts.ties.length; tie++) if (isKept(tie)) hasEdge[a[tie]] = hasEdge[b[tie]] = 1;
  const rows = Int32Array.from(kept.keys()).filter((row) => kept[row] === 1 && (hasEdge[row] === 1 || isPersonOrGroup(snapshot, row)));
  const vertexOfOwnRow = new Int32Array(kept.length).fill(-1);
  rows.forEach((row, vertex) => {
    vertexOfOwnRow[row] = vertex;
  });
  const ties = keptTies(parts.ties, isKept, vertexOfOwnRow);
  return {
    snapshot,
    scope,
    graph: buildGraph(rows.length, ties.a, ties.b),
    rows,
    vertexOfRow: parts.countsAs.map((row) => (row < 0 ? -1 : vertexOfOwnRow[row])),
    kinds: Uint8Array.from(rows, (row) => snapshot.stakeholders.kinds[row]),
    inScope: Uint8Array.from(rows, (row) => parts.isInScope[row]),
    ties,
    groupsHandledWithCare: groupsHandledWithCare(snapshot, parts.isInScope),
  };
};

const isPersonOrGroup = ({ stakeholders }: Snapshot, row: number): boolean =>
  stakeholders.kinds[row] === STAKEHOLDER.PERSON || stakeholders.kinds[row] === STAKEHOLDER.GROUP;

const withinReach = ({ scope, isPresent, isInScope, ties }: NetworkParts): Uint8Array => {
  if (scope.reach === 'CITY') return isPresent;
  const kept = isPresent.map((present, row) => present & isInScope[row]);
  if (scope.reach === 'INSIDE') return kept;
  const linked = kept.slice();
  for (let tie = 0; tie < ties.length; tie++) {
    const a = ties.a[tie];
    const b = ties.b[tie];
    if (kept[a] && isPresent[b]) linked[b] = 1;
    if (kept[b] && isPresent[a]) linked[a] = 1;
  }
  return linked;
};

const groupsHandledWithCare = ({ stakeholders }: Snapshot, isInScope: Uint8Array): number => {
  let count = 0;
  for (let row = 0; row < stakeholders.ids.length; row++)
    if (stakeholders.flags[row] & STAKEHOLDER_FLAGS.handledWithCare && stakeholders.statuses[row] !== STATUS.DISSOLVED + 1 && isInScope[row]) count++;
  return count;
};
