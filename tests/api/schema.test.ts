import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { getMetadataStorage } from 'class-validator';
import {
  buildSchema,
  findBreakingChanges,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { NewTie } from '../../server/api/analysis/health-types.ts';
import { NetworkScope } from '../../server/api/analysis/scope-input.ts';
import { ASSUMED_SIZES, PAGED_FROM_ABOVE, QUESTION_POINTS } from '../../server/api/limits/list-sizes.ts';
import { buildAnalysisSchema } from '../../server/api/schema/analysis-schema.ts';
import { buildApiSchema, typesDefinedTwice } from '../../server/api/schema/build-schema.ts';
import { printedSchema } from '../../server/api/schema/printed-schema.ts';

const file = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await buildApiSchema();
});

const named = () => Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));

/** Everything a reader of the schema meets without being told what it is. */
const undescribed = (): readonly string[] =>
  named().flatMap((type) => {
    const missing = type.description || ['Int', 'Float', 'String', 'Boolean', 'ID'].includes(type.name) ? [] : [type.name];
    if (isEnumType(type)) missing.push(...type.getValues().flatMap((value) => (value.description ? [] : [`${type.name}.${value.name}`])));
    if (isInputObjectType(type)) missing.push(...Object.values(type.getFields()).flatMap((field) => (field.description ? [] : [`${type.name}.${field.name}`])));
    if (isObjectType(type))
      for (const field of Object.values(type.getFields())) {
        if (!field.description) missing.push(`${type.name}.${field.name}`);
        missing.push(...field.args.flatMap((argument) => (argument.description ? [] : [`${type.name}.${field.name}(${argument.name})`])));
      }
    return missing;
  });

describe('the schema', () => {
  test('keeps what users rely on', () => {
    expect(findBreakingChanges(buildSchema(file('./contract.graphql')), schema)).toEqual([]);
  });

  test('is the printed one', () => {
    expect(printedSchema(schema) === file('../../schema/printed.graphql'), 'run: node --import tsx server/api/schema/print-schema.ts').toBe(true);
  });

  test('describes every type, field, argument and value', () => {
    expect(undescribed()).toEqual([]);
  });

  test('has nothing deprecated', () => {
    expect(printedSchema(schema)).not.toContain('@deprecated');
  });

  test('knows nothing of contact data', () => {
    const names = named()
      .flatMap((type) => (isObjectType(type) || isInputObjectType(type) ? Object.keys(type.getFields()) : []))
      .concat(named().map(({ name }) => name));
    expect(names.filter((name) => /phone|mail|fax|contactData|^Contact(s|Where|CreateInput)?$/i.test(name))).toEqual([]);
    expect(Object.keys((schema.getType('Person') as ReturnType<typeof schema.getQueryType> & object).getFields())).not.toContain('address');
  });

  test('knows nothing of groups that are not to be proposed to each other', () => {
    expect(printedSchema(schema)).not.toMatch(/propose/i);
  });

  test('a type that both sides define is found', () => {
    const registers = buildSchema('type Query { a: Report } type Report { id: ID! } type Person { id: ID! }');
    const analysis = buildSchema('type Query { b: Report } type Report { title: String } type Person { id: ID! }');
    expect(typesDefinedTwice(registers, analysis)).toEqual(['Report']);
  });

  test('there is one copy of graphql', () => {
    const packages = Object.keys((JSON.parse(file('../../package-lock.json')) as { packages: Record<string, unknown> }).packages);
    expect(packages.filter((path) => /(^|\/)node_modules\/graphql$/.test(path))).toEqual(['node_modules/graphql']);
  });
});

describe('lists', () => {
  const lists = () =>
    named().flatMap((type) =>
      isObjectType(type)
        ? Object.values(type.getFields()).flatMap((field) => {
            const nullable = isNonNullType(field.type) ? field.type.ofType : field.type;
            return isListType(nullable) && isCompositeType(getNamedType(field.type)) ? [{ key: `${type.name}.${field.name}`, field }] : [];
          })
        : [],
    );

  test('each has a page size, or a size an estimate takes for it', () => {
    const unsized = lists().filter(({ key, field }) => {
      const isPaged = field.args.some(({ name, defaultValue }) => (name === 'first' || name === 'limit') && typeof defaultValue === 'number');
      return !isPaged && !PAGED_FROM_ABOVE.test(key) && ASSUMED_SIZES[key] === undefined && !['Network.nodes', 'Network.edges'].includes(key);
    });
    expect(unsized.map(({ key }) => key)).toEqual([]);
  });

  test('no page size can be left to the database', () => {
    const open = named().flatMap((type) =>
      isObjectType(type)
        ? Object.values(type.getFields()).flatMap((field) =>
            field.args
              .filter(({ name, type: argument }) => ['first', 'limit', 'offset'].includes(name) && !isNonNullType(argument))
              .map(({ name }) => `${type.name}.${field.name}.${name}`),
          )
        : [],
    );
    expect(open).toEqual([]);
  });

  test('every assumed size and price belongs to a field that is there', () => {
    const fields = named().flatMap((type) => (isObjectType(type) ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`) : []));
    expect(Object.keys(ASSUMED_SIZES).filter((key) => !fields.includes(key))).toEqual([]);
    expect(Object.keys(QUESTION_POINTS).sort()).toEqual(Object.keys(buildAnalysisSchema().getQueryType()?.getFields() ?? {}).sort());
  });
});

describe('inputs of the analysis', () => {
  test.each([
    ['NetworkScope', NetworkScope],
    ['NewTie', NewTie],
  ])('%s: every field is validated, as a field without a rule would be dropped in silence', (name, target) => {
    const rules = getMetadataStorage().getTargetValidationMetadatas(target, '', false, false);
    const type = schema.getType(name);
    expect(isInputObjectType(type) && Object.keys(type.getFields()).sort()).toEqual([...new Set(rules.map(({ propertyName }) => propertyName))].sort());
  });
});

describe('changes', () => {
  test('nobody can set what the server sets, change an id, or create and remove through a tie', () => {
    const open = named().flatMap((type) => (isInputObjectType(type) ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`) : []));
    expect(open.filter((key) => /(CreateInput|UpdateInput)\.(sample|fictional|searchKey)$|UpdateInput\.id$/.test(key))).toEqual([]);
    expect(open.filter((key) => /FieldInput\.(create|delete|connectOrCreate)$|ConnectFieldInput\.connect$|UpdateConnectionInput\.node$/.test(key))).toEqual([]);
  });

  test('every change and removal names what it changes', () => {
    const fields = Object.values(schema.getMutationType()?.getFields() ?? {});
    const open = fields.filter(
      ({ name, args }) => !name.startsWith('create') && !args.some((argument) => argument.name === 'where' && isNonNullType(argument.type)),
    );
    expect(fields.length).toBe(27);
    expect(open.map(({ name }) => name)).toEqual([]);
  });
});
