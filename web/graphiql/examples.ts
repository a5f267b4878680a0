import type { Language } from '../words/language.ts';

/** A question to start from: a text that runs as it stands on any register, with what it is about in its first line. */
export interface Example {
  readonly query: string;
  readonly variables?: string;
}

/** The words of one language around the same questions. */
interface Words {
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
    meet: '最初に会う5人。この方々に会うと、どの団体に直接つながるか',
    bridge: 'つなぎ役と、その方の団体、その団体のほかの方まで、一度にたどる',
    connect: 'これからつながる団体と、最初に声をかける相手、きっかけ',
    find: '名前・読み・備考から探す。見つかった id をほかの問い合わせで使う',
    handOver: 'この方が交代するとき。下の変数に、search で見つけた方の id を入れる',
    health: 'つながりの指標。数え方、前の年の値、何団体のうち何団体で分かっているか',
    registers: '登録情報を絞り込み、並べ替え、続きを読む（after に endCursor を入れる）',
    searchText: '自治会',
  },
  en: {
    meet: 'Five people to meet first, and the groups each of them reaches',
    bridge: 'Bridging people, their groups, and who else belongs to those, in one request',
    connect: 'Groups to connect, whom they could meet first, and an occasion',
    find: 'Search names, readings and notes; use the id found in other questions',
    handOver: 'When this person hands over: put the id of a person found by search into the variables below',
    health: 'Network measures: how each is counted, last year, and for how many groups it is known',
    registers: 'Filter, sort and page a register (put endCursor into after to read on)',
    searchText: 'PTA',
  },
};

/** The questions GraphiQL opens with. */
export const examplesIn = (language: Language): readonly Example[] => {
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
query GroupsToConnect {
  isolatedGroups(first: 20) {
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
}
`,
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
      variables: `${JSON.stringify({ text: words.searchText }, null, 2)}\n`,
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
      variables: `${JSON.stringify({ person: '' }, null, 2)}\n`,
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
