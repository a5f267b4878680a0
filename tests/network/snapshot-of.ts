import { createHash } from 'node:crypto';
import { type Day, dayOf, OPEN_END, OPEN_START } from '../../schema/contracts/days.ts';
import type { Scope } from '../../schema/contracts/scope.ts';
import { type Snapshot, STAKEHOLDER_FLAGS } from '../../schema/contracts/snapshot.ts';
import { AREA_KINDS, type AreaKind } from '../../schema/vocabulary/area-kinds.ts';
import { FIELDS, type Field, SUB_FIELDS, type SubField } from '../../schema/vocabulary/fields.ts';
import { GENERATIONS, type Generation } from '../../schema/vocabulary/generations.ts';
import { GROUP_KINDS, type GroupKind } from '../../schema/vocabulary/group-kinds.ts';
import { CONTACT_WISHES, type ContactWish, GROUP_STATUSES, type GroupStatus, KNOWN_EXTENTS, type KnownExtent } from '../../schema/vocabulary/group-standing.ts';
import { PARTICIPATIONS, type Participation, ROLE_LEVELS, type RoleLevel, WEEKDAYS, type Weekday } from '../../schema/vocabulary/memberships.ts';
import { STAKEHOLDER_KINDS, type StakeholderKind } from '../../schema/vocabulary/stakeholder-kinds.ts';
import { codesOf, type Term } from '../../schema/vocabulary/term.ts';
import { DEFAULT_TIE_KINDS, TIE_KINDS, type TieKind } from '../../schema/vocabulary/tie-kinds.ts';
import { rowOfId } from '../../schema/contracts/row-of-id.ts';

/** A small register written by hand: ids are the keys, whatever is not said is unknown. */
export interface PlainRegister {
  readonly areas?: Readonly<Record<string, { readonly kind?: AreaKind; readonly partOf?: readonly string[]; readonly position?: number }>>;
  readonly people?: Readonly<Record<string, PlainPerson>>;
  readonly groups?: Readonly<Record<string, PlainGroup>>;
  readonly schools?: Readonly<Record<string, PlainPlace>>;
  readonly universities?: Readonly<Record<string, PlainPlace>>;
  readonly facilities?: Readonly<Record<string, PlainPlace>>;
  readonly activities?: Readonly<Record<string, { readonly firstDay?: string; readonly lastDay?: string }>>;
  readonly ties?: readonly PlainTie[];
  /** Pairs of groups that are never to be proposed, with the last day where it has one. */
  readonly notProposed?: readonly (readonly [one: string, other: string, lastDay?: string])[];
}
export interface PlainPlace {
  readonly areas?: readonly string[];
}
export interface PlainPerson extends PlainPlace {
  readonly generation?: Generation;
  readonly nameMatchUnconfirmed?: boolean;
}
export interface PlainGroup extends PlainPlace {
  readonly kind?: GroupKind;
  readonly fields?: readonly Field[];
  readonly subFields?: readonly SubField[];
  readonly runBy?: readonly Generation[];
  readonly isFor?: readonly Generation[];
  readonly status?: GroupStatus;
  readonly knownExtent?: KnownExtent;
  readonly contactWish?: ContactWish;
  readonly handledWithCare?: boolean;
  readonly parent?: string;
}
export interface TieDetails {
  readonly from?: string;
  readonly to?: string;
  readonly role?: string;
  readonly level?: RoleLevel;
  readonly seat?: boolean;
  readonly broughtBy?: string;
  readonly askedBy?: string;
  readonly participation?: Participation;
  readonly weekdays?: readonly Weekday[];
}
export type PlainTie = readonly [from: string, kind: TieKind, to: string, details?: TieDetails];

/** The day on which small registers are looked at. */
export const TODAY = '2026-11-22';

/** The scope with every default filled in as the API would, on TODAY and for the whole city. */
export const scopeOf = (narrowed: Partial<Omit<Scope, 'asOf'>> & { readonly asOf?: string } = {}): Scope => ({
  areaIds: null,
  fields: null,
  generations: null,
  kinds: null,
  tieKinds: DEFAULT_TIE_KINDS,
  reach: 'CITY',
  includePublicBodies: false,
  foldSubgroups: true,
  termGraceDays: 122,
  ...narrowed,
  asOf: day(narrowed.asOf ?? TODAY, OPEN_START),
});

/** The snapshot of a small register, whatever the order in which it is written. Throws on an id that stands nowhere. */
export const snapshotOf = (register: PlainRegister): Snapshot => {
  const stakeholders = stakeholdersOf(register);
  const ids = stakeholders.map((one) => one.id);
  const areaIds = Object.keys(register.areas ?? {}).sort();
  const activityIds = Object.keys(register.activities ?? {}).sort();
  const group = (one: PlainStakeholder): Omit<PlainGroup, 'kind'> => (one.kind === 'GROUP' ? one : {});
  const areaLists = stakeholders.map((one) => rowsOf(areaIds, one.areas));
  const parentLists = areaIds.map((id) => rowsOf(areaIds, register.areas?.[id].partOf));
  return {
    revision: createHash('sha256').update(JSON.stringify(register)).digest('hex'),
    stakeholders: {
      ids,
      names: ids,
      kinds: Uint8Array.from(stakeholders, (one) => ordinal(STAKEHOLDER_KINDS, one.kind) - 1),
      generations: Uint8Array.from(stakeholders, (one) => ordinal(GENERATIONS, one.generation)),
      groupKinds: Uint8Array.from(stakeholders, (one) => ordinal(GROUP_KINDS, one.groupKind)),
      fields: Uint8Array.from(stakeholders, (one) => mask(FIELDS, group(one).fields)),
      subFields: Uint32Array.from(stakeholders, (one) => mask(SUB_FIELDS, group(one).subFields)),
      runBy: Uint8Array.from(stakeholders, (one) => mask(GENERATIONS, group(one).runBy)),
      isFor: Uint8Array.from(stakeholders, (one) => mask(GENERATIONS, group(one).isFor)),
      statuses: Uint8Array.from(stakeholders, (one) => ordinal(GROUP_STATUSES, group(one).status)),
      knownExtents: Uint8Array.from(stakeholders, (one) => ordinal(KNOWN_EXTENTS, group(one).knownExtent)),
      contactWishes: Uint8Array.from(stakeholders, (one) => ordinal(CONTACT_WISHES, group(one).contactWish)),
      flags: Uint8Array.from(
        stakeholders,
        (one) => (group(one).handledWithCare ? STAKEHOLDER_FLAGS.handledWithCare : 0) | (one.nameMatchUnconfirmed ? STAKEHOLDER_FLAGS.nameMatchUnconfirmed : 0),
      ),
      parents: Int32Array.from(stakeholders, (one) => rowOrNone(ids, group(one).parent)),
      areaOffsets: offsetsOf(areaLists),
      areaRows: Int32Array.from(areaLists.flat()),
    },
    areas: {
      ids: areaIds,
      names: areaIds,
      kinds: Uint8Array.from(areaIds, (id) => ordinal(AREA_KINDS, register.areas?.[id].kind ?? 'OTHER') - 1),
      positions: Int32Array.from(areaIds, (id) => register.areas?.[id].position ?? OPEN_END),
      parentOffsets: offsetsOf(parentLists),
      parentRows: Int32Array.from(parentLists.flat()),
    },
    activities: {
      ids: activityIds,
      names: activityIds,
      firstDays: Int32Array.from(activityIds, (id) => day(register.activities?.[id].firstDay, OPEN_START)),
      lastDays: Int32Array.from(activityIds, (id) => day(register.activities?.[id].lastDay, OPEN_END)),
    },
    ties: tiesOf(register.ties ?? [], ids, activityIds),
    notProposed: notProposedOf(register.notProposed ?? [], ids),
  };
};

type PlainStakeholder = PlainPerson &
  Omit<PlainGroup, 'kind'> & { readonly id: string; readonly kind: StakeholderKind; readonly groupKind: GroupKind | undefined };

const stakeholdersOf = (register: PlainRegister): readonly PlainStakeholder[] => {
  const table = (kind: StakeholderKind, records: Readonly<Record<string, PlainPerson | PlainGroup>> = {}): PlainStakeholder[] =>
    Object.entries(records).map(([id, record]) => ({ ...record, id, kind, groupKind: 'kind' in record ? record.kind : undefined }));
  return [
    ...table('PERSON', register.people),
    ...table('GROUP', register.groups),
    ...table('SCHOOL', register.schools),
    ...table('UNIVERSITY', register.universities),
    ...table('FACILITY', register.facilities),
  ].sort((one, other) => (one.id < other.id ? -1 : 1));
};

const tiesOf = (plain: readonly PlainTie[], ids: readonly string[], activityIds: readonly string[]): Snapshot['ties'] => {
  const roleNames = [...new Set(plain.flatMap(([, , , details]) => details?.role ?? []))].sort();
  const rows = plain.map(([from, kind, to, details = {}]) => ({
    kind: ordinal(TIE_KINDS, kind) - 1,
    source: rowOf(ids, from),
    target: rowOf(kind === 'TAKES_PART_IN' ? activityIds : ids, to),
    fromDay: day(details.from, OPEN_START),
    toDay: day(details.to, OPEN_END),
    details,
  }));
  rows.sort(
    (one, other) =>
      one.kind - other.kind ||
      one.source - other.source ||
      one.target - other.target ||
      one.fromDay - other.fromDay ||
      one.toDay - other.toDay ||
      inCodeUnits(told(one.details), told(other.details)),
  );
  return {
    kinds: Uint8Array.from(rows, (row) => row.kind),
    sources: Int32Array.from(rows, (row) => row.source),
    targets: Int32Array.from(rows, (row) => row.target),
    fromDays: Int32Array.from(rows, (row) => row.fromDay),
    toDays: Int32Array.from(rows, (row) => row.toDay),
    levels: Uint8Array.from(rows, (row) => ordinal(ROLE_LEVELS, row.details.level)),
    roles: Int32Array.from(rows, (row) => (row.details.role === undefined ? -1 : roleNames.indexOf(row.details.role))),
    roleNames,
    seats: Uint8Array.from(rows, (row) => (row.details.seat || row.details.broughtBy || row.details.askedBy ? 1 : 0)),
    broughtBy: Int32Array.from(rows, (row) => rowOrNone(ids, row.details.broughtBy)),
    askedBy: Int32Array.from(rows, (row) => rowOrNone(ids, row.details.askedBy)),
    participations: Uint8Array.from(rows, (row) => ordinal(PARTICIPATIONS, row.details.participation)),
    weekdays: Uint8Array.from(rows, (row) => mask(WEEKDAYS, row.details.weekdays)),
  };
};

const notProposedOf = (plain: NonNullable<PlainRegister['notProposed']>, ids: readonly string[]): Snapshot['notProposed'] => {
  const pairs = plain
    .map(([a, b, lastDay]) => [...[rowOf(ids, a), rowOf(ids, b)].sort((one, other) => one - other), day(lastDay, OPEN_END)])
    .sort(([a, b], [c, d]) => a - c || b - d);
  const column = (at: number): Int32Array => Int32Array.from(pairs, (pair) => pair[at]);
  return { ones: column(0), others: column(1), lastDays: column(2) };
};

const ordinal = (list: readonly Term[], code: string | undefined): number => (code === undefined ? 0 : codesOf(list).indexOf(code) + 1);
const mask = (list: readonly Term[], codes: readonly string[] = []): number => codes.reduce((sum, code) => sum | (1 << codesOf(list).indexOf(code)), 0);
const day = (iso: string | undefined, open: Day): Day => (iso === undefined ? open : (dayOf(iso) ?? open));
const offsetsOf = (lists: readonly (readonly number[])[]): Int32Array => {
  let end = 0;
  return Int32Array.from([0, ...lists.map((list) => (end += list.length))]);
};
/** All of a tie's details, by role first: ties that differ in nothing else are put in order by them. */
const told = ({ role = '', level, seat, broughtBy, askedBy, participation, weekdays }: TieDetails): string =>
  JSON.stringify([role, level, seat, broughtBy, askedBy, participation, weekdays]);
const inCodeUnits = (one: string, other: string): number => {
  if (one === other) return 0;
  return one < other ? -1 : 1;
};

const rowsOf = (ids: readonly string[], wanted: readonly string[] = []): readonly number[] => wanted.map((id) => rowOf(ids, id)).sort((a, b) => a - b);
const rowOrNone = (ids: readonly string[], id: string | undefined): number => (id === undefined ? -1 : rowOf(ids, id));
const rowOf = (ids: readonly string[], id: string): number => {
  const row = rowOfId(ids, id);
  if (row < 0) throw new Error(`no record has the id ${id}`);
  return row;
};
