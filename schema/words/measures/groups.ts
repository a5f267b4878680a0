import { type Measure, OWN_DEFINITION, type Words } from './measure.ts';

const JUDGED: Words = { ja: 'つながりを確認している活動中の団体', en: 'active groups whose ties are known' };
const GENERATIONS_KNOWN: Words = { ja: '担い手の世代が分かっている団体', en: 'groups whose generations are known' };

const withoutGeneration = (ja: string, en: string): Measure => ({
  question: { ja: `担い手に${ja}がいまはいない団体はいくつですか。`, en: `How many groups are run without ${en}?` },
  label: { ja: `担い手に${ja}がいまはいない団体`, en: `Groups run without ${en}` },
  definition: {
    ja: `担い手の世代が分かっている団体のうち、${ja}がいまはいない団体の数です。団体からうかがった世代と、役員の方の世代から数えます。対象の世代ではありません。`,
    en: `Of the groups whose generations are known, those that ${en} do not help to run: by what the group said and by the generations of its officers, not by whom it is for.`,
  },
  unit: { ja: '団体', en: 'groups' },
  source: OWN_DEFINITION,
  knownOf: GENERATIONS_KNOWN,
  againstChance: false,
});

/** How the groups stand: linked, still to be connected, not yet known, and who runs them. */
export const GROUP_MEASURES = {
  ISOLATED_GROUPS: {
    question: {
      ja: 'つながりの記録がまだないか、小さなまとまりの中でだけつながっている団体はいくつですか。',
      en: 'How many groups have no recorded link yet, or only within a small cluster?',
    },
    label: { ja: 'つながりの記録がまだないか、小さなまとまりの中の団体', en: 'Groups without a recorded link or in a small cluster' },
    definition: {
      ja: '一覧「これからつながる団体」のうち、ほかの団体とのつながりの記録がまだない団体と、小さなまとまりの中でつながっている団体の数です。活動中で、つながりを確認していて、「交流の希望：いまはない」ではない団体について数えます。',
      en: 'Of the list “Groups to connect”, those without a recorded link to other organisations, or linked only within a small cluster. Counted among active groups whose ties are known and that do not wish for no contact.',
    },
    unit: { ja: '団体', en: 'groups' },
    source: OWN_DEFINITION,
    knownOf: JUDGED,
    againstChance: true,
  },
  WEAKLY_LINKED_GROUPS: {
    question: { ja: 'つながり先が限られている団体はいくつですか。', en: 'How many groups have few links?' },
    label: { ja: 'つながり先が限られている団体', en: 'Groups with few links' },
    definition: {
      ja: 'ほかとの連絡役がお一人の団体、つながり先が１団体の団体、同じ分野・同じ地域の中でつながっている団体の数です。一覧「これからつながる団体」の残りで、「つながりの記録がまだないか、小さなまとまりの中の団体」は含みません。',
      en: 'Groups with one contact person, with one linked group, or linked only within their own field and area. They are the rest of the list “Groups to connect”.',
    },
    unit: { ja: '団体', en: 'groups' },
    source: OWN_DEFINITION,
    knownOf: JUDGED,
    againstChance: true,
  },
  GROUPS_NOT_YET_KNOWN: {
    question: { ja: 'つながりがまだ分かっていない団体はいくつですか。', en: 'Of how many groups do we not know enough yet?' },
    label: { ja: 'つながりが未確認の団体', en: 'Groups not yet known well' },
    definition: {
      ja: '活動中で「交流の希望：いまはない」ではない団体のうち、代表者の方だけを確認している団体と、どこまで確認したかの記録がなく所属の記録が２件に満たない団体の数です。つながりがないのではなく、まだ分かりません。',
      en: 'Active groups that do not wish for no contact, of which only the representative has been confirmed, or, where nothing says how much was confirmed, fewer than two memberships are on record. Their ties are not missing; they are not known yet.',
    },
    unit: { ja: '団体', en: 'groups' },
    source: OWN_DEFINITION,
    knownOf: null,
    againstChance: false,
  },
  GROUPS_ON_ONE_PERSON_SHARE: {
    question: { ja: 'ほかとの連絡役がお一人の団体は、どれくらいありますか。', en: 'How many groups have one contact person to the others?' },
    label: { ja: 'ほかとの連絡役がお一人の団体の割合', en: 'Groups with one contact person' },
    definition: {
      ja: 'ほかの団体とのつながりが、いまのところお一人の方を通じたものだけの団体の割合です。',
      en: 'How many groups are linked to other organisations through exactly one person so far.',
    },
    unit: {
      ja: '割合（つながりを確認している活動中の団体のうち、「交流の希望：いまはない」ではない団体の数で割ったもの）',
      en: 'share of active groups whose ties are known and that do not wish for no contact',
    },
    source: OWN_DEFINITION,
    knownOf: JUDGED,
    againstChance: true,
  },
  GROUPS_WITHOUT_CHILD: withoutGeneration('子ども', 'children'),
  GROUPS_WITHOUT_YOUTH: withoutGeneration('若者', 'young people'),
  GROUPS_WITHOUT_WORKING_AGE: withoutGeneration('現役・子育て世代', 'people of working age'),
  GROUPS_WITHOUT_SENIOR: withoutGeneration('シニア世代', 'seniors'),
} as const satisfies Readonly<Record<string, Measure>>;
