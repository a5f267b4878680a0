import type { RejectedRow, RowPlace } from '../../schema/contracts/import-problems.ts';
import type { ImportReport, Listed, PassedOver, Touched } from '../../schema/contracts/import-report.ts';
import { NODE_LABELS, type NodeLabel, type RegisterPlan, type TieType } from '../../schema/contracts/records.ts';
import { TIE_ENDS } from '../../schema/contracts/field-rules.ts';
import type { FilesRead } from './files/read-files.ts';
import { sortedBy } from './plan/in-order.ts';
import { placeKey } from './plan/problems.ts';
import type { SettledPlan } from './plan/settle-plan.ts';

/** How many entries of a long list a report holds. */
const LISTED = 200;

/** What a report says of the import itself. */
export type ImportHeading = Pick<ImportReport, 'outcome' | 'dryRun' | 'skipInvalid' | 'importId' | 'by' | 'at' | 'takenBack'> & {
  readonly passedOver: readonly PassedOver[];
};

const CODES = { DONE: null, REFUSED: 'ROW_REJECTED', UNREADABLE: 'FILE_UNREADABLE' } as const;

const listed = <Entry>(all: readonly Entry[]): Listed<Entry> => ({ count: all.length, first: all.slice(0, LISTED) });
const rowOrder = ({ file, row }: RowPlace): string => `${file}\u0000${`${row}`.padStart(9, '0')}`;
const byPlace = <Entry extends RowPlace & { readonly column: string | null }>(entries: readonly Entry[]): readonly Entry[] =>
  sortedBy(entries, (entry) => `${rowOrder(entry)}\u0000${entry.column ?? ''}`);

/** One entry for the same trouble with the same cell, however often it was met. */
const once = (rejected: readonly RejectedRow[]): readonly RejectedRow[] => [...new Map(rejected.map((row) => [JSON.stringify(row), row])).values()];

const count = <Item>(items: readonly Item[], of: (item: Item) => string): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(of(item), (counts.get(of(item)) ?? 0) + 1);
  return counts;
};

const touched = (
  of: readonly (NodeLabel | TieType)[],
  created: ReadonlyMap<string, number>,
  changed: ReadonlyMap<string, number>,
  unchanged: ReadonlyMap<string, number>,
  removed: ReadonlyMap<string, number>,
): readonly Touched[] =>
  of
    .map((name) => ({
      of: name,
      created: created.get(name) ?? 0,
      changed: changed.get(name) ?? 0,
      unchanged: unchanged.get(name) ?? 0,
      removed: removed.get(name) ?? 0,
    }))
    .filter((row) => row.created + row.changed + row.unchanged + row.removed > 0);

/** How many records and ties of each kind a plan touches: records in the order in which they are written, then ties. */
export const touchedBy = ({ plan, unchangedOf }: Pick<SettledPlan, 'plan' | 'unchangedOf'>): readonly Touched[] => {
  const none = new Map<string, number>();
  const nodes = touched(
    NODE_LABELS,
    count(plan.created, ({ label }) => label),
    count(plan.changed, ({ record }) => record.label),
    count(unchangedOf, (of) => of),
    none,
  );
  const ties = touched(
    Object.keys(TIE_ENDS) as TieType[],
    count(plan.createdTies, ({ type }) => type),
    count(plan.changedTies, ({ record }) => record.type),
    count(unchangedOf, (of) => of),
    count(plan.removedTies, ({ type }) => type),
  );
  return [...nodes, ...ties];
};

/** Does a plan change anything? */
export const changesNothing = (plan: RegisterPlan): boolean =>
  !plan.removesSample && [plan.created, plan.changed, plan.createdTies, plan.changedTies, plan.removedTies, plan.contacts].every(({ length }) => length === 0);

const NOTHING_PLANNED = {
  touched: [],
  contacts: 0,
  sample: 'NONE',
  repeatedRows: 0,
  heldBy: null,
  joined: listed([]),
  likenesses: listed([]),
  madeGroups: listed([]),
  changes: listed([]),
  removedTies: listed([]),
  rolesWithoutLevel: [],
} as const;

const planned = (settled: SettledPlan, sampleLoaded: boolean) => ({
  touched: touchedBy(settled),
  contacts: settled.plan.contacts.length,
  sample: settled.plan.removesSample ? ('REMOVED' as const) : sampleLoaded ? ('KEPT' as const) : ('NONE' as const),
  repeatedRows: settled.repeatedRows,
  heldBy: settled.heldBy,
  joined: listed(settled.joined),
  likenesses: listed(settled.likenesses),
  madeGroups: listed(settled.madeGroups),
  changes: listed(settled.changes),
  removedTies: listed(settled.removedTies),
  rolesWithoutLevel: settled.rolesWithoutLevel,
});

/** Everything there is to say about an import, in order of files and rows; `settled` is null where a file could not be read and nothing was planned. */
export const reportImport = ({ passedOver, ...heading }: ImportHeading, files: FilesRead, settled: SettledPlan | null, sampleLoaded: boolean): ImportReport => {
  const rejected = once([...files.rejected, ...(settled?.rejected ?? [])]);
  const out = new Set(rejected.map(placeKey));
  const repairs = [...files.repairs, ...(settled?.repairs ?? [])].filter((repair) => !out.has(placeKey(repair)));
  return {
    ...heading,
    code: CODES[heading.outcome],
    files: sortedBy(files.readings, ({ file }) => file),
    unreadable: sortedBy(files.unreadable, ({ file }) => file),
    passedOver: listed(sortedBy(passedOver, ({ file }) => file)),
    rejectedRows: out.size,
    rejected: listed(byPlace(rejected)),
    repairs: listed(byPlace(repairs)),
    ...(settled === null ? NOTHING_PLANNED : planned(settled, sampleLoaded)),
  };
};
