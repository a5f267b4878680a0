import { scopeNameOf, scopeOfGraph } from '../build-stakeholder-network.ts';
import { groupFlags, type StakeholderNetwork } from '../stakeholder-network.ts';
import type { Crew } from '../work/crew.ts';
import { EARLIER, findingsOf, SEARCHED } from '../work/findings.ts';
import { onOneBuffer } from '../work/on-one-buffer.ts';
import { type Betweenness, betweenness, betweennessSince, estimatedBetweenness } from './betweenness.ts';
import { searchWork } from './search-work.ts';
import type { SearchedBlocks } from './searched-blocks.ts';

/** Edges that may be looked at before an estimate comes first: some three seconds of one processor. */
const AT_ONCE = 500_000_000;
/** Edges up to which exact figures follow an estimate: some ten minutes of two processors. Beyond, a closer estimate follows. */
const EXACT_UP_TO = 40_000_000_000;
/** What an estimate may cost, at first and then, and from which chance it is drawn. */
const ESTIMATE = { searchedInFull: 20_000_000, edges: 60_000_000, seed: 1977 } as const;
const CLOSER = { ...ESTIMATE, edges: 1_500_000_000 } as const;
/** Classes of one block that may have changed since the search that is built on. */
const MOST_CHANGED = 64;

/**
 * Betweenness of a network; of one that stands in the register as it is, found once for all questions and threads. Where that takes longer than some seconds it is built on what
 * was found for the register before its last change, as far as that holds; and if even so it takes long and the crew accepts an estimate, that comes first and the crew is told,
 * so that the exact values can follow, or on networks of hundreds of thousands a closer estimate. Networks up to the first limit are always computed anew: the same register, the same
 * last bit. RangeError as `exactBetweenness`. Cost: `exactBetweenness`, or that of the estimate.
 */
export const betweennessOf = (network: StakeholderNetwork, crew: Crew): Betweenness => {
  const { graph } = network;
  const isGroup = groupFlags(network);
  const scope = scopeNameOf(graph);
  const asked = scopeOfGraph(graph);
  if (scope === null || asked === null)
    return crew.onEstimate !== null && searchWork(graph) > AT_ONCE
      ? estimatedBetweenness(graph, isGroup, crew, ESTIMATE, false)
      : betweenness(graph, isGroup, crew);
  const findings = findingsOf(network.snapshot);
  const known = findings.find(`betweenness ${scope}`) as Betweenness | undefined;
  if (known !== undefined) return known;
  const keep = (name: string, found: Betweenness): Betweenness => {
    const shared = onOneBuffer(found);
    findings.keep(name, shared);
    return shared;
  };
  const closer = findings.find(`closer betweenness ${scope}`) as Betweenness | undefined;
  if (closer !== undefined) return closer;
  const whole = searchWork(graph);
  if (whole <= AT_ONCE) return keep(`betweenness ${scope}`, betweenness(graph, isGroup, crew));
  const searchedBefore = findings.find(`${EARLIER}${SEARCHED}${scope}`) as SearchedBlocks | undefined;
  const earlier = searchedBefore && { searched: searchedBefore, mostChanged: MOST_CHANGED };
  const work = earlier ? searchWork(graph, isGroup, earlier) : whole;
  if (crew.onEstimate !== null && work > AT_ONCE) {
    crew.onEstimate(asked);
    const estimate = findings.find(`estimated betweenness ${scope}`) as Betweenness | undefined;
    return estimate ?? keep(`estimated betweenness ${scope}`, estimatedBetweenness(graph, isGroup, crew, ESTIMATE, true));
  }
  if (work > EXACT_UP_TO) return keep(`closer betweenness ${scope}`, estimatedBetweenness(graph, isGroup, crew, CLOSER, false));
  const { between, searched } = betweennessSince(graph, isGroup, crew, earlier);
  findings.keep(`${SEARCHED}${scope}`, onOneBuffer(searched));
  return keep(`betweenness ${scope}`, between);
};
