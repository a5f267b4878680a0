import { structureOf } from '../graph/structure.ts';
import { type GroupIsolation, hangsOn } from '../isolation.ts';
import { partsWithout } from '../removal/parts-without.ts';
import type { StakeholderNetwork } from '../stakeholder-network.ts';
import { once } from './evidence.ts';
import { tiesLeftOut } from './ties-left-out.ts';

/** What the sentence on a listed group has to know besides its links, so that it says no more than is on record. */
export interface ListedFacts {
  /** The one person on whom the links of the group hang is on every way to another group: nobody else of it knows anybody there. */
  readonly isOnlyWay: boolean;
  /** Public bodies are left out, and with them ties of the group or of its people, for a small cluster of anybody in it. */
  readonly besidesPublicBodies: boolean;
}

/** How far does the finding on a group go? Prepared once for a network where it is needed, linear in ties; then a look for each group. */
export const listedFactsIn = (network: StakeholderNetwork): ((isolation: GroupIsolation) => ListedFacts) => {
  const { components } = structureOf(network.graph);
  const without = once(() => partsWithout(network));
  const leftOut = once(() => tiesLeftOut(network));
  const componentsTied = once(() => new Set(components.of.filter((_, vertex) => leftOut().own[network.rows[vertex]] === 1)));
  return ({ group, reasons, links }) => {
    const person = hangsOn(links);
    const isCluster = reasons[0] === 'SEPARATE_COMPONENT';
    const left = person < 0 ? null : without()(person);
    return {
      isOnlyWay: left !== null && left.parts[left.partOf(group)].groups === 1,
      besidesPublicBodies:
        !network.scope.includePublicBodies && (isCluster ? componentsTied().has(components.of[group]) : leftOut().links[network.rows[group]] === 1),
    };
  };
};
