import { Field, ObjectType } from 'type-graphql';
import type { Held as HeldAs } from '../../../schema/contracts/answers.ts';
import type { Day } from '../../../schema/contracts/days.ts';
import type { RoleLevel } from '../../../schema/vocabulary/memberships.ts';
import type { RegisterView } from '../../operations/register-view.ts';
import { DateScalar } from './date-scalar.ts';
import { RoleLevelEnum } from './enums.ts';
import { Organisation, type RecordStub, stakeholderOf } from './records.ts';

/** How a membership is held. */
@ObjectType()
export abstract class Held {
  @Field(() => String, { nullable: true, description: 'Name of the role as the list writes it.' })
  readonly role!: string | null;
  @Field(() => RoleLevelEnum, { nullable: true, description: 'Level of the role.' })
  readonly level!: RoleLevel | null;
  @Field(() => Boolean, { description: 'A seat, or a level that is a post.' })
  readonly isPost!: boolean;
  @Field(() => Boolean, { description: 'Held ex officio.' })
  readonly isSeat!: boolean;
  @Field(() => Organisation, { nullable: true, description: 'The organisation whose post brings the seat.' })
  readonly broughtBy!: RecordStub | null;
  @Field(() => Organisation, { nullable: true, description: 'The body that asked for the seat.' })
  readonly askedBy!: RecordStub | null;
  @Field(() => DateScalar, { nullable: true, description: 'First day; null = open.' })
  readonly from!: Day | null;
  @Field(() => DateScalar, { nullable: true, description: 'Last day; null = open.' })
  readonly to!: Day | null;
  @Field(() => Boolean, { description: 'The term has ended and no successor is known (後任未確認).' })
  readonly successorUnknown!: boolean;
}

/** How a membership is held, with the organisations it names as records. */
export const heldIn = (register: RegisterView, { broughtById, askedById, ...held }: HeldAs): Held => {
  const recordOf = (id: string | null): RecordStub | null => (id === null || register.kindOf(id) === null ? null : stakeholderOf(register, id));
  return { ...held, broughtBy: recordOf(broughtById), askedBy: recordOf(askedById) };
};
