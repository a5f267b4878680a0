import type { Language } from '../words/language.ts';
import { analystExamplesIn } from './analyst-examples.ts';
import type { Example } from './example.ts';

/** Ids of the register at hand, with which questions about somebody or some area start; empty where there are none. */
export interface Ids {
  readonly areas: readonly string[];
  readonly person: string;
}

/** The words of one language around the same questions. */
interface Words {
  readonly between: string;
  readonly meet: string;
  readonly bridge: string;
  readonly connect: string;
  readonly find: string;
  readonly handOver: string;
  readonly health: string;
  readonly registers: string;
  readonly searchText: string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  ja: {
    between: '2つのエリアの団体の間を行き来している方は？ エリアの id は { areas { id name kind } } で確かめられる',
    meet: '最初に会う5人。この方々に会うと、どの団体に直接つながるか',
    bridge: 'つなぎ役と、その方の団体、その団体のほかの方まで、一度にたどる',
    connect: 'これからつながる団体ときっかけ、つながりが未確認の団体、最初に会う5人。市内全域は変数を {} にする',
    find: '名前・読み・備考から探す。見つかった id をほかの問い合わせで使う',
    handOver: 'この方が交代するとき。ほかの方は、search で見つけた id を下の変数に入れる',
    health: 'つながりの指標。数え方、前の年の値、何団体のうち何団体で分かっているか',
    registers: '登録情報を絞り込み、並べ替え、続きを読む（after に endCursor を入れる）',
    searchText: '自治会',
  },
  en: {
    between: 'Who moves between the groups of two areas? Ids of areas: { areas { id name kind } }',
    meet: 'Five people to meet first, and the groups each of them reaches',
    bridge: 'Bridging people, their groups, and who else belongs to those, in one request',
    connect: 'Groups to connect and an occasion, groups not yet known well, five people to meet first; {} as variables asks for the whole city',
    find: 'Search names, readings and notes; use the id found in other questions',
    handOver: 'When this person hands over; for somebody else put the id found by search into the variables below',
    health: 'Network measures: how each is counted, last year, and for how many groups it is known',
    registers: 'Filter, sort and page a register (put endCursor into after to read on)',
    searchText: 'PTA',
  },
};

const variables = (values: Readonly<Record<string, unknown>>): string => `${JSON.stringify(values, null, 2)}\n`;

/** The questions GraphiQL opens with; each runs as it stands on the register the ids come from. The first has no variables, which GraphiQL would leave out of its first tab. */
export const examplesIn = (language: Language, { areas, person }: Ids): readonly Example[] => {
  const words = WORDS[language];
  return [
    {
      query: `# ${words.meet}
query FirstPeople {
  firstPeopleToMeet(first: 5) {
    sentence
    people { person { name } newlyReached { name } reason }
    notReached { name }
  }
}
`,
    },
    {
      query: `# ${words.between}
query BetweenAreas($areas: [ID!]!) {
  connectingAreas(areaIds: $areas) {
    sentence
    people { person { id name } by areas { area { name } groups { name } } reason }
    groupsInSeveral { group { name } areas { name } }
  }
}
`,
      variables: variables({ areas }),
    },
    {
      query: `# ${words.bridge}
query BridgingPeople {
  bridgingPeople(first: 5) {
    totalCount
    edges {
      node {
        person { name memberOf { name kind members { name } } }
        reason
        groupsToIntroduce { name }
      }
    }
    pageInfo { hasNextPage endCursor }
  }
}
`,
    },
    {
      query: `# ${words.connect}
query GroupsToConnect($areas: [ID!]) {
  isolatedGroups(scope: { areaIds: $areas }, first: 20) {
    totalCount
    edges {
      node {
        group { name activeIn { name } }
        isolation
        reason
        firstContacts { kind reason via { name } }
      }
    }
  }
  listedGroups(scope: { areaIds: $areas }, listing: [NOT_YET_KNOWN], first: 20) {
    totalCount
    edges { node { group { name } reason } }
  }
  firstPeopleToMeet(scope: { areaIds: $areas }) { sentence people { person { name } reason } }
}
`,
      variables: variables({ areas }),
    },
    {
      query: `# ${words.find}
query Find($text: String!) {
  search(text: $text, first: 10) {
    matched
    stakeholder {
      __typename
      ... on Person { id name }
      ... on Group { id name }
      ... on School { id name }
      ... on University { id name }
      ... on Facility { id name }
    }
  }
}
`,
      variables: variables({ text: words.searchText }),
    },
    {
      query: `# ${words.handOver}
query HandOver($person: ID!) {
  handOver(personId: $person) {
    sentences
    groupsThatStay { name }
    groupsToIntroduce { name }
    otherContacts { person { name } sharedGroups { name } }
  }
}
`,
      variables: variables({ person }),
    },
    {
      query: `# ${words.health}
query Health {
  networkHealth {
    asOf
    indicators { id label value previous unit knownFor outOf definition }
  }
}
`,
    },
    ...analystExamplesIn(language),
    {
      query: `# ${words.registers}
query Register($after: String) {
  groupsConnection(first: 20, after: $after, sort: [{ name: ASC }], where: { fields: { includes: COMMUNITY } }) {
    totalCount
    edges { node { name kind membersConnection(first: 5) { totalCount edges { properties { role } node { name } } } } }
    pageInfo { hasNextPage endCursor }
  }
}
`,
    },
  ];
};
