import { randomUUID } from 'node:crypto';
import { Failure } from '../../schema/contracts/failures.ts';
import type { NodeRecord, RegisterPlan, TieRecord } from '../../schema/contracts/records.ts';
import { nodesOfCity, tiesOfCity } from '../../seeds/city-records.ts';
import { generateCity } from '../../seeds/generate-city.ts';
import type { Database } from '../database/connection.ts';
import { registerIndex } from '../database/register-index.ts';
import { LARGEST_IMPORT, saveRegister } from '../database/save-register.ts';

/** Which invented city, for whom, when. */
export interface GeneratedCityRequest {
  readonly people: number;
  /** The same seed gives the same city. */
  readonly seed: number;
  readonly by: string;
  /** The clock in milliseconds. */
  readonly now: number;
  readonly signal?: AbortSignal;
  /** How many records and ties are written so far. */
  readonly report: (written: number) => void;
}

/** How large the city became. */
export interface GeneratedCity {
  readonly people: number;
  readonly groups: number;
  readonly nodes: number;
  readonly ties: number;
}

/** Entities of one transaction, well below what it can hold. */
const PART = LARGEST_IMPORT / 2;

function* inParts<Item>(items: Iterable<Item>): Generator<readonly Item[]> {
  let part: Item[] = [];
  for (const item of items) {
    part.push(item);
    if (part.length === PART) {
      yield part;
      part = [];
    }
  }
  if (part.length > 0) yield part;
}

const planOf = (removesSample: boolean, created: readonly NodeRecord[], createdTies: readonly TieRecord[]): RegisterPlan => ({
  removesSample,
  created,
  changed: [],
  unchanged: 0,
  createdTies,
  changedTies: [],
  unchangedTies: 0,
  removedTies: [],
  contacts: [],
});

/**
 * Fills the register with an invented city of any size, in place of a sample that is there; all of it is marked as invented and as sample.
 * A large one takes several transactions: broken off, it stays in part, and loading it again starts afresh.
 * @throws Failure ownDataStands where anything else is registered; cityOutOfRange for a size that cannot be made; as `saveRegister`
 */
export const loadGeneratedCity = async (database: Database, { people, seed, by, now, signal, report }: GeneratedCityRequest): Promise<GeneratedCity> => {
  const city = generateCity({ people, seed });
  const { index } = await registerIndex(database, signal);
  if (index.nodes.some(({ properties }) => properties.sample !== true)) throw new Failure('ownDataStands', {});
  let written = { nodes: 0, ties: 0 };
  const save = async (plan: RegisterPlan): Promise<void> => {
    const counts = { created: plan.created.length, createdTies: plan.createdTies.length };
    await saveRegister(database, plan, { id: `i-${randomUUID()}`, at: new Date(now).toISOString(), by, files: [], counts }, { signal });
    written = { nodes: written.nodes + counts.created, ties: written.ties + counts.createdTies };
    report(written.nodes + written.ties);
  };
  for (const nodes of inParts(nodesOfCity(city))) await save(planOf(written.nodes === 0 && index.nodes.length > 0, nodes, []));
  for (const ties of inParts(tiesOfCity(city))) await save(planOf(false, [], ties));
  return { people: city.people, groups: city.groups, ...written };
};
