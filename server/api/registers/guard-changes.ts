import { MapperKind, mapSchema } from '@graphql-tools/utils';
import { type GraphQLFieldConfig, type GraphQLFieldResolver, type GraphQLSchema, isInputObjectType } from 'graphql';
import { Failure } from '../../../schema/contracts/failures.ts';
import type { NodeLabel } from '../../../schema/contracts/records.ts';
import type { ApiContext } from '../graphql/api-context.ts';
import { MOST_CHANGED } from '../limits/limits.ts';
import { idsNamed, type ReadChange, readChange } from './read-change.ts';

const PLURALS: Readonly<Record<string, NodeLabel>> = {
  People: 'Person',
  Groups: 'Group',
  Schools: 'School',
  Universities: 'University',
  Facilities: 'Facility',
  Areas: 'Area',
  Activities: 'Activity',
  Facts: 'Fact',
  Sources: 'Source',
};

interface ChangeArguments {
  readonly input?: readonly unknown[];
  readonly where?: unknown;
  readonly update?: unknown;
}
type ServerFields = (type: string) => readonly string[];

/** What the server sets in new records and ties, read off the schema before those fields are closed to clients. */
export const serverFieldsOf = (generated: GraphQLSchema): ServerFields => {
  const byType = new Map<string, readonly string[]>();
  for (const type of Object.values(generated.getTypeMap()))
    if (isInputObjectType(type) && type.name.endsWith('CreateInput'))
      byType.set(
        type.name,
        ['fictional', 'sample'].filter((name) => type.getFields()[name]),
      );
  return (type) => byType.get(type) ?? [];
};

const guarded = (name: string, config: GraphQLFieldConfig<unknown, ApiContext>, serverFields: ServerFields): GraphQLFieldConfig<unknown, ApiContext> => {
  const [, verb, plural] = /^(create|update|delete)(\w+)$/.exec(name) ?? [];
  const label = PLURALS[plural];
  const { resolve, args: declared } = config;
  if (!label || !resolve || !declared) throw new Error(`nothing guards the change ${name}`);
  const what = verb as 'create' | 'update' | 'delete';
  const guard: GraphQLFieldResolver<unknown, ApiContext> = (root, given: ChangeArguments, context, info) => {
    const change: ReadChange = { ids: new Set(), tied: new Map() };
    const args: Record<string, unknown> = { ...given };
    if (what === 'create') {
      if (!given.input?.length || given.input.length > MOST_CHANGED)
        throw new Failure('valueOutOfRange', { field: `${name}.input`, from: 1, to: MOST_CHANGED });
      args.input = readChange(declared.input.type, given.input, 'input', change, serverFields);
    } else {
      for (const id of idsNamed(given.where, `${name}.where`)) change.ids.add(id);
      if (what === 'update') args.update = readChange(declared.update.type, given.update, 'update', change, serverFields);
    }
    const tied = Object.fromEntries([...change.tied].map(([other, ids]) => [other, [...ids]]));
    return context.service.change(
      { what, label, ids: [...change.ids], tied },
      async (transaction) => resolve(root, args, { ...context, executionContext: transaction } as unknown as ApiContext, info),
      context.over,
    );
  };
  return { ...config, resolve: guard };
};

/**
 * Puts a guard before every change of the registers: values keep to the rules of their fields, records are named by id, and the change runs in
 * one transaction that is looked at before it is kept.
 */
export const guardChanges = (schema: GraphQLSchema, serverFields: ServerFields): GraphQLSchema =>
  mapSchema(schema, {
    [MapperKind.MUTATION_ROOT_FIELD]: (config, name) => guarded(name, config, serverFields),
  });
