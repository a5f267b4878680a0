/**
 * Between which bounds does a share lie of which `hits` of `draws` independent draws were seen? Each bound holds with a chance of at least 1 - `risk` / 2. The Chernoff
 * bound solved for the share: all p with draws · KL(hits / draws, p) <= ln(2 / risk); tight near 0 and 1, where most shares lie.
 * Cost: 60 steps of bisection for each bound. Source: Chernoff 1952; Hoeffding 1963, theorem 1.
 */
export const bernoulliBounds = (hits: number, draws: number, risk: number): { readonly lower: number; readonly upper: number } => {
  const seen = hits / draws;
  const most = Math.log(2 / risk) / draws;
  const beyond = (inner: number, outer: number): number => {
    let near = inner;
    let far = outer;
    for (let step = 0; step < 60; step++) {
      const middle = (near + far) / 2;
      if (divergence(seen, middle) <= most) near = middle;
      else far = middle;
    }
    return far;
  };
  return { lower: hits === 0 ? 0 : beyond(seen, 0), upper: hits === draws ? 1 : beyond(seen, 1) };
};

/** How ill a coin of chance p fits what was seen (Kullback-Leibler, in nats). */
const divergence = (seen: number, p: number): number => part(seen, p) + part(1 - seen, 1 - p);

const part = (seen: number, p: number): number => {
  if (seen === 0) return 0;
  return p === 0 ? Number.POSITIVE_INFINITY : seen * Math.log(seen / p);
};
