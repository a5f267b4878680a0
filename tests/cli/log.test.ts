import { describe, expect, test } from 'vitest';
import { loggedError } from '../../server/cli/log.ts';

const NAME = '架空花子';
const said = (error: unknown): string => JSON.stringify(loggedError(error));

describe('what the log says of an error', () => {
  test('kind, code and place', () => {
    const error = Object.assign(new Error(NAME), { name: 'Neo4jError', code: 'Neo.ClientError.Schema.ConstraintValidationFailed' });
    expect(loggedError(error)).toMatchObject({ kind: 'Neo4jError', code: 'Neo.ClientError.Schema.ConstraintValidationFailed' });
    expect(said(error)).toContain('log.test.ts');
  });

  test('never what was typed or stored, in no link of the chain', () => {
    const parsed = ((): unknown => {
      try {
        return JSON.parse(`${NAME}{`);
      } catch (error) {
        return error;
      }
    })();
    const chain = new Error(`query with ${NAME}`, { cause: Object.assign(new Error(NAME), { cause: parsed }) });
    expect(said(chain)).not.toContain(NAME);
    expect(said(NAME)).not.toContain(NAME);
  });

  test('the message of a mistake in the code stays', () => {
    expect(loggedError(new TypeError('x is not a function'))).toMatchObject({ message: 'x is not a function' });
  });
});
