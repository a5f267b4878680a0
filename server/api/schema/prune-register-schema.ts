import { MapperKind, mapSchema, pruneSchema } from '@graphql-tools/utils';
import { type GraphQLFieldConfig, type GraphQLInputFieldConfig, GraphQLInt, GraphQLNonNull, type GraphQLSchema, getNamedType, isNonNullType } from 'graphql';

/** Records a list gives when nobody says how many; the same figure as `@limit(default:)` in the model. */
export const DEFAULT_PAGE = 100;

/** Lists over a union, which come without any limit. */
const UNLIMITED_QUERIES = ['stakeholders', 'organisations'];
/** Set by imports alone: whether a record is invented or part of the sample is nothing a client may say. */
const SET_BY_SERVER = ['sample', 'fictional'];

/** Which input fields the API does without. */
const isClosedInput = (field: string, type: string): boolean => {
  if (type.endsWith('ConnectionFilters')) return field === 'aggregate';
  if (type.endsWith('ConnectFieldInput')) return field === 'connect';
  if (type.endsWith('DisconnectFieldInput')) return field === 'disconnect';
  if (type.endsWith('UpdateConnectionInput')) return field === 'node';
  if (type.endsWith('ScalarMutations')) return field !== 'set';
  if (type.endsWith('UpdateInput')) return field === 'id' || SET_BY_SERVER.includes(field);
  if (type.endsWith('CreateInput')) return SET_BY_SERVER.includes(field);
  return false;
};

/** Aggregates over the ties of each record, and of texts: costly, and no question of ours asks them. */
const isClosedField = (field: string, type: string, config: GraphQLFieldConfig<unknown, unknown>): boolean =>
  (type === 'Query' && UNLIMITED_QUERIES.includes(field)) ||
  (field === 'aggregate' && getNamedType(config.type).name.endsWith('AggregateSelection')) ||
  getNamedType(config.type).name === 'StringAggregateSelection';

const required = <Config extends { type: GraphQLInputFieldConfig['type'] }>(config: Config): Config =>
  isNonNullType(config.type) ? config : { ...config, type: new GraphQLNonNull(config.type) };

const pageArgument = (name: string): { readonly defaultValue: number; readonly description: string } | null => {
  if (name === 'limit' || name === 'first') return { defaultValue: DEFAULT_PAGE, description: 'Records at most, 1 to 200.' };
  if (name === 'offset') return { defaultValue: 0, description: 'Records to skip, 0 to 100000; sort by something unique when you use it.' };
  return null;
};

const withPages = (type: string, config: GraphQLFieldConfig<unknown, unknown>): GraphQLFieldConfig<unknown, unknown> => {
  const args = Object.entries(config.args ?? {}).map(([name, argument]) => {
    const page = pageArgument(name);
    if (page) return [name, { ...argument, ...page, type: new GraphQLNonNull(GraphQLInt) }] as const;
    return [name, type === 'Mutation' ? required(argument) : argument] as const;
  });
  return { ...config, args: Object.fromEntries(args) };
};

/** The generated schema with a page size of its own at every list: unions come without any, and `hasNextPage` is only right where the size is explicit. */
export const withPageSizes = (schema: GraphQLSchema): GraphQLSchema =>
  mapSchema(schema, { [MapperKind.OBJECT_FIELD]: (config, _field, type) => withPages(type, config) });

/**
 * What of the generated schema is offered: every change names what it changes, ties are changed one step deep, and unlimited or costly surplus
 * and what only the server sets are left out.
 */
export const pruneRegisterSchema = (schema: GraphQLSchema): GraphQLSchema =>
  pruneSchema(
    mapSchema(schema, {
      [MapperKind.OBJECT_FIELD]: (config, field, type) => (isClosedField(field, type, config) ? null : config),
      [MapperKind.INPUT_OBJECT_FIELD]: (config, field, type) => {
        if (isClosedInput(field, type)) return null;
        return field === 'where' && /(Connect|Disconnect)FieldInput$|UpdateConnectionInput$/.test(type) ? required(config) : config;
      },
    }),
  );
