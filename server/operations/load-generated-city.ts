import { randomUUID } from 'node:crypto';
import { Failure } from '../../schema/contracts/failures.ts';
import { nodesOfCity, tiesOfCity } from '../../seeds/city-records.ts';
import { generateCity } from '../../seeds/generate-city.ts';
import type { Database } from '../database/connection.ts';
import { registerIndex } from '../database/register-index.ts';
import { saveRegister } from '../database/save-register.ts';
import { takeBackUnfinished } from '../database/take-back.ts';

/** Which invented city, for whom, when. */
export interface GeneratedCityRequest {
  readonly people: number;
  /** The same seed gives the same city. */
  readonly seed: number;
  readonly by: string;
  /** The clock in milliseconds. */
  readonly now: number;
  readonly signal?: AbortSignal;
}

/** How large the city became. */
export interface GeneratedCity {
  readonly people: number;
  readonly groups: number;
  readonly nodes: number;
  readonly ties: number;
}

/**
 * Fills the register with an invented city of any size, in place of a sample that is there; all of it is marked as invented and as sample,
 * and stands there whole or not at all.
 * @throws Failure ownDataStands where anything else is registered; citySizeOutOfRange for a size that cannot be made; as `saveRegister`
 */
export const loadGeneratedCity = async (database: Database, { people, seed, by, now, signal }: GeneratedCityRequest): Promise<GeneratedCity> => {
  const city = generateCity({ people, seed });
  await takeBackUnfinished(database);
  const { index, mark } = await registerIndex(database, signal);
  if (index.nodes.some(({ properties }) => properties.sample !== true)) throw new Failure('ownDataStands', {});
  const created = [...nodesOfCity(city)];
  const createdTies = [...tiesOfCity(city)];
  const nothingElse = { changed: [], unchanged: 0, changedTies: [], unchangedTies: 0, removedTies: [], contacts: [] };
  const counts = { created: created.length, createdTies: createdTies.length };
  const record = { id: `i-${randomUUID()}`, at: new Date(now).toISOString(), by, files: [], counts, own: false };
  await saveRegister(database, { removesSample: index.sampleLoaded, created, createdTies, ...nothingElse }, record, { basis: mark, signal });
  return { people: city.people, groups: city.groups, nodes: created.length, ties: createdTies.length };
};
