import type { RejectedRow, Repair } from '../../../schema/contracts/import-problems.ts';
import type { FieldChange, ImportReport, JoinedPerson, Likeness, MadeGroup, RemovedTie } from '../../../schema/contracts/import-report.ts';
import { NODE_LABELS, type NodeLabel, type NodeRecord, type RegisterIndex, type RegisterPlan, type TieType } from '../../../schema/contracts/records.ts';
import type { FallenRow, Row } from '../rows/row.ts';
import { stateListedTies } from './attribute-ties.ts';
import { compareNodes, compareTies, fieldChanges } from './compare.ts';
import { identifyPeople, type Mention } from './identify-people.ts';
import { identifyRecords } from './identify-records.ts';
import { distinct, sortedBy } from './in-order.ts';
import { markInvented } from './invented-ties.ts';
import { joinedPeople, markJoined } from './joined-people.ts';
import { type Known, knownFrom } from './known-records.ts';
import { likenesses } from './likenesses.ts';
import { rolesWithoutLevel, stateRosters } from './memberships.ts';
import type { PlanOptions } from './options.ts';
import { personClaims } from './person-claims.ts';
import { beginPlanning, type Planning } from './planning.ts';
import { placeKey } from './problems.ts';
import { profileOfRow } from './profiles.ts';
import { stateRecordedTies } from './recorded-ties.ts';
import { refuseCircles } from './refuse-circles.ts';
import { removedTies } from './removed-ties.ts';
import { type RosterGroup, rosterGroups } from './roster-groups.ts';
import { type Meant, rosterPeople, type RosterPerson } from './roster-people.ts';
import { stateRosterLists } from './roster-lists.ts';
import { repeatedRows, TieDrafts } from './tie-drafts.ts';
import { changedContacts, listedNodes, mentionedNodes, rosterGroupNodes, rosterPeopleNodes, type WantedNode } from './wanted-nodes.ts';

/** A plan with everything the report tells about it. Valid only where nothing was rejected. */
export interface Planned {
  readonly plan: RegisterPlan;
  /** Kind of every record and tie that rows state as it is registered. */
  readonly unchangedOf: readonly (NodeLabel | TieType)[];
  readonly rejected: readonly RejectedRow[];
  readonly rejectedRows: readonly Row[];
  readonly repairs: readonly Repair[];
  readonly joined: readonly JoinedPerson[];
  readonly likenesses: readonly Likeness[];
  readonly madeGroups: readonly MadeGroup[];
  readonly changes: readonly FieldChange[];
  readonly removedTies: readonly RemovedTie[];
  readonly repeatedRows: number;
  readonly heldBy: ImportReport['heldBy'];
  readonly rolesWithoutLevel: readonly { readonly role: string; readonly count: number }[];
}

/** Who and what the rows stand for. */
interface Identities {
  readonly madeGroups: readonly RosterGroup[];
  readonly meant: readonly Meant[];
  readonly madePeople: readonly RosterPerson[];
}

const identifyAll = (planning: Planning): Identities => {
  for (const node of planning.base.nodes) planning.known.add(knownFrom(node));
  for (const table of ['SOURCES', 'AREAS', 'FACILITIES', 'SCHOOLS', 'UNIVERSITIES', 'GROUPS', 'ACTIVITIES', 'FACTS'] as const) identifyRecords(planning, table);
  const groups = rosterGroups(planning);
  const mentions = [...groups.groupOf].map(([row, group]): Mention => ({ row, group, profile: profileOfRow(planning, row) }));
  identifyPeople(planning, mentions);
  const people = rosterPeople(planning, mentions);
  return { madeGroups: groups.made, meant: people.meant, madePeople: people.made };
};

const stateAll = (planning: Planning, { meant, madeGroups }: Identities, listed: readonly Known[]): TieDrafts => {
  const drafts = new TieDrafts();
  for (const known of listed) if (known.row !== null) stateListedTies(planning, drafts, known, known.row);
  stateRosters(planning, drafts, meant);
  stateRosterLists(planning, drafts, meant, madeGroups);
  stateRecordedTies(planning, drafts);
  return drafts;
};

const madeGroupPlaces = (nodes: readonly WantedNode[], made: readonly RosterGroup[]): readonly MadeGroup[] => {
  const rowsOf = new Map(made.map(({ known, rows }) => [known.id, rows]));
  return sortedBy(
    nodes.map(({ record, places }) => {
      const spellings = distinct((rowsOf.get(record.id) ?? []).map(({ cells }) => cells.group ?? ''));
      return { id: record.id, name: String(record.properties.name), spellings, ...sortedBy(places, placeKey)[0] };
    }),
    ({ name, id }) => `${name}\u0000${id}`,
  );
};

/** How many new persons' records get the holder or the purpose of the import, because no row says theirs. */
const heldByImport = ({ options: { holder, purpose } }: Planning, listed: readonly Known[], created: readonly NodeRecord[]): ImportReport['heldBy'] => {
  const said = new Set(listed.flatMap(({ id, row }) => (row?.table === 'PEOPLE' && row.cells.holder !== null && row.cells.purpose !== null ? [id] : [])));
  const people = created.filter(({ label, id }) => label === 'Person' && !said.has(id)).length;
  return people === 0 ? null : { people, holder, purpose };
};

/**
 * What would these rows change in the register? Rows of all files are taken together; neither their order nor that of the
 * files matters. What is wrong with rows is gathered, all of it, and a plan with rejected rows must not be written.
 */
export const planImport = (rows: readonly Row[], fallen: readonly FallenRow[], index: RegisterIndex, options: PlanOptions): Planned => {
  const planning = beginPlanning(rows, fallen, index, options);
  const { known, problems, base } = planning;
  const identities = identifyAll(planning);
  const { meant, madeGroups, madePeople } = identities;
  const listed = known.of(NODE_LABELS).filter(({ row }) => row !== null);
  const drafts = stateAll(planning, identities, listed);
  const claims = personClaims(planning, meant);
  const nameOf = (id: string): string => known.byId(id)?.name ?? id;
  const firstWanted = drafts.settle(problems);
  refuseCircles(planning, firstWanted, removedTies(planning, listed, firstWanted), nameOf);
  const wanted = drafts.settle(problems);
  const takenBack = removedTies(planning, listed, wanted);
  const groupNodes = rosterGroupNodes(planning, madeGroups);
  const mentioned = [...new Map(meant.map(({ person }) => [person.id, person])).values()];
  const nodes = markJoined(
    planning,
    [...listedNodes(planning, listed, claims), ...groupNodes, ...rosterPeopleNodes(planning, madePeople, claims), ...mentionedNodes(mentioned, claims)],
    meant,
  );
  const comparedNodes = compareNodes(nodes);
  const comparedTies = compareTies(planning, markInvented(planning, wanted, nodes));
  return {
    plan: {
      removesSample: base.removesSample,
      created: comparedNodes.created,
      changed: comparedNodes.changed,
      unchanged: comparedNodes.unchanged.length,
      createdTies: comparedTies.created,
      changedTies: comparedTies.changed,
      unchangedTies: comparedTies.unchanged.length,
      removedTies: takenBack.map(({ tie }) => tie),
      contacts: sortedBy(changedContacts(planning, listed), ({ ownerId }) => ownerId),
    },
    unchangedOf: [...comparedNodes.unchanged.map(({ label }) => label), ...comparedTies.unchanged.map(({ type }) => type)],
    rejected: problems.rejected,
    rejectedRows: problems.rows,
    repairs: problems.repairs,
    heldBy: heldByImport(planning, listed, comparedNodes.created),
    joined: joinedPeople(nodes, meant),
    likenesses: likenesses(planning, nodes, wanted, nameOf),
    madeGroups: madeGroupPlaces(groupNodes, madeGroups),
    changes: fieldChanges(comparedNodes, comparedTies, nameOf),
    removedTies: takenBack.map(({ tie, because }) => ({ of: tie.type, name: `${nameOf(tie.fromId)} → ${nameOf(tie.toId)}`, because })),
    repeatedRows: repeatedRows(wanted.values()),
    rolesWithoutLevel: rolesWithoutLevel(planning.rowsOf('ROSTER')),
  };
};
