import { describe, expect, test } from 'vitest';
import { emptySentences, firstPeopleSentence, type OverviewFacts, overviewSentences } from '../../schema/words/overview.ts';

const facts: OverviewFacts = {
  isNarrowed: false,
  people: 350,
  groups: 120,
  ties: 690,
  groupsKnown: 108,
  groupsInMainPart: 100,
  groupsToConnect: 11,
  groupsNotYetKnown: 12,
  bridgingPeople: 84,
  groupsOnRecord: 120,
  besidesPublicBodies: false,
  divisions: [],
};
const inArea: OverviewFacts = { ...facts, isNarrowed: true, groups: 22, groupsKnown: 18, divisions: [{ kind: 'SCHOOL_DISTRICT', groups: 90 }] };

describe('the opening sentences', () => {
  test('in Japanese', () => {
    expect(overviewSentences('ja', facts)).toEqual([
      'いま登録されているのは、120団体・350人と、その間の690のつながりです。120団体のうち108団体について分かっている範囲の数です。',
      '100団体がひとつながりになっています。これからつながる団体は11、つながりが未確認の団体は12です。',
      '団体と団体の間に立っている方（つなぎ役）は、分かっている範囲で84人です。',
    ]);
  });

  test('in English, with one of a thing as well', () => {
    expect(overviewSentences('en', { ...facts, people: 1, bridgingPeople: 1 })).toEqual([
      'On record are 120 groups, 1 person and 690 ties between them, as far as known for 108 of 120 groups.',
      '100 groups are connected with each other; 11 still to connect, 12 not yet known well.',
      '1 person stands between groups, as far as known.',
    ]);
  });

  test('thousands are set apart in either language', () => {
    const large = { ...facts, people: 60_000, groups: 12_522, ties: 155_900, groupsKnown: 11_000 };
    expect(overviewSentences('ja', large)[0]).toContain('12,522団体・60,000人と、その間の155,900のつながりです。12,522団体のうち11,000団体');
    expect(overviewSentences('en', large)[0]).toContain('12,522 groups, 60,000 people and 155,900 ties between them, as far as known for 11,000 of 12,522');
  });

  test('of an area: ties reach out of it, and how many groups have an area at all', () => {
    expect(overviewSentences('ja', inArea)[0]).toBe(
      'この範囲に登録されているのは、22団体・350人です。つながりは、範囲の外とのものも含めて690です。22団体のうち18団体について分かっている範囲の数です。登録されている120団体のうち、学区エリアが分かっているのは90団体です。',
    );
    expect(overviewSentences('en', inArea)[0]).toMatch(/those to others outside included, .* Of 120 groups on record, 90 have a known school area\.$/);
    const allKnown = { ...inArea, divisions: [{ kind: 'SCHOOL_DISTRICT', groups: 120 }] } as const;
    expect(overviewSentences('ja', allKnown)[0]).toMatch(/分かっている範囲の数です。$/);
  });

  test('where no group is known to be in scope there is no row of zeros', () => {
    const nothing = {
      ...inArea,
      people: 0,
      groups: 0,
      ties: 0,
      groupsKnown: 0,
      groupsInMainPart: 0,
      groupsToConnect: 0,
      groupsNotYetKnown: 0,
      bridgingPeople: 0,
    };
    const sentences = overviewSentences('ja', { ...nothing, divisions: [{ kind: 'COMMUNITY_AREA', groups: 0 }] });
    expect(sentences[0]).toBe('登録されている120団体について、コミュニティエリアはまだ分かっていません。');
    expect(sentences).toHaveLength(3);
    for (const language of ['ja', 'en'] as const)
      for (const divisions of [[], nothing.divisions, [{ kind: 'COMMUNITY_AREA', groups: 0 }]] as const)
        for (const sentence of overviewSentences(language, { ...nothing, divisions })) expect(sentence).not.toMatch(/(^|[^0-9])0/);
  });

  test('where public bodies are left out, the counts say so', () => {
    const besides = { ...facts, besidesPublicBodies: true };
    expect(overviewSentences('ja', besides)[0]).toMatch(/^いま登録されているのは、行政・社協を除いて120団体・350人と/);
    expect(overviewSentences('en', besides)[0]).toMatch(/^On record, public bodies left out, are 120 groups/);
    expect(overviewSentences('ja', { ...inArea, besidesPublicBodies: true })[0]).toMatch(/^この範囲に登録されているのは、行政・社協を除いて22団体/);
    expect(overviewSentences('en', { ...inArea, besidesPublicBodies: true })[0]).toMatch(/^On record here, public bodies left out, are 22 groups/);
  });
  test('one group alone is not connected with each other', () => {
    for (const groupsInMainPart of [0, 1]) {
      expect(overviewSentences('ja', { ...facts, groupsInMainPart })[1]).toBe(
        '団体どうしのつながりは、まだ分かっていません。これからつながる団体は11、つながりが未確認の団体は12です。',
      );
      expect(overviewSentences('en', { ...facts, groupsInMainPart })[1]).toBe(
        'No two groups are known to be connected yet; 11 still to connect, 12 not yet known well.',
      );
    }
    expect(overviewSentences('en', { ...facts, groupsInMainPart: 2 })[1]).toMatch(/^2 groups are connected/);
  });
  test('unknown is not zero', () => {
    expect(overviewSentences('ja', { ...facts, bridgingPeople: 0 })[2]).toContain('まだ分かっていません');
    expect(overviewSentences('en', { ...facts, bridgingPeople: 0 })[2]).toContain('not known yet');
    expect([emptySentences('ja'), emptySentences('en')].map((sentences) => sentences.length)).toEqual([3, 3]);
  });

  test('how far the first people reach', () => {
    expect(firstPeopleSentence('ja', { people: 5, reached: 19, groups: 22 })).toBe('この5人の方に会うと、お声かけできる22団体のうち19団体に直接つながります。');
    expect(firstPeopleSentence('en', { people: 1, reached: 1, groups: 1 })).toBe('Meeting this person reaches 1 of 1 group open to contact directly.');
    expect(firstPeopleSentence('ja', { people: 0, reached: 0, groups: 3 })).toContain('まだ登録されていません');
    expect(firstPeopleSentence('ja', { people: 0, reached: 2, groups: 3 })).toBe('表示の種別に「人」が含まれていないので、どなたも挙げていません。');
    expect(firstPeopleSentence('en', { people: 0, reached: 2, groups: 3 })).toBe('Nobody is listed, for people are not among the kinds chosen.');
  });
});
