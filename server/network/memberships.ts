import type { Scope } from '../../schema/contracts/scope.ts';
import type { Snapshot } from '../../schema/contracts/snapshot.ts';
import { STAKEHOLDER, TIE } from './ordinals.ts';
import { isPublicBody, type RegisterOnDay } from './register-on-day.ts';
import type { StakeholderNetwork } from './stakeholder-network.ts';
import { isPost, TIE_STANDS } from './ties-on-day.ts';

/** The memberships that count on the as-of date, by person; posts and seats as recorded, before subgroups are folded. */
export interface Memberships {
  /** Tie rows of the memberships of a stakeholder row, ascending. */
  readonly of: (row: number) => Int32Array;
  /** Posts held per stakeholder row: seats, and memberships of the levels 代表, 役員, 世話人. */
  readonly posts: Int32Array;
}

/**
 * Who belongs where and holds how many posts? Whatever kinds of tie a question chooses, posts are counted over the whole
 * register that counts on the day: they are what a person carries. Linear in ties.
 * Source: product definitions, "Ties" and "Bridging person".
 */
export const membershipsOf = (snapshot: Snapshot, register: RegisterOnDay): Memberships => {
  const { ties, stakeholders } = snapshot;
  const counts = (tieRow: number): boolean => ties.kinds[tieRow] === TIE.MEMBER_OF && register.stands[tieRow] !== TIE_STANDS.not;
  const offsets = new Int32Array(stakeholders.ids.length + 1);
  const posts = new Int32Array(stakeholders.ids.length);
  for (let tieRow = 0; tieRow < ties.kinds.length; tieRow++) {
    if (!counts(tieRow)) continue;
    offsets[ties.sources[tieRow] + 1]++;
    if (isPost(ties, tieRow)) posts[ties.sources[tieRow]]++;
  }
  for (let row = 0; row < stakeholders.ids.length; row++) offsets[row + 1] += offsets[row];
  const tieRows = new Int32Array(offsets[stakeholders.ids.length]);
  const next = offsets.slice();
  for (let tieRow = 0; tieRow < ties.kinds.length; tieRow++) if (counts(tieRow)) tieRows[next[ties.sources[tieRow]]++] = tieRow;
  return { of: (row) => tieRows.subarray(offsets[row], offsets[row + 1]), posts };
};

/** How many seats of a person did public bodies ask for? Each recorded seat counts, folded or not; the body is judged by its own kind. */
export const seatsAskedForByPublicBodies = (snapshot: Snapshot, memberships: Memberships, row: number): number =>
  memberships
    .of(row)
    .filter((tieRow) => snapshot.ties.seats[tieRow] === 1 && snapshot.ties.askedBy[tieRow] >= 0 && isPublicBody(snapshot, snapshot.ties.askedBy[tieRow]))
    .length;

/** The groups of a person as vertices, ascending: `own` with at least one membership that is no seat, `seat` the others. */
export interface PersonGroups {
  readonly all: readonly number[];
  readonly own: readonly number[];
  readonly seat: readonly number[];
}

/**
 * Which groups does this person belong to, by own will and by seat alone? Groups of the network in which a membership
 * counts, after folding; none where the scope does not choose MEMBER_OF, and none for who is merely a supporter there.
 * Cost: the memberships of the person. Source: product definitions, "Bridging person".
 */
export const groupsOfPerson = (network: StakeholderNetwork, memberships: Memberships, row: number): PersonGroups => {
  const isOwn = new Map<number, boolean>();
  if (chooses(network.scope, 'MEMBER_OF'))
    for (const tieRow of memberships.of(row)) {
      const vertex = network.vertexOfRow[network.snapshot.ties.targets[tieRow]];
      if (vertex < 0 || network.kinds[vertex] !== STAKEHOLDER.GROUP) continue;
      isOwn.set(vertex, (isOwn.get(vertex) ?? false) || network.snapshot.ties.seats[tieRow] === 0);
    }
  const all = [...isOwn.keys()].sort((a, b) => a - b);
  return { all, own: all.filter((vertex) => isOwn.get(vertex)), seat: all.filter((vertex) => !isOwn.get(vertex)) };
};

const chooses = (scope: Scope, kind: Scope['tieKinds'][number]): boolean => scope.tieKinds.includes(kind);
