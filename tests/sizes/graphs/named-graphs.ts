import type { CityOptions } from '../../../seeds/generate-city.ts';

/** How a graph comes about: by the generator of cities, or by a function of NetworkX with the given arguments. */
export type Recipe = { readonly by: 'generator'; readonly options: CityOptions } | { readonly by: 'NetworkX'; readonly call: string; readonly given: object };

/** One graph that is measured, and the size it must come out with. */
export interface NamedGraph {
  readonly vertices: number;
  readonly edges: number;
  readonly recipe: Recipe;
}

const city = (people: number, groups: number, edges: number, singleShare?: number): NamedGraph => ({
  vertices: people + groups,
  edges,
  recipe: { by: 'generator', options: { people, groups, seed: 1, ...(singleShare !== undefined && { singleShare }) } },
});
const made = (call: string, vertices: number, edges: number, given: object = {}): NamedGraph => ({ vertices, edges, recipe: { by: 'NetworkX', call, given } });

/** Every graph of the benchmark; all are made from seeds, none is fetched. A name ending in -40 or -20 is a city in which that share of people has one membership, else 68 %. */
export const NAMED_GRAPHS = {
  karate: made('karate_club_graph', 34, 78),
  davis: made('davis_southern_women_graph', 32, 89),
  les_mis: made('les_miserables_graph', 77, 254),
  florentine: made('florentine_families_graph', 15, 20),
  'civic-800': city(800, 150, 1254),
  'civic-8k': city(8000, 1200, 12_522),
  'civic-8k-40': city(8000, 1200, 16_285, 0.4),
  'civic-8k-20': city(8000, 1200, 19_066, 0.2),
  'civic-60k': city(60_000, 8000, 93_789),
  'civic-600k': city(600_000, 80_000, 934_792),
  'BA-5k': made('barabasi_albert_graph', 5000, 24_975, { n: 5000, m: 5, seed: 1 }),
  'LFR-5k': made('LFR_benchmark_graph', 5000, 21_586, {
    n: 5000,
    tau1: 2.5,
    tau2: 1.5,
    mu: 0.2,
    average_degree: 8,
    max_degree: 100,
    min_community: 20,
    max_community: 200,
    seed: 1,
  }),
} as const satisfies Readonly<Record<string, NamedGraph>>;

/** The name of a graph. */
export type GraphName = keyof typeof NAMED_GRAPHS;

/** Small graphs that everybody's figures are known for; every measure is checked on them. */
export const SMALL_GRAPHS: readonly GraphName[] = ['karate', 'davis', 'les_mis', 'florentine'];
