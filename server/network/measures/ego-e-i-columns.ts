import { FIELDS } from '../../../schema/vocabulary/fields.ts';
import { egoExternalInternalIndex } from '../centrality/ego-e-i-index.ts';
import { neighboursOf } from '../graph/graph.ts';
import type { StaysWithin } from '../health/e-i-index.ts';
import { sameValues } from '../health/same-values.ts';
import { groupsOfPerson, membershipsOf } from '../memberships.ts';
import { STAKEHOLDER } from '../ordinals.ts';
import { areaMasksOf, type ClassMask, commonestClass } from '../people/class-masks.ts';
import { registerOnDay } from '../register-on-day.ts';
import { rounded } from '../rounded.ts';
import type { StakeholderNetwork } from '../stakeholder-network.ts';
import { foundOnce } from '../work/found-once.ts';
import { type Column, columnOf } from './column.ts';
import { linkedGroups } from '../health/organisation-links.ts';

/** The lines that own links can cross. */
export type OwnLine = 'field' | 'area';

/**
 * Do the links of this one stay within a field or an area, or cross? E-I index of each group over the groups it is linked to, by the same relation as the indicator of the
 * network; of each person over the groups they belong to, by seats too, internal where they have the class that is commonest among them, as in brokerage. -1 to 1; no value where
 * nothing is known. Found once. Cost: the links of groups, and for people the classes times their memberships. Source: Krackhardt & Stern 1988; Everett & Borgatti 2012.
 */
export const ownExternalInternal = (network: StakeholderNetwork, line: OwnLine): Column =>
  foundOnce(network, `E-I of each by ${line}`, () => {
    const { size } = network.graph;
    const ofGroups = indexOfGroups(network, sameValues(network.snapshot)[line]);
    const ofPerson = indexOfPeople(network, line);
    const indexOf = (v: number): number | null => (network.kinds[v] === STAKEHOLDER.PERSON ? ofPerson(v) : (ofGroups.get(v) ?? null));
    return { column: columnOf(size, indexOf).map(rounded) };
  }).column;

const indexOfGroups = (network: StakeholderNetwork, staysWithin: StaysWithin): ReadonlyMap<number, number> => {
  const { graph, vertices } = linkedGroups(network);
  const { rows } = network;
  const found = new Map<number, number>();
  vertices.forEach((group, i) => {
    let internal = 0;
    let known = 0;
    for (const other of neighboursOf(graph, i)) {
      const within = staysWithin(rows[group], rows[vertices[other]]);
      if (within === null) continue;
      known++;
      if (within) internal++;
    }
    if (known > 0) found.set(group, (known - 2 * internal) / known);
  });
  return found;
};

const indexOfPeople = (network: StakeholderNetwork, line: OwnLine): ((person: number) => number | null) => {
  const { snapshot, rows } = network;
  const memberships = membershipsOf(snapshot, registerOnDay(snapshot, network.scope));
  const classesOf = (groupRows: readonly number[]): { readonly masks: readonly ClassMask[]; readonly count: number } => {
    if (line === 'field') return { masks: groupRows.map((row) => snapshot.stakeholders.fields[row]), count: FIELDS.length };
    const { masks, areas } = areaMasksOf(snapshot, groupRows);
    return { masks, count: areas.length };
  };
  return (person) => {
    const { masks, count } = classesOf(groupsOfPerson(network, memberships, rows[person]).all.map((group) => rows[group]));
    return egoExternalInternalIndex(commonestClass(masks, count), masks);
  };
};
