import { registerEnumType } from 'type-graphql';
import { describeTerm, VOCABULARY_ENUMS } from '../schema/vocabulary-enums.ts';

/** The word list as type-graphql takes it: an object whose keys are its values, registered once under the same name as in the registers. */
const enumOf = (name: string): Readonly<Record<string, string>> => {
  const list = VOCABULARY_ENUMS.find((vocabulary) => vocabulary.name === name);
  if (!list) throw new Error(`there is no word list called ${name}`);
  const values = Object.fromEntries(list.terms.map((term) => [term.code, term.code]));
  const valuesConfig = Object.fromEntries(list.terms.map((term) => [term.code, { description: describeTerm(term) }]));
  registerEnumType(values, { name, description: list.description, valuesConfig });
  return values;
};

export const AreaConnectionKindEnum = enumOf('AreaConnectionKind');
export const AreaKindEnum = enumOf('AreaKind');
export const BrokerageRoleEnum = enumOf('BrokerageRole');
export const ContactReasonEnum = enumOf('ContactReason');
export const FieldEnum = enumOf('Field');
export const GenerationEnum = enumOf('Generation');
export const GroupKindEnum = enumOf('GroupKind');
export const IsolationReasonEnum = enumOf('IsolationReason');
export const KeyPlayerAimEnum = enumOf('KeyPlayerAim');
export const ListingEnum = enumOf('Listing');
export const MeasureSubjectEnum = enumOf('MeasureSubject');
export const ParticipationEnum = enumOf('Participation');
export const ReachEnum = enumOf('Reach');
export const RoleLevelEnum = enumOf('RoleLevel');
export const StakeholderKindEnum = enumOf('StakeholderKind');
export const TieKindEnum = enumOf('TieKind');
export const WeekdayEnum = enumOf('Weekday');
