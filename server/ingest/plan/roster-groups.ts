import type { NodeLabel } from '../../../schema/contracts/records.ts';
import { foldName, foldOrganisationName } from '../../../schema/names/fold-name.ts';
import type { RowOf } from '../rows/row.ts';
import { candidateName } from './identify-records.ts';
import { commonestSpelling, groupedBy } from './in-order.ts';
import type { Known } from './known-records.ts';
import { freshId } from './place-records.ts';
import type { Planning } from './planning.ts';
import { placeOf } from './problems.ts';
import { idFromName } from './record-ids.ts';
import { meantBy } from './refer.ts';
import { nearestOf } from '../cells/nearest.ts';

/** What people can belong to. */
export const MEMBER_ENDS: readonly NodeLabel[] = ['Group', 'School', 'University'];

/** A group that stands in rosters only. */
export interface RosterGroup {
  readonly known: Known;
  readonly rows: readonly RowOf<'ROSTER'>[];
}

/** Looks like an id and not like a name, so that nothing is made from it: ASCII letters, digits and signs with a digit among them. */
export const looksLikeId = (text: string): boolean => /^[A-Za-z0-9._-]*\d[A-Za-z0-9._-]*$/.test(text.normalize('NFKC').trim());

const makeGroup = (planning: Planning, key: string, rows: readonly RowOf<'ROSTER'>[]): RosterGroup => {
  const name = commonestSpelling(rows.map(({ cells }) => cells.group ?? ''));
  const known: Known = { id: freshId(planning, (further) => idFromName('Group', key, further)), label: 'Group', code: null, name, registered: null, row: null };
  planning.known.add(known);
  return { known, rows };
};

/**
 * Which groups do the rosters name? A registered or listed one by id or by its name alone; a name that nobody knows makes a
 * group of the kind OTHER. Returns the group of each row and those that were made; rows that refer to several groups, to a
 * rejected row or to an unknown id are rejected.
 */
export const rosterGroups = (planning: Planning): { readonly groupOf: ReadonlyMap<RowOf<'ROSTER'>, Known>; readonly made: readonly RosterGroup[] } => {
  const { problems, known } = planning;
  const groupOf = new Map<RowOf<'ROSTER'>, Known>();
  const unknown: RowOf<'ROSTER'>[] = [];
  for (const row of planning.rowsOf('ROSTER')) {
    const text = row.cells.group ?? '';
    const meant = meantBy(planning, text, MEMBER_ENDS);
    const fallen = meant.length === 0 ? planning.fallenAs(MEMBER_ENDS, text) : [];
    if (meant.length === 1) groupOf.set(row, meant[0]);
    else if (meant.length > 1) problems.reject(row, 'group', { is: 'ONE_OF_SEVERAL', candidates: meant.map(candidateName).sort() });
    else if (fallen.length > 0) problems.reject(row, 'group', { is: 'ROW_THAT_HOLDS', others: fallen.map(placeOf) });
    else if (looksLikeId(text)) {
      const codes = known.of(MEMBER_ENDS).flatMap(({ code }) => code ?? []);
      problems.reject(row, 'group', { is: 'KNOWN_NAME', labels: MEMBER_ENDS }, nearestOf(text, codes.sort()));
    } else unknown.push(row);
  }
  const keyOf = ({ cells }: RowOf<'ROSTER'>): string => foldOrganisationName(cells.group ?? '') || foldName(cells.group ?? '');
  const made = [...groupedBy(unknown, keyOf)].map(([key, rows]) => makeGroup(planning, key, rows));
  for (const { known: group, rows } of made) for (const row of rows) groupOf.set(row, group);
  return { groupOf, made };
};
