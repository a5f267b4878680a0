import { describe, expect, test } from 'vitest';
import { importReportText } from '../../schema/words/imports/report-text.ts';
import { csv, outcomeOf } from './plan-of.ts';

const reportOf = (text: string) => outcomeOf([csv('名簿.csv', text)]).report;

describe('a roster as it lies in offices', () => {
  test.each([
    ['開始日', '終了日'],
    ['就任日', '任期終了'],
    ['任期開始', '終了年月日'],
  ])('%s and %s are first and last day', (from, to) => {
    const { settled } = outcomeOf([csv('名簿.csv', `団体名,氏名,${from},${to}\nあさぎり自治会,虹坂 さわ,R7.4.1,令和9年3月31日\n`)]);
    expect(settled?.plan.createdTies.map(({ properties }) => [properties.from, properties.to])).toEqual([['2025-04-01', '2027-03-31']]);
  });

  test('areas that nobody knows: what to do is said once', () => {
    const report = reportOf('団体名,氏名,地区\nあさぎり自治会,虹坂 さわ,諏訪\nあさぎり自治会,雲見沢 ちか,永山\n');
    expect(report.outcome).toBe('REFUSED');
    for (const [language, hint] of [
      ['ja', '地域の列を外して読み込むか'],
      ['en', 'leave out the column of areas'],
    ] as const) {
      const text = importReportText(report, language);
      expect(text.split(hint).length).toBe(2);
      expect(text).toMatch(/npx tsunagi import \S+ \S+/);
    }
    expect(importReportText(reportOf('団体名,氏名\nあさぎり自治会,架空\u0007\n'), 'ja')).not.toContain('地域の列');
  });

  test('namesakes whom areas tell apart: how they become one is said, and it works', () => {
    const areas = csv('地域.csv', '地域名,区分\n諏訪,地区\n永山,地区\n');
    const roster = (name: string) => csv('名簿.csv', `団体名,氏名,地区\nあさぎり自治会,${name},諏訪\nこぶし館の会,${name},永山\n`);
    const { report } = outcomeOf([areas, roster('虹坂 さわ')]);
    expect(report.likenesses.first.map(({ is }) => is)).toEqual(['SAME_NAME']);
    expect(importReportText(report, 'ja')).toContain('方の表（見出しは id と 氏名）をいっしょに読み込み');
    const joined = outcomeOf([areas, roster('7'), csv('方.csv', 'id,氏名\n7,虹坂 さわ\n')]);
    expect([joined.report.outcome, joined.settled?.plan.created.filter(({ label }) => label === 'Person').length]).toEqual(['DONE', 1]);
  });

  test('a child is refused with its reason and never proposed', () => {
    const { rejected } = reportOf('団体名,氏名,世代\nあさぎり自治会,架空の人,小学生\nあさぎり自治会,別の架空の人,小中学\n');
    expect(rejected.first.map(({ expected, nearest }) => [expected.is, nearest])).toEqual([
      ['NO_CHILD', null],
      ['WORD', null],
    ]);
    expect(JSON.stringify(rejected.first[1].expected)).not.toContain('子ども');
  });
});
