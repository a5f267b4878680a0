import type { Scope } from '../../schema/contracts/scope.ts';
import { ISOLATED_REASONS, ISOLATION_REASONS, type IsolationReason } from '../../schema/vocabulary/analysis-terms.ts';
import { codesOf } from '../../schema/vocabulary/term.ts';
import { type AreasInside, areasInside } from './areas-inside.ts';
import { mainComponent } from './graph/components.ts';
import { degreeOf } from './graph/graph.ts';
import { structureOf } from './graph/structure.ts';
import { type Links, linksOf } from './links.ts';
import { STAKEHOLDER } from './ordinals.ts';
import { groupFlags, type StakeholderNetwork } from './stakeholder-network.ts';

/** How a group stands in the network. */
export interface GroupIsolation {
  /** Vertex of the group. */
  readonly group: number;
  /** All reasons that hold, strongest first; empty where it is well linked. */
  readonly reasons: readonly IsolationReason[];
  readonly links: Links;
  /** Vertices of its component, itself included. */
  readonly componentSize: number;
}

/** On which network is isolation judged? The whole city unless INSIDE is asked. O(1). Source: product definitions, "Scope". */
export const isolationScope = (scope: Scope): Scope => (scope.reach === 'LINKED' ? { ...scope, reach: 'CITY' } : scope);

/** Is a group with these reasons isolated (the first three reasons), and not merely weakly linked? */
export const isIsolated = (reasons: readonly IsolationReason[]): boolean => reasons.some((reason) => ISOLATED_REASONS.includes(reason));

/**
 * Which groups have few or no links, and why? One entry per group in scope (or for the group vertices given), ascending by
 * id, whatever its heading; ask it of the network of `isolationScope`. Reasons, in this order: NO_TIES degree 0; NO_SHARED_PEOPLE L(g) empty;
 * SEPARATE_COMPONENT outside the main part; HANGS_ON_ONE_PERSON L(g) not empty, no direct tie to an organisation and
 * exactly one person through whom L(g) is reached; SINGLE_TIE exactly one group in L(g); INWARD L(g) has a group, and the
 * fields and areas of every such group are known and lie within g's, an area inside one of g's areas included.
 * Cost: the degrees of groups and of their people. Source: product definitions, "Isolation of a group".
 */
export const isolationOfGroups = (network: StakeholderNetwork, groups: readonly number[] = groupsInScope(network)): readonly GroupIsolation[] => {
  const isGroup = groupFlags(network);
  const { components } = structureOf(network.graph);
  const main = mainComponent(components, isGroup);
  const inside = areasInside(network.snapshot.areas);
  return groups.map((group) => {
    const links = linksOf(network, group);
    const linkedGroups = links.organisations.filter((vertex) => isGroup[vertex]);
    const holds: Readonly<Record<IsolationReason, boolean>> = {
      NO_TIES: degreeOf(network.graph, group) === 0,
      NO_SHARED_PEOPLE: links.organisations.length === 0,
      SEPARATE_COMPONENT: components.of[group] !== main,
      HANGS_ON_ONE_PERSON: hangsOn(links) >= 0,
      SINGLE_TIE: linkedGroups.length === 1,
      INWARD: linkedGroups.length > 0 && liesWithin(network, inside, group, linkedGroups),
    };
    const reasons = codesOf(ISOLATION_REASONS).filter((reason) => holds[reason]);
    return { group, reasons, links, componentSize: components.sizes[components.of[group]] };
  });
};

const groupsInScope = ({ kinds, inScope }: StakeholderNetwork): readonly number[] =>
  Array.from(kinds.keys()).filter((vertex) => kinds[vertex] === STAKEHOLDER.GROUP && inScope[vertex] === 1);

/** The vertex of the one person on whom all links of a group hang; -1 where none does. */
export const hangsOn = (links: Links): number => (links.direct.length === 0 && links.people.length === 1 ? links.people[0] : -1);

const liesWithin = ({ snapshot, rows }: StakeholderNetwork, inside: AreasInside, group: number, linkedGroups: readonly number[]): boolean => {
  const { fields, areaOffsets, areaRows } = snapshot.stakeholders;
  const areasOf = (vertex: number): Int32Array => areaRows.subarray(areaOffsets[rows[vertex]], areaOffsets[rows[vertex] + 1]);
  const ownFields = fields[rows[group]];
  const isKnownAndOurs = (linked: number): boolean => fields[rows[linked]] !== 0 && (fields[rows[linked]] & ~ownFields) === 0 && areasOf(linked).length > 0;
  if (!linkedGroups.every(isKnownAndOurs)) return false;
  const ownAreas = inside(areasOf(group));
  return linkedGroups.every((linked) => areasOf(linked).every((area) => ownAreas[area] === 1));
};
