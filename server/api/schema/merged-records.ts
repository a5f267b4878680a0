import type { MergedTypeConfig } from '@graphql-tools/delegate';
import { createMergedTypeResolver } from '@graphql-tools/stitch';
import { type FieldNode, Kind, type SelectionSetNode } from 'graphql';
import { StaleRecord } from '../failures/stale-record.ts';
import { DEFAULT_PAGE } from './prune-register-schema.ts';

/** Types that both sides have, with the query of the registers that gives them by id. */
export const MERGED_TYPES: Readonly<Record<string, string>> = {
  Person: 'people',
  Group: 'groups',
  School: 'schools',
  University: 'universities',
  Facility: 'facilities',
  Area: 'areas',
};

interface Keyed {
  readonly id: string;
}

const ID: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: 'id' } };
const withIds = new WeakMap<SelectionSetNode, SelectionSetNode>();

/** The same selection with the id, by which results are told apart: what the reader selects need not have it. One object for one selection, as batches are made by it. */
const withId = (set: SelectionSetNode): SelectionSetNode => {
  const known = withIds.get(set);
  if (known) return known;
  const wider: SelectionSetNode = { ...set, selections: [...set.selections, ID] };
  withIds.set(set, wider);
  return wider;
};

/**
 * How a record found by the analysis is read on in the registers: by its id, up to a page at a time. A record that is no longer there was
 * removed after the snapshot was taken; the answer is then asked for again on a fresh one.
 */
export const mergedRecord = (type: string): MergedTypeConfig<string, Keyed | StaleRecord> => {
  const resolve = createMergedTypeResolver({
    fieldName: MERGED_TYPES[type],
    argsFromKeys: (ids: readonly string[]) => ({ where: { id: { in: [...new Set(ids)] } }, limit: DEFAULT_PAGE }),
    dataLoaderOptions: { maxBatchSize: DEFAULT_PAGE },
    valuesFromResults: (results: readonly Keyed[] | null, ids: readonly string[]) => {
      const byId = new Map((results ?? []).map((result) => [result.id, result]));
      return ids.map((id) => byId.get(id) ?? new StaleRecord(type, id));
    },
  });
  return {
    selectionSet: '{ id }',
    fieldName: MERGED_TYPES[type],
    key: ({ id }: Keyed) => id,
    resolve: (result, context, info, subschema, selectionSet, key, ...rest) => resolve?.(result, context, info, subschema, withId(selectionSet), key, ...rest),
  };
};
