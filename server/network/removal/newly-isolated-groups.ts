import { mainComponent } from '../graph/components.ts';
import { structureOf } from '../graph/structure.ts';
import { groupFlags, type StakeholderNetwork } from '../stakeholder-network.ts';
import { blocksBelow } from './blocks-below.ts';
import { lastLinks } from './last-links.ts';
import type { MainPartsLeft } from './main-parts-left.ts';
import { isLarger, type Part } from './parts-without.ts';

/**
 * How many groups would stand alone without this one — for everybody at once? Groups in scope, not isolated as things are, that lose their last link L or come to lie
 * outside the main part of the network, which may then be that of another component. What is weighed outside the main component is isolated already.
 * O(vertices + edges), and a search among the blocks of a vertex for each group whose last link it is. Source: product definitions, "Isolation of a group".
 */
export const newlyIsolatedGroups = (network: Pick<StakeholderNetwork, 'graph' | 'kinds' | 'inScope'>, left: MainPartsLeft): Int32Array => {
  const { graph, inScope } = network;
  const isGroup = groupFlags(network);
  const { components, forest, blocks } = structureOf(graph);
  const { position, vertexAt, subtreeSizes } = forest;
  const main = mainComponent(components, isGroup);
  const second = largestOf(components, isGroup, main);
  const last = lastLinks(network);
  const counts = isGroup.map((flag, v) => (components.of[v] === main ? flag & inScope[v] & last.isLinked[v] : 0));
  const before = new Int32Array(graph.size + 1);
  for (let at = 0; at < graph.size; at++) before[at + 1] = before[at] + counts[vertexAt[at]];
  const below = (v: number): number => before[position[v] + subtreeSizes[v]] - before[position[v]];
  const apart = new Int32Array(graph.size);
  blocks.tops.forEach((top, block) => {
    apart[top] += below(blocks.starts[block]);
  });
  const all = before[graph.size];
  const staysMain = (v: number): boolean => {
    const part = left.main(v);
    return part !== null && (second === null || isLarger(part, second));
  };
  const lost = new Int32Array(graph.size);
  for (let v = 0; v < graph.size; v++) {
    if (components.of[v] !== main) continue;
    const stay = left.starts[v] < 0 ? all - counts[v] - apart[v] : below(left.starts[v]);
    lost[v] = all - counts[v] - (staysMain(v) ? stay : 0);
  }
  const startsBelow = blocksBelow(blocks);
  for (let group = 0; group < graph.size; group++) {
    if (counts[group] === 0) continue;
    for (const v of new Set([last.person[group], last.organisation[group]]))
      if (v >= 0 && staysMain(v) && partOf(startsBelow(v), forest, group) === left.starts[v]) lost[v]++;
  }
  return lost;
};

/** The largest component but one; null where there is no other. */
const largestOf = (components: ReturnType<typeof structureOf>['components'], isGroup: Uint8Array, but: number): Part | null => {
  const groups = new Int32Array(components.count);
  const smallest = new Int32Array(components.count).fill(-1);
  for (let v = 0; v < isGroup.length; v++) {
    groups[components.of[v]] += isGroup[v];
    if (smallest[components.of[v]] < 0) smallest[components.of[v]] = v;
  }
  let largest: Part | null = null;
  for (let component = 0; component < components.count; component++) {
    const part = { groups: groups[component], vertices: components.sizes[component], smallest: smallest[component] };
    if (component !== but && (largest === null || isLarger(part, largest))) largest = part;
  }
  return largest;
};

/** The start among `starts`, ascending by position, below which a vertex lies; -1 for none. */
const partOf = (starts: Int32Array, { position, subtreeSizes }: ReturnType<typeof structureOf>['forest'], vertex: number): number => {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (position[starts[middle]] <= position[vertex]) low = middle + 1;
    else high = middle;
  }
  const start = low === 0 ? -1 : starts[low - 1];
  return start >= 0 && position[vertex] < position[start] + subtreeSizes[start] ? start : -1;
};
