import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NodeRecord, PropertyValue, TieRecord } from '../../../schema/contracts/records.ts';
import { nodesOfCity, tiesOfCity } from '../../../seeds/city-records.ts';
import { generateCity } from '../../../seeds/generate-city.ts';
import { runCommand } from '../../cli/run-tsunagi.ts';
import type { Finding } from '../rows/row.ts';
import { shownMs } from '../rows/row.ts';
import { median } from '../timing.ts';
import type { Workbench } from '../workbench.ts';
import { serveCity } from './served-city.ts';

const IMPORTS = 5;
const AT_MOST_MS = 10_000;
/** With this share of people in one group, 10,000 people come to 14,000 memberships. */
const SINGLE_SHARE = 0.77;

/** How long `tsunagi import` takes from its start to its end, on an empty register, while the service runs. */
export const importOfTables = async ({ folder }: Workbench): Promise<readonly Finding[]> => {
  const tables = join(folder, 'tables');
  const ties = writeTables(tables);
  const ms: number[] = [];
  for (let index = 0; index < IMPORTS; index++) {
    const city = await serveCity(join(folder, 'city-import'), null);
    try {
      const since = performance.now();
      const { code, err, out } = await runCommand(['import', tables], { TSUNAGI_DATA_DIR: city.dataDir, TSUNAGI_SAMPLE: 'off' });
      ms.push(performance.now() - since);
      if (code !== 0) throw new Error(`the import ended with ${code}: ${`${out}${err}`.trim().slice(0, 200)}`);
      const { peopleConnection, groupsConnection } = await city.ask<Counts>('{ peopleConnection { totalCount } groupsConnection { totalCount } }');
      if (peopleConnection.totalCount !== 10_000 || groupsConnection.totalCount !== 1500) throw new Error('not all of the import is there');
    } finally {
      await city.stop();
    }
  }
  const what = `\`tsunagi import\` of 10,000 people, 1,500 groups, ${ties.toLocaleString('en')} memberships, start of the command included`;
  const met = median(ms) <= AT_MOST_MS;
  return [{ goal: 17, what, graph: '10k people', ours: shownMs(median(ms)), peer: '', ratio: null, wanted: `≤ ${AT_MOST_MS / 1000} s`, met }];
};

interface Counts {
  readonly peopleConnection: { readonly totalCount: number };
  readonly groupsConnection: { readonly totalCount: number };
}

/** Writes areas, groups, people and the roster as a municipality would hand them in; returns how many memberships there are. */
const writeTables = (folder: string): number => {
  const city = generateCity({ people: 10_000, groups: 1500, seed: 1, singleShare: SINGLE_SHARE });
  const nodes = [...nodesOfCity(city)];
  const ties = [...tiesOfCity(city)];
  const nameOf = new Map(nodes.map(({ id, properties }) => [id, properties.name]));
  const codeOf = new Map(nodes.map(({ id, properties }) => [id, properties.code]));
  const areaOf = new Map(ties.filter(({ type }) => type === 'ACTIVE_IN' || type === 'LIVES_IN').map(({ fromId, toId }) => [fromId, nameOf.get(toId) ?? null]));
  const of = (label: NodeRecord['label']): readonly NodeRecord[] => nodes.filter((node) => node.label === label);
  const memberships = ties.filter(({ type }) => type === 'MEMBER_OF');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const write = (name: string, header: string, rows: readonly (readonly (PropertyValue | undefined)[])[]): void =>
    writeFileSync(join(folder, name), `${header}\n${rows.map((row) => row.map(cell).join(',')).join('\n')}\n`);
  write(
    'areas.csv',
    'id,name,kind',
    of('Area').map(({ properties: { code, name, kind } }) => [code, name, kind]),
  );
  write(
    'groups.csv',
    'id,name,kind,fields,areas,known_extent,fictional',
    of('Group').map(({ id, properties: { code, name, kind, fields, knownExtent } }) => [code, name, kind, fields, areaOf.get(id), knownExtent, 'yes']),
  );
  write(
    'people.csv',
    'id,name,generation,area,fictional',
    of('Person').map(({ id, properties: { code, name, generation } }) => [code, name, generation, areaOf.get(id), 'yes']),
  );
  write(
    'roster.csv',
    'group,person,role,from,to',
    memberships.map((tie: TieRecord) => [codeOf.get(tie.toId), codeOf.get(tie.fromId), tie.properties.role, tie.properties.from, tie.properties.to]),
  );
  return memberships.length;
};

const cell = (value: PropertyValue | undefined): string => (Array.isArray(value) ? value.join(';') : `${value ?? ''}`);
