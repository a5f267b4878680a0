import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf, isoOf } from '../../schema/contracts/days.ts';
import { FIELDS } from '../../schema/vocabulary/fields.ts';
import { GROUP_KINDS } from '../../schema/vocabulary/group-kinds.ts';
import { CONTACT_WISHES } from '../../schema/vocabulary/group-standing.ts';
import { nearestOf, nearestTerm } from '../../server/ingest/cells/nearest.ts';
import { readDay } from '../../server/ingest/cells/read-day.ts';
import { readNumber, readWhole } from '../../server/ingest/cells/read-number.ts';
import { isReadable, readText } from '../../server/ingest/cells/read-text.ts';
import { partsOf, readCode, readCodes, readFlag } from '../../server/ingest/cells/read-words.ts';
import { roleLevel } from '../../server/ingest/cells/role-level.ts';

const DAY = { is: 'DAY' } as const;

describe('days', () => {
  test.each([
    '2025-05-24',
    '2025/5/24',
    '2025.5.24',
    '20250524',
    '2025年5月24日',
    '令和7年5月24日',
    'R7.5.24',
    'r7/05/24',
    '２０２５／５／２４',
    '令和７年５月２４日',
    '2025年 5月 24日',
    '2025/5/24(土)',
    '2025年5月24日（土曜日）',
    '2025-05-24T00:00:00',
    '2025/5/24 0:00',
    '2025−5−24',
    '㋿7年5月24日',
    'R.7.5.24',
  ])('%s is 24 May 2025', (cell) => {
    expect(readDay(cell, false)).toEqual({ is: 'READ', value: '2025-05-24' });
  });

  test.each([
    ['令和7年5月', '2025-05-01', '2025-05-31'],
    ['2024/2', '2024-02-01', '2024-02-29'],
    ['2025年', '2025-01-01', '2025-12-31'],
    ['R7', '2025-01-01', '2025-12-31'],
    ['令和7年度', '2025-04-01', '2026-03-31'],
    ['平成31年度', '2019-04-01', '2020-03-31'],
    ['昭和64年1月', '1989-01-01', '1989-01-31'],
    ['令和元年5月', '2019-05-01', '2019-05-31'],
  ])('%s begins on %s and ends on %s, as a repair', (cell, first, last) => {
    expect(readDay(cell, false)).toEqual({ is: 'READ', value: first, repair: { how: 'FIRST_DAY', taken: first } });
    expect(readDay(cell, true)).toEqual({ is: 'READ', value: last, repair: { how: 'LAST_DAY', taken: last } });
  });

  test.each([
    ['2025-02-30', '2025-02-28'],
    ['2023/2/29', '2023-02-28'],
    ['2025-13-01', null],
    ['平成31年5月1日', '2019-05-01'],
    ['昭和64年1月8日', '1989-01-08'],
    ['平成元年1月7日', '1989-01-07'],
    ['令和元年4月', '2019-04'],
    ['45801', '2025-05-24'],
    ['5/24', null],
    ['25/5/24', null],
    ['来年', null],
    ['0001-01-01', null],
    ['2025-05-24 13:00', null],
  ])('%s is no day; perhaps %s', (cell, nearest) => {
    expect(readDay(cell, false)).toEqual({ is: 'WRONG', expected: DAY, nearest });
  });

  test('only an end may be open', () => {
    expect(readDay('現在', true)).toEqual({ is: 'READ', value: null, repair: { how: 'NO_END', taken: '' } });
    expect(readDay('現在', false)).toEqual({ is: 'WRONG', expected: DAY, nearest: null });
  });

  test('every day of the calendar reads as itself, in ISO, in Japanese and in its era', () => {
    const first = dayOf('2019-05-01') ?? 0;
    fc.assert(
      fc.property(fc.integer({ min: first, max: first + 35_000 }), (day) => {
        const iso = isoOf(day);
        const [year, month, date] = iso.split('-').map(Number);
        for (const cell of [
          iso,
          `${year}/${month}/${date}`,
          `${year}年${month}月${date}日`,
          `令和${year - 2018}年${month}月${date}日`,
          `R${year - 2018}.${month}.${date}`,
        ]) {
          expect(readDay(cell, false)).toEqual({ is: 'READ', value: iso });
        }
      }),
    );
  });
});

describe('numbers', () => {
  test.each([
    ['380', 380],
    ['1,011', 1011],
    ['１２，０００', 12000],
    ['-0', -0],
  ])('%s is %d', (cell, value) => expect(readWhole(cell, 0, 1_000_000)).toEqual({ is: 'READ', value }));

  test('a unit is dropped and told, a guess is not', () => {
    expect(readWhole('380世帯', 0, 1000)).toEqual({ is: 'READ', value: 380, repair: { how: 'UNIT_DROPPED', taken: '380' } });
    expect(readWhole('約30名', 0, 1000)).toEqual({ is: 'WRONG', expected: { is: 'WHOLE', from: 0, to: 1000 }, nearest: '30' });
    expect(readWhole('3.5', 0, 1000)).toMatchObject({ is: 'WRONG', nearest: null });
    expect(readWhole('1,01', 0, 1000)).toMatchObject({ is: 'WRONG' });
    expect(readWhole('10～12', 0, 1000)).toMatchObject({ is: 'WRONG', nearest: null });
    expect(readWhole('1001', 0, 1000)).toMatchObject({ is: 'WRONG' });
  });

  test('fiscal years in both calendars', () => {
    for (const cell of ['2026', '2026年度', '令和8年度', 'R8', 'R8年度']) expect(readWhole(cell, 1989, 2200, true)).toEqual({ is: 'READ', value: 2026 });
    expect(readWhole('8', 1989, 2200, true)).toMatchObject({ is: 'WRONG' });
  });

  test('shares and percentages', () => {
    expect(readNumber('0.285', 0, 1)).toEqual({ is: 'READ', value: 0.285 });
    expect(readNumber('28.5%', 0, 1)).toEqual({ is: 'READ', value: 0.285 });
    expect(readNumber('28.5', 0, 1)).toEqual({ is: 'READ', value: 0.285, repair: { how: 'AS_PERCENT', taken: '0.285' } });
    expect(readNumber('130', 0, 1)).toMatchObject({ is: 'WRONG' });
    expect(readNumber('35.63度', -90, 90)).toEqual({ is: 'READ', value: 35.63 });
  });
});

describe('words', () => {
  test.each(['自治会', 'ＮＥＩＧＨＢＯＵＲＨＯＯＤ＿ASSOCIATION', 'neighbourhood association', ' 町会 ', '町内会'])(
    '%s is a neighbourhood association',
    (cell) => expect(readCode(cell, GROUP_KINDS)).toEqual({ is: 'READ', value: 'NEIGHBOURHOOD_ASSOCIATION' }),
  );

  test('the nearest word is told with its code', () => {
    expect(nearestTerm('自治会会', GROUP_KINDS)).toBe('自治会 (NEIGHBOURHOOD_ASSOCIATION)');
    expect(nearestTerm('volunters', GROUP_KINDS)).toBe('ボランティア (VOLUNTEER)');
    expect(nearestTerm('ω', GROUP_KINDS)).toBe(null);
    expect(nearestTerm('はい', CONTACT_WISHES)).toBe(null);
    expect(nearestOf('あさぎり自治公', ['つなぎ坂自治会', 'あさぎり自治会'])).toBe('あさぎり自治会');
  });

  test('lists by ; and 、 and line breaks, in the order of the list, each once; a word that holds 、 itself', () => {
    expect(readCodes('まちづくり、福祉;福祉\n教育', FIELDS)).toEqual({ is: 'READ', value: ['WELFARE', 'EDUCATION', 'ENVIRONMENT'] });
    expect(readCodes('コミュニティの醸成、地域の活性化；環境', FIELDS)).toEqual({ is: 'READ', value: ['COMMUNITY', 'ENVIRONMENT'] });
    expect(readCodes('福祉;まちずくり', FIELDS)).toMatchObject({ is: 'WRONG', nearest: 'まちづくり・環境 (ENVIRONMENT)' });
    expect(partsOf('a; b、c；\n d')).toEqual(['a', 'b', 'c', 'd']);
  });

  test.each([
    ['はい', true],
    ['○', true],
    ['1', true],
    ['YES', true],
    ['架空', true],
    ['いいえ', false],
    ['×', false],
    ['0', false],
  ])('%s is %s', (cell, value) => expect(readFlag(cell)).toEqual({ is: 'READ', value }));
  test('maybe is neither', () => expect(readFlag('たぶん')).toEqual({ is: 'WRONG', expected: { is: 'YES_OR_NO' }, nearest: null }));

  test('texts keep their spelling, one line for names', () => {
    expect(readText('寺子屋\nえんがわ', 120)).toEqual({ is: 'READ', value: '寺子屋 えんがわ' });
    expect(readText('一行\n二行', 2000)).toEqual({ is: 'READ', value: '一行\n二行' });
    expect(readText('𠮷'.repeat(120), 120)).toMatchObject({ is: 'READ' });
    expect(readText('𠮷'.repeat(121), 120)).toEqual({ is: 'WRONG', expected: { is: 'SHORTER', max: 120 }, nearest: null });
    expect(['虹坂', '髙﨑①㈱～', 'a\tb\nc'].every(isReadable)).toBe(true);
    expect(['虹\u{e000}', '虹\u{fffd}', 'a\u{7}', 'a\u{7f}'].some(isReadable)).toBe(false);
  });
});

describe('roles', () => {
  test.each([
    ['会長', 'HEAD'],
    ['自治会長', 'HEAD'],
    ['共同代表', 'HEAD'],
    ['代表理事', 'HEAD'],
    ['President', 'HEAD'],
    ['副会長', 'OFFICER'],
    ['会長代行', 'OFFICER'],
    ['防災部長', 'OFFICER'],
    ['会計（兼務）', 'OFFICER'],
    ['事務局', 'OFFICER'],
    ['Vice president', 'OFFICER'],
    ['Treasurer', 'OFFICER'],
    ['民生委員', 'OFFICER'],
    ['世話人', 'STEERING'],
    ['調理担当', 'ACTIVE'],
    ['ボランティアスタッフ', 'ACTIVE'],
    ['会員', 'MEMBER'],
    ['正会員', 'MEMBER'],
    ['参加者', 'PARTICIPANT'],
    ['元会長', null],
    ['顧問', null],
    ['前PTA会長', null],
    ['名誉会長', null],
    ['former chair', null],
    ['なんでも屋', null],
  ])('%s → %s', (role, level) => expect(roleLevel(role)).toBe(level));
});
