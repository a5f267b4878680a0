import type { Baseline } from '../../../schema/contracts/health.ts';
import { INDICATOR_IDS, type IndicatorId, MEASURES } from '../../../schema/words/measures.ts';
import { buildGraph } from '../graph/graph.ts';
import { STAKEHOLDER, TIE } from '../ordinals.ts';
import { randomFrom, scrambled } from '../random.ts';
import type { StakeholderNetwork } from '../stakeholder-network.ts';
import { keptTies } from '../tie-list.ts';
import type { Figure } from './figure.ts';
import type { Measured } from './measured-network.ts';
import { rewired } from './rewiring.ts';
import { robustnessOfNetwork } from './robustness-of-network.ts';
import { structureFigures } from './structure.ts';

/** Networks made by chance that a figure is held against. */
export const BASELINE_SAMPLES = 100;
/** The seed they come from; sample k uses a seed derived from this plus k. */
export const BASELINE_SEED = 1988;

/** Vertices times ties up to which robustness, which needs betweenness, is held against chance as well. */
const ROBUSTNESS_LIMIT = 4_000_000;

/**
 * Is that more than chance? For each indicator that depends on who belongs where: its mean, standard deviation (divided by the number of samples) and
 * z over 100
 * random arrangements of the memberships that leave every person and every organisation its number of them; all other ties stay. Mean and deviation
 * are over the samples in
 * which it can be computed; the indicator has none where it cannot be in any. z is null where the deviation is 0 or the value itself is null.
 * Robustness is left out on networks where it would take minutes. Cost: `structureFigures` for each arrangement, and `betweenness` where robustness is held against chance. Source: product definitions, "Baseline".
 */
export const baselinesOf = (measured: Measured, figures: Readonly<Record<IndicatorId, Figure>>): Readonly<Partial<Record<IndicatorId, Baseline>>> => {
  const withRobustness = measured.network.graph.size * (measured.network.graph.neighbours.length / 2) <= ROBUSTNESS_LIMIT;
  const ids = INDICATOR_IDS.filter((id) => MEASURES[id].againstChance && (id !== 'ROBUSTNESS' || withRobustness));
  const values = new Map<IndicatorId, number[]>(ids.map((id) => [id, []]));
  const arrangement = { network: rewirable(measured.network), judged: rewirable(measured.judged) };
  for (let sample = 0; sample < BASELINE_SAMPLES; sample++) {
    const network = arrangement.network(sample);
    const judged = measured.judged === measured.network ? network : arrangement.judged(sample);
    const byChance: Readonly<Partial<Record<IndicatorId, number | null>>> = {
      ...valuesOf(structureFigures({ ...measured, network, judged })),
      ...(withRobustness ? { ROBUSTNESS: robustnessOfNetwork(network) } : {}),
    };
    for (const id of ids) {
      const value = byChance[id];
      if (value !== null && value !== undefined) values.get(id)?.push(value);
    }
  }
  return Object.fromEntries(ids.flatMap((id) => summaryOf(values.get(id) ?? [], figures[id].value).map((summary) => [id, summary])));
};

const valuesOf = <Id extends string>(figures: Readonly<Record<Id, Figure>>): Partial<Record<Id, number | null>> => {
  const values: Partial<Record<Id, number | null>> = {};
  for (const id of Object.keys(figures) as Id[]) values[id] = figures[id].value;
  return values;
};

const summaryOf = (values: readonly number[], observed: number | null): readonly Baseline[] => {
  if (values.length === 0) return [];
  const isConstant = values.every((value) => value === values[0]);
  const mean = isConstant ? values[0] : values.reduce((sum, value) => sum + value, 0) / values.length;
  const standardDeviation = isConstant ? 0 : Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
  const zScore = standardDeviation === 0 || observed === null ? null : (observed - mean) / standardDeviation;
  return [{ mean, standardDeviation, zScore, samples: values.length, seed: BASELINE_SEED }];
};

/** The network with its memberships arranged by chance; the sample number picks the arrangement. */
const rewirable = (network: StakeholderNetwork): ((sample: number) => StakeholderNetwork) => {
  const isPerson = (v: number): boolean => network.kinds[v] === STAKEHOLDER.PERSON;
  const { ties } = network;
  const others = keptTies(ties, (tie) => ties.kinds[tie] !== TIE.MEMBER_OF);
  const memberTies = keptTies(ties, (tie) => ties.kinds[tie] === TIE.MEMBER_OF);
  const memberships = Array.from(memberTies.a, (a, tie) => (isPerson(a) ? [a, memberTies.b[tie]] : [memberTies.b[tie], a]))
    .sort((one, other) => one[0] - other[0] || one[1] - other[1])
    .filter(([person, organisation], i, all) => i === 0 || all[i - 1][0] !== person || all[i - 1][1] !== organisation);
  const persons = Int32Array.from(memberships, ([person]) => person);
  const organisations = Int32Array.from(memberships, ([, organisation]) => organisation);
  const sources = [...persons, ...others.a];
  return (sample) => {
    const arranged = rewired(persons, organisations, randomFrom(scrambled(BASELINE_SEED + sample)));
    return { ...network, graph: buildGraph(network.graph.size, sources, [...arranged, ...others.b]) };
  };
};
