import type { NetworkSize } from '../contracts/health.ts';
import { AREA_KINDS, type AreaKind } from '../vocabulary/area-kinds.ts';
import { labelOf } from '../vocabulary/term.ts';
import { counted, figure, type Language } from './reasons/naming.ts';

/** What the opening sentences rest on: counts of those in scope, as the lists and figures of the same scope give them. */
export interface OverviewFacts extends NetworkSize {
  /** The scope names areas, fields or generations. */
  readonly isNarrowed: boolean;
  readonly groupsToConnect: number;
  /** Groups whatever the scope names. */
  readonly groupsOnRecord: number;
  /** The divisions of the areas in scope, each with the groups on record that have an area of it. */
  readonly divisions: readonly { readonly kind: AreaKind; readonly groups: number }[];
}

/** Of how many groups on record the division is known at all; null where of all. */
const coverage = (language: Language, { groupsOnRecord, divisions }: OverviewFacts): string | null => {
  const told = divisions
    .filter(({ groups }) => groups < groupsOnRecord)
    .map(({ kind, groups }) => {
      const division = labelOf(AREA_KINDS, kind, language);
      if (language === 'en')
        return `Of ${counted(groupsOnRecord, 'group')} on record, ${groups === 0 ? 'none' : figure(groups)} ${groups === 1 ? 'has' : 'have'} a known ${division.toLowerCase()}.`;
      return groups === 0
        ? `登録されている${figure(groupsOnRecord)}団体について、${division}はまだ分かっていません。`
        : `登録されている${figure(groupsOnRecord)}団体のうち、${division}が分かっているのは${figure(groups)}団体です。`;
    });
  return told.length === 0 ? null : told.join(language === 'en' ? ' ' : '');
};

/** Nothing of the scope is known: never a row of zeros. */
const unknown = (language: Language, facts: OverviewFacts): readonly string[] =>
  language === 'ja'
    ? [
        coverage(language, facts) ?? `登録されている${figure(facts.groupsOnRecord)}団体のうち、この範囲に当たると分かっている団体は、まだありません。`,
        'この範囲の団体は、まだ分かっていません。団体やつながりがないという意味ではありません。',
        '団体と団体の間に立つ方は、まだ分かっていません。',
      ]
    : [
        coverage(language, facts) ?? `Of ${counted(facts.groupsOnRecord, 'group')} on record, none is known to be what you chose.`,
        'Which groups there are is not known yet. It does not mean that there are none, or no ties.',
        'Who stands between groups is not known yet.',
      ];

const besides = ({ besidesPublicBodies }: OverviewFacts): string => (besidesPublicBodies ? '行政・社協を除いて' : '');

const ja = (facts: OverviewFacts): readonly string[] => [
  [
    facts.isNarrowed
      ? `この範囲に登録されているのは、${besides(facts)}${figure(facts.groups)}団体・${figure(facts.people)}人です。つながりは、範囲の外とのものも含めて${figure(facts.ties)}です。`
      : `いま登録されているのは、${besides(facts)}${figure(facts.groups)}団体・${figure(facts.people)}人と、その間の${figure(facts.ties)}のつながりです。`,
    `${figure(facts.groups)}団体のうち${figure(facts.groupsKnown)}団体について分かっている範囲の数です。`,
    coverage('ja', facts) ?? '',
  ].join(''),
  `${facts.groupsInMainPart < 2 ? '団体どうしのつながりは、まだ分かっていません。' : `${figure(facts.groupsInMainPart)}団体がひとつながりになっています。`}これからつながる団体は${figure(facts.groupsToConnect)}、つながりが未確認の団体は${figure(facts.groupsNotYetKnown)}です。`,
  facts.bridgingPeople === 0
    ? '団体と団体の間に立つ方は、まだ分かっていません。'
    : `団体と団体の間に立っている方（つなぎ役）は、分かっている範囲で${figure(facts.bridgingPeople)}人です。`,
];

const leftOut = ({ besidesPublicBodies }: OverviewFacts): string => (besidesPublicBodies ? ', public bodies left out,' : '');

const en = (facts: OverviewFacts): readonly string[] => [
  [
    facts.isNarrowed
      ? `On record here${leftOut(facts)} are ${counted(facts.groups, 'group')} and ${counted(facts.people, 'person', 'people')}, with ${counted(facts.ties, 'tie')}, those to others outside included, as far as known for ${figure(facts.groupsKnown)} of ${counted(facts.groups, 'group')}.`
      : `On record${leftOut(facts)} are ${counted(facts.groups, 'group')}, ${counted(facts.people, 'person', 'people')} and ${counted(facts.ties, 'tie')} between them, as far as known for ${figure(facts.groupsKnown)} of ${counted(facts.groups, 'group')}.`,
    coverage('en', facts) ?? '',
  ]
    .join(' ')
    .trim(),
  `${facts.groupsInMainPart < 2 ? 'No two groups are known to be connected yet' : `${figure(facts.groupsInMainPart)} groups are connected with each other`}; ${figure(facts.groupsToConnect)} still to connect, ${figure(facts.groupsNotYetKnown)} not yet known well.`,
  facts.bridgingPeople === 0
    ? 'Who stands between groups is not known yet.'
    : `${counted(facts.bridgingPeople, 'person stands', 'people stand')} between groups, as far as known.`,
];

/** Three sentences on what is known: how much is on record, how far it is connected, how many people connect it. Nobody is named. */
export const overviewSentences = (language: Language, facts: OverviewFacts): readonly string[] => {
  if (facts.groups === 0 && facts.isNarrowed) return unknown(language, facts);
  return language === 'ja' ? ja(facts) : en(facts);
};

/** What is said in their place where nothing has been loaded yet. */
export const emptySentences = (language: Language): readonly string[] =>
  language === 'ja'
    ? [
        'まだ何も登録されていません。',
        '名簿（団体名と氏名の表）を読み込むと、ここに分かっていることが並びます。',
        'だれが団体の間に立っているかは、そのあとで分かります。',
      ]
    : ['Nothing is on record yet.', 'Load a roster (a table of groups and names) to see here what is known.', 'Who stands between groups shows after that.'];

/** One sentence over the people to meet first: how far meeting them reaches. Groups are those one may call on: active, and not wishing for no contact. */
export const firstPeopleSentence = (
  language: Language,
  { people, reached, groups }: { readonly people: number; readonly reached: number; readonly groups: number },
): string => {
  if (people === 0 && reached > 0)
    return language === 'ja'
      ? '表示の種別に「人」が含まれていないので、どなたも挙げていません。'
      : 'Nobody is listed, for people are not among the kinds chosen.';
  if (people === 0) return language === 'ja' ? '直接つながる方が、まだ登録されていません。' : 'Nobody on record is tied to these groups yet.';
  return language === 'ja'
    ? `この${people}人の方に会うと、お声かけできる${figure(groups)}団体のうち${figure(reached)}団体に直接つながります。`
    : `Meeting ${people === 1 ? 'this person' : `these ${people} people`} reaches ${figure(reached)} of ${counted(groups, 'group')} open to contact directly.`;
};
