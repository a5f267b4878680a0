import type { RowsBehind } from './behind-people.ts';

/** The ties of each step, of the kind that the step names. */
export const behindPath: RowsBehind<'PATH'> = ({ vertexOf, joining }, { stepIds }) => {
  const steps = stepIds.map(vertexOf);
  return { rows: steps.slice(1).flatMap((v, at) => joining(steps[at], v)) };
};
