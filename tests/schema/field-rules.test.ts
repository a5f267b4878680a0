import { readdirSync, readFileSync } from 'node:fs';
import { type FieldDefinitionNode, Kind, type ObjectTypeDefinitionNode, parse, type TypeNode } from 'graphql';
import { describe, expect, test } from 'vitest';
import { type FieldRule, type FieldRules, NODE_RULES, TIE_ENDS, TIE_RULES } from '../../schema/contracts/field-rules.ts';
import { NODE_LABELS } from '../../schema/contracts/records.ts';

const model = parse(
  readdirSync('schema/model')
    .sort()
    .map((file) => readFileSync(`schema/model/${file}`, 'utf8'))
    .join('\n'),
);
const objects = new Map(
  model.definitions.filter((node): node is ObjectTypeDefinitionNode => node.kind === Kind.OBJECT_TYPE_DEFINITION).map((node) => [node.name.value, node]),
);

const directive = (field: FieldDefinitionNode, name: string) => field.directives?.find((one) => one.name.value === name);
const argument = (field: FieldDefinitionNode, of: string, name: string): string | undefined => {
  const value = directive(field, of)?.arguments?.find((one) => one.name.value === name)?.value;
  return value && 'value' in value ? String(value.value) : undefined;
};
const nameOf = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type));
const isList = (type: TypeNode): boolean => (type.kind === Kind.NON_NULL_TYPE ? isList(type.type) : type.kind === Kind.LIST_TYPE);

const kindOf = (field: FieldDefinitionNode): FieldRule['type'] => {
  const named = nameOf(field.type);
  const scalar = { String: 'text', ID: 'text', Date: 'day', Int: 'whole', Float: 'number', Boolean: 'flag' } as const;
  return scalar[named as keyof typeof scalar] ?? (isList(field.type) ? 'codes' : 'code');
};

/** The plain properties of a type with the kind of value and whether the API requires it. */
const propertiesOf = (type: string, without: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    (objects.get(type)?.fields ?? [])
      .filter((field) => !directive(field, 'relationship') && !without.includes(field.name.value))
      .map((field) => [field.name.value, `${kindOf(field)}${field.type.kind === Kind.NON_NULL_TYPE && !['flag', 'codes'].includes(kindOf(field)) ? '!' : ''}`]),
  );

const rulesAsText = (rules: FieldRules): Record<string, string> =>
  Object.fromEntries(Object.entries(rules).map(([name, rule]) => [name, `${rule.type}${'required' in rule && rule.required ? '!' : ''}`]));

describe('field rules and model say the same', () => {
  test.each(NODE_LABELS)('%s', (label) => {
    expect(rulesAsText(NODE_RULES[label])).toEqual(propertiesOf(label, ['id', 'searchKey']));
  });

  const properties: Record<string, string> = {
    MEMBER_OF: 'Membership',
    COOPERATES_WITH: 'Cooperation',
    SUPPORTS: 'Support',
    KNOWS: 'Acquaintance',
    TAKES_PART_IN: 'TakingPart',
    USES: 'Usage',
    ACCOMPANIES: 'Accompaniment',
    AFFILIATED_WITH: 'Affiliation',
    LIVES_IN: 'AreaLink',
    OVERLAPS: 'Overlap',
    DESCRIBED_IN: 'Citation',
  };
  test.each(Object.entries(properties))('%s', (type, object) => {
    expect(rulesAsText(TIE_RULES[type as keyof typeof TIE_RULES])).toEqual(propertiesOf(object, []));
  });

  test('every relationship of the model is a tie that may join these ends', () => {
    const unions: Record<string, readonly string[]> = {
      Stakeholder: ['Person', 'Group', 'School', 'University', 'Facility'],
      Organisation: ['Group', 'School', 'University', 'Facility'],
    };
    const wrong: string[] = [];
    for (const [owner, object] of objects) {
      for (const field of object.fields ?? []) {
        const type = argument(field, 'relationship', 'type');
        if (type === undefined) continue;
        const ends = TIE_ENDS[type as keyof typeof TIE_ENDS];
        const outward = argument(field, 'relationship', 'direction') === 'OUT';
        const others = unions[nameOf(field.type)] ?? [nameOf(field.type)];
        const [from, to] = outward ? [[owner], others] : [others, [owner]];
        if (!ends || !to.some((label) => ends.to.includes(label as never)) || !from.some((label) => ends.from.includes(label as never)))
          wrong.push(`${owner}.${field.name.value}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('every type and field of the model is described', () => {
    const bare = [...objects].flatMap(([name, object]) => [
      ...(object.description ? [] : [name]),
      ...(object.fields ?? []).filter((field) => !field.description).map((field) => `${name}.${field.name.value}`),
    ]);
    expect(bare).toEqual([]);
  });
});
