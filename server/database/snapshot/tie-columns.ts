import { type Day, dayOf, OPEN_END, OPEN_START } from '../../../schema/contracts/days.ts';
import type { TieColumns } from '../../../schema/contracts/snapshot.ts';
import { PARTICIPATIONS, ROLE_LEVELS, WEEKDAYS } from '../../../schema/vocabulary/memberships.ts';
import { TIE_KINDS } from '../../../schema/vocabulary/tie-kinds.ts';
import { byCodeUnits, codeReader, dayOrOpen, sharedBytes, sharedWords, textOf } from './codes.ts';
import { mayEndAt, mayStartAt } from './foreseen-ends.ts';
import type { RawRegister } from './read-columns.ts';

const tieKind = codeReader(TIE_KINDS);
const roleLevel = codeReader(ROLE_LEVELS);
const participation = codeReader(PARTICIPATIONS);
const weekday = codeReader(WEEKDAYS);
const MEMBER_OF = 0;

interface Tie {
  readonly kind: number;
  readonly source: number;
  readonly target: number;
  readonly from: Day;
  readonly to: Day;
  readonly role: number;
  readonly level: number;
  readonly seat: number;
  readonly broughtBy: number;
  readonly askedBy: number;
  readonly participation: number;
  readonly weekdays: number;
}

/** What decides between ties of one kind between the same two. */
const FURTHER: readonly (keyof Tie)[] = ['from', 'to', 'role', 'level', 'seat', 'broughtBy', 'askedBy', 'participation', 'weekdays'];
const inOrder = (a: Tie, b: Tie): number => {
  if (a.kind !== b.kind) return a.kind - b.kind;
  if (a.source !== b.source) return a.source - b.source;
  if (a.target !== b.target) return a.target - b.target;
  for (const key of FURTHER) if (a[key] !== b[key]) return a[key] < b[key] ? -1 : 1;
  return 0;
};

/** First and last day of a fiscal year (April to March), for a tie that says only the year. */
const fiscalYearOf = (value: unknown): { readonly first: Day | null; readonly last: Day | null } => {
  const text = textOf(value);
  if (text === '') return { first: null, last: null };
  const year = Number(text);
  return { first: dayOf(`${year}-04-01`), last: dayOf(`${year + 1}-03-31`) };
};

/**
 * The ties of a snapshot; what does not join two rows of the snapshot, of kinds that the model foresees for it, is left out.
 * @param placeOf row of a stakeholder in the snapshot by id
 * @param kinds kind of the stakeholder in each row
 * @param activityPlaceOf row of an activity in the snapshot by id
 */
export const tieColumns = (
  { ties: raw }: RawRegister,
  placeOf: ReadonlyMap<string, number>,
  kinds: Uint8Array,
  activityPlaceOf: ReadonlyMap<string, number>,
): TieColumns => {
  const roleNames = [...new Set(raw.role.map(textOf).filter((role, tie) => role !== '' && raw.type[tie] === 'MEMBER_OF'))].sort(byCodeUnits);
  const rolePlaceOf = new Map(roleNames.map((role, place) => [role, place]));
  const place = (id: unknown): number => placeOf.get(textOf(id)) ?? -1;
  const ties: Tie[] = [];
  raw.type.forEach((type, row) => {
    const source = place(raw.source[row]);
    const ofActivity = raw.ofActivity[row] === true;
    const target = ofActivity ? (activityPlaceOf.get(textOf(raw.target[row])) ?? -1) : place(raw.target[row]);
    if (source < 0 || target < 0 || !mayStartAt(type, kinds[source])) return;
    if (ofActivity ? type !== 'TAKES_PART_IN' : !mayEndAt(type, kinds[target])) return;
    const kind = tieKind.known(type) - 1;
    const year = fiscalYearOf(raw.fiscalYear[row]);
    const ofMember = kind === MEMBER_OF;
    ties.push({
      kind,
      source,
      target,
      from: dayOrOpen(raw.from[row], year.first ?? OPEN_START),
      to: dayOrOpen(raw.to[row], year.last ?? OPEN_END),
      role: ofMember ? (rolePlaceOf.get(textOf(raw.role[row])) ?? -1) : -1,
      level: ofMember ? roleLevel.known(raw.level[row]) : 0,
      seat: ofMember && raw.seat[row] === true ? 1 : 0,
      broughtBy: ofMember ? place(raw.broughtBy[row]) : -1,
      askedBy: ofMember ? place(raw.askedBy[row]) : -1,
      participation: participation.known(raw.participation[row]),
      weekdays: weekday.mask(raw.weekdays[row]),
    });
  });
  ties.sort(inOrder);
  const bytes = (key: keyof Tie): Uint8Array => fill(sharedBytes(ties.length), key);
  const words = (key: keyof Tie): Int32Array => fill(sharedWords(ties.length), key);
  const fill = <Column extends Uint8Array | Int32Array>(column: Column, key: keyof Tie): Column => {
    for (let tie = 0; tie < ties.length; tie++) column[tie] = ties[tie][key];
    return column;
  };
  return {
    kinds: bytes('kind'),
    sources: words('source'),
    targets: words('target'),
    fromDays: words('from'),
    toDays: words('to'),
    levels: bytes('level'),
    roles: words('role'),
    roleNames,
    seats: bytes('seat'),
    broughtBy: words('broughtBy'),
    askedBy: words('askedBy'),
    participations: bytes('participation'),
    weekdays: bytes('weekdays'),
  };
};
