import type { ImportTable } from '../../../schema/vocabulary/import-tables.ts';
import { FIELDS, SUB_FIELDS } from '../../../schema/vocabulary/fields.ts';
import { codesOf } from '../../../schema/vocabulary/term.ts';
import type { Draft } from './draft.ts';
import { repair } from './row.ts';
import { unnamedPerson } from '../../../schema/names/unnamed-person.ts';

type Check<Which extends ImportTable> = (draft: Draft<Which>) => void;

const JAPAN = { latitude: [20, 46], longitude: [122, 154] } as const;
const between = (value: number, [from, to]: readonly [number, number]): boolean => value >= from && value <= to;

const endNotBefore = (draft: Draft, key: string, start: string | null, end: string | null): void => {
  if (start !== null && end !== null && end < start) draft.reject(key, { is: 'END_NOT_BEFORE', start });
};

/** Coordinates come in pairs; a swapped pair is turned round, one outside Japan is refused. */
const checkPlace = (draft: Draft<'FACILITIES'> | Draft<'SCHOOLS'> | Draft<'UNIVERSITIES'>): void => {
  const { lat, lon } = draft.cells;
  if (draft.rejected.length > 0 || (lat === null && lon === null)) return;
  if (lat === null || lon === null) {
    draft.reject(lat === null ? 'lat' : 'lon', { is: 'BOTH_COORDINATES' });
  } else if (between(lon, JAPAN.latitude) && between(lat, JAPAN.longitude)) {
    draft.cells.lat = lon;
    draft.cells.lon = lat;
    draft.repair('lat', 'COORDINATES_SWAPPED', `${lon}, ${lat}`);
  } else if (!between(lat, JAPAN.latitude) || !between(lon, JAPAN.longitude)) {
    draft.reject(between(lat, JAPAN.latitude) ? 'lon' : 'lat', { is: 'COORDINATES_IN_JAPAN' });
  }
};

/** An age is looked at and never kept; in words such as 「60代」 the number counts. */
const isUnder18 = ({ under18, age }: { readonly under18: boolean | null; readonly age: string | null }): boolean => {
  const years = /^[0-9]{1,3}/.exec((age ?? '').normalize('NFKC').trim());
  return under18 === true || (years !== null && Number(years[0]) < 18);
};

/** Children are no persons; under 18 only the id is kept, the name is taken out at once. */
const checkPerson: Check<'PEOPLE'> = (draft) => {
  const { cells } = draft;
  if (cells.generation === 'CHILD') draft.reject('generation', { is: 'NO_CHILD' });
  if (!isUnder18(cells)) {
    if (cells.name === null) draft.reject('name', { is: 'FILLED' });
    return;
  }
  if (cells.id === null) return draft.reject('id', { is: 'ID_UNDER_18' });
  cells.under18 = true;
  const unnamed = unnamedPerson(cells.id);
  if (cells.name !== null && cells.name !== unnamed) draft.repairs.push({ ...repair(draft, 'name', 'NAME_DROPPED', unnamed), value: '' });
};

/** A sub-field among the fields is one of the group's sub-fields. */
const checkGroup: Check<'GROUPS'> = (draft) => {
  const { cells } = draft;
  if (cells.parent.length > 1) draft.reject('parent', { is: 'ONE_PARENT' });
  const subFields = new Set([...cells.sub_fields, ...cells.fields].filter((code) => codesOf(SUB_FIELDS).some((known) => known === code)));
  const moved = cells.fields.filter((code) => subFields.has(code));
  if (moved.length === 0) return;
  cells.fields = codesOf(FIELDS).filter((code) => cells.fields.includes(code));
  cells.sub_fields = codesOf(SUB_FIELDS).filter((code) => subFields.has(code));
  draft.repair('fields', 'SUB_FIELD', moved.join(';'));
};

const checkRoster: Check<'ROSTER'> = (draft) => {
  const { generation, seat, seat_of, asked_by, from, to } = draft.cells;
  if (generation === 'CHILD') draft.reject('generation', { is: 'NO_CHILD' });
  if (isUnder18(draft.cells)) draft.reject('person', { is: 'UNDER_18_IN_ROSTER' });
  if (seat === false && (seat_of !== null || asked_by !== null)) draft.reject('seat', { is: 'NO_SEAT_OR_ITS_ORIGIN' });
  endNotBefore(draft, 'to', from, to);
};

const checkActivity: Check<'ACTIVITIES'> = (draft) => {
  const { first_day, last_day, headcount, first_timers } = draft.cells;
  endNotBefore(draft, 'last_day', first_day, last_day);
  if (headcount !== null && first_timers !== null && first_timers > headcount) draft.reject('first_timers', { is: 'AT_MOST_CAME', came: headcount });
};

const CHECKS: { readonly [Which in ImportTable]?: Check<Which> } = {
  PEOPLE: checkPerson,
  GROUPS: checkGroup,
  ROSTER: checkRoster,
  FACILITIES: checkPlace,
  SCHOOLS: checkPlace,
  UNIVERSITIES: checkPlace,
  TIES: (draft) => endNotBefore(draft, 'to_date', draft.cells.from_date, draft.cells.to_date),
  ACTIVITIES: checkActivity,
  FACTS: (draft) => endNotBefore(draft, 'to', draft.cells.from, draft.cells.to),
};

/** Is this row right in itself? Gathers what is wrong with cells that only make sense together, and repairs what is plain. */
export const checkRow = (table: ImportTable, draft: Draft): void => (CHECKS[table] as Check<ImportTable> | undefined)?.(draft);
