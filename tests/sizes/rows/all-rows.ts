import { SERVICE_ROWS } from '../service/service-rows.ts';
import { BETWEENNESS_ROWS } from './betweenness.ts';
import { BLOCKS_ROWS } from './blocks.ts';
import { HARMONIC_ROWS } from './harmonic.ts';
import { JOINING_ROWS } from './joining.ts';
import { LEIDEN_ROWS } from './leiden.ts';
import { LINEAR_ROWS } from './linear-measures.ts';
import { REMOVAL_ROWS } from './removal.ts';
import type { Row } from './row.ts';
import { SAME_BITS_ROWS } from './same-bits.ts';
import { STRUCTURAL_HOLES_ROWS } from './structural-holes.ts';

/** Everything that is measured; goals in their order, then what is told for honesty. */
export const ALL_ROWS: readonly Row[] = [
  ...BETWEENNESS_ROWS,
  ...HARMONIC_ROWS,
  ...REMOVAL_ROWS,
  ...BLOCKS_ROWS,
  ...JOINING_ROWS,
  ...LEIDEN_ROWS,
  ...STRUCTURAL_HOLES_ROWS,
  ...SAME_BITS_ROWS,
  ...SERVICE_ROWS,
  ...LINEAR_ROWS,
].toSorted((one, other) => (one.goal ?? 99) - (other.goal ?? 99));
