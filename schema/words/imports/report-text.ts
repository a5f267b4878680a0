import type { RejectedRow } from '../../contracts/import-problems.ts';
import type { FieldChange, ImportReport, Listed } from '../../contracts/import-report.ts';
import type { PropertyValue } from '../../contracts/records.ts';
import { IMPORT_TABLES } from '../../vocabulary/import-tables.ts';
import { labelOf } from '../../vocabulary/term.ts';
import { IMPORT_FAILURES } from '../failures/imports.ts';
import { expectationText } from './expectations.ts';
import { PROPERTY_WORDS } from './property-words.ts';
import { wordsOf } from './record-words.ts';
import { repairText } from './repairs.ts';
import { REPORT_WORDS, type ReportWords } from './report-words.ts';

type Language = 'ja' | 'en';

/** How many entries of a list are printed; the report itself holds more. */
const PRINTED = 50;

const section = (title: string, lines: readonly string[]): readonly string[] => (lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)]);

const listLines = <Entry>({ count, first }: Listed<Entry>, words: ReportWords, line: (entry: Entry) => string): readonly string[] => {
  const printed = first.slice(0, PRINTED).map(line);
  return count > printed.length ? [...printed, words.more(count - printed.length)] : printed;
};

const headline = (report: ImportReport, words: ReportWords, language: Language): readonly string[] => {
  if (report.outcome === 'UNREADABLE') return [words.unreadable];
  if (report.outcome === 'REFUSED') {
    const { what, next } = IMPORT_FAILURES.rowsRejected[language]({ rows: report.rejectedRows });
    return report.skipInvalid ? [what, words.allRejected] : [what, next];
  }
  const touchesNothing =
    report.sample !== 'REMOVED' && report.contacts === 0 && report.touched.every(({ created, changed, removed }) => created + changed + removed === 0);
  const first = report.dryRun ? [words.headline.preview] : [];
  const done = report.importId === null ? [] : [words.headline.done(report.importId)];
  return [...first, ...(touchesNothing ? [words.headline.same] : done), ...(report.rejectedRows > 0 ? [words.headline.leftOut(report.rejectedRows)] : [])];
};

const fileLines = ({ files, unreadable }: ImportReport, words: ReportWords, language: Language): readonly string[] => [
  ...unreadable.map((one) => `✗ ${one[language].what} ${one[language].next}`),
  ...files.flatMap(({ file, table, rows, encoding, separator, headerRow, unknownColumns }) => [
    words.file(file, labelOf(IMPORT_TABLES, table, language), rows, encoding, words.separators[separator], headerRow),
    ...(unknownColumns.length === 0 ? [] : [`  ${words.unknownColumns(unknownColumns)}`]),
  ]),
];

const valueText = (value: PropertyValue, words: ReportWords): string => {
  if (value === null || value === false || (Array.isArray(value) && value.length === 0)) return words.nothing;
  if (value === true) return words.yes;
  return Array.isArray(value) ? value.join(words.listSeparator) : String(value);
};

const changeText = ({ of, name, property, before, after }: FieldChange, words: ReportWords, language: Language): string =>
  `${wordsOf(of)[language]} ${name}: ${PROPERTY_WORDS[property]?.[language] ?? property}  ${valueText(before, words)} → ${valueText(after, words)}`;

const touchedLines = ({ touched, contacts, repeatedRows, heldBy }: ImportReport, words: ReportWords, language: Language): readonly string[] => [
  ...touched.map(({ of, created, changed, unchanged, removed }) => `${wordsOf(of)[language]}: ${words.counts(created, changed, unchanged, removed)}`),
  ...(contacts > 0 ? [words.contacts(contacts)] : []),
  ...(repeatedRows > 0 ? [words.repeated(repeatedRows)] : []),
  ...(heldBy === null ? [] : [words.heldBy(heldBy)]),
];

const joinedLines = ({ joined }: ImportReport, words: ReportWords): readonly string[] => {
  if (joined.count === 0) return [];
  const lines = listLines(joined, words, ({ name, groups, spellings }) => {
    const spelt = spellings.length > 1 ? `  ${words.writtenAs(spellings)}` : '';
    return `${name}: ${groups.join(words.listSeparator)}${spelt}`;
  });
  return [...lines, words.joinedHint];
};

const sampleLine = ({ sample, importId }: ImportReport, words: ReportWords): readonly string[] => {
  if (sample === 'NONE') return [];
  if (sample === 'KEPT') return [words.sample.kept];
  return [importId === null ? words.sample.willBeRemoved : words.sample.wasRemoved];
};

const lacksArea = ({ expected }: RejectedRow): boolean => expected.is === 'KNOWN_NAME' && expected.labels.every((label) => label === 'Area');

const correctionLines = ({ rejected, repairs, rejectedRows }: ImportReport, words: ReportWords, language: Language): readonly string[] => [
  ...section(words.rejected(rejectedRows), [
    ...listLines(rejected, words, ({ file, row, column, value, expected, nearest }) => {
      const cell = column === null ? '' : ` ${words.cell(column, value)}`;
      return `${words.row(file, row)}${cell}: ${expectationText(expected, language)}${nearest === null ? '' : `  ${words.nearest(nearest)}`}`;
    }),
    ...(rejected.first.some(lacksArea) ? [words.areasHint] : []),
  ]),
  ...section(
    words.repairs,
    listLines(repairs, words, (repair) => `${words.row(repair.file, repair.row)} ${repair.column}: ${repairText(repair, language)}`),
  ),
];

/** What is written, or would be. */
const outcomeLines = (report: ImportReport, words: ReportWords, language: Language): readonly string[] => [
  ...section(words.touched, touchedLines(report, words, language)),
  ...section(words.joined, joinedLines(report, words)),
  ...section(words.likenesses, [
    ...listLines(report.likenesses, words, ({ is, records }) => {
      const named = records.map(({ name, id, within }) => `${name} (${[id, ...within].join(words.listSeparator)})`);
      return `${words.likeness[is]}: ${named.join(' / ')}`;
    }),
    ...(report.likenesses.first.some(({ is }) => is === 'SAME_NAME') ? [words.likenessHint] : []),
  ]),
  ...section(
    words.madeGroups,
    listLines(report.madeGroups, words, ({ name, spellings, file, row }) => {
      const spelt = spellings.length > 1 ? `  ${words.writtenAs(spellings)}` : '';
      return `${name} (${words.row(file, row)})${spelt}`;
    }),
  ),
  ...section(
    words.changes,
    listLines(report.changes, words, (change) => changeText(change, words, language)),
  ),
  ...section(
    words.removedTies,
    listLines(report.removedTies, words, ({ of, name, because }) => `${wordsOf(of)[language]} ${name}: ${words.because[because]}`),
  ),
  ...section(
    words.roles,
    report.rolesWithoutLevel.slice(0, PRINTED).map(({ role, count }) => `${role}: ${words.times(count)}`),
  ),
];

/**
 * What an import did, would do or refused to do, in lines for people: the outcome, how the files were read, what has to be
 * corrected, and, unless it was refused, everything that changes and is worth a look.
 */
export const importReportText = (report: ImportReport, language: Language): string => {
  const words = REPORT_WORDS[language];
  const isDone = report.outcome === 'DONE';
  const lines = [
    ...headline(report, words, language),
    ...(isDone ? sampleLine(report, words) : []),
    ...report.takenBack.map(words.takenBack),
    ...section(words.files, fileLines(report, words, language)),
    ...section(
      words.passedOver,
      listLines(report.passedOver, words, ({ file, is }) => words.passed[is](file)),
    ),
    ...correctionLines(report, words, language),
    ...(isDone ? outcomeLines(report, words, language) : []),
  ];
  return lines.join('\n');
};
