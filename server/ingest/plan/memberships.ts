import type { NodeLabel, Properties, TieRecord } from '../../../schema/contracts/records.ts';
import { roleLevel } from '../cells/role-level.ts';
import type { Row, RowOf } from '../rows/row.ts';
import { isHandledWithCare } from './handled-with-care.ts';
import type { Known } from './known-records.ts';
import type { Planning } from './planning.ts';
import { membershipId } from './record-ids.ts';
import { refer } from './refer.ts';
import type { Meant } from './roster-people.ts';
import type { TieDrafts } from './tie-drafts.ts';

const BODIES: readonly NodeLabel[] = ['Group', 'School', 'University', 'Facility'];

/** What a row says about one membership. */
export interface MembershipSaid {
  readonly role: string | null;
  readonly level: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly seat: boolean;
  readonly further: Properties;
}

const isSame = ({ toId, properties }: TieRecord, organisationId: string, { role, from, seat }: MembershipSaid): boolean =>
  toId === organisationId && (properties.role ?? null) === role && (properties.from ?? null) === from && (properties.seat === true) === seat;

/** States a membership: under the id it is registered with, else under one made from person, organisation, role, start and seat. A group handled with care keeps none, nor does one inside it. */
export const stateMembership = (
  planning: Planning,
  drafts: TieDrafts,
  row: Row,
  key: string,
  person: Known,
  organisation: Known,
  said: MembershipSaid,
): void => {
  if (organisation.label === 'Group' && isHandledWithCare(planning, organisation)) {
    planning.problems.reject(row, key, { is: 'NO_MEMBERS_OF_CARE_GROUP', group: organisation.name });
    return;
  }
  const { role, level, from, to, seat, further } = said;
  const registered = planning.base.tiesFrom('MEMBER_OF', person.id).find((tie) => isSame(tie, organisation.id, said));
  const id = registered?.properties.id ?? membershipId(person.id, organisation.id, role, from, seat);
  const properties = { id, role, level: level ?? (role === null ? null : roleLevel(role)), from, to, seat, ...further, sample: planning.options.sample };
  drafts.add({ type: 'MEMBER_OF', fromId: person.id, toId: organisation.id, properties, row });
};

/** The organisation that a cell of a roster names; null without one, undefined where the row was rejected for it. */
const organisationIn = (planning: Planning, row: RowOf<'ROSTER'>, key: 'seat_of' | 'asked_by'): string | null | undefined => {
  const text = row.cells[key];
  if (text === null) return null;
  const organisation = refer(planning, row, key, text, BODIES);
  if (organisation?.label !== 'Group' || !isHandledWithCare(planning, organisation)) return organisation?.id;
  planning.problems.reject(row, key, { is: 'NO_MEMBERS_OF_CARE_GROUP', group: organisation.name });
  return undefined;
};

/** The person whom a row names as the one who actually is in contact; null without one, undefined where the row was rejected for it. */
const contactIn = (planning: Planning, row: RowOf<'ROSTER'>): string | null | undefined =>
  row.cells.contact === null ? null : refer(planning, row, 'contact', row.cells.contact, ['Person'])?.id;

/** States the memberships and posts that rosters list. */
export const stateRosters = (planning: Planning, drafts: TieDrafts, meant: readonly Meant[]): void => {
  for (const { mention, person } of meant) {
    const { row, group } = mention;
    const { role, level, from, to, term_rule: termRule, seat, note } = row.cells;
    const broughtById = organisationIn(planning, row, 'seat_of');
    const askedById = organisationIn(planning, row, 'asked_by');
    const contactId = contactIn(planning, row);
    if (broughtById === undefined || askedById === undefined || contactId === undefined) continue;
    const further = { termRule, broughtById, askedById, contactId, note };
    const said = { role, level, from, to, seat: seat === true || broughtById !== null || askedById !== null, further };
    stateMembership(planning, drafts, row, 'group', person, group, said);
  }
};

/** Role words whose level nothing says, with how many rows use them, ascending by word. */
export const rolesWithoutLevel = (rows: readonly RowOf<'ROSTER'>[]): readonly { readonly role: string; readonly count: number }[] => {
  const counts = new Map<string, number>();
  for (const { cells } of rows) {
    if (cells.role === null || cells.level !== null || roleLevel(cells.role) !== null) continue;
    counts.set(cells.role, (counts.get(cells.role) ?? 0) + 1);
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([role, count]) => ({ role, count }));
};
