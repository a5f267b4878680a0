import fc from 'fast-check';
import type { FileToRead } from '../../server/ingest/files/read-file.ts';
import { csv } from './plan-of.ts';

/** A row of a table, cell by cell. */
type Cells = readonly string[];

/** A small register as files say it: few names, so that they meet; every row has its own note, by which it is known again. */
export interface RandomFiles {
  readonly groups: readonly Cells[];
  readonly people: readonly Cells[];
  readonly roster: readonly Cells[];
  readonly ties: readonly Cells[];
}

const HEADERS: Readonly<Record<keyof RandomFiles, string>> = {
  groups: 'id,団体名,種別,親団体,備考',
  people: 'id,氏名,かな,世代,備考',
  roster: '団体名,氏名,かな,世代,役職,就任,備考',
  ties: 'from,to,kind,from_date,note',
};
const TABLES = { groups: 'GROUPS', people: 'PEOPLE', roster: 'ROSTER', ties: 'TIES' } as const;

const GROUP_NAMES = ['あさぎり自治会', 'つなぎ坂自治会', 'こぶし館の会', 'NPO法人つむぎ', 'つむぎ'] as const;
const PERSON_NAMES = ['虹坂 さわ', '虹坂さわ', '麦笛 みち', '髙瀬川原 まこと', '高瀬川原まこと'] as const;
const orEmpty = (...values: readonly string[]): fc.Arbitrary<string> => fc.constantFrom('', '', ...values);
const groupRef = fc.constantFrom(...GROUP_NAMES, 'K1', 'K2');
const personRef = fc.constantFrom(...PERSON_NAMES, ...PERSON_NAMES, 'P1', 'P2');

const noted = (rows: fc.Arbitrary<readonly string[]>, mark: string, maxLength: number): fc.Arbitrary<readonly Cells[]> =>
  fc.array(rows, { maxLength }).map((all) => all.map((row, i) => [...row, `${mark}${i}`]));

/** Random files; most of them hold something that has to be rejected, many nothing. */
export const randomFiles: fc.Arbitrary<RandomFiles> = fc.record({
  groups: noted(fc.tuple(orEmpty('K1', 'K2', 'K3'), fc.constantFrom(...GROUP_NAMES), orEmpty('自治会', 'NPO'), orEmpty('K1', 'K2', ...GROUP_NAMES)), 'g', 4),
  people: noted(
    fc.tuple(orEmpty('P1', 'P2', 'P3'), fc.constantFrom(...PERSON_NAMES), orEmpty('にじざか さわ', 'ﾆｼﾞｻﾞｶ ｻﾜ', 'むぎぶえ'), orEmpty('シニア', '若者')),
    'p',
    3,
  ),
  roster: noted(
    fc.tuple(groupRef, personRef, orEmpty('にじざか さわ', 'むぎぶえ'), orEmpty('シニア', '若者'), orEmpty('会長', '会計'), orEmpty('2025-04-01', '令和7年度')),
    'r',
    7,
  ),
  ties: noted(fc.tuple(groupRef, groupRef, fc.constantFrom('協力', '加盟', '支援'), orEmpty('2024-04-01')), 't', 3),
});

const fileOf = (table: keyof RandomFiles, name: string, rows: readonly Cells[]): readonly FileToRead[] =>
  rows.length === 0 ? [] : [{ ...csv(name, [HEADERS[table], ...rows.map((row) => row.join(','))].join('\n')), table: TABLES[table] }];

const KINDS = ['groups', 'people', 'roster', 'ties'] as const;

/** One file a table, rows as they come. */
export const filesOf = (random: RandomFiles): readonly FileToRead[] => KINDS.flatMap((table) => fileOf(table, `${table}.csv`, random[table]));

/** The same rows otherwise: in the order of their keys, in two files a table, files turned round. */
export const filesOtherwise = (random: RandomFiles, keys: readonly number[]): readonly FileToRead[] =>
  KINDS.flatMap((table) => {
    const rows = random[table].map((row, i) => ({ row, key: keys[i % keys.length] + i / 1000 })).sort((a, b) => a.key - b.key);
    const half = Math.ceil(rows.length / 2);
    return [rows.slice(half), rows.slice(0, half)].flatMap((part, i) =>
      fileOf(
        table,
        `${table}-${i}.csv`,
        part.map(({ row }) => row),
      ),
    );
  }).reverse();
