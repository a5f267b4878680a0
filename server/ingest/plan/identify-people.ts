import { foldName } from '../../../schema/names/fold-name.ts';
import type { RowOf } from '../rows/row.ts';
import { unnamedPerson } from '../../../schema/names/unnamed-person.ts';
import { groupedBy } from './in-order.ts';
import { foldCode, type Known, knownFrom } from './known-records.ts';
import { type Profile, profilesDiffer } from './namesakes.ts';
import { freshId, type Identified, placeRecords, type RecordRow, refuseDoubles, registeredByCode } from './place-records.ts';
import type { Planning } from './planning.ts';
import { profileKey, profileOfPerson, profileOfRow } from './profiles.ts';
import { idFromCode, idFromName } from './record-ids.ts';

/** A row of a roster with the group it is about. */
export interface Mention {
  readonly row: RowOf<'ROSTER'>;
  readonly group: Known;
  readonly profile: Profile;
}

type PersonRow = RecordRow & { readonly profile: Profile };

/** Registered people of a name among the members of a group whom a profile does not tell apart from it. */
export const registeredInGroup = (planning: Planning, group: Known, name: string, profile: Profile): readonly Known[] =>
  planning.base
    .membersNamed(group.id, name)
    .filter((node) => !profilesDiffer(profileOfPerson(planning, knownFrom(node)), profile))
    .flatMap(({ id }) => planning.known.byId(id) ?? []);

/** The one registered person without an id whom the rosters of this import mean by this row: the same name in the same group. */
const adopted = (planning: Planning, { code, name, profile }: PersonRow, mentionsOf: (text: string) => readonly Mention[]): Known | null => {
  const mentions = [
    ...(code === null ? [] : mentionsOf(foldCode(code))),
    ...mentionsOf(foldName(name)).filter((mention) => !profilesDiffer(mention.profile, profile)),
  ];
  const found = mentions.flatMap(({ group }) => registeredInGroup(planning, group, name, profile)).filter((person) => person.code === null);
  const people = new Map(found.map((person) => [person.id, person]));
  return people.size === 1 ? [...people.values()][0] : null;
};

/** The id of a person without a code: from the name, and from the profile too where the name alone would name two. */
const idOfUncoded = (planning: Planning, { name, profile }: PersonRow, hasNamesakes: boolean): string => {
  const plain = idFromName('Person', name, ['']);
  const fuller = idFromName('Person', name, ['', profileKey(profile)]);
  const registered = planning.base.byId.get(plain);
  const isOther = registered !== undefined && profilesDiffer(profileOfPerson(planning, knownFrom(registered)), profile);
  return hasNamesakes || isOther || planning.base.byId.has(fuller) ? fuller : plain;
};

/**
 * Which people do the rows of the people table stand for? A row with an id is the registered person with it, else the one
 * without an id of the same name in a group whose roster names the row, else somebody new. Without an id it is the person
 * that an earlier row of the same name made. Names alone never join a row with anybody else.
 */
export const identifyPeople = (planning: Planning, mentions: readonly Mention[]): void => {
  const records = planning
    .rowsOf('PEOPLE')
    .map((row): PersonRow => ({ row, code: row.cells.id, name: row.cells.name ?? unnamedPerson(row.cells.id ?? ''), profile: profileOfRow(planning, row) }));
  refuseDoubles(planning, records, (a, b) => profilesDiffer(a.profile, b.profile));
  const sound = records.filter(({ row }) => !planning.problems.has(row));
  const byText = groupedBy(
    mentions.flatMap((mention) => {
      const text = mention.row.cells.person ?? '';
      return [...new Set([foldCode(text), foldName(text)])].map((key) => ({ key, mention }));
    }),
    ({ key }) => key,
  );
  const mentionsOf = (text: string): readonly Mention[] => (byText.get(text) ?? []).map(({ mention }) => mention);
  const uncoded = groupedBy(
    sound.filter(({ code }) => code === null),
    ({ name }) => foldName(name),
  );
  const adoptions = sound.map((record) => ({ record, person: adopted(planning, record, mentionsOf) }));
  const adoptedBy = groupedBy(adoptions, ({ person }) => person?.id ?? '');
  const identified = adoptions.map(({ record, person }): Identified => {
    const { code, name } = record;
    const byCode = code === null ? null : registeredByCode(planning, 'Person', code);
    if (byCode !== null) return { record, registered: byCode, id: byCode.id };
    const own = code === null ? idOfUncoded(planning, record, uncoded.get(foldName(name))?.length !== 1) : idFromCode('Person', code);
    const known = code === null ? planning.base.byId.get(own) : undefined;
    if (known !== undefined) return { record, registered: known, id: own };
    const isTheOne = person !== null && person.registered !== null && adoptedBy.get(person.id)?.length === 1;
    if (isTheOne) return { record, registered: person.registered, id: person.id };
    return {
      record,
      registered: null,
      id: code === null ? freshId(planning, (further) => (further.length === 0 ? own : idFromName('Person', name, ['', ...further]))) : own,
    };
  });
  placeRecords(planning, 'Person', identified);
};
