import { TIE_ENDS, TIE_RULES } from '../../../schema/contracts/field-rules.ts';
import type { NodeLabel, Properties, PropertyValue } from '../../../schema/contracts/records.ts';
import { PARTICIPATIONS } from '../../../schema/vocabulary/memberships.ts';
import type { RecordedTie } from '../../../schema/vocabulary/tie-kinds.ts';
import { roleLevel } from '../cells/role-level.ts';
import { readCode } from '../cells/read-words.ts';
import type { RowOf } from '../rows/row.ts';
import { isHandledWithCare } from './handled-with-care.ts';
import type { Known } from './known-records.ts';
import { stateMembership } from './memberships.ts';
import type { Planning } from './planning.ts';
import { meantBy, refer } from './refer.ts';
import { isUnsaid, type TieDrafts } from './tie-drafts.ts';

type TieRow = RowOf<'TIES'>;

/** Which property a column of the ties table fills; `role` depends on the kind. */
const PROPERTY_OF: Readonly<Record<string, string>> = {
  from_date: 'from',
  to_date: 'to',
  weekdays: 'weekdays',
  hours: 'hours',
  fiscal_year: 'fiscalYear',
  area: 'area',
  contract: 'contract',
  told_by: 'toldBy',
  note: 'note',
};
const ROLE_PROPERTY: Readonly<Partial<Record<RecordedTie, string>>> = { MEMBER_OF: 'role', SUPPORTS: 'given', TAKES_PART_IN: 'participation' };

/** A record of one of the labels; where the text means only records of other labels, those that the kind of tie joins are told. */
const endOf = (planning: Planning, row: TieRow, key: 'from' | 'to', kind: RecordedTie, labels: readonly NodeLabel[]): Known | null => {
  const text = row.cells[key] ?? '';
  const anything = meantBy(planning, text, ['Person', 'Group', 'School', 'University', 'Facility', 'Activity']);
  if (anything.length > 0 && anything.every(({ label }) => !labels.includes(label))) {
    planning.problems.reject(row, key, { is: 'ENDS_OF_TIE', kind, from: TIE_ENDS[kind].from, to: TIE_ENDS[kind].to });
    return null;
  }
  return refer(planning, row, key, text, labels);
};

/** How somebody took part, from the role column. */
const participation = (planning: Planning, row: TieRow): string | null => {
  const { role } = row.cells;
  const reading = role === null ? null : readCode(role, PARTICIPATIONS);
  if (reading === null) planning.problems.reject(row, 'role', { is: 'FILLED' });
  else if (reading.is === 'WRONG') planning.problems.reject(row, 'role', reading.expected, reading.nearest);
  return reading?.is === 'READ' ? reading.value : null;
};

/** The values of a row that its kind of tie keeps; others that are filled are told as not kept. */
const valuesOf = (planning: Planning, row: TieRow, kind: RecordedTie): Record<string, PropertyValue> => {
  const rules = TIE_RULES[kind];
  const values: Record<string, PropertyValue> = {};
  const cells = row.cells as unknown as Readonly<Record<string, PropertyValue>>;
  for (const key of [...Object.keys(PROPERTY_OF), 'role', 'weight']) {
    const property = key === 'role' ? ROLE_PROPERTY[kind] : PROPERTY_OF[key];
    if (property !== undefined && property in rules) values[property] = cells[key];
    else if (!isUnsaid(cells[key])) planning.problems.repair(row, key, 'NOT_KEPT', '');
  }
  return values;
};

/** Somebody knows somebody only from an occasion or because one of them said so: both that and the day are needed. */
const refuseHearsay = (planning: Planning, row: TieRow, kind: RecordedTie): void => {
  if (kind !== 'KNOWS') return;
  if (row.cells.told_by === null) planning.problems.reject(row, 'told_by', { is: 'FILLED' });
  if (row.cells.from_date === null) planning.problems.reject(row, 'from_date', { is: 'FILLED' });
};

/** The group handled with care that a tie of support would tell somebody of. */
const carefulEnd = (planning: Planning, kind: RecordedTie, from: Known, to: Known): Known | null => {
  if (kind !== 'SUPPORTS' || (from.label !== 'Person' && to.label !== 'Person')) return null;
  return [from, to].find((end) => end.label === 'Group' && isHandledWithCare(planning, end)) ?? null;
};

const stateTie = (planning: Planning, drafts: TieDrafts, row: TieRow, kind: RecordedTie, from: Known, to: Known): void => {
  const values = valuesOf(planning, row, kind);
  if (kind === 'MEMBER_OF') {
    const role = row.cells.role;
    const said = {
      role,
      level: role === null ? null : roleLevel(role),
      from: row.cells.from_date,
      to: row.cells.to_date,
      seat: false,
      further: { note: row.cells.note },
    };
    stateMembership(planning, drafts, row, 'to', from, to, said);
    return;
  }
  if (kind === 'TAKES_PART_IN') values.participation = participation(planning, row);
  const properties: Properties = { ...values, sample: planning.options.sample };
  drafts.add({ type: kind, fromId: from.id, toId: to.id, properties, row });
};

/** States the ties that the ties table lists. Rejected are ends that nobody knows or that the kind of tie does not join, a tie to itself, and acquaintance without source or day. */
export const stateRecordedTies = (planning: Planning, drafts: TieDrafts): void => {
  for (const row of planning.rowsOf('TIES')) {
    const kind = row.cells.kind as RecordedTie;
    const from = endOf(planning, row, 'from', kind, TIE_ENDS[kind].from);
    const to = endOf(planning, row, 'to', kind, TIE_ENDS[kind].to);
    refuseHearsay(planning, row, kind);
    if (from === null || to === null) continue;
    const careful = carefulEnd(planning, kind, from, to);
    if (from.id === to.id) planning.problems.reject(row, 'to', { is: 'TWO_ENDS' });
    else if (careful !== null) planning.problems.reject(row, careful.id === from.id ? 'from' : 'to', { is: 'NO_MEMBERS_OF_CARE_GROUP', group: careful.name });
    else stateTie(planning, drafts, row, kind, from, to);
  }
};
