import { KNOWN_EXTENTS } from '../../../schema/vocabulary/group-standing.ts';
import { ROLE_LEVELS } from '../../../schema/vocabulary/memberships.ts';
import { structureOf } from '../graph/structure.ts';
import { type GroupIsolation, hangsOn } from '../isolation.ts';
import { partsWithout } from '../removal/parts-without.ts';
import type { StakeholderNetwork } from '../stakeholder-network.ts';
import { ordinalsOf } from '../ordinals.ts';
import { once } from './evidence.ts';
import { membershipRows } from './rows-by-target.ts';
import { tiesLeftOut } from './ties-left-out.ts';

/** What the sentence on a listed group has to know besides its links, so that it says no more than is on record. */
export interface ListedFacts {
  /** The one person on whom the links of the group hang is on every way to another group: nobody else of it knows anybody there. */
  readonly isOnlyWay: boolean;
  /** The component of the group has less than half as many vertices as the largest. */
  readonly isSmallCluster: boolean;
  /** Of the members on record none is on record as something else than the representative. */
  readonly isRepresentative: boolean;
  /** Public bodies are left out, and with them ties of the group or of its people, for a small cluster of anybody in it. */
  readonly besidesPublicBodies: boolean;
}

const HEAD = ordinalsOf(ROLE_LEVELS).HEAD + 1;
const REPRESENTATIVE_ONLY = ordinalsOf(KNOWN_EXTENTS).REPRESENTATIVE_ONLY + 1;

const isRepresentativeOnly = ({ snapshot, rows }: StakeholderNetwork, group: number): boolean =>
  snapshot.stakeholders.knownExtents[rows[group]] === REPRESENTATIVE_ONLY;

/** How far does the finding on a group go? Prepared once for a network where it is needed, linear in ties; then a look for each group. */
export const listedFactsIn = (network: StakeholderNetwork): ((isolation: GroupIsolation) => ListedFacts) => {
  const { components } = structureOf(network.graph);
  const without = once(() => partsWithout(network));
  const leftOut = once(() => tiesLeftOut(network));
  const largest = components.sizes.reduce((most, size) => Math.max(most, size), 0);
  const membersOf = once(() => membershipRows(network));
  const componentsTied = once(() => new Set(components.of.filter((_, vertex) => leftOut().own[network.rows[vertex]] === 1)));
  const mayBeHead = (tieRow: number): boolean => {
    const level = network.snapshot.ties.levels[tieRow];
    return level === 0 || level === HEAD;
  };
  return ({ group, reasons, links, componentSize }) => {
    const person = hangsOn(links);
    const isCluster = reasons[0] === 'SEPARATE_COMPONENT';
    const left = person < 0 ? null : without()(person);
    return {
      isSmallCluster: 2 * componentSize < largest,
      isRepresentative: isRepresentativeOnly(network, group) && (membersOf().get(network.rows[group]) ?? []).every(mayBeHead),
      isOnlyWay: left !== null && left.parts[left.partOf(group)].groups === 1,
      besidesPublicBodies:
        !network.scope.includePublicBodies && (isCluster ? componentsTied().has(components.of[group]) : leftOut().links[network.rows[group]] === 1),
    };
  };
};
