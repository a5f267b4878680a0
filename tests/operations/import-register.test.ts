import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Failure } from '../../schema/contracts/failures.ts';
import type { RegisterIndex } from '../../schema/contracts/records.ts';
import { importReportText } from '../../schema/words/imports/report-text.ts';
import { migrate } from '../../server/database/migrate.ts';
import { registerIndex } from '../../server/database/register-index.ts';
import { MAX_FILE_BYTES } from '../../server/ingest/files/limits.ts';
import { importRegister, type ImportRequest } from '../../server/operations/import-register.ts';
import { loadGeneratedCity } from '../../server/operations/load-generated-city.ts';
import { loadSample } from '../../server/operations/load-sample.ts';
import { type EmbeddedForTests, projectRoot, startForTests } from '../database/embedded-for-tests.ts';
import { csv } from '../ingest/plan-of.ts';

let running: EmbeddedForTests;
let folder: string;
beforeAll(async () => {
  running = await startForTests();
  await migrate(running.database);
  folder = mkdtempSync(join(tmpdir(), 'tsunagi-import-'));
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await running?.stop();
});
beforeEach(() => running.database.write((transaction) => transaction.run('MATCH (n) WHERE NOT n:Migration DETACH DELETE n')));

const NOW = Date.UTC(2026, 10, 22, 3);
const WHO = { by: '協創の課', now: NOW } as const;
const register = async (): Promise<RegisterIndex> => (await registerIndex(running.database)).index;
const imports = async () => {
  const { records } = await running.database.read((transaction) => transaction.run('MATCH (i:Import) RETURN properties(i) AS stored ORDER BY i.at, i.id'));
  return records.map((record) => record.get('stored') as Record<string, unknown>);
};
const importing = (files: ImportRequest['files'], further: Partial<ImportRequest> = {}) => importRegister(running.database, { files, ...WHO, ...further });
const failing = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'nothing',
    (failure: unknown) => (failure instanceof Failure ? failure.id : failure),
  );

const ROSTER = csv(
  '名簿.csv',
  '団体名,氏名,役職,就任,退任\nあさぎり自治会,虹坂 さわ,会長,R7.4.1,令和9年3月31日\nこぶし館の会,虹坂 さわ,委員,2025/4/1,\nこぶし館の会,雲見沢 ちか,会長,2025-04-01,\n',
);
const GROUPS = csv('団体.csv', 'id,団体名,種別,会員数\n17,あさぎり自治会,自治会,450\n');
const BROKEN = csv('団体.csv', 'id,団体名,種別\n17,あさぎり自治会,自治会\n18,こぶし館の会,自治会会\n');

describe('import', () => {
  it('writes everything, and records who, when, which files and how much', async () => {
    const report = await importing([ROSTER, GROUPS]);
    expect(report.outcome).toBe('DONE');
    expect(report.touched.map(({ of, created }) => [of, created])).toEqual([
      ['Group', 2],
      ['Person', 2],
      ['MEMBER_OF', 3],
    ]);
    const { nodes, ties } = await register();
    expect(nodes.map(({ label, properties: { name, code } }) => [label, name, code])).toEqual([
      ['Group', 'あさぎり自治会', '17'],
      ['Group', 'こぶし館の会', null],
      ['Person', '虹坂 さわ', null],
      ['Person', '雲見沢 ちか', null],
    ]);
    expect(ties.map(({ properties: { role, level, from, to } }) => [role, level, from, to]).sort()).toEqual(
      [
        ['会長', 'HEAD', '2025-04-01', '2027-03-31'],
        ['会長', 'HEAD', '2025-04-01', null],
        ['委員', 'OFFICER', '2025-04-01', null],
      ].sort(),
    );
    const [record] = await imports();
    expect(record).toMatchObject({ id: report.importId, by: '協創の課', files: ['名簿.csv', '団体.csv'] });
    expect(String(record.at)).toContain('2026-11-22');
    expect(JSON.parse(String(record.counts))).toMatchObject({ created: 4, createdTies: 3 });
  });

  it('twice is once', async () => {
    await importing([ROSTER, GROUPS]);
    const before = await register();
    const again = await importing([GROUPS, ROSTER]);
    expect([again.outcome, again.importId]).toEqual(['DONE', null]);
    expect(again.touched.every(({ created, changed, removed }) => created + changed + removed === 0)).toBe(true);
    expect(importReportText(again, 'ja').split('\n')[0]).toBe('登録されている内容と同じです。何も変わりません。');
    expect(await register()).toEqual(before);
    expect((await imports()).length).toBe(1);
  });

  it('a corrected file updates by id and says old and new', async () => {
    await importing([ROSTER, GROUPS]);
    const report = await importing([csv('団体.csv', 'id,団体名,会員数\n17,あさぎり町会,460\n')]);
    expect(report.changes.first).toEqual([
      { of: 'Group', name: 'あさぎり自治会', property: 'memberCount', before: 450, after: 460 },
      { of: 'Group', name: 'あさぎり自治会', property: 'name', before: 'あさぎり自治会', after: 'あさぎり町会' },
    ]);
    const [group] = (await register()).nodes.filter(({ properties }) => properties.code === '17');
    expect([group.properties.name, group.properties.memberCount, group.properties.kind]).toEqual(['あさぎり町会', 460, 'NEIGHBOURHOOD_ASSOCIATION']);
  });

  it('one bad row, and nothing is written', async () => {
    const report = await importing([ROSTER, BROKEN]);
    expect([report.outcome, report.code, report.importId, report.rejectedRows]).toEqual(['REFUSED', 'ROW_REJECTED', null, 3]);
    expect(report.rejected.first[0]).toEqual({
      file: '名簿.csv',
      row: 3,
      column: '団体名',
      value: 'こぶし館の会',
      expected: { is: 'ROW_THAT_HOLDS', others: [{ file: '団体.csv', row: 3 }] },
      nearest: null,
    });
    expect((await register()).nodes).toEqual([]);
    expect(await imports()).toEqual([]);
  });

  it('the rest is written where that is asked for, and what was left out is told', async () => {
    const report = await importing([ROSTER, BROKEN], { skipInvalid: true });
    expect([report.outcome, report.rejectedRows]).toEqual(['DONE', 3]);
    expect(importReportText(report, 'ja')).toContain('直すところのある 3 行は除きました。');
    expect((await register()).nodes.map(({ properties }) => properties.name)).toEqual(['あさぎり自治会', '虹坂 さわ']);
  });

  it('where no row is left, nothing is done and that is what is said', async () => {
    const report = await importing([csv('団体.csv', 'id,団体名,種別\n18,こぶし館の会,自治会会\n')], { skipInvalid: true });
    expect([report.outcome, report.code, report.importId, report.rejectedRows]).toEqual(['REFUSED', 'ROW_REJECTED', null, 1]);
    expect(importReportText(report, 'en')).toContain('Without them no row is left.');
    expect(await imports()).toEqual([]);
  });

  it('a preview says all of it and writes nothing', async () => {
    const preview = await importing([ROSTER, GROUPS], { dryRun: true });
    expect([preview.outcome, preview.dryRun, preview.importId]).toEqual(['DONE', true, null]);
    expect((await register()).nodes).toEqual([]);
    const { importId: _, dryRun: __, ...done } = await importing([ROSTER, GROUPS]);
    expect(preview).toMatchObject(done);
  });

  it('reads files and folders by their paths, and names all that it cannot read', async () => {
    writeFileSync(join(folder, 'a-roster.csv'), ROSTER.bytes);
    writeFileSync(join(folder, 'b-groups.csv'), GROUPS.bytes);
    writeFileSync(join(folder, 'notes.md'), 'no table');
    const report = await importRegister(running.database, { paths: [folder, join(folder, 'a-roster.csv')], ...WHO });
    expect(report.files.map(({ table }) => table)).toEqual(['ROSTER', 'GROUPS']);
    expect(report.outcome).toBe('DONE');
    const large = join(folder, 'large.bin');
    writeFileSync(large, new Uint8Array(MAX_FILE_BYTES + 1));
    const unreadable = await importRegister(running.database, { paths: [join(folder, 'gone.csv'), large, join(folder, 'a-roster.csv')], ...WHO });
    expect([unreadable.outcome, unreadable.code]).toEqual(['UNREADABLE', 'FILE_UNREADABLE']);
    expect(unreadable.unreadable.map(({ en }) => en.what.replaceAll(folder, ''))).toEqual([
      '/gone.csv does not exist or cannot be opened.',
      '/large.bin is too large (67,108,865 bytes, at most 67,108,864).',
    ]);
    expect(unreadable.files.length).toBe(1);
  });

  it('a table can be named', async () => {
    writeFileSync(join(folder, 'halls.csv'), '名称,住所\n諏訪の館,架空市1-1\n');
    const paths = [join(folder, 'halls.csv')];
    expect((await importRegister(running.database, { paths, ...WHO })).outcome).toBe('UNREADABLE');
    expect((await importRegister(running.database, { paths, as: '施設', ...WHO })).touched).toEqual([
      { of: 'Facility', created: 1, changed: 0, unchanged: 0, removed: 0 },
    ]);
    expect(await failing(importRegister(running.database, { paths, as: 'halls', ...WHO }))).toBe('tableUnknown');
    expect(await failing(importRegister(running.database, { ...WHO }))).toBe('nothingToImport');
  });

  it('contact data stands in a node of its own and comes back to the next import', async () => {
    const people = csv('p.csv', 'id,氏名,電話\n1,虹坂 さわ,000-0000-0000\n');
    expect((await importing([people])).contacts).toBe(1);
    const { nodes, contacts } = await register();
    expect(JSON.stringify(nodes)).not.toContain('000-0000');
    expect(contacts).toEqual([{ ownerId: 'p-121bd6c7945f', phone: '000-0000-0000', email: null, address: null }]);
    expect((await importing([people])).importId).toBe(null);
  });

  it('a group that comes to be handled with care loses its members in the database', async () => {
    await importing([csv('r.csv', '団体名,氏名\nこもれび親の会,雲見沢 ちか\nあさぎり自治会,雲見沢 ちか\n')]);
    const report = await importing([csv('g.csv', '団体名,配慮が必要\nこもれび親の会,はい\n')]);
    expect(report.removedTies.first.map(({ name }) => name)).toEqual(['雲見沢 ちか → こもれび親の会']);
    expect((await register()).ties.length).toBe(1);
  });

  it('text that looks like a query is text', async () => {
    const name = "x'}) DETACH DELETE (n) //`";
    await importing([csv('r.csv', `団体名,氏名,役職\n${name},虹坂 さわ,"'; MATCH (n) DELETE n"\n`)]);
    const { nodes, ties } = await register();
    expect(nodes.map(({ properties }) => properties.name)).toEqual([name, '虹坂 さわ']);
    expect(ties[0].properties.role).toBe("'; MATCH (n) DELETE n");
  });

  it('two imports at once: one of them is told, and both are whole', async () => {
    const others = csv('r.csv', `団体名,氏名\n${Array.from({ length: 300 }, (_, i) => `あさぎり自治会,架空の人 第${i}号`).join('\n')}\n`);
    const results = await Promise.allSettled([importing([ROSTER]), importing([others])]);
    const conflicts = results.flatMap((result) => (result.status === 'rejected' ? [(result.reason as Failure).id] : []));
    expect(conflicts.every((id) => id === 'importConflict')).toBe(true);
    expect((await imports()).length).toBe(2 - conflicts.length);
    for (const files of [[ROSTER], [others]]) expect((await importing(files)).outcome).toBe('DONE');
    expect((await register()).nodes.filter(({ properties }) => properties.name === 'あさぎり自治会').length).toBe(1);
  });
});

describe('the sample city', () => {
  const sample = () => loadSample(running.database, { root: projectRoot, ...WHO });

  it('comes through the same import, whole, and twice is once', async () => {
    const report = await sample();
    expect([report.outcome, report.rejectedRows, report.unreadable]).toEqual(['DONE', 0, []]);
    expect(report.files.every(({ file }) => /^seeds\/(facts|play)\/[a-z-]+\.csv$/.test(file))).toBe(true);
    const before = await register();
    expect(before.nodes.every(({ properties }) => properties.sample === true)).toBe(true);
    expect(before.nodes.filter(({ label }) => label === 'Person').length).toBeGreaterThan(300);
    expect(before.nodes.filter(({ label, properties }) => label === 'Person' && properties.fictional !== true)).toEqual([]);
    expect((await sample()).importId).toBe(null);
    expect(await register()).toEqual(before);
  });

  it('is that of the year it is loaded in: loaded again in another year it gives way', async () => {
    const terms = async () => {
      const { ties } = await register();
      return ties.filter(({ type }) => type === 'MEMBER_OF').map(({ properties }) => String(properties.to ?? ''));
    };
    await sample();
    const ending = (terms: readonly string[], day: string): number => terms.filter((end) => end === day).length;
    const first = await terms();
    expect([ending(first, '2027-03-31') > 0, ending(first, '2030-03-31')]).toEqual([true, 0]);
    const later = { root: projectRoot, ...WHO, now: Date.UTC(2029, 5, 1) };
    expect((await loadSample(running.database, later)).sample).toBe('REMOVED');
    const second = await terms();
    expect([second.length, ending(second, '2030-03-31')]).toEqual([first.length, ending(first, '2027-03-31')]);
    expect((await loadSample(running.database, later)).importId).toBe(null);
  });

  it('makes room for the first own data, which is told', async () => {
    await sample();
    const report = await importing([ROSTER]);
    expect(report.sample).toBe('REMOVED');
    expect(importReportText(report, 'ja')).toContain('サンプルの市を取り除きました');
    const { nodes, sampleLoaded } = await register();
    expect([nodes.length, sampleLoaded]).toEqual([4, false]);
    expect(await failing(sample())).toBe('ownDataStands');
  });

  it('stays where that is asked for', async () => {
    await sample();
    const before = (await register()).nodes.length;
    const report = await importing([ROSTER], { keepSample: true });
    expect(report.sample).toBe('KEPT');
    expect((await register()).nodes.length).toBeGreaterThan(before);
    // What is one's own may be tied to it by now: it stays until somebody asks for its end.
    const later = await importing([csv('r.csv', '団体名,氏名\nあさぎり自治会,雲見沢 ちか\n')]);
    expect([later.sample, (await register()).sampleLoaded]).toEqual(['KEPT', true]);
    expect(importReportText(later, 'ja')).toContain('--remove-sample');
    const last = await importing([ROSTER], { removeSample: true });
    const { nodes, sampleLoaded } = await register();
    expect([last.sample, sampleLoaded, nodes.some(({ properties }) => properties.name === '雲見沢 ちか')]).toEqual(['REMOVED', false, true]);
  });

  it('takes the place of a generated city', async () => {
    await loadGeneratedCity(running.database, { people: 1000, seed: 1, ...WHO });
    const report = await sample();
    expect(report.sample).toBe('REMOVED');
    expect((await register()).nodes.filter(({ properties }) => String(properties.name).startsWith('架空の人'))).toEqual([]);
    expect((await sample()).importId).toBe(null);
  });
});
