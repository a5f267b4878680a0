/** The languages a reader can choose; Japanese is the default everywhere. */
export type Language = 'ja' | 'en';

/** What a reader sees for an id: a stakeholder's, an area's. */
export type NameOf = (id: string) => string;

/** A person in a sentence: 「虹坂 さわさん」; in English the bare name. */
export const personIn = (language: Language, name: string): string => (language === 'ja' ? `${name}さん` : name);

const LISTED = 3;

/** Several names in a sentence: all up to three, else the first two and how many there are. Names contain 「・」 themselves, so it separates none. */
export const namesIn = (language: Language, names: readonly string[], noun: { readonly ja: string; readonly en: string }): string => {
  if (language === 'ja') return names.length <= LISTED ? names.join('、') : `${names.slice(0, 2).join('、')} など${names.length}${noun.ja}`;
  if (names.length <= 1) return names.join('');
  if (names.length <= LISTED) return `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`;
  return `${names.slice(0, 2).join(', ')} and ${names.length - 2} more ${noun.en}`;
};

/** The noun for a list of groups. */
export const GROUPS_NOUN = { ja: '団体', en: 'groups' } as const;

/** The noun for a list of areas. */
export const AREAS_NOUN = { ja: 'エリア', en: 'areas' } as const;

/** The noun for a list of people. */
export const PEOPLE_NOUN = { ja: '名の方', en: 'people' } as const;

const GROUPED = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });

/** A count as it stands in a sentence of either language: 12,522. */
export const figure = (count: number): string => GROUPED.format(count);

/** An English count with its noun: 1 group, 2 groups. */
export const counted = (count: number, one: string, many = `${one}s`): string => `${figure(count)} ${count === 1 ? one : many}`;
