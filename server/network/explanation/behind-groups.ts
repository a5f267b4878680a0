import { rowOfId } from '../../../schema/contracts/row-of-id.ts';
import type { Reason } from '../../../schema/contracts/reasons.ts';
import { WEEKDAYS } from '../../../schema/vocabulary/memberships.ts';
import { neighboursOf } from '../graph/graph.ts';
import { linksOf } from '../links.ts';
import { maskOf, STAKEHOLDER, TIE } from '../ordinals.ts';
import type { RowsBehind } from './behind-people.ts';
import { rowsInComponents } from './component-rows.ts';
import { type Evidence, once } from './evidence.ts';
import { membershipRows, rowsByTarget } from './rows-by-target.ts';

type Listed = Extract<Reason, { is: 'GROUP_LISTED' }>;

/** The records behind the sentences about groups, by reason; what several rows of a list need is found once. */
export const behindGroups = (
  evidence: Evidence,
): { readonly GROUP_LISTED: RowsBehind<'GROUP_LISTED'>; readonly FIRST_CONTACT: RowsBehind<'FIRST_CONTACT'> } => {
  const { network, vertexOf } = evidence;
  const membersOf = once(() => membershipRows(network));
  const usersOf = once(() => rowsByTarget(network, evidence.register(), TIE.USES));
  const inComponent = rowsInComponents(evidence);
  return {
    GROUP_LISTED: (_, reason) => {
      const group = vertexOf(reason.groupId);
      const members = tellsMembers(reason) ? (membersOf().get(network.rows[group]) ?? []) : [];
      if (reason.listing !== 'TO_CONNECT' || reason.isolation !== 'SEPARATE_COMPONENT')
        return { rows: [...rowsOfFinding(evidence, group, reason), ...members] };
      const all = inComponent(group);
      return { rows: inTurn(rowsAt(evidence, group), members, all), total: all.size + members.filter((tieRow) => !all.has(tieRow)).length };
    },
    FIRST_CONTACT: (_, { kind, groupId, stakeholderId, stepIds, facilityId, weekdays }) => {
      const [group, other] = [vertexOf(groupId), vertexOf(stakeholderId)];
      if (kind === 'EXISTING_PATH') return { rows: alongWay(evidence, [group, ...stepIds.map(vertexOf), other]) };
      if (kind !== 'SAME_PLACE_AND_TIME' || facilityId === null) return { rows: [] };
      const { ties, stakeholders } = network.snapshot;
      const days = maskOf(WEEKDAYS, weekdays);
      const users = (usersOf().get(rowOfId(stakeholders.ids, facilityId)) ?? []).filter((tieRow) => ties.weekdays[tieRow] & days);
      return { rows: [group, other].flatMap((user) => users.filter((tieRow) => network.vertexOfRow[ties.sources[tieRow]] === user)) };
    },
  };
};

/** Whether the sentence tells how many people of the group are on record. */
const tellsMembers = ({ listing, knownExtent, memberships }: Listed): boolean =>
  listing !== 'NO_WISH' && (knownExtent === null || (knownExtent === 'REPRESENTATIVE_ONLY' && memberships === 1));

const rowsOfFinding = (evidence: Evidence, group: number, { listing, isolation, hangsOnId }: Listed): readonly number[] => {
  if (listing === 'NO_WISH') return [];
  if (listing === 'NOT_YET_KNOWN') return linkRows(evidence, group);
  if (isolation === 'NO_SHARED_PEOPLE') return rowsAt(evidence, group);
  if (isolation === 'HANGS_ON_ONE_PERSON' && hangsOnId !== null) return contactRows(evidence, group, evidence.vertexOf(hangsOnId));
  return isolation === 'SINGLE_TIE' || isolation === 'INWARD' ? linkRows(evidence, group) : [];
};

/** Every tie of the group: nobody in them is tied to another organisation. */
const rowsAt = ({ network, between }: Evidence, group: number): readonly number[] =>
  Array.from(neighboursOf(network.graph, group)).flatMap((v) => between(group, v));

/** The contact's ties to the group and to other organisations. */
const contactRows = ({ network, joining }: Evidence, group: number, person: number): readonly number[] => {
  const others = Array.from(neighboursOf(network.graph, person)).filter((v) => v !== group && network.kinds[v] !== STAKEHOLDER.PERSON);
  return [group, ...others].flatMap((v) => joining(person, v));
};

/** For each group in L(g) one way in which it is linked. */
const linkRows = ({ network, linkPast }: Evidence, group: number): readonly number[] =>
  linksOf(network, group).organisations.flatMap((other) => (network.kinds[other] === STAKEHOLDER.GROUP ? (linkPast(-1, group, other) ?? []) : []));

/** What joins each step of a way to the next. */
const alongWay = ({ joining }: Evidence, steps: readonly number[]): readonly number[] => steps.slice(1).flatMap((step, at) => joining(steps[at], step));

const inTurn = function* (...lists: readonly Iterable<number>[]): Generator<number> {
  for (const list of lists) yield* list;
};
