import { createUnionType, Field, ID, ObjectType } from 'type-graphql';
import { LABEL_OF_KIND } from '../../../schema/vocabulary/stakeholder-kinds.ts';
import type { RegisterView } from '../../operations/register-view.ts';

/**
 * The registers' records as the analysis knows them: id and name from the snapshot. The rest of each type comes from the register schema, with
 * which these are stitched, so that a reader walks on from any of them.
 */
@ObjectType('Person')
export class Person {
  @Field(() => ID)
  readonly id!: string;
  @Field(() => String)
  readonly name!: string;
}
@ObjectType('Group')
export class Group extends Person {}
@ObjectType('School')
export class School extends Person {}
@ObjectType('University')
export class University extends Person {}
@ObjectType('Facility')
export class Facility extends Person {}
@ObjectType('Area')
export class Area extends Person {}

/** A record of the register by id and name, with the type it has in the API. */
export interface RecordStub {
  readonly __typename: string;
  readonly id: string;
  readonly name: string;
}

const resolveType = (record: { readonly id: string }): string => (record as RecordStub).__typename;
export const Stakeholder = createUnionType({ name: 'Stakeholder', types: () => [Person, Group, School, University, Facility] as const, resolveType });
export const Organisation = createUnionType({ name: 'Organisation', types: () => [Group, School, University, Facility] as const, resolveType });

/** The stakeholder with this id. An id of the snapshot always has a kind. */
export const stakeholderOf = (register: RegisterView, id: string): RecordStub => ({
  __typename: LABEL_OF_KIND[register.kindOf(id) ?? 'GROUP'],
  id,
  name: register.nameOf(id),
});

/** The same for a list of ids, in its order. */
export const stakeholdersOf = (register: RegisterView, ids: readonly string[]): RecordStub[] => ids.map((id) => stakeholderOf(register, id));

/** The areas with these ids, in their order. */
export const areasOf = (register: RegisterView, ids: readonly string[]): RecordStub[] =>
  ids.map((id) => ({ __typename: 'Area', id, name: register.nameOf(id) }));
