import { MapperKind, mapSchema } from '@graphql-tools/utils';
import { type GraphQLSchema, getNamedType } from 'graphql';

/** A description for what @neo4j/graphql generates without one; `$1` is what the pattern caught. */
type Rule = readonly [pattern: RegExp, description: string];

const describedBy = (rules: readonly Rule[], name: string): string | undefined => {
  for (const [pattern, description] of rules) {
    const caught = pattern.exec(name);
    if (caught) return description.replace('$1', caught[1] ?? '');
  }
  return undefined;
};

const TYPES: readonly Rule[] = [
  [/^Query$/, 'Everything that can be asked.'],
  [/^Mutation$/, 'Everything that can be changed. A request changes one thing, whole or not at all.'],
  [/^PageInfo$/, 'Where a page stands in its list.'],
  [/^Create\w+MutationResponse$/, 'What was added.'],
  [/^Update\w+MutationResponse$/, 'What was changed, as it stands now.'],
  [/^CreateInfo$/, 'How much was added.'],
  [/^UpdateInfo$/, 'How much was added and removed by a change.'],
  [/^DeleteInfo$/, 'How much was removed.'],
  [/^Count$/, 'Number of records.'],
  [/^(\w+)AggregateNode$/, 'Figures over all records of $1 that the filter lets through.'],
  [/^(\w+)Aggregate$/, 'Figures over all records of $1 that the filter lets through.'],
  [/^(\w+)AggregateSelection$/, 'Figures over one property. Null where no record has it.'],
  [/^(\w+)ConnectionWhere$/, 'Filter on the ties ($1) and on whom they lead to; conditions side by side must all hold.'],
  [/^(\w+)ConnectionFilters$/, 'Condition on the ties ($1) of a record as a whole.'],
  [/^(\w+)RelationshipFilters$/, 'Condition on the related records ($1) as a whole.'],
  [/^(\w+)ConnectWhere$/, 'Which records ($1) to tie; name them by id.'],
  [/^(\w+)Where$/, 'Filter on $1; conditions side by side must all hold.'],
  [/^(\w+)ConnectionSort$/, 'Order of the ties ($1).'],
  [/^(\w+)Sort$/, 'Order by properties of $1; several entries sort one after the other.'],
  [/^(\w+)ScalarFilters$/, 'Conditions on a value ($1).'],
  [/^(\w+)ScalarMutations$/, 'New value ($1).'],
  [/^(\w+)UpdateConnectionInput$/, 'Changes of the properties of ties ($1).'],
  [/^(\w+)UpdateFieldInput$/, 'Ties ($1) to add, remove or change.'],
  [/^(\w+)DisconnectFieldInput$/, 'Ties ($1) to remove.'],
  [/^(\w+)ConnectFieldInput$/, 'Ties ($1) to add.'],
  [/^(\w+)FieldInput$/, 'Ties ($1) of a new record.'],
  [/^(\w+)UpdateInput$/, 'Changes ($1); what is left out stays.'],
  [/^(\w+)CreateInput$/, 'A new entry ($1).'],
  [/^(\w+)Connection$/, 'One page of a list ($1).'],
  [/^(\w+)(?:Edge|Relationship)$/, 'One entry of a list ($1) with its place in it.'],
];

const FIELDS: readonly Rule[] = [
  [/^Query\.(\w+)Connection$/, 'As `$1`, page by page, with their number.'],
  [/^Query\.(\w+)$/, 'The register: $1, filtered, sorted and paged.'],
  [/^Mutation\.create(\w+)$/, 'Adds records ($1), all or none, at most 100. Ids are made by the caller and unique.'],
  [/^Mutation\.update(\w+)$/, 'Changes the records ($1) whose ids `where` names, all or none.'],
  [/^Mutation\.delete(\w+)$/, 'Removes the records ($1) whose ids `where` names, with their ties.'],
  [/\.AND$/, 'All of these hold.'],
  [/\.OR$/, 'At least one of these holds.'],
  [/\.NOT$/, 'This does not hold.'],
  [/\.eq$/, 'Equal to this; null = not known.'],
  [/\.in$/, 'One of these, at most 1000.'],
  [/\.contains$/, 'Contains this text.'],
  [/\.startsWith$/, 'Starts with this text.'],
  [/\.endsWith$/, 'Ends with this text.'],
  [/\.includes$/, 'The list includes this.'],
  [/\.gte$/, 'This or later, this or more.'],
  [/\.gt$/, 'Later or more than this.'],
  [/\.lte$/, 'This or earlier, this or less.'],
  [/\.lt$/, 'Earlier or less than this.'],
  [/\.set$/, 'The new value; null removes it.'],
  [/\.all$/, 'Holds for all of them.'],
  [/\.none$/, 'Holds for none of them.'],
  [/\.single$/, 'Holds for exactly one of them.'],
  [/\.some$/, 'Holds for at least one of them.'],
  [/Where\.where$/, 'Which records.'],
  [/\.where$/, 'Which ones; name them by id.'],
  [/\.connect$/, 'Ties to add to records that exist.'],
  [/\.disconnect$/, 'Ties to remove; the records at their ends stay.'],
  [/\.update$/, 'Ties to change.'],
  [/\.edge$/, 'The tie itself.'],
  [/\.node$/, 'The record at the other end.'],
  [/\.edges$/, 'The entries of this page.'],
  [/\.pageInfo$/, 'Where this page stands in the list.'],
  [/\.totalCount$/, 'Number of entries on all pages.'],
  [/\.aggregate$/, 'Figures over all entries, not only of this page.'],
  [/\.cursor$/, 'Place in the list, for `after`.'],
  [/\.properties$/, 'What is known of the tie.'],
  [/\.hasNextPage$/, 'More entries follow.'],
  [/\.hasPreviousPage$/, 'Entries come before.'],
  [/\.startCursor$/, 'Place of the first entry.'],
  [/\.endCursor$/, 'Place of the last entry, for `after` of the next page.'],
  [/\.count$/, 'How many there are.'],
  [/\.nodes$/, 'Number of records.'],
  [/\.info$/, 'How much it was.'],
  [/\.nodesCreated$/, 'Records added.'],
  [/\.nodesDeleted$/, 'Records removed.'],
  [/\.relationshipsCreated$/, 'Ties added.'],
  [/\.relationshipsDeleted$/, 'Ties removed.'],
  [/\.average$/, 'Mean.'],
  [/\.max$/, 'Largest or latest.'],
  [/\.min$/, 'Smallest or earliest.'],
  [/\.sum$/, 'Sum.'],
  [/(?:Where|ConnectionWhere)\.(\w+)Connection$/, 'Condition on the ties `$1` and whom they lead to.'],
  [/Where\.(\w+)$/, 'Condition on `$1`.'],
  [/Sort\.(\w+)$/, 'By `$1`.'],
  [/AggregateNode\.(\w+)$/, 'Figures over `$1`.'],
  [/MutationResponse\.(\w+)$/, 'The records.'],
  [/(?:CreateInput|UpdateInput|FieldInput)\.(\w+)$/, 'See `$1` of the type.'],
  [/\.(\w+)Connection$/, 'As `$1`, page by page, with the properties of the ties.'],
];

const ARGUMENTS: readonly Rule[] = [
  [/^Mutation\.update\w+\.where$/, 'Which records; names them by `id: {eq}` or `id: {in}`, at most 100.'],
  [/^Mutation\.delete\w+\.where$/, 'Which records; names them by `id: {eq}` or `id: {in}`, at most 100.'],
  [/\.where$/, 'Which entries; all without it.'],
  [/\.sort$/, 'Order of the entries.'],
  [/\.after$/, '`endCursor` of the page before.'],
  [/\.input$/, 'The new records, at most 100.'],
  [/\.update$/, 'The changes.'],
];

/** The generated schema with a description at everything that came without one: types, fields, input fields and arguments. */
export const describeGenerated = (schema: GraphQLSchema): GraphQLSchema =>
  mapSchema(schema, {
    [MapperKind.TYPE]: (type) => {
      type.description ||= describedBy(TYPES, type.name);
      return type;
    },
    [MapperKind.OBJECT_FIELD]: (config, field, type) => {
      const args = Object.entries(config.args ?? {}).map(
        ([name, argument]) => [name, { ...argument, description: argument.description || describedBy(ARGUMENTS, `${type}.${field}.${name}`) }] as const,
      );
      const description = config.description || describedBy(FIELDS, `${type}.${field}`) || getNamedType(config.type).description;
      return { ...config, description, args: Object.fromEntries(args) };
    },
    [MapperKind.INPUT_OBJECT_FIELD]: (config, field, type) => ({ ...config, description: config.description || describedBy(FIELDS, `${type}.${field}`) }),
  });
