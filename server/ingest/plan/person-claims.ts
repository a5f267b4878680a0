import type { PropertyValue } from '../../../schema/contracts/records.ts';
import { foldName } from '../../../schema/names/fold-name.ts';
import { commonestSpelling, groupedBy } from './in-order.ts';
import type { Known } from './known-records.ts';
import type { Planning } from './planning.ts';
import type { Meant } from './roster-people.ts';

/** What the rosters say about somebody besides memberships. */
export interface Claims {
  readonly kana: string | null;
  readonly generation: string | null;
  readonly fictional: boolean;
}

const said = (meant: readonly Meant[], key: 'kana' | 'generation'): readonly Meant[] => meant.filter(({ mention }) => mention.row.cells[key] !== null);

/** The value on which all rows agree after folding, in its commonest spelling; rows that contradict each other, or the person's own row, are rejected. */
const agreed = (planning: Planning, { row: own }: Known, meant: readonly Meant[], key: 'kana' | 'generation'): string | null => {
  const rows = said(meant, key);
  const ownValue = own?.table === 'PEOPLE' ? own.cells[key] : null;
  const values = rows.map(({ mention }) => mention.row.cells[key] ?? '');
  const folded = new Set([...values, ...(ownValue === null ? [] : [ownValue])].map(foldName));
  if (folded.size > 1)
    planning.problems.rejectTogether([...rows.map(({ mention }) => mention.row), ...(ownValue === null || own === null ? [] : [own])], key, 'SAME_VALUES');
  return folded.size === 1 && ownValue === null ? commonestSpelling(values) : null;
};

/** What do the rosters say about each person, under the person's id? */
export const personClaims = (planning: Planning, meant: readonly Meant[]): ReadonlyMap<string, Claims> => {
  const claims = new Map<string, Claims>();
  for (const [id, own] of groupedBy(meant, ({ person }) => person.id)) {
    const [{ person }] = own;
    claims.set(id, {
      kana: agreed(planning, person, own, 'kana'),
      generation: agreed(planning, person, own, 'generation'),
      fictional: own.some(({ mention }) => mention.row.cells.fictional === true),
    });
  }
  return claims;
};

/** A person's properties with what rosters add: a reading or generation that is not known yet, or another generation of somebody they name by id. */
export const withClaims = (properties: Readonly<Record<string, PropertyValue>>, claims: Claims | undefined, isNew: boolean): Record<string, PropertyValue> => {
  const result = { ...properties };
  if (claims === undefined) return result;
  if (claims.kana !== null && properties.under18 !== true && foldName(String(properties.kana ?? '')) !== foldName(claims.kana)) result.kana = claims.kana;
  if (claims.generation !== null) result.generation = claims.generation;
  if (isNew && claims.fictional) result.fictional = true;
  return result;
};
