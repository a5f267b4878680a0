import type { Reason } from '../../../schema/contracts/reasons.ts';
import { neighboursOf } from '../graph/graph.ts';
import { groupsOfPerson } from '../memberships.ts';
import { isOpenGroup } from '../open-groups.ts';
import { STAKEHOLDER, TIE } from '../ordinals.ts';
import { isPost } from '../ties-on-day.ts';
import type { Evidence } from './evidence.ts';
import type { TieRows } from './told-ties.ts';
import { waysFromPosts, waysOut } from './ways-out.ts';

type Of<Is extends Reason['is']> = Extract<Reason, { is: Is }>;

/** How is the record behind a kind of reason found? */
export type RowsBehind<Is extends Reason['is']> = (evidence: Evidence, reason: Of<Is>) => TieRows;

/** Both groups have the person; nobody else is among their records. */
const onlyLink: RowsBehind<'ONLY_LINK'> = ({ vertexOf, joining }, { personId, groupIds }) => ({
  rows: groupIds.flatMap((groupId) => joining(vertexOf(personId), vertexOf(groupId))),
});

/** From the person to each group, and from the person to groups elsewhere. */
const onlyContactOf: RowsBehind<'ONLY_CONTACT_OF'> = ({ network, vertexOf, joining }, { personId, groupIds }) => {
  const { inwards, outwards } = waysOut(network, vertexOf(personId), groupIds.map(vertexOf));
  return { rows: [...inwards, ...outwards].flatMap(([a, b]) => joining(a, b)) };
};

/** The posts in the organisation, the seats it brings, and the other seats. */
const seatsByPost: RowsBehind<'SEATS_BY_POST'> = (evidence, { personId, organisationId }) => {
  const { snapshot } = evidence.network;
  const { ties } = snapshot;
  const { countsAs } = evidence.register();
  const counts = (row: number): boolean => row >= 0 && snapshot.stakeholders.ids[countsAs[row]] === organisationId;
  const rows = membershipsOfPerson(evidence, personId);
  const seats = rows.filter((tieRow) => ties.seats[tieRow] === 1);
  return {
    rows: [
      ...rows.filter((tieRow) => ties.seats[tieRow] === 0 && isPost(ties, tieRow) && counts(ties.targets[tieRow])),
      ...seats.filter((tieRow) => counts(ties.broughtBy[tieRow])),
      ...seats,
    ],
  };
};

const amongOthers: RowsBehind<'AMONG_OTHERS'> = (evidence, { personId }) => ({ rows: rowsInGroups(evidence, personId) });

/** Every tie of the person, those to organisations first. */
const standsBetween: RowsBehind<'STANDS_BETWEEN'> = ({ network, vertexOf, between }, { personId }) => {
  const person = vertexOf(personId);
  const tied = Array.from(neighboursOf(network.graph, person));
  const isPerson = (v: number): boolean => network.kinds[v] === STAKEHOLDER.PERSON;
  return { rows: [...tied.filter((v) => !isPerson(v)), ...tied.filter(isPerson)].flatMap((v) => between(person, v)) };
};

/** The person's ties to the groups newly reached, then to those reached already. */
const reaches: RowsBehind<'REACHES'> = ({ network, vertexOf, joining }, { personId, groupIds }) => {
  const person = vertexOf(personId);
  const isWanted = (v: number): boolean => network.inScope[v] === 1 && isOpenGroup(network, v);
  const groups = [...groupIds.map(vertexOf), ...Array.from(neighboursOf(network.graph, person)).filter(isWanted)];
  return { rows: groups.flatMap((group) => joining(person, group)) };
};

/** For each group a link to another of the person's groups past the person. */
const stays: RowsBehind<'STAYS'> = (evidence, { personId, groupIds }) => {
  const all = groupsOf(evidence, personId);
  const person = evidence.vertexOf(personId);
  return {
    rows: groupIds.flatMap((groupId) => {
      const group = evidence.vertexOf(groupId);
      for (const other of all) {
        const link = other === group ? null : evidence.linkPast(person, group, other);
        if (link !== null) return link;
      }
      return [];
    }),
  };
};

/** The posts and seats that can be handed over, and the ways from where they are held to groups without one. */
const staysBySuccession: RowsBehind<'STAYS_BY_SUCCESSION'> = (evidence, { personId, groupIds }) => {
  const { network, vertexOf, joining } = evidence;
  const { ties } = network.snapshot;
  const posts = membershipsOfPerson(evidence, personId).filter((tieRow) => isPost(ties, tieRow) && network.vertexOfRow[ties.targets[tieRow]] >= 0);
  const groups = groupIds.map(vertexOf);
  const whereHeld = (tieRow: number): number => network.vertexOfRow[ties.targets[tieRow]];
  const ways = waysFromPosts(network, vertexOf(personId), posts.map(whereHeld), groups);
  return { rows: [...posts.filter((tieRow) => groups.includes(whereHeld(tieRow))), ...posts, ...ways.flatMap(([a, b]) => joining(a, b))] };
};

/** The person's memberships in these groups, then in the other ones, in which nobody else of the former is. */
const introduceFirst: RowsBehind<'INTRODUCE_FIRST'> = (evidence, { personId, groupIds }) => ({
  rows: [
    ...groupIds.flatMap((groupId) => evidence.between(evidence.vertexOf(personId), evidence.vertexOf(groupId), TIE.MEMBER_OF)),
    ...rowsInGroups(evidence, personId),
  ],
});

/** The person's memberships, and for each two groups a link past the person. */
const nothingDepends: RowsBehind<'NOTHING_DEPENDS'> = (evidence, { personId }) => {
  const groups = groupsOf(evidence, personId);
  const person = evidence.vertexOf(personId);
  const links = groups.flatMap((one, at) => groups.slice(at + 1).flatMap((other) => evidence.linkPast(person, one, other) ?? []));
  return { rows: [...rowsInGroups(evidence, personId), ...links] };
};

const membershipsOfPerson = ({ network, vertexOf, memberships }: Evidence, personId: string): readonly number[] =>
  Array.from(memberships().of(network.rows[vertexOf(personId)]));

/** The person's groups as vertices, ascending. */
const groupsOf = ({ network, vertexOf, memberships }: Evidence, personId: string): readonly number[] =>
  groupsOfPerson(network, memberships(), network.rows[vertexOf(personId)]).all;

const rowsInGroups = (evidence: Evidence, personId: string): readonly number[] =>
  groupsOf(evidence, personId).flatMap((group) => evidence.between(evidence.vertexOf(personId), group, TIE.MEMBER_OF));

/** The records behind the sentences about people, by reason. */
export const BEHIND_PEOPLE = {
  ONLY_LINK: onlyLink,
  ONLY_CONTACT_OF: onlyContactOf,
  SEATS_BY_POST: seatsByPost,
  AMONG_OTHERS: amongOthers,
  STANDS_BETWEEN: standsBetween,
  REACHES: reaches,
  STAYS: stays,
  STAYS_BY_SUCCESSION: staysBySuccession,
  INTRODUCE_FIRST: introduceFirst,
  NOTHING_DEPENDS: nothingDepends,
} as const;
