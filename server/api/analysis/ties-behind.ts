import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Day } from '../../../schema/contracts/days.ts';
import { rowOfId } from '../../../schema/contracts/row-of-id.ts';
import { type TieBehind as BehindAs, TIES_SHOWN, type TiesBehind as BehindAll } from '../../../schema/contracts/ties-behind.ts';
import type { Participation, RoleLevel, Weekday } from '../../../schema/vocabulary/memberships.ts';
import type { TieKind } from '../../../schema/vocabulary/tie-kinds.ts';
import type { RegisterView } from '../../operations/register-view.ts';
import { DateScalar } from './date-scalar.ts';
import { ParticipationEnum, RoleLevelEnum, TieKindEnum, WeekdayEnum } from './enums.ts';
import { Group, Organisation, type RecordStub, Stakeholder, stakeholderOf } from './records.ts';

@ObjectType('TieBehind', { description: 'A tie on which a sentence rests, as it is recorded.' })
export class TieBehind {
  @Field(() => TieKindEnum, { description: 'Kind of tie.' })
  readonly kind!: TieKind;
  @Field(() => Stakeholder, { description: 'From whom it leads.' })
  readonly source!: RecordStub;
  @Field(() => Stakeholder, { nullable: true, description: 'To whom it leads; null where that is an activity.' })
  readonly target!: RecordStub | null;
  @Field(() => Group, { nullable: true, description: 'The group of which the source is a part and under which it counts; null where it counts as itself.' })
  readonly sourceWithin!: RecordStub | null;
  @Field(() => Group, { nullable: true, description: 'The group of which the target is a part and under which it counts; null where it counts as itself.' })
  readonly targetWithin!: RecordStub | null;
  @Field(() => ID, { nullable: true, description: 'Of taking part: id of the activity.' })
  readonly activityId!: string | null;
  @Field(() => String, { nullable: true, description: 'Of taking part: name of the activity.' })
  readonly activityName!: string | null;
  @Field(() => ParticipationEnum, { nullable: true, description: 'Of taking part: how.' })
  readonly participation!: Participation | null;
  @Field(() => String, { nullable: true, description: 'Of a membership: name of the role as the list writes it.' })
  readonly role!: string | null;
  @Field(() => RoleLevelEnum, { nullable: true, description: 'Of a membership: level of the role.' })
  readonly level!: RoleLevel | null;
  @Field(() => Boolean, { description: 'A seat held ex officio.' })
  readonly isSeat!: boolean;
  @Field(() => Organisation, { nullable: true, description: 'The organisation whose post brings the seat.' })
  readonly broughtBy!: RecordStub | null;
  @Field(() => [WeekdayEnum], { description: 'Of the use of a facility: days of the week; empty where they are not known.' })
  readonly weekdays!: readonly Weekday[];
  @Field(() => DateScalar, { nullable: true, description: 'First day, of taking part that of the activity; null = open.' })
  readonly from!: Day | null;
  @Field(() => DateScalar, { nullable: true, description: 'Last day, of taking part that of the activity; null = open.' })
  readonly to!: Day | null;
  @Field(() => Boolean, { description: 'The term has ended and no successor is known (後任未確認).' })
  readonly successorUnknown!: boolean;
}

@ObjectType('TiesBehind', {
  description: `The records behind a sentence: the ties from which, and from what is not among them, one sees that it is true. At most ${TIES_SHOWN} are listed.`,
})
export class TiesBehind {
  @Field(() => Int, { description: 'How many there are in all; 0 where the sentence rests on no tie.' })
  readonly total!: number;
  @Field(() => [TieBehind], { description: 'Those of what the sentence names first come first.' })
  readonly ties!: readonly TieBehind[];
}

/** The records behind a sentence as the API shows them. */
export const tiesBehindIn = (register: RegisterView, { total, ties }: BehindAll): TiesBehind => ({
  total,
  ties: ties.map((tie) => tieBehindIn(register, tie)),
});

const tieBehindIn = (register: RegisterView, tie: BehindAs): TieBehind => {
  const { sourceId, targetId, sourceWithinId, targetWithinId, broughtById, ...facts } = tie;
  const recordOf = (id: string | null): RecordStub | null => (id === null ? null : stakeholderOf(register, id));
  const { activities } = register.snapshot;
  return {
    ...facts,
    source: stakeholderOf(register, sourceId),
    target: recordOf(targetId),
    sourceWithin: recordOf(sourceWithinId),
    targetWithin: recordOf(targetWithinId),
    activityName: tie.activityId === null ? null : (activities.names[rowOfId(activities.ids, tie.activityId)] ?? null),
    broughtBy: recordOf(broughtById),
  };
};
