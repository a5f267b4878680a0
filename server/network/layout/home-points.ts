import { hashOfText, nextWord, randomFrom } from '../random.ts';
import type { Place } from './free-places.ts';

/** A point of the disc of radius 1 that an id alone decides, all parts of the disc alike. Uses no trigonometry. */
export const pointOf = (id: string, seed: number): Place => {
  const random = randomFrom(hashOfText(id, seed));
  for (;;) {
    const x = nextWord(random) / 2147483648 - 1;
    const y = nextWord(random) / 2147483648 - 1;
    if (x * x + y * y <= 1) return { x, y };
  }
};

/** The mean of some places; null of none. */
export const meanOf = (places: readonly Place[]): Place | null =>
  places.length === 0
    ? null
    : { x: places.reduce((sum, place) => sum + place.x, 0) / places.length, y: places.reduce((sum, place) => sum + place.y, 0) / places.length };
