import { STAKEHOLDER } from '../ordinals.ts';
import { hashOfText } from '../random.ts';
import type { Place } from './free-places.ts';
import { GAP, ROOM } from './node-room.ts';

const PITCH = 2 * ROOM[STAKEHOLDER.PERSON] + GAP;

/** Seats around an organisation of the given radius, ring by ring, enough for `count` people; as offsets from its place. */
export const seatsAround = (radius: number, count: number): readonly (readonly Place[])[] => {
  const rings: Place[][] = [];
  for (let seats = 0, distance = radius + GAP + ROOM[STAKEHOLDER.PERSON]; seats < count; distance += PITCH) {
    const size = Math.floor((2 * Math.PI * distance) / PITCH);
    rings.push(
      Array.from({ length: size }, (_, i) => {
        const angle = (2 * Math.PI * (i + (rings.length % 2) / 2)) / size;
        return { x: Math.round(distance * Math.sin(angle)), y: Math.round(-distance * Math.cos(angle)) };
      }),
    );
    seats += size;
  }
  return rings;
};

/** Radius of an organisation with the people seated around it. It grows ring by ring, so one more person seldom changes it. */
export const flowerRadius = (radius: number, count: number): number => {
  const rings = seatsAround(radius, count).length;
  return rings === 0 ? radius : radius + rings * PITCH;
};

/**
 * The seat of each of these people: rings fill from the inside; within a ring everybody takes the seat their id points to, or the next
 * free one clockwise, so that who comes or goes moves hardly anybody else. Ids ascending.
 */
export const takeSeats = (ids: readonly string[], radius: number, seed: number): readonly Place[] => {
  const byDraw = ids.map((id, i) => ({ i, draw: hashOfText(id, seed) })).sort((a, b) => a.draw - b.draw || a.i - b.i);
  const places: Place[] = new Array(ids.length);
  let next = 0;
  for (const ring of seatsAround(radius, ids.length)) {
    const taken = new Set<number>();
    for (const { i, draw } of byDraw.slice(next, next + ring.length)) {
      let seat = draw % ring.length;
      while (taken.has(seat)) seat = (seat + 1) % ring.length;
      taken.add(seat);
      places[i] = ring[seat];
    }
    next += ring.length;
  }
  return places;
};
