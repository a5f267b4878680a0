import { counted, type Language } from './reasons/naming.ts';

/** What the opening sentences rest on: counts of those in scope, as the lists and figures of the same scope give them. */
export interface OverviewFacts {
  readonly people: number;
  readonly groups: number;
  readonly ties: number;
  /** Groups of which more is on record than a representative. */
  readonly groupsKnown: number;
  /** Groups in the largest connected part. */
  readonly groupsInMainPart: number;
  readonly groupsToConnect: number;
  readonly groupsNotYetKnown: number;
  readonly bridgingPeople: number;
}

const ja = (facts: OverviewFacts): readonly string[] => [
  `いま登録されているのは、${facts.groups}団体・${facts.people}人と、その間の${facts.ties}のつながりです。${facts.groups}団体のうち${facts.groupsKnown}団体について分かっている範囲の数です。`,
  `${facts.groupsInMainPart}団体がひとつながりになっています。これからつながる団体は${facts.groupsToConnect}、つながりが未確認の団体は${facts.groupsNotYetKnown}です。`,
  facts.bridgingPeople === 0
    ? '団体と団体の間に立つ方は、まだ分かっていません。'
    : `団体と団体の間に立っている方（つなぎ役）は、分かっている範囲で${facts.bridgingPeople}人です。`,
];

const en = (facts: OverviewFacts): readonly string[] => [
  `On record are ${counted(facts.groups, 'group')}, ${counted(facts.people, 'person', 'people')} and ${counted(facts.ties, 'tie')} between them, as far as known for ${facts.groupsKnown} of ${counted(facts.groups, 'group')}.`,
  `${counted(facts.groupsInMainPart, 'group is', 'groups are')} connected with each other; ${facts.groupsToConnect} still to connect, ${facts.groupsNotYetKnown} not yet known well.`,
  facts.bridgingPeople === 0
    ? 'Who stands between groups is not known yet.'
    : `${counted(facts.bridgingPeople, 'person stands', 'people stand')} between groups, as far as known.`,
];

/** Three sentences on what is known: how much is on record, how far it is connected, how many people connect it. Nobody is named. */
export const overviewSentences = (language: Language, facts: OverviewFacts): readonly string[] => (language === 'ja' ? ja(facts) : en(facts));

/** What is said in their place where nothing has been loaded yet. */
export const emptySentences = (language: Language): readonly string[] =>
  language === 'ja'
    ? [
        'まだ何も登録されていません。',
        '名簿（団体名と氏名の表）を読み込むと、ここに分かっていることが並びます。',
        'だれが団体の間に立っているかは、そのあとで分かります。',
      ]
    : ['Nothing is on record yet.', 'Load a roster (a table of groups and names) to see here what is known.', 'Who stands between groups shows after that.'];

/** One sentence over the people to meet first: how far meeting them reaches. */
export const firstPeopleSentence = (
  language: Language,
  { people, reached, groups }: { readonly people: number; readonly reached: number; readonly groups: number },
): string => {
  if (people === 0) return language === 'ja' ? '直接つながる方が、まだ登録されていません。' : 'Nobody on record is tied to these groups yet.';
  return language === 'ja'
    ? `この${people}人の方に会うと、${groups}団体のうち${reached}団体に直接つながります。`
    : `Meeting ${people === 1 ? 'this person' : `these ${people} people`} reaches ${reached} of ${counted(groups, 'group')} directly.`;
};
