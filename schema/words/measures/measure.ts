/** The same words in both languages. */
export interface Words {
  readonly ja: string;
  readonly en: string;
}

/** What a reader is told about one indicator. */
export interface Measure {
  readonly label: Words;
  readonly definition: Words;
  /** For a share, what it is divided by. */
  readonly unit: Words;
  readonly source: Words;
  /** What `knownFor` and `outOf` count; null where all is always known. */
  readonly knownOf: Words | null;
  /** Whether it can be held against chance: random rewirings of memberships that keep every degree. */
  readonly againstChance: boolean;
}

/** Source of what is defined here and nowhere else. */
export const OWN_DEFINITION: Words = { ja: 'つなぎの定義', en: 'Definition of Tsunagi' };
/** What most indicators rest on: the groups that are known well enough. */
export const GROUPS_KNOWN: Words = { ja: 'つながりを確認している団体', en: 'groups whose ties are known' };
