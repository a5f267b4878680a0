import { NODE_RULES, TIE_RULES } from '../../schema/contracts/field-rules.ts';
import type { ImportRecord, NodeLabel, NodeRecord, Properties, RegisterPlan, TieRecord, TieType } from '../../schema/contracts/records.ts';
import { tieKeyOf } from '../../schema/contracts/tie-keys.ts';

const complete = (names: readonly string[], given: Properties): Properties => Object.fromEntries(names.map((name) => [name, given[name] ?? null]));

/** A node with every property of its label; those not given are null. */
export const node = (label: NodeLabel, id: string, properties: Properties = {}): NodeRecord => ({
  label,
  id,
  properties: complete(Object.keys(NODE_RULES[label]), { name: id, ...properties }),
});

/** A tie with every property of its type; those not given are null. */
export const tie = (type: TieType, fromId: string, toId: string, given: Properties = {}): TieRecord => {
  const properties = complete(Object.keys(TIE_RULES[type]), given);
  return { type, fromId, toId, key: tieKeyOf(type, properties), properties };
};

/** A plan that does nothing but what is given. */
export const planOf = (given: Partial<RegisterPlan>): RegisterPlan => ({
  removesSample: false,
  created: [],
  changed: [],
  unchanged: 0,
  createdTies: [],
  changedTies: [],
  unchangedTies: 0,
  removedTies: [],
  contacts: [],
  ...given,
});

export const importOf = (id: string): ImportRecord => ({
  id,
  at: '2026-11-22T09:00:00Z',
  by: 'tester',
  files: ['people.csv'],
  counts: { created: 1 },
  own: true,
});
