import type { Language } from '../words/language.ts';
import type { Example } from './example.ts';

/** What a reader gets from each, in one line. */
interface Words {
  readonly stakeholders: string;
  readonly clusters: string;
  readonly team: string;
  readonly curves: string;
  readonly catalogue: string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  ja: {
    stakeholders: '分析用：方ごとの指標。values は measures の順に並ぶ',
    clusters: '分析用：団体のまとまりと、その間の線。stability が低い境目は事実としない',
    team: '分析用：3人が同時に交代すると、道がなくなる団体の組はいくつか',
    curves: '分析用：交代が続いても、ひと続きのままの団体の割合。順不同とくらべる',
    catalogue: '分析用：どの指標が、何を問い、どう数え、どの文献によるか',
  },
  en: {
    stakeholders: 'For analysts: some measures of people, values in the order of measures',
    clusters: 'For analysts: clusters of groups, links between them, and how sure they are',
    team: 'For analysts: pairs of groups left without a path should these three hand over at once',
    curves: 'For analysts: groups that hold together as people hand over, in rank and at random',
    catalogue: 'For analysts: what each measure asks, how it counts, and its source',
  },
};

/** The questions of analysts; none needs an id, so that each runs as it stands on any register. */
export const analystExamplesIn = (language: Language): readonly Example[] => {
  const words = WORDS[language];
  return [
    {
      query: `# ${words.stakeholders}
query Stakeholders {
  stakeholderMeasures(
    measures: [GROUP_BETWEENNESS, CONSTRAINT, CUT_OFF_GROUPS, POSTS]
    scope: { kinds: [PERSON] }
    first: 20
  ) {
    totalCount
    knownFor
    isExact
    isPreliminary
    edges { node { values stakeholder { ... on Person { name } } } }
    pageInfo { hasNextPage endCursor }
  }
}
`,
    },
    {
      query: `# ${words.clusters}
query Clusters {
  communities(first: 10) {
    totalCount
    modularity
    stability { mean least runs }
    groupsInNone
    communities { namedBy { name } groups people linksInside linksOutwards }
  }
}
`,
    },
    {
      query: `# ${words.team}
query Team {
  keyPlayers(aim: SEPARATION, size: 3) {
    people { person { name } posts }
    separatedGroupPairs
    fragmentationNow
    fragmentationWithout
    isExact
    isPreliminary
  }
}
`,
    },
    {
      query: `# ${words.curves}
query Curves {
  robustnessCurves {
    bridgingPeople
    inRank
    atRandom
    samples
    isExact
    isPreliminary
    points { handedOver inRank atRandom }
  }
}
`,
    },
    {
      query: `# ${words.catalogue}
query Measures {
  measures { id subject kinds label question definition unit source }
}
`,
    },
  ];
};
