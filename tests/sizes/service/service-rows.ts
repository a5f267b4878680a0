import type { Finding, Row } from '../rows/row.ts';
import type { Workbench } from '../workbench.ts';

/** What a goal of the service comes to, line by line. */
type Measure = (bench: Workbench) => Promise<readonly Finding[]>;

/** A row that is measured on the running service. */
const row = (goal: number | null, name: string, load: () => Promise<Measure>): Row => ({
  goal,
  name,
  graphs: [],
  peers: [],
  kernel: null,
  isSlow: true,
  check: async () => undefined,
  find: async (bench) => (await load())(bench),
});

/** Goals 13 to 17 and the largest city, each on the real service in a folder and on ports of its own. What they need is loaded when they run. */
export const SERVICE_ROWS: readonly Row[] = [
  row(13, 'snapshot from Neo4j, city of 8k', async () => (await import('./snapshot.ts')).snapshotsOf(8_000, 300)),
  row(13, 'snapshot from Neo4j, city of 60k', async () => (await import('./snapshot.ts')).snapshotsOf(60_000, 3_000)),
  row(14, 'answers over HTTP, city of 8k', async () => (await import('./answers.ts')).answersOverHttp),
  row(15, 'memory of the service, city of 60k', async () => (await import('./memory.ts')).memoryOfService),
  row(16, 'the page, city of 8k', async () => (await import('./page.ts')).pageOfCity),
  row(17, 'import, 10k people', async () => (await import('./import.ts')).importOfTables),
  row(null, 'end to end, city of 600k', async () => (await import('./large-city.ts')).largeCity),
];
