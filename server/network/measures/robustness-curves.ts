import type { AnswerOf, InputsOf } from '../../../schema/contracts/questions.ts';
import type { Snapshot } from '../../../schema/contracts/snapshot.ts';
import { betweennessOf } from '../betweenness/betweenness-of.ts';
import { buildStakeholderNetwork } from '../build-stakeholder-network.ts';
import { robustnessCurvesOfNetwork } from '../health/robustness-of-network.ts';
import { scrambled } from '../random.ts';
import { rankedBridges } from '../ranked-bridges.ts';
import { rounded } from '../rounded.ts';
import { ALONE, type Crew } from '../work/crew.ts';

/** Orders by chance, and the seed they come from. */
const CURVE_SAMPLES = 20;
const CURVE_SEED = 2011;
/** Points of a curve at most. */
export const MOST_CURVE_POINTS = 101;

/**
 * Does it matter who hands over first? The share of groups in scope in the main part after so many of the bridging people in scope have handed over without a successor, in their
 * rank and in the mean of 20 orders by chance; 0 to 1. At most 101 points, evenly spaced, the first and the last among them; the two means are over all but the
 * first, shown or not: where `isExact`, `inRank` is the indicator ROBUSTNESS, rounded; the indicator is null where it is not. Without a bridging person or a group in scope there are no points and no means. `isExact` is false where
 * the rank rests on an estimate, `isPreliminary` true while a better one is on its way. Throws NOT_FOUND for an unknown area. Cost: `betweenness`, then `robustnessCurve` and 20 of `robustnessCurveAtRandom`.
 * Source: product definitions, "Network health"; compare Schneider et al. 2011; Albert, Jeong & Barabási 2000.
 */
export const robustnessCurves = (snapshot: Snapshot, { scope }: InputsOf<'robustnessCurves'>, crew: Crew = ALONE): AnswerOf<'robustnessCurves'> => {
  const network = buildStakeholderNetwork(snapshot, scope);
  const between = betweennessOf(network, crew);
  const seeds = Array.from({ length: CURVE_SAMPLES }, (_, sample) => scrambled(CURVE_SEED + sample));
  const bridgingPeople = rankedBridges(network, between).length;
  const curves = bridgingPeople === 0 ? null : robustnessCurvesOfNetwork(network, seeds, crew);
  return {
    bridgingPeople,
    inRank: curves && meanOf(curves.inRank.subarray(1)),
    atRandom: curves && meanOf(curves.atRandom.subarray(1)),
    samples: CURVE_SAMPLES,
    points:
      curves === null
        ? []
        : spaced(bridgingPeople).map((at) => ({ handedOver: at, inRank: rounded(curves.inRank[at]), atRandom: rounded(curves.atRandom[at]) })),
    isExact: between.bounds === null,
    isPreliminary: between.isPreliminary,
  };
};

const meanOf = (values: Float64Array): number => rounded(values.reduce((sum, value) => sum + value, 0) / values.length);

/** Whole numbers from 0 to the last, at most `MOST_CURVE_POINTS`, as evenly as can be. */
const spaced = (last: number): readonly number[] => {
  const steps = Math.min(last, MOST_CURVE_POINTS - 1);
  return Array.from({ length: steps + 1 }, (_, step) => Math.round((step * last) / steps));
};
