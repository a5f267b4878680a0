import type { Scope } from '../../../schema/contracts/scope.ts';
import type { Snapshot } from '../../../schema/contracts/snapshot.ts';
import { codesOf } from '../../../schema/vocabulary/term.ts';
import { TIE_KINDS } from '../../../schema/vocabulary/tie-kinds.ts';
import { buildStakeholderNetwork } from '../build-stakeholder-network.ts';
import { neighboursOf } from '../graph/graph.ts';
import { STAKEHOLDER } from '../ordinals.ts';
import { idOf, type StakeholderNetwork } from '../stakeholder-network.ts';
import { foundOnce } from '../work/found-once.ts';
import { type PictureCells, pictureCells } from './cell-sizes.ts';
import { takeSeats } from './flower.ts';
import { type FreePlaces, freePlaces, type Place } from './free-places.ts';
import { meanOf, pointOf } from './home-points.ts';
import { ROOM } from './node-room.ts';
import { type PictureParts, pictureParts } from './picture-parts.ts';
import { placeOrganisations } from './place-organisations.ts';

/** Seed of every layout, so that the city looks the same from visit to visit. */
const LAYOUT_SEED = 42;
/** Least space between two circles. */
const APART = 3;

/**
 * Where does everybody stand in the picture of the city? A map of the register on a day: the areas of one division in a ring in their usual order,
 * organisations inside their
 * area, people around their only organisation or between their several ones. Areas, fields, generations, kinds of tie and public bodies that a scope chooses
 * play no part, so switching them moves nobody; with the same data and seed all places are the same on any machine, and a new tie moves few. Per stakeholder
 * row a place in whole layout units, y downwards; null for who is in no network. Circles of ROOM never overlap. Found once for a day. Cost: the people of each
 * place times those who want it, and 240 steps of each area's organisations.
 */
export const layOutCity = (snapshot: Snapshot, scope: Scope, seed: number = LAYOUT_SEED): readonly (Place | null)[] => {
  const network = buildStakeholderNetwork(snapshot, {
    ...scope,
    areaIds: null,
    fields: null,
    generations: null,
    kinds: null,
    tieKinds: codesOf(TIE_KINDS),
    reach: 'CITY',
    includePublicBodies: true,
  });
  const { x, y } = foundOnce(network, `places with seed ${seed}`, () => columnsOf(placesOfVertices(network, seed)));
  return Array.from(network.vertexOfRow, (v) => (v < 0 || Number.isNaN(x[v]) ? null : { x: x[v], y: y[v] }));
};

const columnsOf = (places: readonly (Place | null)[]): { readonly x: Float64Array; readonly y: Float64Array } => ({
  x: Float64Array.from(places, (place) => place?.x ?? Number.NaN),
  y: Float64Array.from(places, (place) => place?.y ?? Number.NaN),
});

const placesOfVertices = (network: StakeholderNetwork, seed: number): readonly (Place | null)[] => {
  const parts = pictureParts(network);
  const cells = pictureCells(parts);
  const places = [...placeOrganisations(parts, cells, seed)];
  const free = freePlaces(Math.max(...Object.values(ROOM)), APART);
  network.kinds.forEach((kind, v) => {
    const place = places[v];
    if (kind !== STAKEHOLDER.PERSON && place) places[v] = free.take(place, ROOM[kind]);
  });
  seatPeople(places, parts, free, seed);
  placeOtherPeople(places, parts, cells, free, seed);
  return places;
};

/** People of one organisation, around it. */
const seatPeople = (places: (Place | null)[], { network, seated }: PictureParts, free: FreePlaces, seed: number): void => {
  seated.forEach((people, organisation) => {
    const at = places[organisation];
    if (people.length === 0 || at === null) return;
    const seats = takeSeats(
      people.map((person) => idOf(network, person)),
      ROOM[network.kinds[organisation]],
      seed,
    );
    people.forEach((person, i) => {
      places[person] = free.take({ x: at.x + seats[i].x, y: at.y + seats[i].y }, ROOM[STAKEHOLDER.PERSON]);
    });
  });
};

/** People of several organisations between them, then those with none beside the people they know, or where they live. */
const placeOtherPeople = (places: (Place | null)[], parts: PictureParts, cells: PictureCells, free: FreePlaces, seed: number): void => {
  const { network, organisationsOf } = parts;
  const people = Array.from(network.kinds.keys()).filter((v) => network.kinds[v] === STAKEHOLDER.PERSON && places[v] === null);
  const found = (vertices: Iterable<number>): readonly Place[] => Array.from(vertices, (v) => places[v]).filter((place) => place !== null);
  for (const person of people) {
    const middle = meanOf(found(organisationsOf[person]));
    if (middle) places[person] = free.take(middle, ROOM[STAKEHOLDER.PERSON]);
  }
  const loose = people.filter((person) => places[person] === null);
  const wishes = loose.map((person) => {
    const known = meanOf(found(neighboursOf(network.graph, person)));
    if (known) return known;
    const cell = cells.cellOf[person] < 0 ? cells.middle : cells.ofAreas[cells.cellOf[person]];
    const point = pointOf(idOf(network, person), seed);
    return { x: cell.x + point.x * cell.radius, y: cell.y + point.y * cell.radius };
  });
  loose.forEach((person, i) => {
    places[person] = free.take(wishes[i], ROOM[STAKEHOLDER.PERSON]);
  });
};
