import { neighboursOf } from '../graph/graph.ts';
import { TIE } from '../ordinals.ts';
import { groupsByArea } from '../people/groups-by-area.ts';
import type { RowsBehind } from './behind-people.ts';
import type { Evidence } from './evidence.ts';

/** From the person to each group: the person's own tie, else the acquaintance and the tie of whom the person knows there. */
const betweenAreas: RowsBehind<'BETWEEN_AREAS'> = (evidence, { personId, areas }) => {
  const groups = areas.flatMap(({ groupIds }) => groupIds.map(evidence.vertexOf));
  return { rows: groups.flatMap((group) => rowsTo(evidence, evidence.vertexOf(personId), group)) };
};

const rowsTo = ({ network, between, joining }: Evidence, person: number, group: number): readonly number[] => {
  const own = joining(person, group);
  if (own.length > 0) return own;
  for (const other of neighboursOf(network.graph, person)) {
    const known = between(person, other, TIE.KNOWS);
    const theirs = known.length > 0 ? joining(other, group) : [];
    if (theirs.length > 0) return [...known, ...theirs];
  }
  return [];
};

/** The ties of the people who go between the areas to groups there, and the direct ties between groups of different areas. */
const areasConnected: RowsBehind<'AREAS_CONNECTED'> = (evidence, { areaIds, byOwnTiesIds, bySeatsIds, byAcquaintanceIds }) => {
  const { network, vertexOf, between, joining } = evidence;
  const { areaOf } = groupsByArea(network, areaIds);
  const tiedTo = (v: number): readonly number[] => Array.from(neighboursOf(network.graph, v));
  const ofAreas = (vertices: readonly number[]): readonly number[] => vertices.filter((v) => areaOf[v] >= 0);
  const direct = [...byOwnTiesIds, ...bySeatsIds].map(vertexOf).flatMap((person) => ofAreas(tiedTo(person)).flatMap((group) => joining(person, group)));
  const acquainted = byAcquaintanceIds.map(vertexOf).flatMap((person) => {
    const known = tiedTo(person).filter((v) => between(person, v, TIE.KNOWS).length > 0);
    return [...new Set(ofAreas([...tiedTo(person), ...known.flatMap(tiedTo)]))].flatMap((group) => rowsTo(evidence, person, group));
  });
  const pairs = [...areaOf.keys()].flatMap((a) =>
    areaOf[a] < 0 ? [] : ofAreas(tiedTo(a)).flatMap((b) => (b > a && areaOf[b] !== areaOf[a] ? joining(a, b) : [])),
  );
  return { rows: [...direct, ...acquainted, ...pairs] };
};

/** The records behind the sentences about what joins areas, by reason. */
export const BEHIND_AREAS = { BETWEEN_AREAS: betweenAreas, AREAS_CONNECTED: areasConnected } as const;
