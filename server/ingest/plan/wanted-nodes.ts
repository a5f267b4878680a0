import type { ContactRecord, NodeRecord, Properties, PropertyValue } from '../../../schema/contracts/records.ts';
import type { RowPlace } from '../../../schema/contracts/import-problems.ts';
import type { Row, RowOf } from '../rows/row.ts';
import type { Known } from './known-records.ts';
import { blankProperties, personDefaults, propertiesOf } from './node-drafts.ts';
import { type Claims, withClaims } from './person-claims.ts';
import type { Planning } from './planning.ts';
import { placeOf } from './problems.ts';
import type { RosterGroup } from './roster-groups.ts';
import type { RosterPerson } from './roster-people.ts';

/** A record as this import wants it, with what is registered of it. */
export interface WantedNode {
  readonly record: NodeRecord;
  readonly registered: NodeRecord | null;
  readonly places: readonly RowPlace[];
}

const node = ({ id, label, registered }: Known, properties: Properties, rows: readonly Row[]): WantedNode => ({
  record: { id, label, properties },
  registered,
  places: rows.map(placeOf),
});

/** Records that have a row of their own. */
export const listedNodes = (planning: Planning, known: readonly Known[], claims: ReadonlyMap<string, Claims>): readonly WantedNode[] =>
  known.flatMap((one) => {
    if (one.row === null || planning.problems.has(one.row)) return [];
    const properties = propertiesOf(planning, one, one.row);
    return [node(one, one.label === 'Person' ? withClaims(properties, claims.get(one.id), one.registered === null) : properties, [one.row])];
  });

/** Groups that only rosters name: of the kind OTHER until somebody says more. */
export const rosterGroupNodes = (planning: Planning, made: readonly RosterGroup[]): readonly WantedNode[] =>
  made.flatMap(({ known, rows }) => {
    const sound = rows.filter((row) => !planning.problems.has(row));
    const fictional = rows.some(({ cells }) => cells.fictional === true);
    const properties = { ...blankProperties('Group'), name: known.name, kind: 'OTHER', fictional, sample: planning.options.sample };
    return sound.length === 0 ? [] : [node(known, properties, sound)];
  });

/** People whom only rosters name. */
export const rosterPeopleNodes = (planning: Planning, made: readonly RosterPerson[], claims: ReadonlyMap<string, Claims>): readonly WantedNode[] =>
  made.flatMap(({ person, mentions }) => {
    const sound = mentions.map(({ row }): Row => row).filter((row) => !planning.problems.has(row));
    const properties = { ...blankProperties('Person'), ...personDefaults(planning.options), name: person.name, sample: planning.options.sample };
    return sound.length === 0 ? [] : [node(person, withClaims(properties, claims.get(person.id), true), sound)];
  });

/** Registered people without a row of their own of whom a roster says something new. */
export const mentionedNodes = (people: readonly Known[], claims: ReadonlyMap<string, Claims>): readonly WantedNode[] =>
  people.flatMap((person) => {
    if (person.row !== null || person.registered === null) return [];
    return [node(person, withClaims({ ...blankProperties('Person'), ...person.registered.properties }, claims.get(person.id), false), [])];
  });

/** Contact data that is new or differs from what is kept; nobody under 18 has any. */
export const changedContacts = (planning: Planning, people: readonly Known[]): readonly ContactRecord[] =>
  people.flatMap((person) => {
    const { row } = person;
    if (row?.table !== 'PEOPLE' || planning.problems.has(row)) return [];
    const kept = planning.base.contacts.get(person.id);
    const contact = contactOf(person.id, row, kept);
    const isSame = contact.phone === (kept?.phone ?? null) && contact.email === (kept?.email ?? null) && contact.address === (kept?.address ?? null);
    return isSame ? [] : [contact];
  });

const contactOf = (ownerId: string, { cells }: RowOf<'PEOPLE'>, kept: ContactRecord | undefined): ContactRecord => {
  if (cells.under18 === true) return { ownerId, phone: null, email: null, address: null };
  return { ownerId, phone: cells.phone ?? kept?.phone ?? null, email: cells.email ?? kept?.email ?? null, address: cells.address ?? kept?.address ?? null };
};

/** The same record with one property set otherwise. */
export const withProperty = (wanted: WantedNode, name: string, value: PropertyValue): WantedNode => ({
  ...wanted,
  record: { ...wanted.record, properties: { ...wanted.record.properties, [name]: value } },
});
