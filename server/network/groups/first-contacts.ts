import type { FirstContact } from '../../../schema/contracts/answers.ts';
import type { ContactReason } from '../../../schema/vocabulary/analysis-terms.ts';
import { FIELDS, SUB_FIELDS } from '../../../schema/vocabulary/fields.ts';
import { WEEKDAYS } from '../../../schema/vocabulary/memberships.ts';
import { bestPathThrough, walksThrough } from '../graph/best-path-through.ts';
import type { Path } from '../graph/best-paths.ts';
import { betweennessOf } from '../betweenness/betweenness-of.ts';
import { type Occasion, occasionsBetween } from './group-occasions.ts';
import type { GroupIsolation } from '../isolation.ts';
import { mayBeProposed } from '../may-be-proposed.ts';
import { isOpenGroup } from '../open-groups.ts';
import { codesIn, STAKEHOLDER } from '../ordinals.ts';
import { idOf, idsOf, type StakeholderNetwork } from '../stakeholder-network.ts';
import type { Crew } from '../work/crew.ts';

const AT_MOST = 3;

/** A first contact, the records behind its sentence not yet looked up. */
export type ContactFound = Omit<FirstContact, 'behind'>;

interface Candidate {
  readonly vertex: number;
  /** Whoever stands on the path, people and organisations, nearest to the group first; empty without a path. */
  readonly steps: readonly number[];
  readonly occasion: Occasion;
}

/**
 * Whom could this group meet first, and what would be the occasion? Up to three organisations it is not linked to: active
 * groups that do not wish to be left alone, schools and universities, none of them marked 今後は提案しない with the group. First those with an existing path (shortest first) on
 * which at least one person can introduce, named in `via` from the group on: the shortest path that holds a person, past
 * shorter ones through organisations alone. Then the same place and time, similar activity, the same area, the same field;
 * each of these also decides among equals before higher group betweenness and id. The kind is the first that holds, OTHER
 * for who has none of them. Prepared once for a network at the cost of `betweenness`; then a search of the network, a
 * look at each group and `bestPathThrough` for those near by.
 * Source: product definitions, "first contacts".
 */
export const firstContactsIn = (network: StakeholderNetwork, crew: Crew): ((isolation: GroupIsolation) => readonly ContactFound[]) => {
  const { graph, kinds } = network;
  const proposed = mayBeProposed(network);
  const between = betweennessOf(network, crew).groups;
  const occasionOf = occasionsBetween(network);
  const open = Array.from(kinds.keys()).filter((vertex) => isOpen(network, vertex));
  const isPerson = kinds.map((kind) => (kind === STAKEHOLDER.PERSON ? 1 : 0));
  const byOccasion = (one: Candidate, other: Candidate): number =>
    rankOf(one.occasion) - rankOf(other.occasion) || between[other.vertex] - between[one.vertex] || one.vertex - other.vertex;

  return ({ group, links }) => {
    const others = open.filter((vertex) => vertex !== group && !links.organisations.includes(vertex) && proposed(group, vertex));
    const candidate = (vertex: number, steps: readonly number[] = []): Candidate => ({ vertex, steps, occasion: occasionOf(group, vertex) });
    const chosen: Candidate[] = [];
    const atLeast = walksThrough(graph, group, isPerson);
    const layers = new Map<number, number[]>();
    const paths = new Map<number, Path>();
    const putOff = (vertex: number, length: number): void => {
      const layer = layers.get(length);
      if (layer) layer.push(vertex);
      else layers.set(length, [vertex]);
    };
    for (const vertex of others) if (atLeast[vertex] >= 0) putOff(vertex, atLeast[vertex]);
    for (let length = 0; length <= Math.max(...layers.keys()) && chosen.length < AT_MOST; length++)
      for (const { vertex } of (layers.get(length) ?? []).map((one) => candidate(one)).sort(byOccasion)) {
        if (chosen.length === AT_MOST) break;
        const path = paths.get(vertex) ?? bestPathThrough(graph, group, vertex, isPerson);
        if (path === null) continue;
        paths.set(vertex, path);
        if (path.length - 1 > length) putOff(vertex, path.length - 1);
        else chosen.push(candidate(vertex, path.slice(1, -1)));
      }
    if (chosen.length < AT_MOST) {
      const taken = new Set(chosen.map(({ vertex }) => vertex));
      const rest = others.filter((vertex) => !taken.has(vertex)).map((vertex) => candidate(vertex));
      chosen.push(...rest.sort(byOccasion).slice(0, AT_MOST - chosen.length));
    }
    return chosen.map((one) => firstContact(network, group, one));
  };
};

const isOpen = (network: StakeholderNetwork, vertex: number): boolean =>
  network.kinds[vertex] === STAKEHOLDER.SCHOOL || network.kinds[vertex] === STAKEHOLDER.UNIVERSITY || isOpenGroup(network, vertex);

/** Lower is better: each occasion outweighs all that come after it. */
const rankOf = ({ weekdays, subFields, areas, fields }: Occasion): number =>
  (weekdays ? 0 : 8) + (subFields ? 0 : 4) + (areas.length > 0 ? 0 : 2) + (fields ? 0 : 1);

const kindOf = ({ steps, occasion }: Candidate): ContactReason => {
  if (steps.length > 0) return 'EXISTING_PATH';
  if (occasion.weekdays) return 'SAME_PLACE_AND_TIME';
  if (occasion.subFields) return 'SIMILAR_ACTIVITY';
  if (occasion.areas.length > 0) return 'SAME_AREA';
  return occasion.fields ? 'SAME_FIELD' : 'OTHER';
};

const firstContact = (network: StakeholderNetwork, group: number, candidate: Candidate): ContactFound => {
  const { snapshot } = network;
  const { occasion } = candidate;
  const kind = kindOf(candidate);
  const stakeholderId = idOf(network, candidate.vertex);
  const viaIds = idsOf(
    network,
    candidate.steps.filter((step) => network.kinds[step] === STAKEHOLDER.PERSON),
  );
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
      stepIds: idsOf(network, candidate.steps),
      facilityId: occasion.facility < 0 ? null : snapshot.stakeholders.ids[occasion.facility],
      weekdays: codesIn(WEEKDAYS, occasion.weekdays),
      subFields: codesIn(SUB_FIELDS, occasion.subFields),
      fields: codesIn(FIELDS, occasion.fields),
      areaIds: occasion.areas.map((area) => snapshot.areas.ids[area]),
    },
  };
};
