import { foldName } from '../../../schema/names/fold-name.ts';
import type { RowOf } from '../rows/row.ts';
import type { Known } from './known-records.ts';
import { distinct } from './in-order.ts';
import type { Profile } from './namesakes.ts';
import type { Planning } from './planning.ts';
import { meantBy } from './refer.ts';

const foldKana = (kana: unknown): string | null => (typeof kana === 'string' && kana !== '' ? foldName(kana) : null);

/** What a row says about a person beside the name; areas as their ids, those nobody knows as they are written. */
export const profileOfRow = (planning: Planning, { cells }: Pick<RowOf<'PEOPLE'>, 'cells'> | Pick<RowOf<'ROSTER'>, 'cells'>): Profile => ({
  kana: foldKana(cells.kana),
  generation: cells.generation,
  areas: distinct(
    cells.area.map((text) => {
      const meant = meantBy(planning, text, ['Area']);
      return meant.length === 1 ? meant[0].id : foldName(text);
    }),
  ),
});

/** Both profiles in one; the first wins where both say something. */
export const filledFrom = (profile: Profile, other: Profile): Profile => ({
  kana: profile.kana ?? other.kana,
  generation: profile.generation ?? other.generation,
  areas: profile.areas.length > 0 ? profile.areas : other.areas,
});

/** What is registered about a person beside the name, and what the person's own row says over it. */
export const profileOfPerson = (planning: Planning, { registered, row }: Known): Profile => {
  const before: Profile =
    registered === null
      ? { kana: null, generation: null, areas: [] }
      : {
          kana: foldKana(registered.properties.kana),
          generation: registered.properties.generation as string | null,
          areas: distinct(planning.base.tiesFrom('LIVES_IN', registered.id).map(({ toId }) => toId)),
        };
  return row?.table === 'PEOPLE' ? filledFrom(profileOfRow(planning, row), before) : before;
};

const firstOf = (values: readonly (string | null)[]): string | null => distinct(values.flatMap((value) => value ?? []))[0] ?? null;

/** What several mentions of one person say together; where they contradict each other the first by code units stands. */
export const combined = (profiles: readonly Profile[]): Profile => ({
  kana: firstOf(profiles.map(({ kana }) => kana)),
  generation: firstOf(profiles.map(({ generation }) => generation)),
  areas: distinct(profiles.flatMap(({ areas }) => areas)),
});

/** A profile as one text, to find equal ones and to tell namesakes' ids apart. */
export const profileKey = ({ kana, generation, areas }: Profile): string => [kana ?? '', generation ?? '', ...areas].join('\u0001');
