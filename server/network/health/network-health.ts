import type { Indicator, NetworkHealth } from '../../../schema/contracts/health.ts';
import { type Day, yearsBefore } from '../../../schema/contracts/days.ts';
import type { InputsOf } from '../../../schema/contracts/questions.ts';
import type { Snapshot } from '../../../schema/contracts/snapshot.ts';
import { INDICATOR_IDS, type IndicatorId } from '../../../schema/words/measures.ts';
import { baselinesOf } from './baseline.ts';
import { stabilityFigure } from './community-figures.ts';
import type { Figure } from './figure.ts';
import { loadFigures } from './load-figures.ts';
import { type Measured, measuredNetwork } from './measured-network.ts';
import { newLinks } from './new-links.ts';
import { linksOfNetwork } from './organisation-links.ts';
import { onSameGraph } from './same-graph.ts';
import { robustnessFigure } from './robustness-of-network.ts';
import { sizeFigures } from './size-figures.ts';
import { structureFigures } from './structure.ts';
import { ALONE, type Crew } from '../work/crew.ts';

type Figures = Readonly<Record<IndicatorId, Figure>>;

/**
 * How does the network of this scope stand, compared with an earlier day and, if asked, with chance? All indicators in the order of
 * INDICATOR_IDS, their meaning and units in `schema/words/measures.ts`; counts and shares are of those in scope. `previous` is the value on
 * the day `compareTo`, null where not one tie is on record for it. Throws NOT_FOUND for an unknown area. Cost: for both days `structureFigures`, `betweenness` for robustness and `communityStability`; `baselinesOf` where asked. Source: product definitions, "Network health".
 */
export const networkHealth = (snapshot: Snapshot, { scope, compareTo, withBaseline }: InputsOf<'networkHealth'>, crew: Crew = ALONE): NetworkHealth => {
  const now = measuredNetwork(snapshot, scope);
  const then = withSameGraph(now, measuredNetwork(snapshot, { ...scope, asOf: compareTo }));
  const before = measuredNetwork(snapshot, { ...scope, asOf: sameSpanBefore(scope.asOf, compareTo) });
  const figures = figuresOf(now, then, crew);
  const previous = isOnRecord(then) ? figuresOf(then, before, crew) : null;
  return healthOf(now, figures, previous, withBaseline);
};

/** All figures of a network, what is new being counted against an earlier one. */
export const figuresOf = (now: Measured, then: Measured, crew: Crew): Figures => {
  const fresh = newLinks(linked(now), linked(then), now.same);
  return {
    ...sizeFigures(now),
    ...structureFigures(now, crew),
    ...loadFigures(now),
    ROBUSTNESS: robustnessFigure(now, crew),
    COMMUNITY_STABILITY: stabilityFigure(now, crew),
    NEW_TIES: fresh.all,
    CROSS_AREA_TIES: fresh.acrossAreas,
    CROSS_FIELD_TIES: fresh.acrossFields,
  };
};

/** Figures put into the shape of the answer; `previous` null where nothing is on record for the day compared with. */
export const healthOf = (measured: Measured, figures: Figures, previous: Figures | null, withBaseline: boolean): NetworkHealth => {
  const baselines = withBaseline ? baselinesOf(measured, figures) : {};
  const count = (id: IndicatorId): number => figures[id].value ?? 0;
  return {
    asOf: measured.network.scope.asOf,
    people: count('PEOPLE'),
    groups: count('GROUPS'),
    organisations: count('ORGANISATIONS'),
    ties: count('TIES'),
    components: count('COMPONENTS'),
    largestComponentGroupShare: figures.LARGEST_COMPONENT_GROUP_SHARE.value,
    isolatedGroups: count('ISOLATED_GROUPS'),
    groupsNotYetKnown: count('GROUPS_NOT_YET_KNOWN'),
    cutVertexPeople: count('CUT_VERTEX_PEOPLE'),
    groupsHandledWithCare: measured.network.groupsHandledWithCare,
    indicators: INDICATOR_IDS.map((id): Indicator => ({ id, ...figures[id], previous: previous?.[id].value ?? null, baseline: baselines[id] ?? null })),
  };
};

/** The measures of another day, on this day's graph where it is the same. */
export const withSameGraph = (now: Measured, then: Measured): Measured => ({ ...then, network: onSameGraph(now.network, then.network) });

/** Whether anything is known about the day of a network. */
export const isOnRecord = ({ network }: Measured): boolean => network.ties.length > 0;

/** The day that lies as far before `compareTo` as that lies before `asOf`: in whole calendar years where they are, else in days. */
export const sameSpanBefore = (asOf: Day, compareTo: Day): Day => {
  const years = Math.round((asOf - compareTo) / 365.25);
  return years > 0 && yearsBefore(asOf, years) === compareTo ? yearsBefore(compareTo, years) : compareTo - (asOf - compareTo);
};

const linked = ({ network }: Measured) => ({ network, links: linksOfNetwork(network) });
