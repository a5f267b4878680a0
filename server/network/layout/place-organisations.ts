import { neighboursOf } from '../graph/graph.ts';
import { STAKEHOLDER } from '../ordinals.ts';
import { idOf } from '../stakeholder-network.ts';
import type { PictureCells } from './cell-sizes.ts';
import { freePlaces, type Place } from './free-places.ts';
import { meanOf, pointOf } from './home-points.ts';
import { GAP } from './node-room.ts';
import type { PictureParts } from './picture-parts.ts';
import { relaxCell } from './relax-cell.ts';

/**
 * Where does each organisation stand, with its people around it? Inside its area, near a home that its id decides and near those it is linked
 * to; between its areas where it has several; in the middle where it has none, nearer to those it is linked to. Per vertex, null for people.
 */
export const placeOrganisations = (parts: PictureParts, cells: PictureCells, seed: number): readonly (Place | null)[] => {
  const { network, radii } = parts;
  const wishes: (Place | null)[] = Array.from(network.kinds, () => null);
  const organisations = Array.from(network.kinds.keys()).filter((v) => network.kinds[v] !== STAKEHOLDER.PERSON);
  const crowds = cells.ofAreas.map((_, cell) => organisations.filter((v) => cells.cellOf[v] === cell));
  const between = organisations.filter((v) => parts.cells.cellsOf[v].length > 1);
  const anywhere = organisations.filter((v) => parts.cells.cellsOf[v].length === 0 && cells.cellOf[v] < 0);
  crowds.forEach((crowd, cell) => {
    relaxInto(wishes, parts, crowd, cells.ofAreas[cell], seed, () => null);
  });
  relaxInto(wishes, parts, anywhere, cells.middle, seed, (v) => meanOf(placesOf(wishes, neighboursOf(parts.links, v))));
  for (const v of between) wishes[v] = meanOf(parts.cells.cellsOf[v].map((cell) => cells.ofAreas[cell]));

  const places: (Place | null)[] = wishes.map(() => null);
  const free = freePlaces(
    radii.reduce((most, radius) => Math.max(most, radius), 0),
    GAP,
  );
  const largestFirst = [...crowds.flat(), ...anywhere, ...between].sort((a, b) => radii[b] - radii[a] || a - b);
  for (const v of largestFirst) places[v] = free.take(wishes[v] ?? cells.middle, radii[v]);
  return places;
};

const placesOf = (wishes: readonly (Place | null)[], vertices: Iterable<number>): readonly Place[] =>
  Array.from(vertices, (v) => wishes[v]).filter((place) => place !== null);

/** Lets a crowd settle in its cell; `pulledTo` says where somebody is drawn from outside. */
const relaxInto = (
  wishes: (Place | null)[],
  { network, links, radii }: PictureParts,
  crowd: readonly number[],
  cell: { readonly x: number; readonly y: number; readonly radius: number },
  seed: number,
  pulledTo: (v: number) => Place | null,
): void => {
  const indexOf = new Map(crowd.map((v, i) => [v, i]));
  const homes = crowd.map((v) => {
    const point = pointOf(idOf(network, v), seed);
    const reach = Math.max(0, cell.radius - radii[v]);
    const pull = pulledTo(v);
    const home = { x: cell.x + point.x * reach, y: cell.y + point.y * reach };
    return pull === null
      ? home
      : { x: home.x / 2 + (pull.x * reach) / 2 / Math.max(reach, length(pull)), y: home.y / 2 + (pull.y * reach) / 2 / Math.max(reach, length(pull)) };
  });
  const settled = relaxCell({
    radii: Float64Array.from(crowd, (v) => radii[v] + GAP),
    homesX: Float64Array.from(homes, (home) => home.x),
    homesY: Float64Array.from(homes, (home) => home.y),
    linked: crowd.map((v) => Array.from(neighboursOf(links, v)).flatMap((other) => indexOf.get(other) ?? [])),
    middle: cell,
    radius: cell.radius,
  });
  crowd.forEach((v, i) => {
    wishes[v] = { x: settled.x[i], y: settled.y[i] };
  });
};

const length = ({ x, y }: Place): number => Math.sqrt(x * x + y * y);
