import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { dayOf, OPEN_END, OPEN_START } from '../../schema/contracts/days.ts';
import { STAKEHOLDER_FLAGS, type Snapshot } from '../../schema/contracts/snapshot.ts';
import { connect } from '../../server/database/connection.ts';
import { migrate, readMigrations } from '../../server/database/migrate.ts';
import { registerIndex } from '../../server/database/register-index.ts';
import { isEmpty, sampleLoaded, tidyRegister } from '../../server/database/register-state.ts';
import { revisionMark } from '../../server/database/revision-mark.ts';
import { BEGIN_IMPORT } from '../../server/database/register/register-statements.ts';
import { importParameters, takeTurn, writePlan } from '../../server/database/register/write-plan.ts';
import { saveInSteps } from '../../server/database/save-in-steps.ts';
import { LARGEST_IMPORT, saveRegister } from '../../server/database/save-register.ts';
import { takeBackUnfinished, takenBackLately } from '../../server/database/take-back.ts';
import { takeSnapshot } from '../../server/database/take-snapshot.ts';
import { type EmbeddedForTests, startForTests } from './embedded-for-tests.ts';
import { importOf, node, planOf, tie } from './register-records.ts';

let running: EmbeddedForTests;
beforeAll(async () => {
  running = await startForTests();
  const applied = await Promise.all([migrate(running.database), migrate(running.database)]);
  expect(applied.flat().sort()).toEqual(readMigrations().map(({ version }) => version));
});
afterAll(() => running?.stop());

const run = (query: string, parameters: Record<string, unknown> = {}) => running.database.write((transaction) => transaction.run(query, parameters));
const clear = () => run('MATCH (n) WHERE NOT n:Migration DETACH DELETE n');
const save = (given: Parameters<typeof planOf>[0], options = {}) =>
  saveRegister(running.database, planOf(given), importOf(randomBytes(6).toString('hex')), options);

const person = (id: string, properties = {}) => node('Person', id, { holder: '市', purpose: '連絡', consent: 'GIVEN', displayRule: 'NAME', ...properties });
const group = (id: string, properties = {}) => node('Group', id, { kind: 'NPO', fields: ['WELFARE'], handledWithCare: false, ...properties });
const member = (from: string, to: string, properties = {}) => tie('MEMBER_OF', from, to, { id: `m-${from}-${to}`, seat: false, ...properties });

const CITY = {
  created: [
    group('g-2', { name: '永山サロン', kana: 'ながやまさろん', generation: null, runByGenerations: ['SENIOR'], status: 'ACTIVE', knownExtent: 'ALL' }),
    group('g-1', { name: 'NPO 見守りの会', kind: 'NPO', subFields: ['WATCHING_OVER'], memberCount: 12, handledWithCare: true, fictional: true }),
    person('p-2', { name: '佐藤 花', generation: 'SENIOR', lastConfirmed: '2026-04-01' }),
    person('p-1', { name: '長山 太郎', kana: 'ナガヤマ タロウ', nameMatchUnconfirmed: true }),
    node('School', 's-1', { kind: 'ELEMENTARY', name: '永山小学校', latitude: 35.5 }),
    node('Facility', 'f-1', { kind: 'COMMUNITY_CENTRE', name: '関・一つむぎ館' }),
    node('Area', 'a-2', { kind: 'CHOME', name: '永山一丁目' }),
    node('Area', 'a-1', { kind: 'SCHOOL_DISTRICT', name: '永山', position: 3 }),
    node('Activity', 'e-1', { name: '夏祭り', firstDay: '2026-08-01', lastDay: '2026-08-02' }),
    node('Source', 'd-1', { confidence: 'STATED', asOf: '2025-03-31' }),
    node('Fact', 'x-1', { topic: 'SCHEME', text: '…', municipality: '多摩市', confidence: 'STATED' }),
  ],
  createdTies: [
    member('p-2', 'g-2', { role: '会長', level: 'HEAD', from: '2026-04-01', to: '2027-03-31' }),
    member('p-1', 'g-2', { level: 'MEMBER' }),
    member('p-1', 'g-1', { seat: true, broughtById: 'g-2', askedById: 'g-9' }),
    tie('HAS_PARENT', 'g-2', 'g-1'),
    tie('ACTIVE_IN', 'g-2', 'a-1'),
    tie('LIVES_IN', 'p-1', 'a-2', { relation: 'LIVES' }),
    tie('LIVES_IN', 'p-1', 'a-1', { relation: 'WORKS' }),
    tie('PART_OF', 'a-2', 'a-1'),
    tie('TAKES_PART_IN', 'g-2', 'e-1', { participation: 'ORGANISER' }),
    tie('USES', 'g-2', 'f-1', { weekdays: ['MON', 'SUN'] }),
    tie('ACCOMPANIES', 'p-2', 'g-1', { fiscalYear: 2026 }),
    tie('KNOWS', 'p-1', 'p-2', { toldBy: '本人' }),
    tie('NOT_PROPOSED', 'g-2', 'g-1', { to: '2027-03-31' }),
    tie('ABOUT', 'x-1', 'a-1'),
    tie('ABOUT', 'x-1', 's-1'),
    tie('DESCRIBED_IN', 'p-1', 'd-1', { lines: '1-2' }),
    tie('DESCRIBED_IN', 'a-1', 'd-1'),
  ],
  contacts: [{ ownerId: 'p-1', phone: '042-000-0000', email: null, address: null }],
};
const reversed = { ...CITY, created: [...CITY.created].reverse(), createdTies: [...CITY.createdTies].reverse() };

describe('migrations', () => {
  it('are applied once', async () => {
    expect(await migrate(running.database)).toEqual([]);
  });

  it('refuse a file that was changed after it was applied, and a newer database', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tsunagi-migrations-'));
    const known = readMigrations();
    writeFileSync(join(folder, 'V001__identifiers.cypher'), 'CREATE INDEX other IF NOT EXISTS FOR (n:Other) ON (n.id);\n');
    const changed = [...readMigrations(folder), ...known.slice(1)];
    rmSync(folder, { recursive: true });
    await expect(migrate(running.database, changed)).rejects.toMatchObject({ id: 'migrationChanged', values: { version: 1 } });
    await expect(migrate(running.database, known.slice(0, 1))).rejects.toMatchObject({ id: 'databaseIsNewer', values: { version: known.length, known: 1 } });
  });

  it('leave every index online and every id unique', async () => {
    const { records } = await run('SHOW INDEXES YIELD state, name RETURN state, name');
    expect(new Set(records.map((record) => record.get('state')))).toEqual(new Set(['ONLINE']));
    expect(records.map((record) => record.get('name'))).toContain('stakeholderSearch');
    await clear();
    await run("CREATE (:Person:Stakeholder {id: 'same'})");
    await expect(run("CREATE (:Group:Stakeholder {id: 'same'})")).rejects.toMatchObject({ id: 'valueAlreadyTaken' });
  });
});

describe('the register', () => {
  beforeEach(clear);

  it('is read back as it was written, with dates, whole numbers and keys', async () => {
    expect(await isEmpty(running.database)).toBe(true);
    await save(CITY);
    expect(await isEmpty(running.database)).toBe(false);
    const { index } = await registerIndex(running.database);
    const byId = <Item extends { id: string }>(items: readonly Item[]) => [...items].sort((a, b) => (a.id < b.id ? -1 : 1));
    const tieText = (items: readonly object[]) => items.map((item) => JSON.stringify(item)).sort();
    expect(byId(index.nodes)).toEqual(byId(CITY.created));
    expect(tieText(index.ties)).toEqual(tieText(CITY.createdTies));
    expect(index.contacts).toEqual(CITY.contacts);
    const { records } = await run(
      "MATCH (n:Person {id: 'p-2'}) RETURN valueType(n.lastConfirmed) AS day UNION MATCH (n:Group {id: 'g-1'}) RETURN valueType(n.memberCount) AS day",
    );
    expect(records.map((record) => record.get('day'))).toEqual(['DATE NOT NULL', 'INTEGER NOT NULL']);
    const imports = await run('MATCH (i:Import) RETURN i.by AS by, i.files AS files');
    expect(imports.records.map((record) => record.toObject())).toEqual([{ by: 'tester', files: ['people.csv'] }]);
  });

  it('is changed and cleared of ties as a plan says', async () => {
    await save(CITY);
    const renamed = person('p-2', { name: '佐藤 はな' });
    const moved = { ...CITY.createdTies[1], properties: { ...CITY.createdTies[1].properties, level: 'OFFICER' } };
    await save({
      changed: [{ record: renamed, before: CITY.created[2].properties }],
      changedTies: [{ record: moved, before: CITY.createdTies[1].properties }],
      removedTies: [CITY.createdTies[4], CITY.createdTies[6]],
    });
    const { index } = await registerIndex(running.database);
    expect(index.nodes).toContainEqual(renamed);
    expect(index.ties).toContainEqual(moved);
    expect(index.ties.length).toBe(CITY.createdTies.length - 2);
    expect(index.ties).toContainEqual(CITY.createdTies[5]);
  });

  it('marks the ties of records that turn out to be invented, or not to be', async () => {
    await save(CITY);
    const marked = async () =>
      (await registerIndex(running.database)).index.ties.filter(({ properties }) => properties.fictional === true).map(({ type }) => type);
    const turn = async (fictional: boolean) => {
      const before = (await registerIndex(running.database)).index.nodes.find(({ id }) => id === 'g-2');
      if (before) await save({ changed: [{ record: { ...before, properties: { ...before.properties, fictional } }, before: before.properties }] });
    };
    expect(await marked()).toEqual([]);
    await turn(true);
    expect(await marked()).toEqual(['MEMBER_OF', 'MEMBER_OF', 'TAKES_PART_IN', 'USES']);
    await turn(false);
    expect(await marked()).toEqual([]);
  });

  it.each([
    ['an end that does not exist', { created: [person('p-9')], createdTies: [member('p-9', 'g-none')] }, 'importConflict'],
    ['an end of the wrong kind', { created: [person('p-9'), person('p-8')], createdTies: [member('p-9', 'p-8')] }, 'importConflict'],
    ['an id that is taken', { created: [person('p-9'), person('p-1')] }, 'valueAlreadyTaken'],
  ])('stays as it was with %s', async (_what, given, id) => {
    await save(CITY);
    const before = await takeSnapshot(running.database);
    await expect(save(given)).rejects.toMatchObject({ id });
    const after = await takeSnapshot(running.database);
    expect(after).toEqual(before);
  });

  it('refuses a plan whose basis is no longer so, and one that is too large', async () => {
    const { mark } = await registerIndex(running.database);
    await save({ created: [person('p-1')] }, { basis: mark });
    await expect(save({ created: [person('p-2')] }, { basis: mark })).rejects.toMatchObject({ id: 'importConflict' });
    const contacts = Array.from({ length: LARGEST_IMPORT + 1 }, (_, number) => ({ ownerId: `p-${number}`, phone: null, email: null, address: null }));
    await expect(save({ contacts })).rejects.toMatchObject({ id: 'importTooLarge', values: { entities: LARGEST_IMPORT + 1 } });
  });

  it('gives up the sample city with its ties and contact data, and keeps the rest', async () => {
    await save({
      created: [person('p-1', { sample: true }), group('g-1'), group('g-2'), group('g-3', { sample: true })],
      createdTies: [member('p-1', 'g-1'), tie('COOPERATES_WITH', 'g-1', 'g-2', { sample: true }), tie('COOPERATES_WITH', 'g-2', 'g-1', { from: '2026-01-01' })],
      contacts: [{ ownerId: 'p-1', phone: '1', email: null, address: null }],
    });
    expect(await sampleLoaded(running.database)).toBe(true);
    await save({ removesSample: true, created: [person('p-1', { name: '本物' })] });
    expect(await sampleLoaded(running.database)).toBe(false);
    const { index } = await registerIndex(running.database);
    expect(index.nodes.map(({ id }) => id)).toEqual(['g-1', 'g-2', 'p-1']);
    expect(index.ties.map(({ fromId }) => fromId)).toEqual(['g-2']);
    expect(index.contacts).toEqual([]);
  });

  it('loses contact data whose person is gone, and search keys follow names', async () => {
    await save(CITY);
    await run("MATCH (n:Person {id: 'p-1'}) DETACH DELETE n");
    await run("MATCH (n:Group {id: 'g-1'}) SET n.name = '新しい名'");
    expect(await tidyRegister(running.database)).toBe(1);
    const mark = await revisionMark(running.database);
    expect(await tidyRegister(running.database)).toBe(0);
    expect(await revisionMark(running.database)).toBe(mark);
    expect((await registerIndex(running.database)).index.contacts).toEqual([]);
  });
});

describe('an import in steps', () => {
  beforeEach(clear);
  const inSteps = (given: Parameters<typeof planOf>[0], id = 'i-large') => saveInSteps(running.database, planOf(given), importOf(id), {});

  it('ends with the same register as one in a single transaction', async () => {
    await save(CITY);
    const { snapshot } = await takeSnapshot(running.database);
    const { index } = await registerIndex(running.database);
    await clear();
    await inSteps(CITY);
    expect((await takeSnapshot(running.database)).snapshot.revision).toBe(snapshot.revision);
    expect((await registerIndex(running.database)).index).toEqual(index);
    expect(await takeBackUnfinished(running.database)).toEqual([]);
    expect((await takeSnapshot(running.database)).snapshot.revision).toBe(snapshot.revision);
  });

  it('is taken back where a step fails', async () => {
    await save({ created: [person('p-9')] });
    const { snapshot } = await takeSnapshot(running.database);
    await expect(inSteps({ ...CITY, createdTies: [...CITY.createdTies, member('p-9', 'g-none')] })).rejects.toMatchObject({ id: 'importConflict' });
    await expect(inSteps({ ...CITY, contacts: [{ ownerId: 'p-none', phone: '1', email: null, address: null }] })).rejects.toMatchObject({
      id: 'importConflict',
    });
    expect((await takeSnapshot(running.database)).snapshot).toEqual(snapshot);
    expect((await run('MATCH (n) WHERE NOT n:Migration RETURN n')).records.length).toBe(2);
  });

  /** As a process leaves it that is killed after its steps and before the last. */
  const leaveUnfinished = async (id: string, given: Parameters<typeof planOf>[0], removesSample = false): Promise<void> => {
    await run(BEGIN_IMPORT, { ...importParameters(importOf(id)), removesSample });
    await running.database.write((transaction) => writePlan(transaction, planOf(given), id));
  };
  const STEPS = { created: CITY.created, createdTies: CITY.createdTies };

  it('does not count until it is finished, and what a killed process left is taken back, though not from one at work', async () => {
    await save({ created: [person('p-9')] });
    const { snapshot } = await takeSnapshot(running.database);
    const { index } = await registerIndex(running.database);
    await leaveUnfinished('i-killed', STEPS);
    expect((await takeSnapshot(running.database)).snapshot.revision).toBe(snapshot.revision);
    expect((await registerIndex(running.database)).index).toEqual(index);

    const session = running.database.session();
    const atWork = session.beginTransaction({ timeout: 60_000 });
    await takeTurn(atWork);
    await expect(takeBackUnfinished(running.database)).rejects.toMatchObject({ id: 'importUnderWay' });
    await expect(save({ created: [person('p-8')] })).rejects.toMatchObject({ id: 'importUnderWay' });
    await atWork.rollback();
    await session.close();

    // A plan may have been made on what was left: nobody writes before it is gone.
    await expect(save({ created: [person('p-8')] })).rejects.toMatchObject({ id: 'importConflict' });
    await expect(inSteps({ created: [person('p-8')] })).rejects.toMatchObject({ id: 'importConflict' });
    expect(await takeBackUnfinished(running.database)).toEqual(['i-killed']);
    expect((await run('MATCH (n) WHERE NOT n:Migration AND NOT n:Import RETURN n')).records.length).toBe(1);
    expect(await takeBackUnfinished(running.database)).toEqual([]);
    await save({ created: [person('p-8')] });
  });

  it('is known once it is taken back, until another one is finished', async () => {
    await leaveUnfinished('i-killed', STEPS, true);
    expect(await takenBackLately(running.database)).toEqual([]);
    await takeBackUnfinished(running.database);
    const lately = await takenBackLately(running.database);
    expect(lately.map(({ id, by, files, removedSample }) => [id, by, files, removedSample])).toEqual([['i-killed', 'tester', ['people.csv'], true]]);
    await save({ created: [person('p-9')] });
    expect(await takenBackLately(running.database)).toEqual([]);
  });

  it('taken back leaves what others tied to its records, with those records', async () => {
    await leaveUnfinished('i-killed', STEPS);
    await run("MATCH (p:Person {id: 'p-1'}), (g:Group {id: 'g-1'}) CREATE (p)-[:SUPPORTS {id: 's-own'}]->(g)");
    await takeBackUnfinished(running.database);
    const { nodes, ties } = (await registerIndex(running.database)).index;
    expect([nodes.map(({ id }) => id), ties.map(({ type }) => type)]).toEqual([['g-1', 'p-1'], ['SUPPORTS']]);
    expect((await run('MATCH (n) WHERE n.importId IS NOT NULL RETURN n')).records).toEqual([]);
  });

  it('writes nothing more once somebody has taken it back, because the database died meanwhile', async () => {
    await save({ created: [person('p-9')] });
    const steps = { ...CITY, created: [...CITY.created, ...Array.from({ length: 10_000 }, (_, i) => person(`q-${i}`))] };
    const begun = inSteps(steps, 'i-lost').catch((error: unknown) => error);
    // Its turn goes with the connection that held it.
    const takingBack = (): Promise<boolean> =>
      run("MATCH (i:Import {id: 'i-lost'}) SET i.takenBackAt = datetime() RETURN i").then(
        ({ records }) => records.length > 0,
        // A step at work holds the record; on a slow machine for longer than a lock is waited for.
        () => false,
      );
    while (!(await takingBack())) await sleep(5);
    expect(await begun).toMatchObject({ id: 'importConflict' });
    expect((await run('MATCH (n) WHERE NOT n:Migration RETURN n')).records.length).toBe(2);
  });
});

const bytes = (snapshot: Snapshot): string =>
  JSON.stringify(snapshot, (_key, value: unknown) => (ArrayBuffer.isView(value) ? [value.constructor.name, ...(value as Uint8Array)] : value));

describe('a snapshot', () => {
  beforeEach(clear);

  it('holds the register in columns sorted by id', async () => {
    await save(CITY);
    const { snapshot } = await takeSnapshot(running.database);
    const { stakeholders, areas, activities, ties } = snapshot;
    expect(stakeholders.ids).toEqual(['f-1', 'g-1', 'g-2', 'p-1', 'p-2', 's-1']);
    expect([...stakeholders.kinds]).toEqual([4, 1, 1, 0, 0, 2]);
    expect([...stakeholders.generations]).toEqual([0, 0, 0, 0, 4, 0]);
    expect([...stakeholders.subFields]).toEqual([0, 2, 0, 0, 0, 0]);
    expect([...stakeholders.runBy]).toEqual([0, 0, 8, 0, 0, 0]);
    expect([...stakeholders.parents]).toEqual([-1, -1, 1, -1, -1, -1]);
    expect([...stakeholders.flags]).toEqual([
      0,
      STAKEHOLDER_FLAGS.handledWithCare | STAKEHOLDER_FLAGS.fictional,
      0,
      STAKEHOLDER_FLAGS.nameMatchUnconfirmed,
      0,
      0,
    ]);
    expect([...stakeholders.areaOffsets]).toEqual([0, 0, 0, 1, 2, 2, 2]);
    expect([...stakeholders.areaRows]).toEqual([0, 1]);
    expect(stakeholders.kinds.buffer).toBeInstanceOf(SharedArrayBuffer);
    expect([areas.ids, [...areas.positions], [...areas.parentOffsets], [...areas.parentRows]]).toEqual([['a-1', 'a-2'], [3, OPEN_END], [0, 0, 1], [0]]);
    expect([...activities.firstDays, ...activities.lastDays]).toEqual([dayOf('2026-08-01'), dayOf('2026-08-02')]);
    expect([...ties.kinds]).toEqual([0, 0, 0, 3, 4, 5, 6]);
    expect([...ties.sources]).toEqual([3, 3, 4, 3, 2, 2, 4]);
    expect([...ties.targets]).toEqual([1, 2, 2, 4, 0, 0, 1]);
    expect([...ties.fromDays].slice(1, 3)).toEqual([OPEN_START, dayOf('2026-04-01')]);
    expect([ties.fromDays[6], ties.toDays[6]]).toEqual([dayOf('2026-04-01'), dayOf('2027-03-31')]);
    expect([ties.roleNames, [...ties.roles]]).toEqual([['会長'], [-1, -1, 0, -1, -1, -1, -1]]);
    expect([[...ties.seats], ties.broughtBy[0], ties.askedBy[0]]).toEqual([[1, 0, 0, 0, 0, 0, 0], 2, -1]);
    expect([ties.participations[4], ties.weekdays[5]]).toEqual([1, 65]);
    const { ones, others, lastDays } = snapshot.notProposed;
    expect([[...ones], [...others], [...lastDays]]).toEqual([[1], [2], [dayOf('2027-03-31')]]);
  });

  it('is the same to the byte whatever the order of writing, and another when anything changes', async () => {
    await save(CITY);
    const first = (await takeSnapshot(running.database)).snapshot;
    await clear();
    await save({ created: [node('Area', 'a-0', { kind: 'OTHER' })] });
    await run('MATCH (a:Area) DELETE a');
    await save(reversed);
    const second = (await takeSnapshot(running.database)).snapshot;
    expect(bytes(second)).toBe(bytes(first));
    await run("MATCH ()-[t:USES]->() SET t.weekdays = ['MON']");
    expect((await takeSnapshot(running.database)).snapshot.revision).not.toBe(first.revision);
  });

  it('is not stopped by what somebody wrote straight into the database', async () => {
    await save(CITY);
    await run(`CREATE (:Group:Stakeholder {id: 'g-x', name: 7, kind: 'UNHEARD', fields: 'WELFARE', status: 1}), (:Stakeholder {id: 'nobody'}), (:Person:Stakeholder),
      (:Group:Stakeholder {id: 'g-y', fields: ['UNHEARD', 'EDUCATION']})`);
    await run(`MATCH (a:Person {id: 'p-1'}), (b:Area {id: 'a-1'}), (g:Group {id: 'g-y'}) CREATE (a)-[:KNOWS]->(b),
      (a)-[:MEMBER_OF {id: 'm-x', from: 'soon', to: datetime('2026-05-06T10:00:00Z'), level: 'KING', role: 5}]->(g)`);
    const { snapshot } = await takeSnapshot(running.database);
    expect(snapshot.stakeholders.ids).toEqual(['f-1', 'g-1', 'g-2', 'g-x', 'g-y', 'p-1', 'p-2', 's-1']);
    expect([snapshot.stakeholders.groupKinds[3], snapshot.stakeholders.fields[3], snapshot.stakeholders.fields[4]]).toEqual([0, 0, 4]);
    const written = snapshot.ties.toDays.indexOf(dayOf('2026-05-06') as number);
    expect([snapshot.ties.fromDays[written], snapshot.ties.levels[written], snapshot.ties.roles[written]]).toEqual([OPEN_START, 0, -1]);
  });

  it('leaves out ties whose ends are not what the model says', async () => {
    await save(CITY);
    const before = bytes((await takeSnapshot(running.database)).snapshot);
    await run(`MATCH (g:Group {id: 'g-1'}), (h:Group {id: 'g-2'}), (p:Person {id: 'p-1'}), (s:School {id: 's-1'}), (f:Facility {id: 'f-1'}), (e:Activity {id: 'e-1'}), (a:Area {id: 'a-1'})
      CREATE (g)-[:MEMBER_OF]->(p), (p)-[:MEMBER_OF]->(f), (g)-[:KNOWS]->(h), (p)-[:COOPERATES_WITH]->(g), (p)-[:AFFILIATED_WITH]->(g), (g)-[:USES]->(s),
        (p)-[:ACCOMPANIES]->(s), (p)-[:TAKES_PART_IN {participation: 'WORKER'}]->(g), (p)-[:KNOWS]->(e), (p)-[:HAS_PARENT]->(g), (g)-[:LIVES_IN]->(a), (p)-[:ACTIVE_IN]->(a)`);
    expect(bytes((await takeSnapshot(running.database)).snapshot)).toBe(before);
  });

  it('does not take areas and activities for the stakeholders that have their id', async () => {
    await save({ created: [group('same'), group('g-1'), person('p-1'), node('Area', 'whole', { kind: 'OTHER' })] });
    const ownAreas = async () => (await takeSnapshot(running.database)).snapshot.stakeholders.areaRows.length;
    await save({ created: [node('Area', 'same', { kind: 'CHOME' }), node('Activity', 'same')], createdTies: [tie('PART_OF', 'same', 'whole')] });
    expect(await ownAreas()).toBe(0);
    await run(
      "MATCH (p:Person {id: 'p-1'}), (a:Area {id: 'same'}), (e:Activity {id: 'same'}) CREATE (p)-[:SUPPORTS]->(a), (p)-[:SUPPORTS]->(e), (a)-[:ACTIVE_IN]->(a)",
    );
    const { snapshot } = await takeSnapshot(running.database);
    expect([snapshot.ties.kinds.length, snapshot.stakeholders.areaRows.length]).toEqual([0, 0]);
    expect([...snapshot.areas.parentOffsets]).toEqual([0, 1, 1]);
  });

  it('names nobody by a post in what lies inside a group handled with care', async () => {
    await save({
      created: [group('g-care', { handledWithCare: true }), group('g-middle'), group('g-inner'), group('g-open'), person('p-1', { displayRule: 'POST_ONLY' })],
      createdTies: [
        tie('HAS_PARENT', 'g-middle', 'g-care'),
        tie('HAS_PARENT', 'g-inner', 'g-middle'),
        member('p-1', 'g-inner', { level: 'HEAD', role: '代表' }),
        member('p-1', 'g-open', { level: 'OFFICER', role: '役員' }),
      ],
    });
    const { names } = (await takeSnapshot(running.database)).snapshot.stakeholders;
    expect(names[4]).toBe('g-open 役員');
  });
});

describe('the revision mark', () => {
  it('stays while nothing is written and changes with a write of another program', async () => {
    const before = await revisionMark(running.database);
    await takeSnapshot(running.database);
    expect(await revisionMark(running.database)).toBe(before);
    const other = connect(running.embedded);
    await other.write((transaction) => transaction.run("CREATE (:Area {id: 'a-direct', name: '直接', kind: 'OTHER'})"));
    await other.close();
    const after = await revisionMark(running.database);
    expect(after).not.toBe(before);
    expect((await takeSnapshot(running.database)).mark).toBe(after);
  });
});
