import type { AnswerOf, InputsOf } from '../../../schema/contracts/questions.ts';
import type { Snapshot } from '../../../schema/contracts/snapshot.ts';
import { STAKEHOLDER_KINDS } from '../../../schema/vocabulary/stakeholder-kinds.ts';
import { STAKEHOLDER_MEASURES, type StakeholderMeasureId } from '../../../schema/words/measures/catalogue.ts';
import { betweennessOf } from '../betweenness/betweenness-of.ts';
import { buildStakeholderNetwork } from '../build-stakeholder-network.ts';
import { pageOfList } from '../list-page.ts';
import { listsKind } from '../lists-kind.ts';
import { idOf, type StakeholderNetwork } from '../stakeholder-network.ts';
import { ALONE, type Crew } from '../work/crew.ts';
import { type Column, columnOf, valueIn } from './column.ts';
import { STAKEHOLDER_COLUMNS } from './stakeholder-columns.ts';

/**
 * How do the people and organisations of this scope stand, by these measures? For analysts. Everybody in scope of the kinds asked for, measured on the network of the
 * scope's reach: highest value of `orderBy` first, those without a value last, equal ones by id; the values in the order of `measures`, null where there is none,
 * with of how many of the list each has one. `orderBy` is one of `measures`. Units and sources stand in the catalogue. Where betweenness would take long it is
 * estimated at first: then `isExact` is false, and `isPreliminary` true as long as better figures are on their way. Throws NOT_FOUND for an unknown area. Cost: that of the measures, each found once, and sorting the list.
 */
export const stakeholderMeasures = (
  snapshot: Snapshot,
  { scope, measures, orderBy, page }: InputsOf<'stakeholderMeasures'>,
  crew: Crew = ALONE,
): AnswerOf<'stakeholderMeasures'> => {
  const network = buildStakeholderNetwork(snapshot, scope);
  const columns = measures.map((id) => columnFor(network, id, crew));
  const isListed = STAKEHOLDER_KINDS.map(({ code }) => listsKind(scope, code));
  const listed = Array.from(network.kinds.keys()).filter((v) => network.inScope[v] === 1 && isListed[network.kinds[v]]);
  const order = columns[measures.indexOf(orderBy)];
  const height = (v: number): number => (Number.isNaN(order[v]) ? Number.NEGATIVE_INFINITY : order[v]);
  const ranked = listed.sort((a, b) => (height(a) === height(b) ? a - b : height(b) - height(a)));
  const between = measures.some((id) => id === 'BETWEENNESS' || id === 'GROUP_BETWEENNESS') ? betweennessOf(network, crew) : null;
  return {
    ...pageOfList(
      ranked,
      page,
      (v) => idOf(network, v),
      (v) => ({ stakeholderId: idOf(network, v), values: columns.map((column) => valueIn(column, v)) }),
    ),
    knownFor: columns.map((column) => listed.reduce((count, v) => count + (Number.isNaN(column[v]) ? 0 : 1), 0)),
    isExact: between === null || between.bounds === null,
    isPreliminary: between?.isPreliminary ?? false,
  };
};

/** What the measure says of those it can be measured of; nobody else has a value. */
const columnFor = (network: StakeholderNetwork, id: StakeholderMeasureId, crew: Crew): Column => {
  const isMeasured = STAKEHOLDER_KINDS.map(({ code }) => STAKEHOLDER_MEASURES[id].kinds.includes(code));
  const values = STAKEHOLDER_COLUMNS[id](network, crew);
  return columnOf(network.graph.size, (v) => (isMeasured[network.kinds[v]] ? values[v] : null));
};
