import type { MadeGraph } from './graphs/make-graphs.ts';
import { type GraphName, NAMED_GRAPHS } from './graphs/named-graphs.ts';
import { type Machine, machineLine } from './machine.ts';
import type { Missing } from './peers/peer.ts';
import type { Finding } from './rows/row.ts';
import { tableOf } from './table.ts';

/** Everything that a reader needs to judge the figures and to repeat them. */
export interface Results {
  readonly day: string;
  readonly minutes: number;
  readonly machine: Machine;
  readonly versions: Readonly<Record<string, string>>;
  readonly graphs: ReadonlyMap<GraphName, MadeGraph | Missing>;
  readonly findings: readonly Finding[];
}

/** The report of a full run, in Markdown. */
export const resultsOf = ({ day, minutes, machine, versions, graphs, findings }: Results): string => {
  const goals = findings.filter(({ goal }) => goal !== null);
  const count = (met: boolean | null): number => goals.filter((finding) => finding.met === met).length;
  return `# Benchmarks

Written by \`npm run bench\` on ${day}, in ${minutes} minutes; not edited by hand.

- Machine: ${machineLine(machine)}. ${loadLine(machine.load)}
- Versions: ${Object.entries(versions)
    .map(([name, version]) => `${name} ${version}`)
    .join(', ')}.
- Of ${goals.length} lines with a goal ${count(true)} reach it, ${count(false)} do not, ${count(null)} could not be measured.

## Figures

Medians of at least five warm runs; of three where one run lasts over 20 s, which the line says. "Ratio" is how many times as fast as the peer ours is.

${tableOf(findings)}

## Graphs

Made from seeds at the start of each run, nothing is fetched. The digest is that of the file in \`.data-bench/graphs\`.

${graphTable(graphs)}

## How it is measured

- Ours runs in a process of its own for each figure, peers in theirs, one at a time. Every process loads the graph before the clock starts: what is timed is the one
  public call that answers the question, with whatever that call makes of its result. The collector of garbage of Python rests while a run is timed.
- Before anything was timed, every peer's values were compared with ours, on the graph of the line and on karate, davis, les_mis and florentine: the same to 1e-9 of each
  value. A disagreement would have stopped the run. Modularity is reckoned anew from each division that was found, by us and by igraph.
- NetworKit and rustworkx work with all cores where they can; igraph, NetworkX and graphology have one thread. GDS is the free edition, in a Neo4j of its own; its time is
  the one it tells itself, without Bolt and without the projection into its memory. graphology is told that there are no weights, without which it is twice as slow.
- The service is started as \`npm start\` does, on an empty folder, with its embedded Neo4j on the same machine and a city of \`tsunagi sample --people N --seed 1\` (15 groups for
  100 people). Load is sent at a fixed rate, whether or not earlier requests have been answered, and timed from when a request was due. Memory is the resident set of
  the service's process. The page is opened in Chromium without a cache; script time is what the browser tells, for each frame in which the picture moved.

## What to hold against these figures

- The cities are invented: a generator with assumptions (68 % of people in one group, most ties within an area and a field), not data. Our way to betweenness gains from
  people with one membership, who are leaves. The lines for civic-8k-40 and civic-8k-20 show the same city with 40 % and 20 % of them, BA-5k and LFR-5k graphs with none or
  almost none: there the advantage over C is small or gone.
- ${lostLine(findings)}
- Where goals say "all cores", ours works with all of them and igraph with its one; the lines "one thread each" leave that out.
- igraph, rustworkx and NetworkX are called from Python, as most people do, and answer with Python lists. Where the answer is long and the search short, as with blocks, components and core
  numbers, making the lists costs them more than the search; NetworKit keeps its answer in C++ and is the fairer measure there.
- igraph and NetworKit offer far more than is compared here, and on machines with many cores NetworKit and GDS gain more than ours was measured to.
- One machine, one run of the benchmark: figures of another day differ by some percent, more where the load at the start is not near 0.

## Again

\`\`\`sh
npm run bench                    # all of this
npm run bench -- --quick         # small graphs, under three minutes, only printed
npm run bench -- --only "goal 8"
\`\`\`
`;
};

const lostLine = (findings: readonly Finding[]): string => {
  const lost = findings.filter(({ ratio }) => ratio !== null && ratio < 1).map(({ what, graph, peer }) => `${what} on ${graph} (${peer.split(':')[0]})`);
  return lost.length === 0 ? 'No line of this run was lost to a peer.' : `We lose ${lost.length} lines: ${lost.join(', ')}.`;
};

const loadLine = (load: number): string =>
  `Load in the minute before: ${load.toFixed(2)}${load > 0.5 ? ', so other work was going on and figures are slower than they could be' : ''}.`;

const graphTable = (graphs: Results['graphs']): string =>
  [
    '| graph | vertices | edges | made by | digest |',
    '|---|---|---|---|---|',
    ...[...graphs].map(([name, made]) => {
      const { recipe } = NAMED_GRAPHS[name];
      const by = recipe.by === 'generator' ? `generateCity(${JSON.stringify(recipe.options)})` : `${recipe.by}.${recipe.call}(${JSON.stringify(recipe.given)})`;
      return 'missing' in made ? `| ${name} | | | ${by} | ${made.missing} |` : `| ${name} | ${made.vertices} | ${made.edges} | \`${by}\` | ${made.digest} |`;
    }),
  ].join('\n');
