import type { Scope } from '../../schema/contracts/scope.ts';
import type { Snapshot } from '../../schema/contracts/snapshot.ts';
import { FIELDS } from '../../schema/vocabulary/fields.ts';
import { GENERATIONS } from '../../schema/vocabulary/generations.ts';
import { areaRowsOf, areasInside } from './areas-inside.ts';
import { maskOf, STAKEHOLDER } from './ordinals.ts';
import type { TieList } from './tie-list.ts';

/**
 * Whom does the scope ask for? A mask over stakeholder rows; whether a row counts at all is not asked here.
 *
 * `areaIds` tests organisations: active or located in one of the areas or in an area inside it. `fields` tests groups only;
 * schools, universities and facilities have no field and pass. `generations` tests people. A person also stands a test for
 * each narrowing of organisations: under `areaIds` a tie to a kept organisation or living there, under `fields` a tie to a
 * kept organisation; under both, therefore, such a tie. Kept organisations pass every test asked of them. Unknown values
 * never match; an empty list narrows nothing. Throws NOT_FOUND for an unknown area. Linear in rows, areas and ties.
 * Source: product definitions, "Scope"; contract, NetworkScope ("an AND with the others").
 */
export const rowsInScope = (snapshot: Snapshot, scope: Pick<Scope, 'areaIds' | 'fields' | 'generations'>, ties: TieList): Uint8Array => {
  const { stakeholders } = snapshot;
  const areas = scope.areaIds?.length ? areasInside(snapshot.areas)(areaRowsOf(snapshot, scope.areaIds)) : null;
  const fields = scope.fields?.length ? maskOf(FIELDS, scope.fields) : null;
  const generations = scope.generations?.length ? maskOf(GENERATIONS, scope.generations) : null;
  const kept = new Uint8Array(stakeholders.ids.length).fill(1);
  const standsThere = (row: number): boolean => {
    for (let i = stakeholders.areaOffsets[row]; i < stakeholders.areaOffsets[row + 1]; i++) if (areas?.[stakeholders.areaRows[i]]) return true;
    return false;
  };
  for (let row = 0; row < kept.length; row++) {
    if (stakeholders.kinds[row] === STAKEHOLDER.PERSON) continue;
    if (areas && !standsThere(row)) kept[row] = 0;
    if (fields !== null && stakeholders.kinds[row] === STAKEHOLDER.GROUP && !(stakeholders.fields[row] & fields)) kept[row] = 0;
  }
  const isTied = new Uint8Array(kept.length);
  for (let tie = 0; tie < ties.length; tie++) {
    const a = ties.a[tie];
    const b = ties.b[tie];
    if (stakeholders.kinds[b] !== STAKEHOLDER.PERSON && kept[b]) isTied[a] = 1;
    if (stakeholders.kinds[a] !== STAKEHOLDER.PERSON && kept[a]) isTied[b] = 1;
  }
  for (let row = 0; row < kept.length; row++) {
    if (stakeholders.kinds[row] !== STAKEHOLDER.PERSON) continue;
    if (areas && !isTied[row] && !standsThere(row)) kept[row] = 0;
    if (fields !== null && !isTied[row]) kept[row] = 0;
    const generation = stakeholders.generations[row];
    if (generations !== null && (generation === 0 || !(generations & (1 << (generation - 1))))) kept[row] = 0;
  }
  return kept;
};
