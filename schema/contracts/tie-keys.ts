import type { Properties, TieType } from './records.ts';

/** What tells parallel ties of one type between the same two ends apart. Types that are not named here exist once between two ends. */
const KEY_PROPERTIES: Readonly<Partial<Record<TieType, readonly string[]>>> = {
  MEMBER_OF: ['id'],
  COOPERATES_WITH: ['from'],
  SUPPORTS: ['given', 'from'],
  TAKES_PART_IN: ['participation'],
  USES: ['from'],
  ACCOMPANIES: ['fiscalYear', 'from'],
  AFFILIATED_WITH: ['from'],
  LIVES_IN: ['relation'],
};

/** The properties that make up the key of a tie, in its order; none where a type exists once between two ends. */
export const keyPropertiesOf = (type: TieType): readonly string[] => KEY_PROPERTIES[type] ?? [];

/** Is this the same tie as one that is registered? The key of a tie from its type and properties; missing values count as ''. */
export const tieKeyOf = (type: TieType, properties: Properties): string =>
  keyPropertiesOf(type)
    .map((name) => `${properties[name] ?? ''}`)
    .join('|');
