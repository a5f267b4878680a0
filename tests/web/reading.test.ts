import { describe, expect, test } from 'vitest';
import type { Area, SearchHit } from '../../web/api/shapes.ts';
import { inOrder } from '../../web/api/areas.ts';
import { byKind } from '../../web/panels/find-box.tsx';
import { inKanaOrder } from '../../web/panels/list-rows.tsx';
import { dayIn, monthIn } from '../../web/words/dates.ts';
import { figureIn } from '../../web/words/figures.ts';

describe('days and figures as readers take them in', () => {
  test('days by era in Japanese, by month in English', () => {
    expect(dayIn('2026-11-22', 'ja')).toBe('令和8年11月22日');
    expect(dayIn('2019-05-01', 'ja')).toBe('令和元年5月1日');
    expect(dayIn('2019-04-30', 'ja')).toBe('平成31年4月30日');
    expect(dayIn('1989-01-08', 'ja')).toBe('平成元年1月8日');
    expect(dayIn('1989-01-07', 'ja')).toBe('昭和64年1月7日');
    expect(dayIn('1926-12-24', 'ja')).toBe('1926年12月24日');
    expect(monthIn('2016-06-01', 'ja')).toBe('平成28年6月');
    expect(dayIn('2027-03-31', 'en')).toBe('31 March 2027');
    expect(dayIn('不明', 'ja')).toBe('不明');
  });

  test('whole numbers whole, others with three figures', () => {
    expect([figureIn(12345, 'en'), figureIn(0.123456, 'en'), figureIn(1234.567, 'en'), figureIn(0, 'ja')]).toEqual(['12,345', '0.123', '1,235', '0']);
  });
});

describe('orders that judge nobody', () => {
  const person = (id: string, kana: string | null) => ({ person: { id, name: `名${id}`, kana } });

  test('people by reading, those without one by name, never by rank', () => {
    const rows = [person('1', 'わたげだ'), person('2', 'くもみざわ'), person('3', 'くもみざわ'), person('4', null)];
    expect(inKanaOrder(rows).map((row) => row.person.id)).toEqual(['2', '3', '1', '4']);
    expect(inKanaOrder([...rows].reverse()).map((row) => row.person.id)).toEqual(['2', '3', '1', '4']);
  });

  test('areas in the usual order of their division', () => {
    const area = (id: string, position: number | null): Area => ({ id, name: id, kind: 'SCHOOL_DISTRICT', position, fictional: false });
    expect(inOrder([area('z', null), area('b', 2), area('a', null), area('c', 1)]).map(({ id }) => id)).toEqual(['c', 'b', 'a', 'z']);
  });

  test('hits by kind, best first within a kind', () => {
    const hit = (id: string, type: SearchHit['stakeholder']['__typename']): SearchHit => ({ matched: id, stakeholder: { __typename: type, id, name: id } });
    const parts = byKind([hit('p1', 'Person'), hit('g1', 'Group'), hit('p2', 'Person'), hit('f1', 'Facility')]);
    expect(parts.map((part) => part.hits.map(({ stakeholder }) => stakeholder.id))).toEqual([['g1'], ['p1', 'p2'], ['f1']]);
  });
});
