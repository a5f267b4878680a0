import { describe, expect, test } from 'vitest';
import { INDICATOR_IDS, MEASURES } from '../../schema/words/measures.ts';
import { isShare } from '../../schema/words/measures/measure.ts';
import { CATALOGUE, STAKEHOLDER_MEASURE_IDS, STAKEHOLDER_MEASURES } from '../../schema/words/measures/catalogue.ts';

/** The list of the product definitions, in its order, then what stands beside it. */
const LIST = `PEOPLE GROUPS ORGANISATIONS TIES COMPONENTS LARGEST_COMPONENT_GROUP_SHARE ISOLATED_GROUPS WEAKLY_LINKED_GROUPS GROUPS_NOT_YET_KNOWN
  GROUPS_ON_ONE_PERSON_SHARE PEOPLE_WITHOUT_TIES CUT_VERTEX_PEOPLE DENSITY MEAN_GROUP_DISTANCE GROUP_PAIRS_WITHIN_3 CONNECTED_GROUP_PAIRS
  TRANSITIVITY MODULARITY EI_FIELD EI_AREA EI_KIND POST_GINI POSTS_TOP_TENTH_SHARE GROUPS_WITHOUT_CHILD GROUPS_WITHOUT_YOUTH
  GROUPS_WITHOUT_WORKING_AGE GROUPS_WITHOUT_SENIOR ROBUSTNESS SUPPORT_RECIPROCITY NEW_TIES CROSS_AREA_TIES CROSS_FIELD_TIES
  TWO_MODE_CLUSTERING MEAN_LOCAL_CLUSTERING TWO_MODE_MODULARITY COMMUNITIES COMMUNITY_STABILITY`.split(/\s+/);
/** Words a reader is not to meet, and what they would be taken for. */
const AVOIDED = /孤立|健全度|リスク|ノード|エッジ|スコープ|抜け|依存|内向き|コミュニティ|障害|台帳|収支/;
const AVOIDED_IN_ENGLISH = /\b(isolated|at risk|node|edge|scope of|weak)\b/i;

describe('indicators', () => {
  test('are those of the definitions, in their order, each with words', () => {
    expect(INDICATOR_IDS).toEqual(LIST);
    expect(Object.keys(MEASURES).sort()).toEqual([...LIST].sort());
  });

  test.each(INDICATOR_IDS)('%s reads in both languages', (id) => {
    const { question, label, definition, unit, source, knownOf } = MEASURES[id];
    const inLanguage = (language: 'ja' | 'en') => ({
      question: question[language],
      label: label[language],
      definition: definition[language],
      unit: unit[language],
      source: source[language],
      knownOf: knownOf?.[language] ?? null,
    });
    const words = { ja: inLanguage('ja'), en: inLanguage('en') };
    for (const text of [words.ja.label, words.ja.definition, words.ja.unit, words.ja.source])
      expect(text).toMatch(/[ぁ-んァ-ヶ一-龠]|^Gini|^Krackhardt|^Watts|^Newman|^Wasserman|^Robins/);
    expect([words.ja.question, words.en.question]).toEqual([expect.stringMatching(/か。$/), expect.stringMatching(/\?$/)]);
    expect(words.ja.definition).toMatch(/。$/);
    expect(words.en.definition).toMatch(/\.$/);
    for (const text of Object.values(words.en)) expect(text ?? '').not.toMatch(/[ぁ-んァ-ヶ一-龠]/);
    for (const text of Object.values(words.ja)) expect(text ?? '').not.toMatch(AVOIDED);
    for (const text of Object.values(words.en)) expect(text ?? '').not.toMatch(AVOIDED_IN_ENGLISH);
    expect(words.ja.knownOf === null).toBe(words.en.knownOf === null);
  });

  test('a share says what it is divided by', () => {
    for (const id of INDICATOR_IDS) {
      const { ja, en } = MEASURES[id].unit;
      if (/割合|share/.test(`${ja}${en}`)) expect([ja, en]).toEqual([expect.stringMatching(/割ったもの/), expect.stringMatching(/^share of/)]);
    }
  });

  test('no two have the same label', () => {
    for (const language of ['ja', 'en'] as const) expect(new Set(INDICATOR_IDS.map((id) => MEASURES[id].label[language])).size).toBe(LIST.length);
  });
});

describe('the catalogue', () => {
  test('names every measure once, those of the network before those of single stakeholders', () => {
    const ids = CATALOGUE.map(({ id }) => id);
    expect(ids).toEqual([...INDICATOR_IDS, ...STAKEHOLDER_MEASURE_IDS]);
    expect(new Set(ids).size).toBe(54);
    expect(Object.keys(STAKEHOLDER_MEASURES).sort()).toEqual([...STAKEHOLDER_MEASURE_IDS].sort());
    for (const { subject, kinds } of CATALOGUE) expect(kinds.length > 0).toBe(subject === 'STAKEHOLDER');
    expect(CATALOGUE.filter(({ subject, againstChance }) => subject === 'STAKEHOLDER' && againstChance)).toEqual([]);
  });

  test.each(CATALOGUE.map(({ id, words }) => [id, words] as const))('%s has every word in both languages', (_, { knownOf, ...words }) => {
    const all = [words.question, words.label, words.definition, words.unit, words.source, ...(knownOf === null ? [] : [knownOf])];
    for (const { ja, en } of all) {
      expect(ja.trim().length).toBeGreaterThan(0);
      expect(en.trim().length).toBeGreaterThan(0);
      expect(ja).not.toMatch(AVOIDED);
      expect(en).not.toMatch(AVOIDED_IN_ENGLISH);
      expect(en).not.toMatch(/[ぁ-んァ-ヶ一-龠]/);
    }
    for (const text of [words.question.ja, words.label.ja, words.definition.ja, words.unit.ja]) expect(text).toMatch(/[ぁ-んァ-ヶ一-龠]/);
    expect([words.question.ja, words.question.en]).toEqual([expect.stringMatching(/か。$/), expect.stringMatching(/\?$/)]);
    expect([words.definition.ja, words.definition.en]).toEqual([expect.stringMatching(/。$/), expect.stringMatching(/\.$/)]);
    expect(words.source.en).toMatch(/\d{4}|^Definition of Tsunagi$/);
    expect(isShare({ ...words, knownOf })).toBe(words.unit.ja.startsWith('割合（'));
    if (/割合|share/.test(`${words.unit.ja}${words.unit.en}`))
      expect([words.unit.ja, words.unit.en]).toEqual([expect.stringMatching(/割ったもの/), expect.stringMatching(/^share of/)]);
  });

  test('no two measures share a question or a label', () => {
    for (const language of ['ja', 'en'] as const) {
      expect(new Set(CATALOGUE.map(({ words }) => words.label[language])).size).toBe(CATALOGUE.length);
      expect(new Set(CATALOGUE.map(({ words }) => words.question[language])).size).toBe(CATALOGUE.length);
    }
  });
});
