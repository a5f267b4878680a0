/** Round things in a round cell that are to lie near their homes and near those they are linked to, without overlapping. */
export interface Crowd {
  readonly radii: Float64Array;
  readonly homesX: Float64Array;
  readonly homesY: Float64Array;
  /** Per thing the others of the crowd it is linked to. */
  readonly linked: readonly (readonly number[])[];
  readonly middle: { readonly x: number; readonly y: number };
  /** Radius of the cell; nothing goes beyond. */
  readonly radius: number;
}

const STEPS = 240;
const TO_HOME = 0.04;
const TO_LINKED = 0.1;

/**
 * Moves every thing a little towards its home and the mean of those it is linked to, and out of those it overlaps, again and again while the pulls
 * fade. All move at once,
 * so no order decides; a new link moves its two ends and, by touch, some beside them. Uses sums, products and square roots only.
 */
export const relaxCell = ({ radii, homesX, homesY, linked, middle, radius }: Crowd): { readonly x: Float64Array; readonly y: Float64Array } => {
  const x = homesX.slice();
  const y = homesY.slice();
  const moveX = new Float64Array(x.length);
  const moveY = new Float64Array(x.length);
  for (let step = 0; step < STEPS; step++) {
    const fading = Math.max(0, 1 - (2 * step) / STEPS);
    for (let i = 0; i < x.length; i++) {
      moveX[i] = TO_HOME * fading * (homesX[i] - x[i]);
      moveY[i] = TO_HOME * fading * (homesY[i] - y[i]);
      for (const other of linked[i]) {
        moveX[i] += (TO_LINKED * fading * (x[other] - x[i])) / linked[i].length;
        moveY[i] += (TO_LINKED * fading * (y[other] - y[i])) / linked[i].length;
      }
    }
    pushApart(radii, x, y, moveX, moveY);
    for (let i = 0; i < x.length; i++) {
      x[i] += moveX[i];
      y[i] += moveY[i];
      const away = Math.sqrt((x[i] - middle.x) ** 2 + (y[i] - middle.y) ** 2);
      const most = Math.max(0, radius - radii[i]);
      if (away <= most) continue;
      x[i] = middle.x + ((x[i] - middle.x) * most) / away;
      y[i] = middle.y + ((y[i] - middle.y) * most) / away;
    }
  }
  return { x, y };
};

/** Adds to the moves what separates overlapping things: half the overlap each; of two at one place the first goes left. */
const pushApart = (radii: Float64Array, x: Float64Array, y: Float64Array, moveX: Float64Array, moveY: Float64Array): void => {
  const order = Int32Array.from(x.keys()).sort((a, b) => x[a] - x[b] || a - b);
  const largest = radii.reduce((most, radius) => Math.max(most, radius), 0);
  for (let at = 0; at < order.length; at++) {
    const a = order[at];
    for (let next = at + 1; next < order.length && x[order[next]] - x[a] < radii[a] + largest; next++) {
      const b = order[next];
      const apartX = x[b] - x[a];
      const apartY = y[b] - y[a];
      const away = Math.sqrt(apartX * apartX + apartY * apartY);
      const overlap = radii[a] + radii[b] - away;
      if (overlap <= 0) continue;
      const pushX = away === 0 ? overlap / 2 : (apartX / away) * (overlap / 2);
      const pushY = away === 0 ? 0 : (apartY / away) * (overlap / 2);
      moveX[a] -= pushX;
      moveY[a] -= pushY;
      moveX[b] += pushX;
      moveY[b] += pushY;
    }
  }
};
