import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readGraph } from '../../graphs/graph-file.ts';
import { reasonOf } from '../../reason.ts';
import type { Measured, MeasureRequest } from '../../requests.ts';
import { timed } from '../../timing.ts';
import type { Missing, Peer } from '../peer.ts';
import { type GdsDatabase, startGds } from './gds-database.ts';

const MOST_THREADS = 4;
const LONGEST_MS = 600_000;
const PROJECT = `UNWIND $pairs AS pair
  RETURN gds.graph.project('measured', toInteger(pair[0]), toInteger(pair[1]), {}, {undirectedRelationshipTypes: ['*']})`;
const DROP = `CALL gds.graph.drop('measured', false) YIELD graphName RETURN graphName`;
const TIME = `CALL gds.betweenness.stats('measured', {concurrency: toInteger($threads)}) YIELD computeMillis RETURN toFloat(computeMillis) AS ms`;
const VALUES = `CALL gds.betweenness.stream('measured', {concurrency: toInteger($threads)}) YIELD nodeId, score RETURN toInteger(nodeId) AS vertex, score`;

/**
 * GDS, in the free edition, which works with four threads at the most. What is told is the time GDS itself says it computed, without Bolt and without
 * the projection of the graph into its memory. Every pair of an undirected graph counts once.
 */
export const openGds = async (folder: string, say: (line: string) => void): Promise<{ readonly peer: Peer; readonly stop: () => Promise<void> } | Missing> => {
  let gds: GdsDatabase;
  let version: string;
  try {
    gds = await startGds(join(folder, 'gds'), say);
  } catch (error) {
    return { missing: `Neo4j with GDS did not start: ${reasonOf(error)}` };
  }
  const ask = async <Answer>(statement: string, given: object = {}): Promise<readonly Answer[]> => {
    const result = await gds.database.write(async (transaction) => (await transaction.run(statement, given)).records, { timeoutMs: LONGEST_MS });
    return result.map((record) => record.toObject() as Answer);
  };
  try {
    [{ version }] = await ask<{ version: string }>('RETURN gds.version() AS version');
  } catch (error) {
    await gds.stop();
    return { missing: `GDS does not answer: ${reasonOf(error)}` };
  }
  let projected = '';
  const measure = async ({ file, threads, rules, valuesFile }: MeasureRequest): Promise<Measured> => {
    const { graph, sources, targets } = readGraph(file);
    if (projected !== file) {
      await ask(DROP);
      await ask(PROJECT, { pairs: Array.from(sources, (source, edge) => [source, targets[edge]]) });
      projected = file;
    }
    const ms = await timed(rules, async () => (await ask<{ ms: number }>(TIME, { threads }))[0].ms);
    if (valuesFile !== null) {
      const values = new Float64Array(graph.size);
      for (const { vertex, score } of await ask<{ vertex: { toNumber(): number }; score: number }>(VALUES, { threads })) values[vertex.toNumber()] = score;
      writeFileSync(valuesFile, values);
    }
    return { ms, facts: {} };
  };
  return { peer: { title: `GDS ${version}`, threads: (_, offered) => Math.min(offered, MOST_THREADS), measure }, stop: () => gds.stop() };
};
