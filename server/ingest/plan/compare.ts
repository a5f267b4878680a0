import type { FieldChange } from '../../../schema/contracts/import-report.ts';
import type { NodeRecord, Properties, TieRecord } from '../../../schema/contracts/records.ts';
import { distinct, sortedBy } from './in-order.ts';
import type { Planning } from './planning.ts';
import { isUnsaid, sameValue, tieIdentity, type WantedTie } from './tie-drafts.ts';
import type { WantedNode } from './wanted-nodes.ts';

interface Change<Item> {
  readonly record: Item;
  readonly before: Properties;
}

/** Wanted records and ties against the registered ones. */
export interface Compared<Item> {
  readonly created: readonly Item[];
  readonly changed: readonly Change<Item>[];
  readonly unchanged: readonly Item[];
}

const differs = (a: Properties, b: Properties): boolean => distinct([...Object.keys(a), ...Object.keys(b)]).some((name) => !sameValue(a[name], b[name]));

/** Which records are new, which differ from what is registered? Ascending by label and id. */
export const compareNodes = (nodes: readonly WantedNode[]): Compared<NodeRecord> => {
  const sorted = sortedBy(nodes, ({ record }) => `${record.label} ${record.id}`);
  const known = sorted.flatMap(({ record, registered }) => (registered === null ? [] : [{ record, before: registered.properties }]));
  return {
    created: sorted.filter(({ registered }) => registered === null).map(({ record }) => record),
    changed: known.filter(({ record, before }) => differs(record.properties, before)),
    unchanged: known.filter(({ record, before }) => !differs(record.properties, before)).map(({ record }) => record),
  };
};

/** A wanted tie over the registered one: what no row says stays as it is, and so do direction and mark of the sample city. 今後は提案しない without a last day holds again for good. */
const over = (wanted: WantedTie, registered: TieRecord): TieRecord => {
  const said = Object.fromEntries(Object.entries(wanted.properties).filter(([name, value]) => name !== 'sample' && !isUnsaid(value)));
  const open: Properties = wanted.type === 'NOT_PROPOSED' ? { to: null } : {};
  return { ...registered, properties: { ...registered.properties, ...open, ...said } };
};

const plain = ({ type, fromId, toId, key, properties }: WantedTie): TieRecord => ({ type, fromId, toId, key, properties });

/** Which ties are new, which differ from what is registered? Ascending by what makes a tie one. */
export const compareTies = (planning: Planning, wanted: ReadonlyMap<string, WantedTie>): Compared<TieRecord> => {
  const registered = new Map(planning.base.ties.map((tie) => [tieIdentity(tie, tie.key), tie]));
  const sorted = sortedBy([...wanted], ([identity]) => identity);
  const known = sorted.flatMap(([identity, tie]) => {
    const before = registered.get(identity);
    return before === undefined ? [] : [{ record: over(tie, before), before: before.properties }];
  });
  return {
    created: sorted.flatMap(([identity, tie]) => (registered.has(identity) ? [] : [plain(tie)])),
    changed: known.filter(({ record, before }) => differs(record.properties, before)),
    unchanged: known.filter(({ record, before }) => !differs(record.properties, before)).map(({ record }) => record),
  };
};

const changesIn = (of: FieldChange['of'], name: string, after: Properties, before: Properties): readonly FieldChange[] =>
  distinct([...Object.keys(after), ...Object.keys(before)])
    .filter((property) => !sameValue(after[property], before[property]))
    .map((property) => ({ of, name, property, before: before[property] ?? null, after: after[property] ?? null }));

/** Every value that is replaced, old and new: records first, then ties. */
export const fieldChanges = (nodes: Compared<NodeRecord>, ties: Compared<TieRecord>, nameOf: (id: string) => string): readonly FieldChange[] => [
  ...nodes.changed.flatMap(({ record, before }) => changesIn(record.label, String(before.name ?? record.properties.name), record.properties, before)),
  ...ties.changed.flatMap(({ record, before }) => changesIn(record.type, `${nameOf(record.fromId)} → ${nameOf(record.toId)}`, record.properties, before)),
];
