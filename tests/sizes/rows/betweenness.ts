import { against, within } from './compared.ts';
import { betweennessAlone, betweenness as kernel } from './exact-betweenness.ts';
import { FIRST_RANKING_ROW } from './first-ranking.ts';
import type { Row } from './row.ts';

/** Goals 1 to 5, and for honesty the cities in which fewer people are leaves. */
export const BETWEENNESS_ROWS: readonly Row[] = [
  against({ goal: 1, kernel, graph: 'civic-8k', peer: 'igraph', atLeast: 6 }),
  against({ goal: 2, kernel, graph: 'civic-8k', peer: 'NetworKit', atLeast: 10 }),
  against({ goal: 2, kernel, graph: 'civic-8k', peer: 'GDS', atLeast: 10, isSlow: true }),
  against({ goal: 3, kernel, graph: 'civic-8k', peer: 'graphology', atLeast: 20, isSlow: true }),
  against({ goal: 3, kernel, graph: 'civic-800', peer: 'NetworkX', atLeast: 80 }),
  against({ goal: 4, kernel, graph: 'BA-5k', peer: 'igraph', atLeast: 1.2, isSlow: true }),
  against({ goal: 4, kernel, graph: 'LFR-5k', peer: 'igraph', atLeast: 1.2, isSlow: true }),
  within({ goal: 5, kernel, graph: 'civic-60k', atMostMs: 30_000, isSlow: true }),
  FIRST_RANKING_ROW,
  against({ goal: null, kernel, graph: 'civic-60k', peer: 'igraph', isSlow: true }),
  against({ goal: null, kernel, graph: 'civic-8k-40', peer: 'igraph', isSlow: true }),
  against({ goal: null, kernel, graph: 'civic-8k-20', peer: 'igraph', isSlow: true }),
  against({ goal: null, kernel, graph: 'civic-8k', peer: 'rustworkx', isSlow: true }),
  against({ goal: null, kernel, graph: 'civic-800', peer: 'igraph' }),
  against({ goal: null, kernel: betweennessAlone, graph: 'civic-8k', peer: 'igraph', isSlow: true }),
  against({ goal: null, kernel: betweennessAlone, graph: 'BA-5k', peer: 'igraph', isSlow: true }),
  against({ goal: null, kernel: betweennessAlone, graph: 'LFR-5k', peer: 'igraph', isSlow: true }),
];
