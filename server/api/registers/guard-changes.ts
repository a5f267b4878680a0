import { MapperKind, mapSchema } from '@graphql-tools/utils';
import type { GraphQLFieldConfig, GraphQLFieldResolver, GraphQLSchema } from 'graphql';
import { Failure } from '../../../schema/contracts/failures.ts';
import type { NodeLabel } from '../../../schema/contracts/records.ts';
import type { ApiContext } from '../graphql/api-context.ts';
import { MOST_CHANGED } from '../limits/limits.ts';
import { idsNamed, type ReadChange, readChange } from './read-change.ts';
import { withoutEmptyTies } from './without-empty-ties.ts';

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
const listed = (named: ReadonlyMap<string, ReadonlySet<string>>): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries([...named].map(([key, ids]) => [key, [...ids]]));

const guarded = (name: string, config: GraphQLFieldConfig<unknown, ApiContext>): GraphQLFieldConfig<unknown, ApiContext> => {
  const [, verb, plural] = /^(create|update|delete)(\w+)$/.exec(name) ?? [];
  const label = PLURALS[plural];
  const { resolve, args: declared } = config;
  if (!label || !resolve || !declared) throw new Error(`nothing guards the change ${name}`);
  const what = verb as 'create' | 'update' | 'delete';
  const guard: GraphQLFieldResolver<unknown, ApiContext> = (root, args: ChangeArguments, context, info) => {
    const change: ReadChange = { ids: new Set(), tied: new Map(), retied: new Map() };
    if (what === 'create') {
      const entries = args.input?.length ?? 0;
      if (entries < 1 || entries > MOST_CHANGED) throw new Failure('tooManyRecords', { field: `${name}.input`, max: MOST_CHANGED });
      readChange(declared.input.type, args.input, 'input', change);
    } else {
      for (const id of idsNamed(args.where, `${name}.where`)) change.ids.add(id);
      if (what === 'update') readChange(declared.update.type, args.update, 'update', change);
    }
    const tied = listed(change.tied);
    const retied = listed(change.retied);
    const given = what === 'create' ? { ...args, input: withoutEmptyTies(declared.input.type, args.input) } : args;
    const run = async (transaction: unknown) => resolve(root, given, { ...context, executionContext: transaction } as ApiContext, info);
    return context.service.change({ what, label, ids: [...change.ids], tied, retied }, run, context.over);
  };
  return { ...config, resolve: guard };
};

/**
 * Puts a guard before every change of the registers: values keep to the rules of their fields, records are named by id, and the change runs in
 * one transaction that is looked at before it is kept.
 */
export const guardChanges = (schema: GraphQLSchema): GraphQLSchema =>
  mapSchema(schema, {
    [MapperKind.MUTATION_ROOT_FIELD]: (config, name) => guarded(name, config),
  });
