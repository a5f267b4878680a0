import { Failure } from '../../../schema/contracts/failures.ts';
import { foldName } from '../../../schema/names/fold-name.ts';
import { spellingsOf } from '../cells/fold-word.ts';
import { matchHeaders } from '../tables/match-headers.ts';
import type { Table } from '../tables/tables.ts';

interface Candidate {
  readonly table: Table;
  readonly known: number;
  /** Share of the filled cells of a closed `kind` column that its list knows; null where the table has no such column or nothing fills it. */
  readonly kindsKnown: number | null;
}

const kindsKnown = (table: Table, keys: readonly (string | null)[], records: readonly (readonly string[])[]): number | null => {
  const at = keys.indexOf('kind');
  if (at === -1 || table.columns.kind.kind !== 'code') return null;
  const values = records.map((record) => record[at] ?? '').filter(Boolean);
  const spellings = spellingsOf(table.columns.kind.list);
  return values.length === 0 ? null : values.filter((value) => spellings.has(foldName(value))).length / values.length;
};

const best = (candidates: readonly Candidate[], score: (candidate: Candidate) => number): readonly Candidate[] => {
  const most = Math.max(...candidates.map(score));
  return candidates.filter((candidate) => score(candidate) === most);
};

/**
 * Which of the tables that the header allows is it? A header with both group and person is a roster; then tables whose list
 * of kinds knows none of the kinds in the rows fall out; then most columns known; then most kinds known.
 * @throws Failure tableAmbiguous
 */
export const decideTable = (file: string, tables: readonly Table[], headers: readonly string[], records: readonly (readonly string[])[]): Table => {
  const isRoster = tables.some(({ table }) => table === 'ROSTER');
  const open = tables.filter(({ table }) => !isRoster || (table !== 'PEOPLE' && table !== 'GROUPS'));
  const candidates = open.map((table): Candidate => {
    const keys = matchHeaders(table, headers);
    return { table, known: keys.filter((key) => key !== null).length, kindsKnown: kindsKnown(table, keys, records) };
  });
  const someKnown = candidates.some((candidate) => (candidate.kindsKnown ?? 0) > 0);
  const plausible = someKnown ? candidates.filter((candidate) => candidate.kindsKnown !== 0) : candidates;
  const left = best(
    best(plausible, ({ known }) => known),
    (candidate) => candidate.kindsKnown ?? 0,
  );
  if (left.length > 1) throw new Failure('tableAmbiguous', { file, tables: left.map(({ table }) => table.table) });
  return left[0].table;
};
