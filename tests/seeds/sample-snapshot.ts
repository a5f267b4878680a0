import { readdirSync, readFileSync } from 'node:fs';
import type { NodeLabel, NodeRecord, Properties, TieRecord } from '../../schema/contracts/records.ts';
import { type Snapshot, STAKEHOLDER_FLAGS } from '../../schema/contracts/snapshot.ts';
import { codesOf } from '../../schema/vocabulary/term.ts';
import { TIE_KINDS, type TieKind } from '../../schema/vocabulary/tie-kinds.ts';
import { readFiles } from '../../server/ingest/files/read-files.ts';
import { settlePlan } from '../../server/ingest/plan/settle-plan.ts';
import { sampleInTime } from '../../server/operations/sample-in-time.ts';
import { type PlainGroup, type PlainPerson, type PlainRegister, type PlainTie, scopeOf, snapshotOf, TODAY, type TieDetails } from '../network/snapshot-of.ts';

const OPTIONS = { sample: true, keepSample: false, separateNamesakes: false, holder: '見本', purpose: '見本' } as const;

/** All files of the sample as an import reads them on a day, and the plan it makes for an empty register. */
export const importOfSample = (today = TODAY) => {
  const files = (['facts', 'play'] as const).flatMap((layer) => {
    const folder = new URL(`../../seeds/${layer}/`, import.meta.url);
    return readdirSync(folder)
      .sort()
      .map((file) => ({
        name: `${layer}/${file}`,
        bytes:
          layer === 'play'
            ? Buffer.from(sampleInTime(readFileSync(new URL(file, folder), 'utf8'), scopeOf({ asOf: today }).asOf))
            : readFileSync(new URL(file, folder)),
        table: file === 'universities.csv' ? ('UNIVERSITIES' as const) : null,
      }));
  });
  const read = readFiles(files);
  return { read, settled: settlePlan(read.rows, read.fallen, { sampleLoaded: false, ownImported: false, nodes: [], ties: [], contacts: [] }, OPTIONS) };
};

/** The properties that say something. */
const said = (properties: Properties): Properties =>
  Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null && value !== false && !(Array.isArray(value) && value.length === 0)));

const tableOf = <Record>(nodes: readonly NodeRecord[], label: NodeLabel, make: (node: NodeRecord) => Record): { readonly [id: string]: Record } =>
  Object.fromEntries(nodes.filter((node) => node.label === label).map((node) => [node.id, make(node)]));

/** The sample as the analysis sees it on a day: ids of the API, names as written. */
export const sampleSnapshot = (today = TODAY): Snapshot => {
  const { created, createdTies } = importOfSample(today).settled.plan;
  const targets = (type: TieRecord['type'], id: string): readonly string[] =>
    createdTies.filter((tie) => tie.type === type && tie.fromId === id && (tie.properties.relation ?? 'LIVES') === 'LIVES').map(({ toId }) => toId);
  const placed = ({ id }: NodeRecord) => ({ areas: [...targets('ACTIVE_IN', id), ...targets('LOCATED_IN', id), ...targets('LIVES_IN', id)] });
  const register: PlainRegister = {
    areas: tableOf(created, 'Area', ({ id, properties: { kind, position } }) => ({ ...said({ kind, position }), partOf: targets('PART_OF', id) })),
    people: tableOf(
      created,
      'Person',
      (node): PlainPerson => ({
        ...said({ generation: node.properties.generation, nameMatchUnconfirmed: node.properties.nameMatchUnconfirmed }),
        ...placed(node),
      }),
    ),
    groups: tableOf(created, 'Group', (node): PlainGroup => {
      const { kind, fields, subFields, runByGenerations: runBy, forGenerations: isFor, status, knownExtent, contactWish, handledWithCare } = node.properties;
      const [parent] = targets('HAS_PARENT', node.id);
      return {
        ...said({ kind, fields, subFields, runBy, isFor, status, knownExtent, contactWish, handledWithCare }),
        ...placed(node),
        ...(parent && { parent }),
      };
    }),
    schools: tableOf(created, 'School', placed),
    universities: tableOf(created, 'University', placed),
    facilities: tableOf(created, 'Facility', placed),
    activities: tableOf(created, 'Activity', ({ properties: { firstDay, lastDay } }) => said({ firstDay, lastDay })),
    ties: createdTies.filter(isEdge).map(({ type, fromId, toId, properties }): PlainTie => {
      const { role, level, seat, broughtById: broughtBy, askedById: askedBy, participation, weekdays } = properties;
      const { from, to } = datesOf(properties);
      return [fromId, type, toId, said({ from, to, role, level, seat, broughtBy, askedBy, participation, weekdays } as Properties) as TieDetails];
    }),
    notProposed: createdTies.filter(({ type }) => type === 'NOT_PROPOSED').map(({ fromId, toId }) => [fromId, toId]),
  };
  const snapshot = snapshotOf(register);
  const invented = new Set(created.flatMap(({ id, properties }) => (properties.fictional === true ? [id] : [])));
  const flags = snapshot.stakeholders.flags.map((flag, row) => flag | (invented.has(snapshot.stakeholders.ids[row]) ? STAKEHOLDER_FLAGS.fictional : 0));
  const names = new Map(created.map(({ id, properties }) => [id, `${properties.name}`]));
  const named = (ids: readonly string[]): readonly string[] => ids.map((id) => names.get(id) ?? id);
  return {
    ...snapshot,
    stakeholders: { ...snapshot.stakeholders, names: named(snapshot.stakeholders.ids), flags },
    areas: { ...snapshot.areas, names: named(snapshot.areas.ids) },
  };
};

/** Days of a tie; one that says only its fiscal year holds from April to March. */
const datesOf = ({ from, to, fiscalYear }: Properties): Properties =>
  typeof fiscalYear === 'number' ? { from: from ?? `${fiscalYear}-04-01`, to: to ?? `${fiscalYear + 1}-03-31` } : { from, to };

const isEdge = (tie: TieRecord): tie is TieRecord & { readonly type: TieKind } => codesOf(TIE_KINDS).some((kind) => kind === tie.type);
