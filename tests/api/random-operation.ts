import fc from 'fast-check';
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  isUnionType,
} from 'graphql';

/** Draws from arbitraries, so that fast-check can repeat and shrink what was drawn. */
export type Draw = fc.GeneratorValue;

/** How wild an operation may be. */
export interface Wildness {
  /** Ids that exist, so that most questions find something. */
  readonly ids: { readonly people: readonly string[]; readonly groups: readonly string[]; readonly areas: readonly string[] };
  /** Every n-th value is out of its range, null, or text no one expects; 0 for none. */
  readonly oddEvery: number;
  readonly deepest: number;
}

const ODD_INTS = [-1, 0, 201, 2_147_483_647, -2_147_483_648];
const ODD_TEXTS = [
  '',
  ' ',
  "'; MATCH (n) DETACH DELETE n //",
  '永山 AND (',
  '`',
  '\\u0000',
  '"',
  '$param0',
  '__proto__',
  '*'.repeat(300),
  '{}',
  'あ'.repeat(200),
];
const TEXTS = ['館', '自治会', 'さわ', 'a', 'ﾅｶﾞﾔﾏ', '2026-11-22', 'x'.repeat(20)];

/** Text of a random operation that is valid by the schema unless a value is odd. */
export const randomOperation = (draw: Draw, schema: GraphQLSchema, wildness: Wildness, isChange: boolean): string => {
  const upTo = (most: number): number => draw(fc.nat, { max: most });
  const oneOf = <Value>(values: readonly Value[]): Value => values[upTo(values.length - 1)];
  const isOdd = (): boolean => wildness.oddEvery > 0 && upTo(wildness.oddEvery - 1) === 0;

  const idFor = (place: string): string => {
    if (place.startsWith('area')) return oneOf(wildness.ids.areas);
    return oneOf(place.startsWith('group') || place === 'memberOf' || upTo(1) === 0 ? wildness.ids.groups : wildness.ids.people);
  };
  const scalar = (name: string, place: string): string => {
    if (name === 'Int') return String(isOdd() ? oneOf(ODD_INTS) : 1 + upTo(4));
    if (name === 'Float') return String(isOdd() ? oneOf([-1e308, 1e9, -0.5]) : upTo(100) / 100);
    if (name === 'Boolean') return oneOf(['true', 'false']);
    if (name === 'Date') return isOdd() ? oneOf(['"0001-01-01"', '"9999-12-31"']) : oneOf(['"2026-11-22"', '"2025-04-01"']);
    if (name === 'ID' && !isOdd()) return JSON.stringify(place === 'personId' ? oneOf(wildness.ids.people) : idFor(place));
    return JSON.stringify(isOdd() ? oneOf(ODD_TEXTS) : oneOf(TEXTS));
  };
  const value = (type: GraphQLInputType, place: string, depth: number): string => {
    const nullable = getNullableType(type);
    if (!isNonNullType(type) && isOdd()) return 'null';
    if (isListType(nullable))
      return `[${Array.from({ length: depth > wildness.deepest ? 0 : upTo(2) }, () => value(nullable.ofType, place, depth + 1)).join(' ')}]`;
    if (isEnumType(nullable)) return oneOf(nullable.getValues()).name;
    if (!isInputObjectType(nullable)) return scalar(nullable.name, place);
    const fields: readonly GraphQLInputField[] = Object.values(nullable.getFields());
    const optional = fields.filter((field) => !isRequiredInputField(field));
    // Where nothing is required, nothing may be said.
    const isEmpty = optional.length === fields.length && depth > 0 && upTo(5) === 0;
    const chosen = depth > wildness.deepest || optional.length === 0 || isEmpty ? [] : Array.from({ length: 1 + upTo(1) }, () => oneOf(optional));
    const all = new Set([...fields.filter(isRequiredInputField), ...chosen]);
    return `{${[...all].map((field) => `${field.name}: ${value(field.type, field.name === 'eq' || field.name === 'in' ? place : field.name, depth + 1)}`).join(', ')}}`;
  };
  const argumentsOf = (args: readonly GraphQLArgument[], depth: number): string => {
    const chosen = args.filter(({ name, ...argument }) => {
      if (name === 'after') return isOdd();
      return isRequiredArgument({ name, ...argument }) || upTo(2) === 0 || ['first', 'limit'].includes(name);
    });
    const given = chosen.map(
      ({ name, type }) => `${name}: ${isChange && name === 'where' && !isOdd() ? `{id: {eq: ${scalar('ID', name)}}}` : value(type, name, depth)}`,
    );
    return given.length === 0 ? '' : `(${given.join(', ')})`;
  };
  const selection = (type: GraphQLOutputType, depth: number): string => {
    const named = getNamedType(type);
    if (isLeafType(named)) return '';
    if (isUnionType(named)) {
      const member = oneOf(named.getTypes());
      return ` { __typename ... on ${member.name}${selection(member, depth)} }`;
    }
    if (!isObjectType(named)) return '';
    const fields = Object.values(named.getFields());
    const leaves = fields.filter((field) => isLeafType(getNamedType(field.type)));
    const pool = depth >= wildness.deepest ? leaves : fields;
    if (pool.length === 0) return ' { __typename }';
    const chosen = new Set(Array.from({ length: 1 + upTo(2) }, () => oneOf(pool)));
    return ` { ${[...chosen].map((field) => fieldText(field, depth + 1)).join(' ')} }`;
  };
  const fieldText = (field: GraphQLField<unknown, unknown>, depth: number): string =>
    `${field.name}${argumentsOf(field.args, depth)}${selection(field.type, depth)}`;
  const root = (isChange ? schema.getMutationType() : schema.getQueryType()) as GraphQLObjectType;
  return `${isChange ? 'mutation' : 'query'} { ${fieldText(oneOf(Object.values(root.getFields())), 0)} }`;
};
