import type { FirstContact } from '../../../schema/contracts/answers.ts';
import type { ContactReason } from '../../../schema/vocabulary/analysis-terms.ts';
import { FIELDS, SUB_FIELDS } from '../../../schema/vocabulary/fields.ts';
import { WEEKDAYS } from '../../../schema/vocabulary/memberships.ts';
import { bestPaths } from '../best-paths.ts';
import { groupBetweenness } from '../betweenness.ts';
import { distancesFrom } from '../distances.ts';
import { type Occasion, occasionsBetween } from './group-occasions.ts';
import type { GroupIsolation } from '../isolation.ts';
import { linksOf } from '../links.ts';
import { hasNoWish, isActive } from '../listing.ts';
import { codesIn, STAKEHOLDER } from '../ordinals.ts';
import { groupFlags, idOf, idsOf, type StakeholderNetwork } from '../stakeholder-network.ts';

const AT_MOST = 3;
const MANY = 3;

interface Candidate {
  readonly vertex: number;
  /** People on the path, nearest to the group first; empty without a path. */
  readonly via: readonly number[];
  readonly occasion: Occasion;
}

/**
 * Whom could this group meet first, and what would be the occasion? Up to three organisations it is not linked to: active
 * groups that do not wish to be left alone, schools and universities. First those with an existing path (shortest first) on
 * which at least one person can introduce, named in `via` from the group on; then the same place and time, similar activity,
 * the same area, the same field; each of these also decides among equals before higher group betweenness and id. The kind is
 * the first that holds; a group with none of them is named (OTHER) only where it is linked to three groups or more.
 * Prepared once for a network at the cost of `groupBetweenness`; then a search of the network and a look at each group.
 * Source: product definitions, "first contacts".
 */
export const firstContactsIn = (network: StakeholderNetwork): ((isolation: GroupIsolation) => readonly FirstContact[]) => {
  const { graph, kinds } = network;
  const isGroup = groupFlags(network);
  const between = groupBetweenness(graph, isGroup);
  const occasionOf = occasionsBetween(network);
  const open = Array.from(kinds.keys()).filter((vertex) => isOpen(network, vertex));
  const linkedGroups = (vertex: number): number => linksOf(network, vertex).organisations.filter((other) => isGroup[other]).length;
  const byOccasion = (one: Candidate, other: Candidate): number =>
    rankOf(one.occasion) - rankOf(other.occasion) || between[other.vertex] - between[one.vertex] || one.vertex - other.vertex;

  return ({ group, links }) => {
    const others = open.filter((vertex) => vertex !== group && !links.organisations.includes(vertex));
    const candidate = (vertex: number, via: readonly number[] = []): Candidate => ({ vertex, via, occasion: occasionOf(group, vertex) });
    const distances = distancesFrom(graph, group);
    const reachable = others.filter((vertex) => distances[vertex] >= 0).sort((a, b) => distances[a] - distances[b]);
    const chosen: Candidate[] = [];
    for (let at = 0; at < reachable.length && chosen.length < AT_MOST; ) {
      const end = reachable.findIndex((vertex, index) => index > at && distances[vertex] > distances[reachable[at]]);
      const layer = reachable.slice(at, end < 0 ? reachable.length : end).map((vertex) => candidate(vertex));
      for (const { vertex } of layer.sort(byOccasion)) {
        if (chosen.length === AT_MOST) break;
        const via = peopleBetween(network, group, vertex);
        if (via.length > 0) chosen.push(candidate(vertex, via));
      }
      at += layer.length;
    }
    if (chosen.length < AT_MOST) {
      const taken = new Set(chosen.map(({ vertex }) => vertex));
      const rest = others.filter((vertex) => !taken.has(vertex)).map((vertex) => candidate(vertex));
      for (const one of rest.sort(byOccasion)) if (chosen.length < AT_MOST && (kindOf(one) !== 'OTHER' || linkedGroups(one.vertex) >= MANY)) chosen.push(one);
    }
    return chosen.map((one) => firstContact(network, group, one));
  };
};

const isOpen = ({ snapshot, rows, kinds }: StakeholderNetwork, vertex: number): boolean =>
  kinds[vertex] === STAKEHOLDER.SCHOOL ||
  kinds[vertex] === STAKEHOLDER.UNIVERSITY ||
  (kinds[vertex] === STAKEHOLDER.GROUP && isActive(snapshot, rows[vertex]) && !hasNoWish(snapshot, rows[vertex]));

const peopleBetween = ({ graph, kinds }: StakeholderNetwork, from: number, to: number): readonly number[] =>
  (bestPaths(graph, from, to, 1)[0] ?? []).filter((vertex) => kinds[vertex] === STAKEHOLDER.PERSON);

/** Lower is better: each occasion outweighs all that come after it. */
const rankOf = ({ weekdays, subFields, areas, fields }: Occasion): number =>
  (weekdays ? 0 : 8) + (subFields ? 0 : 4) + (areas.length > 0 ? 0 : 2) + (fields ? 0 : 1);

const kindOf = ({ via, occasion }: Candidate): ContactReason => {
  if (via.length > 0) return 'EXISTING_PATH';
  if (occasion.weekdays) return 'SAME_PLACE_AND_TIME';
  if (occasion.subFields) return 'SIMILAR_ACTIVITY';
  if (occasion.areas.length > 0) return 'SAME_AREA';
  return occasion.fields ? 'SAME_FIELD' : 'OTHER';
};

const firstContact = (network: StakeholderNetwork, group: number, candidate: Candidate): FirstContact => {
  const { snapshot } = network;
  const { occasion } = candidate;
  const kind = kindOf(candidate);
  const stakeholderId = idOf(network, candidate.vertex);
  const viaIds = idsOf(network, candidate.via);
  return {
    stakeholderId,
    viaIds,
    kind,
    reason: {
      is: 'FIRST_CONTACT',
      kind,
      groupId: idOf(network, group),
      stakeholderId,
      viaIds,
      facilityId: occasion.facility < 0 ? null : snapshot.stakeholders.ids[occasion.facility],
      weekdays: codesIn(WEEKDAYS, occasion.weekdays),
      subFields: codesIn(SUB_FIELDS, occasion.subFields),
      fields: codesIn(FIELDS, occasion.fields),
      areaIds: occasion.areas.map((area) => snapshot.areas.ids[area]),
    },
  };
};
