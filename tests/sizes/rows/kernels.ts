import { betweenness, betweennessAlone } from './exact-betweenness.ts';
import { firstRanking } from './first-ranking.ts';
import { blocks, cuts } from './blocks.ts';
import { harmonic } from './harmonic.ts';
import { joining } from './joining.ts';
import type { Kernel } from './kernel.ts';
import { leiden } from './leiden.ts';
import { components, coreNumbers } from './linear-measures.ts';
import { removal } from './removal.ts';
import { structuralHoles } from './structural-holes.ts';

/** Everything of ours that is timed, as the process of ours finds it by name. */
export const KERNELS: readonly Kernel[] = [
  betweenness,
  betweennessAlone,

  firstRanking,
  harmonic,
  removal,
  blocks,
  cuts,
  joining,
  leiden,
  structuralHoles,
  components,
  coreNumbers,
];
