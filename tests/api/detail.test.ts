import { buildSchema, getVariableValues, Kind, parse, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import { detailOf } from '../../server/api/failures/detail-of.ts';

const schema = buildSchema(
  'enum Kind { NPO } input Group { name: String! size: Int kind: Kind within: [Group!] } type Query { f(group: Group, text: String): Int }',
);

/** What GraphQL itself says about a variable, or about a text. */
const ofVariable = (group: unknown): readonly string[] => {
  const [operation] = parse('query($group: Group) { f(group: $group) }').definitions;
  if (operation.kind !== Kind.OPERATION_DEFINITION) throw new Error('no operation');
  return (getVariableValues(schema, operation.variableDefinitions ?? [], { group }).errors ?? []).map(({ message }) => detailOf(message));
};
const ofText = (text: string): readonly string[] => {
  try {
    return validate(schema, parse(text)).map(({ message }) => detailOf(message));
  } catch (error) {
    return [detailOf((error as Error).message)];
  }
};

describe('the cause of a refusal', () => {
  test.each([
    ['a field that is missing', { kind: 'NPO', size: 1, within: [{ name: 'SECRET; Field "x' }] }, 'Field "name" of required type "String!" was not provided'],
    ['a list inside', { name: 'a; "SECRET', within: [{ size: 3 }] }, 'at "group.within[0]": Field "name"'],
    ['text for a number', { name: 'a', size: 'SECRET; Field "x' }, 'at "group.size": Int cannot represent non-integer value.'],
    ['text for an object', 'SECRET', 'Expected type "Group" to be an object.'],
    ['a number for text', { name: { SECRET: 1 } }, 'at "group.name": String cannot represent a non string value.'],
    ['words for a code', { name: 'a', kind: 'SECRET NAME" does not' }, 'The value does not exist in "Kind" enum.'],
    ['a code that is none', { name: 'a', kind: 'NGO' }, 'Value "NGO" does not exist in "Kind" enum. Did you mean the enum value "NPO"?'],
    ['a field that is none', { name: 'a', nam: 1 }, 'Field "nam" is not defined by type "Group". Did you mean "name"?'],
  ])('of a variable: %s', (_case, value, told) => {
    const details = ofVariable(value);
    expect(details).toEqual([expect.stringContaining(told)]);
    expect(details[0]).not.toContain('SECRET');
  });

  test.each([
    ['{ g }', 'Cannot query field "g" on type "Query". Did you mean "f"?'],
    ['{ f(text: 5) }', 'String cannot represent a non string value.'],
    ['{ f(group: "SECRET") }', 'Expected value of type "Group".'],
    ['{ f(group: {name: "a", kind: "SECRET"}) }', 'Enum "Kind" cannot represent non-enum value.'],
    ['{ f("SECRET") }', 'Syntax Error: Expected Name, found String.'],
  ])('of a text: %s', (text, told) => {
    expect(ofText(text)).toEqual([told]);
  });

  test('is never long', () => {
    expect(detailOf('x'.repeat(10_000))).toHaveLength(500);
    expect(ofVariable({ name: 'a', ['k'.repeat(1_000)]: 1 })[0]).toHaveLength(500);
    expect(ofVariable({ size: 'SECRET '.repeat(100_000) }).join()).not.toContain('SECRET');
  });
});
