import { COST_CEILINGS, keepWithin } from './limits.ts';

/**
 * Are the variables of a request small enough to be looked at? No list longer than 1,000, nothing deeper than 10 levels. Walks without
 * recursion, so that the deepest input cannot exhaust the stack.
 * @throws Failure `queryTooCostly`.
 */
export const screenVariables = (variables: Readonly<Record<string, unknown>>): void => {
  let level: readonly unknown[] = Object.values(variables);
  for (let depth = 1; level.length > 0; depth++) {
    const next: unknown[] = [];
    for (const value of level) {
      if (typeof value !== 'object' || value === null) continue;
      if (Array.isArray(value)) keepWithin('listElements', value.length);
      for (const inner of Object.values(value)) next.push(inner);
    }
    if (next.length > 0) keepWithin('variableDepth', depth + 1);
    if (depth > COST_CEILINGS.variableDepth) return;
    level = next;
  }
};
