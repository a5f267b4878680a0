import { expect } from 'vitest';
import type { Database } from '../../server/database/connection.ts';
import type { Answer, RunningApi } from './running-service.ts';

type Given = Readonly<Record<string, unknown>>;

/** A person with all that is required. */
export const person = (id: string, more: Given = {}) => ({
  id,
  name: `Person ${id}`,
  holder: 'City',
  purpose: 'Community work',
  consent: 'GIVEN',
  displayRule: 'NAME',
  ...more,
});

/** A group with all that is required. */
export const group = (id: string, more: Given = {}) => ({
  id,
  name: `Group ${id}`,
  kind: 'NPO',
  fields: [],
  subFields: [],
  runByGenerations: [],
  forGenerations: [],
  ...more,
});

/** A membership to be added to a person. */
export const membership = (id: string, groupId: string, more: Given = {}) => ({ where: { node: { id: { eq: groupId } } }, edge: { id, ...more } });

/** A refused change: nothing came of it, one sentence says why. */
export const bad = ({ data, errors }: Answer, message: string, code = 'BAD_USER_INPUT'): void => {
  expect(errors.map((error) => error.message)).toEqual([expect.stringContaining(message)]);
  expect(errors[0].extensions.code).toBe(code);
  expect(data).toBeNull();
};

/** What the tests of changes do again and again, on one API and its database. */
export const workbench = (api: () => RunningApi, database: () => Database) => {
  const ask = <Data = unknown>(query: string, variables: Given = {}) => api().ask<Data>(query, variables, { 'accept-language': 'en' });
  return {
    ask,
    run: (statement: string, parameters: Given = {}) => database().write((transaction) => transaction.run(statement, parameters)),
    well: async <Data>(query: string, variables: Given = {}): Promise<Data> => {
      const { data, errors } = await ask<Data>(query, variables);
      expect(errors).toEqual([]);
      return data;
    },
    addPeople: (...input: readonly object[]) =>
      ask('mutation($input: [PersonCreateInput!]!) { createPeople(input: $input) { people { id } info { nodesCreated relationshipsCreated } } }', { input }),
    addGroups: (...input: readonly object[]) => ask('mutation($input: [GroupCreateInput!]!) { createGroups(input: $input) { groups { id } } }', { input }),
    changeGroup: (id: string, update: object) =>
      ask('mutation($id: ID!, $update: GroupUpdateInput!) { updateGroups(where: {id: {eq: $id}}, update: $update) { groups { id name } } }', { id, update }),
    changePerson: (id: string, update: object) =>
      ask('mutation($id: ID!, $update: PersonUpdateInput!) { updatePeople(where: {id: {eq: $id}}, update: $update) { people { id name } } }', { id, update }),
    /** Nodes of a label, with a condition after it where one is wanted. */
    count: async (label: string): Promise<number> => {
      const { records } = await database().read((transaction) => transaction.run(`MATCH (n:${label}) RETURN toFloat(count(n)) AS n`));
      return records[0].get('n') as number;
    },
  };
};
