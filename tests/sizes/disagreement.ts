/** A peer comes to something else than ours: nothing more is measured. */
export class Disagreement extends Error {}

const RELATIVE = 1e-9;
/** Below this ours tells 0. */
const SMALLEST = 1e-9;

/** Who came to which values of what. */
export interface Compared {
  readonly measure: string;
  readonly graph: string;
  readonly peer: string;
  readonly ours: Float64Array;
  readonly theirs: Float64Array;
}

/** Sees that two come to the same, to 1e-9 of the value. @throws Disagreement that names peer, graph, vertex and values */
export const seeAgreement = ({ measure, graph, peer, ours, theirs }: Compared): void => {
  const said = `${peer} and Tsunagi disagree on ${measure} of ${graph}`;
  if (ours.length !== theirs.length) throw new Disagreement(`${said}: ${theirs.length} and ${ours.length} values.`);
  for (let v = 0; v < ours.length; v++) if (!areSame(ours[v], theirs[v])) throw new Disagreement(`${said} at vertex ${v}: ${theirs[v]} and ${ours[v]}.`);
};

const areSame = (one: number, other: number): boolean =>
  Object.is(one, other) || Math.abs(one - other) <= Math.max(SMALLEST, RELATIVE * Math.max(Math.abs(one), Math.abs(other)));
