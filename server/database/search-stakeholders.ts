import { Failure } from '../../schema/contracts/failures.ts';
import { foldName } from '../../schema/names/fold-name.ts';
import { LABEL_OF_KIND, STAKEHOLDER_KINDS, type StakeholderKind } from '../../schema/vocabulary/stakeholder-kinds.ts';
import type { Database } from './connection.ts';
import { isHandledWithCare } from './register/handled-with-care.ts';
import { partsOfSearchKey } from './register/search-key.ts';
import { type RecordedPost, shownName } from './snapshot/shown-name.ts';

/** One stakeholder that was found. */
export interface StakeholderHit {
  readonly id: string;
  readonly name: string;
  readonly kind: StakeholderKind;
  /** 0 to 1; 1 = the name is what was searched for. */
  readonly score: number;
  /** The name, reading or note in which it was found, as it is written. */
  readonly matched: string;
}

const MOST_HITS = 200;
const MOST_CANDIDATES = 2_000;
const LONGEST_TEXT = 200;
const MOST_WORDS = 8;

interface Candidate {
  readonly id: string;
  readonly displayRule: unknown;
  readonly posts: readonly RecordedPost[];
  readonly labels: readonly string[];
  readonly texts: readonly [name: string, kana: string | null, note: string | null];
  readonly searchKey: string;
}

/**
 * Who is called something like this? Looks in names, readings and notes, tolerant of width, case, kana form, spaces and old
 * forms of kanji, from one character on. Several words must all be there; where nobody has them all, whoever has most.
 * Best first: name before reading before note, whole before beginning before part, then the larger share of the text,
 * then id. Dissolved groups and groups to be handled with care, with all inside them, are left out; an unnamed helper is found by the 協力者 name only,
 * and whoever is to be shown by post only is found by name, but answered with the post.
 * @param first 1 to 200 @throws Failure searchTextEmpty, databaseUnavailable, databaseTooSlow
 */
export const searchStakeholders = async (database: Database, text: string, first: number, signal?: AbortSignal): Promise<readonly StakeholderHit[]> => {
  const words = wordsOf(text);
  if (words.length === 0) throw new Failure('searchTextEmpty', {});
  const whole = foldName(text.slice(0, LONGEST_TEXT));
  const candidates = await database.read(
    async (transaction) => {
      const containing = await transaction.run(CONTAINING_ALL, { words, first: words[0], most: MOST_CANDIDATES });
      if (containing.records.length > 0 || words.length === 1) return containing.records;
      return (await transaction.run(CONTAINING_SOME, { query: phrases(words), most: MOST_CANDIDATES })).records;
    },
    { signal },
  );
  return candidates
    .map((record) => hitOf(record.toObject() as unknown as Candidate, whole, words))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, Math.min(first, MOST_HITS));
};

const VISIBLE = `coalesce(n.status, '') <> 'DISSOLVED' AND NOT ${isHandledWithCare('n')}`;
const RETURNED = `RETURN n.id AS id, labels(n) AS labels, n.displayRule AS displayRule, [n.name, n.kana, n.note] AS texts, n.searchKey AS searchKey,
  CASE n.displayRule WHEN 'POST_ONLY' THEN [(n)-[t:MEMBER_OF]->(o) WHERE NOT ${isHandledWithCare('o')} |
    {organisation: o.name, role: t.role, level: t.level, seat: t.seat, to: toStringOrNull(t.to)}] ELSE [] END AS posts`;
/** Whoever begins with the first word comes first, so that the cut after the most candidates takes the least. */
const CONTAINING_ALL = `MATCH (n:Stakeholder) WHERE n.searchKey CONTAINS $first AND all(word IN $words WHERE n.searchKey CONTAINS word) AND ${VISIBLE}
  WITH n ORDER BY n.searchKey STARTS WITH $first DESC, size(n.searchKey), n.id LIMIT toInteger($most) ${RETURNED}`;
const CONTAINING_SOME = `CALL db.index.fulltext.queryNodes('stakeholderSearch', $query, {limit: toInteger($most)}) YIELD node AS n, score WHERE ${VISIBLE} ${RETURNED}`;

const wordsOf = (text: string): readonly string[] =>
  [
    ...new Set(
      text
        .slice(0, LONGEST_TEXT)
        .split(/[\s\u3000]+/)
        .map(foldName)
        .filter((word) => word !== ''),
    ),
  ].slice(0, MOST_WORDS);

/** A Lucene query of quoted phrases: within quotes only the quote and the backslash mean anything, and both are escaped. */
const phrases = (words: readonly string[]): string => words.map((word) => `"${word.replace(/["\\]/g, '\\$&')}"`).join(' ');

const PLACES = [
  { whole: 1, beginning: 0.8, part: 0.6 },
  { whole: 0.9, beginning: 0.7, part: 0.5 },
  { whole: 0.4, beginning: 0.35, part: 0.3 },
] as const;
/** Within one class the share of the text that was named decides; classes are 0.1 apart. */
const SHARE_WEIGHT = 0.04;

const scoreIn = (place: (typeof PLACES)[number], folded: string, word: string): number => {
  if (!folded.includes(word)) return 0;
  if (folded === word) return place.whole;
  return (folded.startsWith(word) ? place.beginning : place.part) + (SHARE_WEIGHT * word.length) / folded.length;
};

const hitOf = ({ id, labels, displayRule, texts, searchKey, posts }: Candidate, whole: string, words: readonly string[]): StakeholderHit => {
  const parts = partsOfSearchKey(searchKey);
  const best = (word: string) =>
    PLACES.map((place, part) => ({ part, score: scoreIn(place, parts[part], word) })).reduce((a, b) => (b.score > a.score ? b : a));
  const together = best(whole);
  const single = words.map(best);
  const strongest = single.reduce((a, b) => (b.score > a.score ? b : a));
  const mean = single.reduce((sum, { score }) => sum + score, 0) / words.length;
  const { part, score } = together.score >= mean && together.score > 0 ? together : { part: strongest.part, score: mean };
  const kind = STAKEHOLDER_KINDS.find(({ code }) => labels.includes(LABEL_OF_KIND[code]))?.code ?? 'GROUP';
  const name = shownName(texts[0], displayRule, posts);
  return { id, name, kind, score: Math.round(score * 1e6) / 1e6, matched: name === texts[0] ? (texts[part] ?? name) : name };
};
