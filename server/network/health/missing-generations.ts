import { codesOf } from '../../../schema/vocabulary/term.ts';
import { GENERATIONS, type Generation } from '../../../schema/vocabulary/generations.ts';
import { type Figure, knownOf } from './figure.ts';
import type { StakeholderNetwork } from '../stakeholder-network.ts';
import { groupFlags } from '../stakeholder-network.ts';
import type { MembershipOnDay } from './register-members.ts';

/**
 * Which generations are not among those who run the groups in scope? Per generation the number of groups without it, of those
 * whose generations are known: the group has said so, or it has officers on record and the generation of each is known. A group has a
 * generation that it named or that one of its officers belongs to. Counted in groups; known for how many of the groups in scope.
 * Linear in groups and memberships. Source: product definitions, "Network health".
 */
export const groupsWithoutGeneration = (network: StakeholderNetwork, memberships: readonly MembershipOnDay[]): Readonly<Record<Generation, Figure>> => {
  const { runBy, generations } = network.snapshot.stakeholders;
  const officers = new Map<number, number[]>();
  for (const { organisation, person, isPost } of memberships) {
    if (!isPost) continue;
    const of = officers.get(organisation);
    if (of) of.push(generations[person]);
    else officers.set(organisation, [generations[person]]);
  }
  const isGroup = groupFlags(network);
  const groups = Array.from(network.rows).filter((_, v) => isGroup[v] === 1 && network.inScope[v] === 1);
  const known = groups.filter((row) => runBy[row] !== 0 || officers.get(row)?.every((generation) => generation > 0));
  const has = (row: number, ordinal: number): boolean =>
    (runBy[row] & (1 << ordinal)) !== 0 || (officers.get(row) ?? []).some((generation) => generation === ordinal + 1);
  const figures = codesOf(GENERATIONS).map((code, ordinal) => [code, knownOf(known.filter((row) => !has(row, ordinal)).length, known.length, groups.length)]);
  return Object.fromEntries(figures) as Record<Generation, Figure>;
};
