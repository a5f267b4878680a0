import { type GraphQLInputField, type GraphQLInputObjectType, type GraphQLInputType, getNullableType, isInputObjectType, isListType } from 'graphql';
import { Failure } from '../../../schema/contracts/failures.ts';
import { NODE_RULES, TIE_RULES } from '../../../schema/contracts/field-rules.ts';
import { NODE_LABELS, type NodeLabel, type TieType } from '../../../schema/contracts/records.ts';
import { MOST_CHANGED } from '../limits/limits.ts';
import { checkId, checkRecord, type Given } from './check-values.ts';

/** The type of a tie's properties, as the model calls it. */
const TIE_OF: Readonly<Record<string, TieType>> = {
  Membership: 'MEMBER_OF',
  Cooperation: 'COOPERATES_WITH',
  Support: 'SUPPORTS',
  Acquaintance: 'KNOWS',
  TakingPart: 'TAKES_PART_IN',
  Usage: 'USES',
  Accompaniment: 'ACCOMPANIES',
  Affiliation: 'AFFILIATED_WITH',
  AreaLink: 'LIVES_IN',
  Overlap: 'OVERLAPS',
  Citation: 'DESCRIBED_IN',
};

/** What a change is about, collected from its arguments. */
export interface ReadChange {
  readonly ids: Set<string>;
  readonly tied: Map<NodeLabel, Set<string>>;
  /** Ids at the other end of ties that are changed. */
  readonly retied: Map<TieType, Set<string>>;
}

type Fields = Readonly<Record<string, unknown>>;
const isLabel = (name: string): name is NodeLabel => (NODE_LABELS as readonly string[]).includes(name);
const labelOf = (type: string, ending: string): NodeLabel | null => {
  const name = type.endsWith(ending) ? type.slice(0, -ending.length) : '';
  return isLabel(name) ? name : null;
};

/** The ids a `where` names, one by one; nothing is changed by any other condition alone. @throws Failure `changeNamesNoIds` */
export const idsNamed = (where: unknown, path: string): readonly string[] => {
  const { eq, in: list } = ((where as { readonly id?: Fields } | null)?.id ?? {}) as { readonly eq?: unknown; readonly in?: unknown };
  const named = typeof eq === 'string' ? [eq] : Array.isArray(list) ? list : [];
  if (named.length === 0 || named.length > MOST_CHANGED || !named.every((id) => typeof id === 'string'))
    throw new Failure('changeNamesNoIds', { field: path, max: MOST_CHANGED });
  return named;
};

const values = (fields: Fields, isUpdate: boolean): Given =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) =>
      isUpdate ? (value !== null && typeof value === 'object' && 'set' in value ? [[name, value.set]] : []) : [[name, value]],
    ),
  );

const checkFields = (type: string, fields: Fields, path: string, change: ReadChange): void => {
  for (const ending of ['CreateInput', 'UpdateInput']) {
    const isUpdate = ending === 'UpdateInput';
    const label = labelOf(type, ending);
    const tie = type.endsWith(ending) ? TIE_OF[type.slice(0, -ending.length)] : undefined;
    const rules = label ? NODE_RULES[label] : tie && TIE_RULES[tie];
    if (!rules) continue;
    checkRecord(rules, values(fields, isUpdate), path, isUpdate);
    if (!isUpdate && typeof fields.id === 'string') checkId(fields.id, `${path}.id`);
    if (!isUpdate && label && typeof fields.id === 'string') change.ids.add(fields.id);
  }
};

const nameTied = (type: GraphQLInputObjectType, fields: Fields, path: string, change: ReadChange): void => {
  if (!/(?:Connect|Disconnect)FieldInput$|UpdateConnectionInput$/.test(type.name)) return;
  const where = fields.where as Fields | undefined;
  const whereType = getNullableType(type.getFields().where.type);
  const nodeType = isInputObjectType(whereType) ? getNullableType(whereType.getFields().node.type) : null;
  const label = isInputObjectType(nodeType) ? labelOf(nodeType.name, 'Where') : null;
  const ids = idsNamed(where?.node, `${path}.where.node`);
  const edge = type.name.endsWith('UpdateConnectionInput') ? getNullableType(type.getFields().edge?.type) : null;
  const tie = isInputObjectType(edge) && TIE_OF[edge.name.replace(/UpdateInput$/, '')];
  if (tie) change.retied.set(tie, new Set([...(change.retied.get(tie) ?? []), ...ids]));
  if (label !== null) change.tied.set(label, new Set([...(change.tied.get(label) ?? []), ...ids]));
};

/**
 * Reads the input of a change along its types: checks every value against the rules of its field and collects the records it is about. Ties may
 * only name the records at their other end by id.
 * @throws Failure of the catalogue `registers`, and `changeNamesNoIds`.
 */
export const readChange = (type: GraphQLInputType, value: unknown, path: string, change: ReadChange): void => {
  const nullable = getNullableType(type);
  if (value === null || value === undefined) return;
  if (isListType(nullable)) {
    for (const [i, element] of (value as readonly unknown[]).entries()) readChange(nullable.ofType, element, `${path}[${i}]`, change);
    return;
  }
  if (!isInputObjectType(nullable) || nullable.name.endsWith('Where')) return;
  const fields = value as Fields;
  checkFields(nullable.name, fields, path, change);
  nameTied(nullable, fields, path, change);
  const types: Readonly<Record<string, GraphQLInputField>> = nullable.getFields();
  for (const [name, inner] of Object.entries(fields)) readChange(types[name].type, inner, `${path}.${name}`, change);
};
