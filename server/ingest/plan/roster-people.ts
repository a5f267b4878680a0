import { foldName } from '../../../schema/names/fold-name.ts';
import { candidateName } from './identify-records.ts';
import { type Mention, registeredInGroup } from './identify-people.ts';
import { commonestSpelling, distinct, groupedBy, sortedBy } from './in-order.ts';
import { foldCode, type Known } from './known-records.ts';
import { type Namesake, saysAllOf, tellApart } from './namesakes.ts';
import { freshId } from './place-records.ts';
import type { Planning } from './planning.ts';
import { placeOf } from './problems.ts';
import { combined, filledFrom, profileKey, profileOfPerson } from './profiles.ts';
import { idFromName } from './record-ids.ts';
import { looksLikeId } from './roster-groups.ts';
import { nearestOf } from '../cells/nearest.ts';

/** Whom a row of a roster means, and what says so: an id, the same name in the same group, or the name alone. */
export interface Meant {
  readonly mention: Mention;
  readonly person: Known;
  readonly by: 'ID' | 'GROUP' | 'NAME';
}

/** Somebody whom only rosters name. */
export interface RosterPerson {
  readonly person: Known;
  readonly mentions: readonly Mention[];
}

const textOf = ({ row }: Mention): string => row.cells.person ?? '';

const byId = (planning: Planning, text: string): Known | null => {
  const byCode = planning.known.byCode(['Person'], text);
  if (byCode.length === 1) return byCode[0];
  const byApiId = planning.known.byId(foldCode(text));
  return byApiId?.label === 'Person' ? byApiId : null;
};

/** Registered people whom a mention can mean by the same name in the same group; where some of them fit in all it says, only those. */
const bestInGroup = (planning: Planning, mention: Mention): readonly Known[] => {
  const people = registeredInGroup(planning, mention.group, textOf(mention), mention.profile);
  const fitting = people.filter((person) => saysAllOf(profileOfPerson(planning, person), mention.profile));
  return people.length > 1 && fitting.length > 0 ? fitting : people;
};

/** Mentions that an id or the same name in the same group settles; the others are returned. */
const settlePlain = (planning: Planning, mentions: readonly Mention[], settled: Meant[]): readonly Mention[] =>
  mentions.filter((mention) => {
    const person = byId(planning, textOf(mention));
    const inGroup = person === null ? bestInGroup(planning, mention) : [];
    if (person !== null) settled.push({ mention, person, by: 'ID' });
    else if (inGroup.length === 1) settled.push({ mention, person: inGroup[0], by: 'GROUP' });
    else if (inGroup.length > 1) planning.problems.reject(mention.row, 'person', { is: 'ONE_OF_SEVERAL', candidates: inGroup.map(candidateName).sort() });
    else return true;
    return false;
  });

type KnownNamesake = Namesake & { readonly person: Known };

/** The people a name may mean: those with a row of that name, and those whom settled mentions mean by it. */
const peopleOfName = (planning: Planning, settled: readonly Meant[], withRow: readonly Known[]): readonly KnownNamesake[] => {
  const people = new Map([...withRow, ...settled.map(({ person }) => person)].map((person) => [person.id, person]));
  return [...people.values()].map((person) => {
    const mentioned = settled.filter((meant) => meant.person.id === person.id).map(({ mention }) => mention.profile);
    return { ...filledFrom(profileOfPerson(planning, person), combined(mentioned)), personId: person.id, person };
  });
};

const describe = (name: string, namesake: Namesake, people: readonly KnownNamesake[]): string => {
  const known = people.find(({ personId }) => personId === namesake.personId);
  return known === undefined ? `${name} (${[namesake.kana, namesake.generation, ...namesake.areas].filter(Boolean).join(', ')})` : candidateName(known.person);
};

/** Rows that nothing told anybody: their rejected record, or an id that nobody has. */
const refuseUnknown = (planning: Planning, mentions: readonly Mention[]): readonly Mention[] =>
  mentions.filter(({ row }) => {
    const text = row.cells.person ?? '';
    const fallen = planning.fallenAs(['Person'], text);
    if (fallen.length > 0) planning.problems.reject(row, 'person', { is: 'ROW_THAT_HOLDS', others: fallen.map(placeOf) });
    else if (looksLikeId(text)) {
      const codes = planning.known.of(['Person']).flatMap(({ code }) => code ?? []);
      planning.problems.reject(row, 'person', { is: 'KNOWN_NAME', labels: ['Person'] }, nearestOf(text, codes.sort()));
    } else return true;
    return false;
  });

/** The mentions of one name that belong to one person each, by that person or by what they have in common. */
const resolveName = (
  planning: Planning,
  mentions: readonly Mention[],
  people: readonly (Namesake & { readonly person: Known })[],
  settled: Meant[],
): readonly (readonly Mention[])[] => {
  const profiles = new Map([...groupedBy(mentions, ({ profile }) => profileKey(profile))].map(([, same]) => [{ ...same[0].profile, personId: null }, same]));
  const who = tellApart([...profiles.keys()], people);
  const fresh = new Map<string | number, Mention[]>();
  for (const [namesake, same] of profiles) {
    const answer = who.get(namesake);
    if (answer === undefined) continue;
    if (answer.is === 'UNCLEAR') {
      const candidates = [...new Set(answer.among.map((one) => describe(textOf(same[0]), one, people)))].sort();
      for (const { row } of same) planning.problems.reject(row, 'person', { is: 'ONE_OF_SEVERAL', candidates });
    } else {
      const person = people.find(({ personId }) => personId === answer.person)?.person;
      if (person === undefined) fresh.set(answer.person, [...(fresh.get(answer.person) ?? []), ...same]);
      else for (const mention of same) settled.push({ mention, person, by: 'NAME' });
    }
  }
  return [...fresh.values()];
};

const firstGroup = (mentions: readonly Mention[]): string =>
  sortedBy(
    mentions.map(({ group }) => foldName(group.name)),
    (name) => name,
  )[0];

/** Makes people of mentions. Where the name in the first group would name two, the group's own id and the profile go into the id as well. */
const makePeople = (planning: Planning, fresh: readonly (readonly Mention[])[]): readonly RosterPerson[] => {
  const drafts = fresh.map((mentions) => {
    const name = commonestSpelling(mentions.map(textOf));
    const first = firstGroup(mentions);
    const profile = profileKey(combined(mentions.map((mention) => mention.profile)));
    const further = [first, distinct(mentions.map(({ group }) => group.id))[0], profile];
    return { mentions, name, plain: idFromName('Person', name, [first]), further };
  });
  const samePlain = groupedBy(drafts, ({ plain }) => plain);
  return sortedBy(drafts, ({ plain, further }) => [plain, ...further].join('\u0000')).map(({ mentions, name, plain, further }) => {
    const isAlone = samePlain.get(plain)?.length === 1 && planning.known.byId(plain) === undefined;
    const id = isAlone ? plain : freshId(planning, (number) => idFromName('Person', name, [...further, ...number]));
    const person: Known = { id, label: 'Person', code: null, name, registered: null, row: null };
    planning.known.add(person);
    return { person, mentions };
  });
};

/**
 * Whom do the rosters name? An id says so; else the same name in the same group; else within this import the same name is
 * the same person unless reading, generation or area differ. With `separateNamesakes` the name alone joins nobody across
 * groups. Whoever is left is new. Rows that could mean several people are rejected with the candidates.
 */
export const rosterPeople = (
  planning: Planning,
  mentions: readonly Mention[],
): { readonly meant: readonly Meant[]; readonly made: readonly RosterPerson[] } => {
  const settled: Meant[] = [];
  const open = settlePlain(planning, mentions, settled);
  const settledOf = groupedBy([...settled], ({ mention, person, by }) => foldName(by === 'ID' ? person.name : textOf(mention)));
  const fresh: (readonly Mention[])[] = [];
  for (const [name, named] of groupedBy(open, (mention) => foldName(textOf(mention)))) {
    const sameName = settledOf.get(name) ?? [];
    const listed = planning.known.byName(['Person'], textOf(named[0])).filter(({ row }) => row !== null);
    const groups = groupedBy(named, ({ group }) => group.id);
    const isOneGroup = !planning.options.separateNamesakes || groups.size === 1;
    for (const [groupId, inGroup] of isOneGroup ? [[null, named] as const] : groups) {
      const settledHere = planning.options.separateNamesakes ? sameName.filter(({ mention }) => mention.group.id === (groupId ?? named[0].group.id)) : sameName;
      fresh.push(...resolveName(planning, inGroup, peopleOfName(planning, settledHere, isOneGroup ? listed : []), settled));
    }
  }
  const made = makePeople(
    planning,
    fresh.map((group) => refuseUnknown(planning, group)).filter((group) => group.length > 0),
  );
  const ofMade = made.flatMap(({ person, mentions: own }) => own.map((mention): Meant => ({ mention, person, by: 'NAME' })));
  return { meant: [...settled, ...ofMade], made };
};
