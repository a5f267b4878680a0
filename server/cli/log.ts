import pino, { type LogFn, type Logger, type LoggerOptions } from 'pino';
import type { Settings } from '../settings.ts';

/** Errors of the language itself: their messages name code, never data. Those of the database, of parsers and of GraphQL may repeat what was typed. */
const SPEAKS_OF_CODE_ONLY = ['TypeError', 'ReferenceError', 'RangeError', 'AssertionError'];

/** An error as it may stand in a log: no name of a person, no query text, no variable. */
export const loggedError = (error: unknown): Readonly<Record<string, unknown>> => {
  if (!(error instanceof Error)) return { kind: typeof error };
  const { code, syscall } = error as NodeJS.ErrnoException;
  return {
    kind: error.name,
    ...(SPEAKS_OF_CODE_ONLY.includes(error.name) ? { message: error.message } : {}),
    ...(code === undefined ? {} : { code }),
    ...(syscall === undefined ? {} : { syscall }),
    at: (error.stack ?? '')
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
      .slice(0, 20)
      .map((line) => line.trim()),
    ...(error.cause === undefined ? {} : { cause: loggedError(error.cause) }),
  };
};

/** Without this pino would take the message of an error for the message of the entry. */
const withoutMessageOfError: LoggerOptions['hooks'] = {
  logMethod(given, write) {
    const [first, ...rest] = given as unknown[];
    const fields = first instanceof Error ? { err: first } : first;
    write.apply(this, (typeof fields === 'object' && rest.length === 0 ? [fields, ''] : [fields, ...rest]) as Parameters<LogFn>);
  },
};

/** The log of the process: one line of JSON an entry, to standard error. */
export const openLog = (level: Settings['logLevel']): Logger =>
  pino(
    {
      level,
      base: { pid: process.pid },
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: { err: loggedError, error: loggedError },
      hooks: withoutMessageOfError,
    },
    pino.destination({ dest: 2, sync: true }),
  );
