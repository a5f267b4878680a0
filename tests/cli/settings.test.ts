import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { Failure } from '../../schema/contracts/failures.ts';
import { START_FAILURES } from '../../schema/words/failures/start.ts';
import { PROJECT_FOLDER, readSettings } from '../../server/settings.ts';

const scratch = mkdtempSync(join(tmpdir(), 'settings-'));
afterAll(() => rmSync(scratch, { recursive: true }));
const noFile = join(scratch, 'none');

/** What a reader is told about these settings, in both languages. */
const complaintAbout = (environment: NodeJS.ProcessEnv): { ja: string; en: string; names: readonly string[] } => {
  try {
    readSettings(environment, noFile);
  } catch (error) {
    if (!(error instanceof Failure) || error.id !== 'settingsWrong') throw error;
    const values = error.values as Parameters<typeof START_FAILURES.settingsWrong.ja>[0];
    const [ja, en] = (['ja', 'en'] as const).map((language) => Object.values(START_FAILURES.settingsWrong[language](values)).join(' '));
    return { ja, en, names: values.wrong.map((wrong) => wrong.name) };
  }
  throw new Error('nothing was wrong');
};

describe('settings', () => {
  test('without any, the embedded database on loopback', () => {
    expect(readSettings({}, noFile)).toEqual({
      port: 4000,
      host: '127.0.0.1',
      dataDir: join(PROJECT_FOLDER, '.data'),
      sample: 'auto',
      neo4j: null,
      logLevel: 'warn',
      rate: null,
    });
  });

  test('the environment wins over .env, and an empty value counts as unset', () => {
    const file = join(scratch, '.env');
    writeFileSync(file, 'PORT=4100\nTSUNAGI_SAMPLE=off\n# NEO4J_URI=bolt://nowhere\nNEO4J_PASSWORD="from file"\nLOG_LEVEL=debug\n');
    const settings = readSettings({ PORT: '4200', LOG_LEVEL: '', NEO4J_URI: 'neo4j+s://graph.example:7687', TSUNAGI_RATE: '50' }, file);
    expect(settings).toMatchObject({ port: 4200, sample: 'off', logLevel: 'debug', rate: 50 });
    expect(settings.neo4j).toEqual({ uri: 'neo4j+s://graph.example:7687', username: 'neo4j', password: 'from file', database: 'neo4j' });
  });

  test('every wrong one is named at once, with its value and what is expected', () => {
    const environment = {
      PORT: 'http',
      HOST: 'my host',
      TSUNAGI_DATA_DIR: join(PROJECT_FOLDER, 'package.json'),
      TSUNAGI_SAMPLE: 'yes',
      NEO4J_URI: 'http://localhost:7474',
      NEO4J_DATABASE: '1',
      LOG_LEVEL: 'loud',
      TSUNAGI_RATE: '-3',
    };
    const { ja, en, names } = complaintAbout(environment);
    expect([...names].sort()).toEqual([...Object.keys(environment), 'NEO4J_PASSWORD'].sort());
    for (const [name, value] of Object.entries(environment)) {
      expect(ja).toContain(`${name} = ${value}`);
      expect(en).toContain(`${name} = ${value}`);
    }
    expect(en).toContain('a whole number from 0 to 65535');
    expect(ja).toContain('auto または off');
  });

  test.each(['70000', '-1', '80.5', '4000x', '0x10', '1e3', ' ', '4000 ', '٤٠٠٠'])('PORT=%s is refused', (PORT) => {
    expect(complaintAbout({ PORT }).names).toEqual(['PORT']);
  });

  test.each(['999.1.1.1', '127.0.0', '1:2', 'fe80::zz', '12345'])('HOST=%s is no address', (HOST) => {
    expect(complaintAbout({ HOST }).names).toEqual(['HOST']);
  });

  test.each(['0.0.0.0', '::1', '::', 'localhost', 'tsunagi.example'])('HOST=%s is one', (HOST) => {
    expect(readSettings({ HOST }, noFile).host).toBe(HOST);
  });

  test.each(['system', 'System', 'system2'])('NEO4J_DATABASE=%s is for Neo4j itself', (NEO4J_DATABASE) => {
    expect(complaintAbout({ NEO4J_DATABASE }).names).toEqual(['NEO4J_DATABASE']);
  });

  test('a byte order mark hides nothing, and a file that cannot be read is named', () => {
    const file = join(scratch, 'with-bom.env');
    writeFileSync(file, '\ufeffPORT=4100\nLOG_LEVEL=debug\n');
    expect(readSettings({}, file)).toMatchObject({ port: 4100, logLevel: 'debug' });
    const unreadable = (): unknown => {
      try {
        return readSettings({}, scratch);
      } catch (error) {
        return error;
      }
    };
    expect(unreadable()).toMatchObject({ id: 'settingsUnreadable', values: { file: scratch } });
  });

  test('what to do is a sentence of its own', () => {
    for (const language of ['ja', 'en'] as const) {
      const { what, next } = START_FAILURES.settingsWrong[language]({ wrong: [{ name: 'PORT', value: 'x' }] });
      expect([what.trim(), next.trim()]).toEqual([what, next]);
    }
  });

  test('no secret is repeated', () => {
    const { ja, en } = complaintAbout({ NEO4J_URI: 'bolt://neo4j:opensesame@host:7687', NEO4J_PASSWORD: 'opensesame', PORT: 'x' });
    expect(ja + en).not.toContain('opensesame');
    expect(en).toContain('NEO4J_URI = bolt://***@host:7687');
  });
});
