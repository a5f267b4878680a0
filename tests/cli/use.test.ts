import { execFile } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COMMAND_LINE } from '../../schema/words/command-line.ts';
import { PROJECT_FOLDER } from '../../server/settings.ts';
import { type Ended, newDataFolder, runCommand, userEnvironment } from './run-tsunagi.ts';

const folder = newDataFolder();
afterAll(() => rmSync(folder, { recursive: true }));
const run = (asked: readonly string[], settings: Readonly<Record<string, string>> = {}): Promise<Ended> =>
  runCommand(asked, { TSUNAGI_DATA_DIR: folder, ...settings });

describe('how the command line is used', () => {
  test('--help names every command, in the language of the terminal', async () => {
    const [english, japanese] = await Promise.all([run(['--help']), run(['--help'], { LANG: 'ja_JP.UTF-8' })]);
    expect(english.code).toBe(0);
    for (const command of ['serve', 'import', 'sample', 'doctor', 'prepare']) {
      expect(english.out).toMatch(new RegExp(`^  ${command}\\b`, 'm'));
      expect(japanese.out).toMatch(new RegExp(`^  ${command}\\b`, 'm'));
    }
    expect(english.out).toContain('Exit codes: 0');
    expect(japanese.out).toContain(COMMAND_LINE.ja.titles.usage);
    expect(japanese.out).not.toMatch(/Usage:|Commands:|Options:/);
  });

  test('what comes later is not offered', async () => {
    const { out } = await run(['--help']);
    expect(out).not.toMatch(/^ {2}(export|backup|restore)\b/m);
    expect((await run(['export'])).code).toBe(2);
  });

  test.each(['serve', 'import', 'sample', 'doctor', 'prepare'])('%s --help', async (command) => {
    const { code, out } = await run([command, '--help']);
    expect(code).toBe(0);
    expect(out).toContain('--json');
  });

  test.each([
    ['an unknown command', ['exprot'], 'There is no command exprot.'],
    ['an unknown option', ['doctor', '--loud'], 'There is no option --loud.'],
    ['a missing argument', ['import'], 'PATH is missing.'],
    ['too much', ['doctor', 'now'], 'Too many arguments.'],
    ['a number that is none', ['sample', '--people', 'abc'], 'abc cannot be used (people of the invented city (100 to 600000)).'],
    ['a holder nobody sees', ['import', 'x.csv', '--holder', '\u200b'], 'cannot be used.'],
    ['to keep and to remove', ['import', 'x.csv', '--keep-sample', '--remove-sample'], 'cannot be used'],
  ])('%s ends with 2 and says so', async (_what, asked, sentence) => {
    const { code, out, err } = await run(asked);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(sentence);
    const json = await run([...asked, '--json']);
    expect(json.code).toBe(2);
    expect(JSON.parse(json.out)).toMatchObject({ error: { code: 'BAD_USER_INPUT', what: expect.stringContaining(sentence) } });
  });
});

describe('npx', () => {
  test('finds the command from any folder of the project', async () => {
    const { stdout } = await promisify(execFile)('npx', ['tsunagi', '--version'], {
      cwd: join(PROJECT_FOLDER, 'server'),
      env: { ...userEnvironment({}), npm_config_cache: join(folder, 'npm-cache') },
    });
    expect(stdout.trim()).toBe(JSON.parse(readFileSync(join(PROJECT_FOLDER, 'package.json'), 'utf8')).version);
  });
});

describe('what stands in the way of a start', () => {
  let taken: ReturnType<typeof createServer>;
  let port: number;
  beforeAll(async () => {
    taken = createServer((_request, response) => void response.writeHead(404).end());
    await new Promise<void>((done) => taken.listen(0, '127.0.0.1', done));
    port = (taken.address() as AddressInfo).port;
  });
  afterAll(() => taken.close());

  test('every wrong setting is named at once', async () => {
    const { code, err } = await run(['serve'], { PORT: 'http', TSUNAGI_SAMPLE: 'maybe', NEO4J_URI: 'bolt://db:7687' });
    expect(code).toBe(2);
    for (const part of ['3 settings', 'PORT = http', 'TSUNAGI_SAMPLE = maybe', 'NEO4J_PASSWORD = (not set)']) expect(err).toContain(part);
  });

  test('a port that is taken is named, with one that is free', async () => {
    const { code, err } = await run(['serve'], { PORT: String(port) });
    expect(code).toBe(2);
    expect(err).toContain(`Port ${port} on 127.0.0.1 is used by another program.`);
    expect(err).toMatch(/PORT=\d+ npm start/);
  });

  test('an address this machine does not have', async () => {
    const { code, err } = await run(['serve'], { HOST: '192.0.2.1', PORT: '0' });
    expect(code).toBe(2);
    expect(err).toContain('192.0.2.1');
  });

  test('a data folder that cannot be made', async () => {
    const file = join(folder, 'in-the-way');
    writeFileSync(file, '');
    const { code, err } = await run(['serve'], { TSUNAGI_DATA_DIR: join(file, 'data'), PORT: '0' });
    expect(code).toBe(2);
    expect(err).toContain('cannot be written to');
  });

  test('a data folder where no folder can be, which Node alone would try for ever', async () => {
    const { code, err } = await run(['serve'], { TSUNAGI_DATA_DIR: '/proc/tsunagi/data', PORT: '0' });
    expect(code).toBe(2);
    expect(err).toContain('cannot be written to');
  });

  test.each([
    ['a name for another database', 'system', 2],
    ['an address that is a web server', 'neo4j', 3],
  ])("a Neo4j of one's own: %s", async (_what, NEO4J_DATABASE, code) => {
    const own = { NEO4J_URI: `bolt://127.0.0.1:${port}`, NEO4J_PASSWORD: 'x', NEO4J_DATABASE };
    const file = join(folder, 'roster.csv');
    writeFileSync(file, '団体名,氏名\nあさぎり自治会,虹坂 さわ\n');
    const ended = await run(['import', file], own);
    expect(ended.code).toBe(code);
    expect(ended.err).toContain(code === 2 ? 'NEO4J_DATABASE = system' : 'usually 7687');
    expect(ended.err).not.toMatch(/^\s+at |unforeseen/m);
  });

  test('an old Node gets a sentence', async () => {
    const older = `data:text/javascript,${encodeURIComponent("Object.defineProperty(process,'versions',{value:{...process.versions,node:'18.20.4'}})")}`;
    const { code, err } = await run(['serve'], { NODE_OPTIONS: `--import=${older}` });
    expect(code).toBe(2);
    expect(err).toContain('Tsunagi needs Node.js 20.19 or newer (this machine has 18.20.4)');
    expect(err).toContain('docker compose up');
  });

  test('without Java: one message with the three ways out', async () => {
    const { code, out, err } = await run(['serve'], { PATH: join(folder, 'nothing'), JAVA_HOME: '', PORT: '0' });
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(err).toContain('Java 17 or newer');
    expect(err).toContain('docker compose up');
    expect(err).toContain('NEO4J_URI');
    expect(err).not.toMatch(/^\s+at /m);
  });

  test('the doctor names what is wrong and what to do, a line each', async () => {
    const { code, out } = await run(['doctor', '--json'], { PATH: join(folder, 'nothing'), JAVA_HOME: '', PORT: String(port) });
    expect(code).toBe(3);
    const findings = JSON.parse(out) as { check: string; is: string; next?: string }[];
    const states = Object.fromEntries(findings.map(({ check, is }) => [check, is]));
    expect(states).toMatchObject({ SETTINGS: 'OK', NODE: 'OK', JAVA: 'WRONG', JARS: 'OK', DATA_FOLDER: 'OK', PORT: 'WRONG', DATABASE: 'WAITING', PAGE: 'OK' });
    for (const { is, next } of findings) expect(next !== undefined).toBe(is === 'WRONG');
  });

  test('the doctor refuses a data folder that is a file', async () => {
    const file = join(folder, 'a-file');
    writeFileSync(file, '');
    expect((await run(['doctor'], { TSUNAGI_DATA_DIR: file })).code).toBe(2);
  });
});
