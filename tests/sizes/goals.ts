/** One goal of speed or size, as it was set before anything was measured. */
export interface Goal {
  readonly number: number;
  readonly what: string;
  /** What is to be reached, in words. */
  readonly wanted: string;
}

/** Every goal there is; each has at least one row, which a test sees to. Medians, warm, on a machine with two cores. */
export const GOALS: readonly Goal[] = [
  { number: 1, what: 'exact betweenness of a city, all cores, against igraph', wanted: '≥ 6x' },
  { number: 2, what: 'the same against NetworKit and GDS with as many threads', wanted: '≥ 10x each' },
  { number: 3, what: 'the same against graphology-metrics; against NetworkX on 800 people', wanted: '≥ 20x; ≥ 80x' },
  { number: 4, what: 'exact betweenness of graphs without leaves, all cores, against igraph', wanted: '≥ 1.2x' },
  { number: 5, what: 'exact betweenness of a prefecture; a first ranking with error bounds', wanted: '≤ 30 s; ≤ 3 s' },
  { number: 6, what: 'harmonic centrality of all vertices of a city, against igraph', wanted: '≥ 12x' },
  { number: 7, what: 'removal of every vertex at once, 8k / 60k / 600k people', wanted: '≤ 25 / 100 / 1,000 ms' },
  { number: 8, what: 'blocks and cut vertices of 600k people, against igraph and NetworKit', wanted: '≥ 5x; ≥ 1.5x' },
  { number: 9, what: 'a person with one membership joins or leaves: all betweenness anew, exactly', wanted: '≤ 1 / 5 ms, equal to 1e-9' },
  {
    number: 10,
    what: 'Leiden on a city, a prefecture and planted clusters, against igraph',
    wanted: 'modularity ≥ its 10 iterations - 0.001, time ≤ 3x its 2 iterations, likeness to the planted clusters ≥ its own',
  },
  { number: 11, what: 'constraint and effective size of 800 people, against NetworkX', wanted: '≥ 15x' },
  { number: 12, what: 'the same answer, bit for bit, with any number of threads and any order of input', wanted: 'always' },
  { number: 13, what: 'snapshot from Neo4j over Bolt, 8k / 60k people', wanted: '≤ 0.3 / 3 s' },
  { number: 14, what: 'bridgingPeople and networkHealth over HTTP, p95 at 50 requests/s; the first answer after a change', wanted: '≤ 30 ms; ≤ 2 s' },
  { number: 15, what: 'memory of the service, without Neo4j, with 60k people', wanted: '≤ 500 MB' },
  { number: 16, what: 'the page with 8k people: bytes before the first paint; script time of a frame while panning', wanted: '≤ 300 KB gz; ≤ 16 ms' },
  { number: 17, what: 'import of 10,000 people, 1,500 groups and 14,000 ties', wanted: '≤ 10 s' },
];
