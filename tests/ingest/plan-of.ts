import { readFileSync } from 'node:fs';
import type { ImportReport } from '../../schema/contracts/import-report.ts';
import type { Properties, RegisterIndex, RegisterPlan } from '../../schema/contracts/records.ts';
import { importReportText } from '../../schema/words/imports/report-text.ts';
import { type FilesRead, readFiles } from '../../server/ingest/files/read-files.ts';
import type { FileToRead } from '../../server/ingest/files/read-file.ts';
import type { PlanOptions } from '../../server/ingest/plan/options.ts';
import { type SettledPlan, settlePlan } from '../../server/ingest/plan/settle-plan.ts';
import { reportImport } from '../../server/ingest/report-import.ts';

export const EMPTY_REGISTER: RegisterIndex = { sampleLoaded: false, ownImported: false, nodes: [], ties: [], contacts: [] };
const PLAIN: PlanOptions = { sample: false, keepSample: false, separateNamesakes: false, holder: '市', purpose: '地域協創の推進' };

/** A file as text, as it would lie on a disk. */
export const csv = (name: string, text: string): FileToRead => ({ name, bytes: new TextEncoder().encode(text), table: null });

/** A file of the corpus. */
export const corpusFile = (name: string, table: FileToRead['table'] = null): FileToRead => ({
  name,
  bytes: readFileSync(`tests/ingest/files/${name}`),
  table,
});

export interface Outcome {
  readonly read: FilesRead;
  /** Null where a file could not be read. */
  readonly settled: SettledPlan | null;
  readonly report: ImportReport;
}

/** Reads, checks and plans files against a register, without a database. */
export const outcomeOf = (files: readonly FileToRead[], index: RegisterIndex = EMPTY_REGISTER, options: Partial<PlanOptions> = {}): Outcome => {
  const read = readFiles(files);
  const settled = read.unreadable.length > 0 ? null : settlePlan(read.rows, read.fallen, index, { ...PLAIN, ...options });
  const isRefused = read.rejected.length + (settled?.rejected.length ?? 0) > 0;
  const outcome = settled === null ? 'UNREADABLE' : isRefused ? 'REFUSED' : 'DONE';
  const heading = {
    outcome,
    dryRun: true,
    skipInvalid: false,
    importId: null,
    by: 'test',
    at: '2026-11-22T00:00:00.000Z',
    takenBack: [],
    passedOver: [],
  } as const;
  return { read, settled, report: reportImport(heading, read, settled, index.sampleLoaded) };
};

/** A plan that must hold everything in its files. */
export const planOf = (files: readonly FileToRead[], index: RegisterIndex = EMPTY_REGISTER, options: Partial<PlanOptions> = {}): SettledPlan => {
  const { settled, report } = outcomeOf(files, index, options);
  if (settled === null || report.outcome !== 'DONE') throw new Error(importReportText(report, 'en'));
  return settled;
};

/** The register after a plan was written. */
export const registerAfter = (index: RegisterIndex, plan: RegisterPlan): RegisterIndex => {
  const stays = ({ properties }: { readonly properties: Properties }): boolean => !plan.removesSample || properties.sample !== true;
  const changed = new Map(plan.changed.map(({ record }) => [record.id, record]));
  const tieKey = ({ type, fromId, toId, key }: RegisterIndex['ties'][number]): string => [type, fromId, toId, key].join(' ');
  const changedTies = new Map(plan.changedTies.map(({ record }) => [tieKey(record), record]));
  const removed = new Set(plan.removedTies.map(tieKey));
  const contacts = new Map([...index.contacts, ...plan.contacts].map((contact) => [contact.ownerId, contact]));
  const nodes = [...index.nodes.filter(stays).map((node) => changed.get(node.id) ?? node), ...plan.created];
  const ties = [...index.ties.filter((tie) => stays(tie) && !removed.has(tieKey(tie))).map((tie) => changedTies.get(tieKey(tie)) ?? tie), ...plan.createdTies];
  return {
    sampleLoaded: nodes.some(({ properties }) => properties.sample === true),
    ownImported: nodes.some(({ properties }) => properties.sample !== true),
    nodes,
    ties,
    contacts: [...contacts.values()],
  };
};

const said = (properties: Properties): string =>
  Object.entries(properties)
    .filter(([name, value]) => value !== null && value !== false && !(Array.isArray(value) && value.length === 0) && name !== 'id')
    .map(([name, value]) => `${name}=${Array.isArray(value) ? value.join('+') : value}`)
    .join(' ');

/** What a plan would write, a line each, in its own order. */
export const planLines = ({ plan }: SettledPlan): readonly string[] => [
  ...plan.created.map(({ label, id, properties }) => `+ ${label} ${id} ${said(properties)}`),
  ...plan.changed.map(({ record }) => `~ ${record.label} ${record.id} ${said(record.properties)}`),
  ...plan.createdTies.map(({ type, fromId, toId, properties }) => `+ ${fromId} -${type}-> ${toId} ${said(properties)}`.trimEnd()),
  ...plan.changedTies.map(({ record: { type, fromId, toId, properties } }) => `~ ${fromId} -${type}-> ${toId} ${said(properties)}`.trimEnd()),
  ...plan.removedTies.map(({ type, fromId, toId }) => `- ${fromId} -${type}-> ${toId}`),
  ...plan.contacts.map(({ ownerId, phone, email, address }) => `contact ${ownerId} ${[phone, email, address].map((part) => part ?? '–').join(' ')}`),
];
