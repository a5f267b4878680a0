import { TIE_RULES } from '../../../schema/contracts/field-rules.ts';
import type { Properties, PropertyValue, TieRecord, TieType } from '../../../schema/contracts/records.ts';
import { tieKeyOf } from '../../../schema/contracts/tie-keys.ts';
import type { Row } from '../rows/row.ts';
import { byCodeUnits } from './in-order.ts';
import { placeKey, type Problems } from './problems.ts';

/** A tie as one row states it. */
export interface TieDraft {
  readonly type: TieType;
  readonly fromId: string;
  readonly toId: string;
  readonly properties: Properties;
  readonly row: Row;
}

/** A tie that this import wants, with every row that states it. */
export interface WantedTie extends TieRecord {
  readonly rows: readonly Row[];
}

const UNDIRECTED: readonly TieType[] = ['COOPERATES_WITH', 'KNOWS', 'OVERLAPS', 'NOT_PROPOSED'];

/** What makes two ties the same; where direction has no meaning, the ends in order. */
export const tieIdentity = ({ type, fromId, toId }: Pick<TieRecord, 'type' | 'fromId' | 'toId'>, key: string): string => {
  const [a, b] = UNDIRECTED.includes(type) && fromId > toId ? [toId, fromId] : [fromId, toId];
  return `${type}\u0000${a}\u0000${b}\u0000${key}`;
};

/** A value that says nothing. */
export const isUnsaid = (value: PropertyValue | undefined): boolean => value === undefined || value === null || (Array.isArray(value) && value.length === 0);

/** Equal as values: missing, null, the empty list and a flag that is not set say the same. */
export const sameValue = (a: PropertyValue | undefined, b: PropertyValue | undefined): boolean =>
  ((isUnsaid(a) || a === false) && (isUnsaid(b) || b === false)) || JSON.stringify(a) === JSON.stringify(b);

/** Both sets of values in one, or null where they contradict each other. */
const merged = (a: Properties, b: Properties): Properties | null => {
  const result: Record<string, PropertyValue> = { ...a };
  for (const [name, value] of Object.entries(b)) {
    if (isUnsaid(value)) continue;
    if (!isUnsaid(result[name]) && !sameValue(result[name], value)) return null;
    result[name] = value;
  }
  return result;
};

/** The lists that ties of a type always have, as the API promises them. */
const emptyLists = (type: TieType): Properties =>
  Object.fromEntries(Object.entries(TIE_RULES[type]).flatMap(([name, rule]) => (rule.type === 'codes' ? [[name, []]] : [])));

/** 今後は提案しない without a last day holds for good, whatever another row says. */
const isOpenAgain = (type: TieType, drafts: readonly TieDraft[]): boolean =>
  type === 'NOT_PROPOSED' && drafts.some(({ properties }) => isUnsaid(properties.to));

/** The one tie that these rows state, or null where they contradict each other. Its direction is the one all rows write, else from the smaller id. */
const oneTie = (drafts: readonly TieDraft[]): WantedTie | null => {
  const [first] = drafts;
  const turned = drafts.some(({ fromId }) => fromId !== first.fromId);
  const [fromId, toId] = turned ? [first.fromId, first.toId].sort(byCodeUnits) : [first.fromId, first.toId];
  let properties: Properties | null = {};
  for (const draft of drafts) properties = properties === null ? null : merged(properties, draft.properties);
  if (properties === null) return null;
  if (isOpenAgain(first.type, drafts)) properties = { ...properties, to: null };
  for (const [name, empty] of Object.entries(emptyLists(first.type))) if (!(name in properties)) properties = { ...properties, [name]: empty };
  return { type: first.type, fromId, toId, key: tieKeyOf(first.type, properties), properties, rows: drafts.map(({ row }) => row) };
};

/** Gathers the ties that rows state; rows that state the same tie are one tie, rows that contradict each other are rejected. */
export class TieDrafts {
  readonly #drafts = new Map<string, TieDraft[]>();

  add(draft: TieDraft): void {
    const identity = tieIdentity(draft, tieKeyOf(draft.type, draft.properties));
    const same = this.#drafts.get(identity);
    if (same === undefined) this.#drafts.set(identity, [draft]);
    else same.push(draft);
  }

  /** Every tie once, by what makes it one; rows that were rejected meanwhile state nothing. */
  settle(problems: Problems): ReadonlyMap<string, WantedTie> {
    const wanted = new Map<string, WantedTie>();
    for (const [identity, drafts] of this.#drafts) {
      const sound = drafts.filter(({ row }) => !problems.has(row));
      if (sound.length === 0) continue;
      const tie = oneTie(sound);
      if (tie === null)
        problems.rejectTogether(
          sound.map(({ row }) => row),
          null,
          'SAME_VALUES',
        );
      else wanted.set(identity, tie);
    }
    return wanted;
  }
}

/** Rows beyond the first that state a tie which another row of the same table states. */
export const repeatedRows = (wanted: Iterable<WantedTie>): number => {
  let count = 0;
  for (const { rows } of wanted) {
    const stating = rows.filter(({ table }) => table === 'ROSTER' || table === 'TIES');
    count += Math.max(0, new Set(stating.map(placeKey)).size - 1);
  }
  return count;
};
