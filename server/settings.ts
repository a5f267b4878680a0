import { existsSync, readFileSync, statSync } from 'node:fs';
import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseEnv } from 'node:util';
import { z } from 'zod';
import { Failure } from '../schema/contracts/failures.ts';
import { SETTING_EXPECTATIONS, type SettingName, type WrongSetting } from '../schema/words/failures/start.ts';

/** The folder the program stands in. */
export const PROJECT_FOLDER = fileURLToPath(new URL('..', import.meta.url));

/** A Neo4j of one's own; without it the embedded one is used. */
export interface Neo4jSettings {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
}

/** Everything that can be set from outside, checked. */
export interface Settings {
  readonly port: number;
  readonly host: string;
  /** Absolute; a relative one is taken from the project's folder, wherever the command was called. */
  readonly dataDir: string;
  readonly sample: 'auto' | 'off';
  readonly neo4j: Neo4jSettings | null;
  readonly logLevel: z.infer<typeof logLevel>;
  /** Cost points a minute and client; null = unlimited on loopback, else 6000. */
  readonly rate: number | null;
}

const whole = (from: number, to: number) =>
  z
    .string()
    .regex(/^\d{1,10}$/)
    .transform(Number)
    .pipe(z.number().min(from).max(to));
/** An address or a name; what is written like an address is one. */
const isHost = (host: string): boolean => (/^[\d.]+$/.test(host) || host.includes(':') ? isIP(host) !== 0 : /^[\w.-]+$/.test(host));
const logLevel = z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']);
/** Whether it can be made, the start sees. */
const isNoFile = (path: string): boolean => {
  const absolute = resolve(PROJECT_FOLDER, path);
  return !existsSync(absolute) || statSync(absolute).isDirectory();
};

const schema = z.object({
  PORT: whole(0, 65_535).default(4000),
  HOST: z.string().refine(isHost).default('127.0.0.1'),
  TSUNAGI_DATA_DIR: z.string().refine(isNoFile).default('.data'),
  TSUNAGI_SAMPLE: z.enum(['auto', 'off']).default('auto'),
  NEO4J_URI: z
    .string()
    .regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^@\s/]+\/?$/)
    .optional(),
  NEO4J_USERNAME: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z
    .string()
    .regex(/^(?!system)[A-Za-z][A-Za-z0-9.-]{2,62}$/i)
    .default('neo4j'),
  LOG_LEVEL: logLevel.default('warn'),
  TSUNAGI_RATE: whole(1, 1_000_000_000).optional(),
} satisfies Record<SettingName, z.ZodType>);

/** What may be shown of a value: a password never, an address without the user and password in it. */
const shown = (name: SettingName, value: string | undefined): string | null => {
  if (value === undefined || name === 'NEO4J_PASSWORD') return null;
  return (name === 'NEO4J_URI' ? value.replace(/\/\/[^/]*@/, '//***@') : value).slice(0, 200);
};

/** What a file of settings says; nothing where there is none. @throws Failure `settingsUnreadable` */
const settingsIn = (file: string): NodeJS.Dict<string> => {
  if (!existsSync(file)) return {};
  try {
    return parseEnv(readFileSync(file, 'utf8').replace(/^\ufeff/, ''));
  } catch (cause) {
    throw new Failure('settingsUnreadable', { file }, { cause });
  }
};

/**
 * What is this program to do? Read from the environment and from `.env` beside the program; the environment wins and an empty value counts
 * as unset.
 * @throws Failure `settingsUnreadable`, or `settingsWrong`, which names every wrong setting at once and no secret.
 */
export const readSettings = (environment: NodeJS.ProcessEnv, envFile = resolve(PROJECT_FOLDER, '.env')): Settings => {
  const fromFile = settingsIn(envFile);
  const given: Partial<Record<SettingName, string>> = {};
  for (const name of Object.keys(SETTING_EXPECTATIONS) as SettingName[]) {
    const value = environment[name] || fromFile[name];
    if (value) given[name] = value;
  }
  const checked = schema.safeParse(given);
  const names = new Set(checked.error?.issues.map((issue) => issue.path[0] as SettingName));
  if (given.NEO4J_URI !== undefined && given.NEO4J_PASSWORD === undefined) names.add('NEO4J_PASSWORD');
  if (!checked.success || names.size > 0) {
    const wrong = [...names].map((name): WrongSetting => ({ name, value: shown(name, given[name]) }));
    throw new Failure('settingsWrong', { wrong });
  }
  const values = checked.data;
  const { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password = '', NEO4J_DATABASE: database } = values;
  return {
    port: values.PORT,
    host: values.HOST,
    dataDir: resolve(PROJECT_FOLDER, values.TSUNAGI_DATA_DIR),
    sample: values.TSUNAGI_SAMPLE,
    neo4j: uri === undefined ? null : { uri, username, password, database },
    logLevel: values.LOG_LEVEL,
    rate: values.TSUNAGI_RATE ?? null,
  };
};
