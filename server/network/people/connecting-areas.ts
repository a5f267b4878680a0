import type { AreaConnector, ConnectedAreas } from '../../../schema/contracts/answers.ts';
import { Failure } from '../../../schema/contracts/failures.ts';
import type { Reason } from '../../../schema/contracts/reasons.ts';
import type { Scope } from '../../../schema/contracts/scope.ts';
import type { Snapshot } from '../../../schema/contracts/snapshot.ts';
import { AREA_CONNECTION_KINDS, type AreaConnectionKind } from '../../../schema/vocabulary/analysis-terms.ts';
import { areaRowsOf } from '../areas-inside.ts';
import { buildStakeholderNetwork } from '../build-stakeholder-network.ts';
import { tiesBehindIn } from '../explanation/ties-behind.ts';
import { groupsByArea } from './groups-by-area.ts';
import { groupsKnownOf } from './groups-known-of.ts';
import { neighboursOf } from '../graph/graph.ts';
import { groupsOfPerson, membershipsOf } from '../memberships.ts';
import { STAKEHOLDER } from '../ordinals.ts';
import { leavesOutPublicBodies, registerOnDay } from '../register-on-day.ts';
import { idOf, idsOf, type StakeholderNetwork } from '../stakeholder-network.ts';
import { listsKind } from '../lists-kind.ts';

/**
 * Who connects these areas? A group is of an area where it is active in that one of the areas asked about, or in an area inside
 * it, and in no other of them; groups active in several are listed apart, as people of both meet there anyway. Listed are people
 * of the scope tied to groups of two areas or more: by OWN_TIES where ties other than seats alone suffice, by SEATS where it needs
 * seats held ex officio, by ACQUAINTANCE where it needs somebody they know (KNOWS) in a group; with the groups that count so.
 * Beside them the pairs of groups of different areas that are tied directly. Order as in the contract. Empty of people where
 * `kinds` of the scope leaves them out, who are told of all the same. Throws BAD_USER_INPUT for fewer than two areas, NOT_FOUND for an id that is no area's.
 * Cost: vertices and edges once. Source: own definition, after "Connecting people" of the product definitions.
 */
export const connectingAreas = (snapshot: Snapshot, { scope, areaIds }: { readonly scope: Scope; readonly areaIds: readonly string[] }): ConnectedAreas => {
  const asked = [...new Set(areaIds)];
  if (asked.length < 2) throw new Failure('twoAreasNeeded', {});
  areaRowsOf(snapshot, asked);
  const network = buildStakeholderNetwork(snapshot, scope);
  const { areaOf, inSeveral } = groupsByArea(network, asked);
  const behind = tiesBehindIn(network);
  const people = connectors(network, asked, areaOf);
  const groupsInSeveral = inSeveral.map(({ group, areas }) => ({ groupId: idOf(network, group), areaIds: areas.map((area) => asked[area]) }));
  const directPairs = pairsTiedDirectly(network, areaOf);
  const reason: Reason = {
    is: 'AREAS_CONNECTED',
    areaIds: asked,
    byOwnTiesIds: idsBy(people, 'OWN_TIES'),
    bySeatsIds: idsBy(people, 'SEATS'),
    byAcquaintanceIds: idsBy(people, 'ACQUAINTANCE'),
    groupsInSeveralIds: groupsInSeveral.map(({ groupId }) => groupId),
    directPairs: directPairs.length,
    besidesPublicBodies: leavesOutPublicBodies(snapshot, scope) && isOtherwise(buildStakeholderNetwork(snapshot, { ...scope, includePublicBodies: true })),
  };
  /** Whether others would join the areas, or more, if public bodies counted. */
  function isOtherwise(counted: StakeholderNetwork): boolean {
    const groups = groupsByArea(counted, asked);
    const told = (all: readonly Connector[]): string => JSON.stringify(all.map(({ personId, by }) => [personId, by]).sort());
    return (
      groups.inSeveral.length !== inSeveral.length ||
      pairsTiedDirectly(counted, groups.areaOf).length !== directPairs.length ||
      told(connectors(counted, asked, groups.areaOf)) !== told(people)
    );
  }
  const listed = listsKind(scope, 'PERSON') ? people.map((row) => ({ ...row, behind: behind(row.reason) })) : [];
  return { people: listed, groupsInSeveral, directPairs, reason, behind: behind(reason) };
};

type Connector = Omit<AreaConnector, 'behind'>;

const idsBy = (people: readonly Connector[], kind: AreaConnectionKind): readonly string[] =>
  people.filter(({ by }) => by === kind).map(({ personId }) => personId);

interface Connection {
  readonly by: AreaConnectionKind;
  /** The groups by which the areas are joined, ascending. */
  readonly groups: readonly number[];
}

const connectors = (network: StakeholderNetwork, asked: readonly string[], areaOf: Int32Array): readonly Connector[] => {
  const memberships = membershipsOf(network.snapshot, registerOnDay(network.snapshot, network.scope));
  const ofAsked = (vertices: Iterable<number>): readonly number[] => Array.from(vertices).filter((vertex) => areaOf[vertex] >= 0);
  const joins = (groups: readonly number[]): boolean => new Set(groups.map((group) => areaOf[group])).size > 1;
  const connectionOf = (person: number): Connection | null => {
    const tied = ofAsked(neighboursOf(network.graph, person));
    if (tied.length === 0) return null;
    const { seat } = groupsOfPerson(network, memberships, network.rows[person]);
    const own = tied.filter((group) => !seat.includes(group));
    if (joins(own)) return { by: 'OWN_TIES', groups: own };
    if (joins(tied)) return { by: 'SEATS', groups: tied };
    const reached = [...new Set([...tied, ...ofAsked(groupsKnownOf(network, person))])].sort((a, b) => a - b);
    return joins(reached) ? { by: 'ACQUAINTANCE', groups: reached } : null;
  };
  const found: Connector[] = [];
  for (let person = 0; person < network.rows.length; person++) {
    if (network.kinds[person] !== STAKEHOLDER.PERSON || network.inScope[person] === 0) continue;
    const connection = connectionOf(person);
    if (connection === null) continue;
    const inArea = (at: number): readonly string[] =>
      idsOf(
        network,
        connection.groups.filter((group) => areaOf[group] === at),
      );
    const areas = asked.map((areaId, at) => ({ areaId, groupIds: inArea(at) })).filter(({ groupIds }) => groupIds.length > 0);
    const personId = idOf(network, person);
    const { by } = connection;
    found.push({ personId, by, areas, reason: { is: 'BETWEEN_AREAS', personId, by, areas } });
  }
  return found.sort(
    (one, other) => order(one) - order(other) || other.areas.length - one.areas.length || size(other) - size(one) || (one.personId < other.personId ? -1 : 1),
  );
};

const order = ({ by }: Connector): number => AREA_CONNECTION_KINDS.findIndex(({ code }) => code === by);
const size = ({ areas }: Connector): number => areas.reduce((sum, { groupIds }) => sum + groupIds.length, 0);

const pairsTiedDirectly = (network: StakeholderNetwork, areaOf: Int32Array): ConnectedAreas['directPairs'] =>
  [...areaOf.keys()].flatMap((a) =>
    areaOf[a] < 0
      ? []
      : Array.from(neighboursOf(network.graph, a))
          .filter((b) => b > a && areaOf[b] >= 0 && areaOf[b] !== areaOf[a])
          .map((b) => ({ aId: idOf(network, a), bId: idOf(network, b) })),
  );
