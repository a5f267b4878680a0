import type { IndicatorId } from '../../../schema/words/measures.ts';
import { density } from './density.ts';
import { type Figure, known } from './figure.ts';
import { degreeOf } from '../graph/graph.ts';
import { type Measured, restsOnGroups } from './measured-network.ts';
import { STAKEHOLDER } from '../ordinals.ts';

type SizeId = Extract<IndicatorId, 'PEOPLE' | 'GROUPS' | 'ORGANISATIONS' | 'TIES' | 'PEOPLE_WITHOUT_TIES' | 'DENSITY' | 'GROUPS_NOT_YET_KNOWN'>;

/** How many are in scope, and how many ties do they have? A tie counts once for two people or organisations, at least one of them in scope. Linear. Source: product definitions, "Network health". */
export const sizeFigures = (measured: Measured): Readonly<Record<SizeId, Figure>> => {
  const { network, listings } = measured;
  const { graph, kinds, inScope, rows } = network;
  let people = 0;
  let groups = 0;
  let organisations = 0;
  let peopleWithoutTies = 0;
  let ends = 0;
  for (let v = 0; v < graph.size; v++) {
    for (let i = graph.offsets[v]; i < graph.offsets[v + 1]; i++) ends += inScope[v] | inScope[graph.neighbours[i]];
    if (!inScope[v]) continue;
    if (kinds[v] === STAKEHOLDER.PERSON) people++;
    else organisations++;
    if (kinds[v] === STAKEHOLDER.GROUP) groups++;
    if (kinds[v] === STAKEHOLDER.PERSON && degreeOf(graph, v) === 0) peopleWithoutTies++;
  }
  const notYetKnown = rows.filter((row, v) => inScope[v] === 1 && listings.of(row) === 'NOT_YET_KNOWN').length;
  return {
    PEOPLE: known(people),
    GROUPS: known(groups),
    ORGANISATIONS: known(organisations),
    TIES: restsOnGroups(measured, ends / 2),
    PEOPLE_WITHOUT_TIES: restsOnGroups(measured, peopleWithoutTies),
    DENSITY: restsOnGroups(measured, density(network)),
    GROUPS_NOT_YET_KNOWN: known(notYetKnown),
  };
};
