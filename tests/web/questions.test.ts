import { existsSync, readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import * as areas from '../../web/api/areas.ts';
import * as groups from '../../web/api/groups.ts';
import * as network from '../../web/api/network.ts';
import * as people from '../../web/api/people.ts';
import * as register from '../../web/api/register.ts';

const PRINTED = 'schema/printed.graphql';
const questions = Object.entries({ ...areas, ...groups, ...network, ...people, ...register }).flatMap(([name, value]) =>
  typeof value === 'object' && 'text' in value ? [{ name, text: value.text }] : [],
);

describe('questions of the page', () => {
  test('there are some, each an operation with a name of its own', () => {
    expect(questions.length).toBeGreaterThan(10);
    const names = questions.map(({ text }) => /query (\w+)/.exec(text)?.[1]);
    expect(new Set(names).size).toBe(questions.length);
  });

  test.each(questions)('the API as it is printed understands $name', ({ text }) => {
    expect(existsSync(PRINTED)).toBe(true);
    const schema = buildSchema(readFileSync(PRINTED, 'utf8'));
    expect(validate(schema, parse(text)).map((error) => error.message)).toEqual([]);
  });
});
