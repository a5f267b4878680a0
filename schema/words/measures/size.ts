import { GROUPS_KNOWN, type Measure, OWN_DEFINITION } from './measure.ts';

/** How large the network is and how far it hangs together. */
export const SIZE_MEASURES = {
  PEOPLE: {
    question: { ja: '表示の範囲に、何人の方が登録されていますか。', en: 'How many people are on record?' },
    label: { ja: '方の人数', en: 'People' },
    definition: {
      ja: '表示の範囲にいる方の人数です。つながりの記録がまだない方も含みます。',
      en: 'People in scope, those without a recorded tie included.',
    },
    unit: { ja: '人', en: 'people' },
    source: OWN_DEFINITION,
    knownOf: null,
    againstChance: false,
  },
  GROUPS: {
    question: { ja: '表示の範囲に、団体はいくつありますか。', en: 'How many groups are there?' },
    label: { ja: '団体の数', en: 'Groups' },
    definition: {
      ja: '表示の範囲にある団体の数です。解散した団体と配慮が必要な団体は含みません。内部の団体は、上の団体と合わせて1と数えます。',
      en: 'Groups in scope. Dissolved groups and groups to be handled with care are left out; a group inside another counts with it.',
    },
    unit: { ja: '団体', en: 'groups' },
    source: OWN_DEFINITION,
    knownOf: null,
    againstChance: false,
  },
  ORGANISATIONS: {
    question: {
      ja: 'つながりの記録がある学校・大学・施設も合わせて、団体などはいくつありますか。',
      en: 'How many organisations are there, counting schools, universities and facilities that have ties?',
    },
    label: { ja: '団体・学校・大学・施設の数', en: 'Organisations' },
    definition: {
      ja: '団体に、つながりの記録がある学校・大学・施設を加えた数です。',
      en: 'Groups, and the schools, universities and facilities that have a recorded tie.',
    },
    unit: { ja: 'か所', en: 'organisations' },
    source: OWN_DEFINITION,
    knownOf: null,
    againstChance: false,
  },
  TIES: {
    question: { ja: 'つながりは何本記録されていますか。', en: 'How many ties are on record?' },
    label: { ja: 'つながりの数', en: 'Ties' },
    definition: {
      ja: '基準日に続いている、二者のあいだのつながりの数です。同じ二者に幾つ記録があっても1と数え、一方だけが表示の範囲にあるものも含みます。',
      en: 'Pairs of people or organisations tied on the as-of date, at least one of them in scope. Several ties between the same two count once.',
    },
    unit: { ja: '本', en: 'ties' },
    source: OWN_DEFINITION,
    knownOf: GROUPS_KNOWN,
    againstChance: false,
  },
  COMPONENTS: {
    question: { ja: 'つながりをたどると、全体は幾つの部分に分かれていますか。', en: 'Into how many parts does the network fall?' },
    label: { ja: 'ひと続きになっている部分の数', en: 'Connected parts' },
    definition: {
      ja: 'つながりをたどって行き着ける方や団体を「ひと続き」としたとき、全体が幾つに分かれているかです。つながりの記録がまだない方や団体は、それぞれ1と数えます。',
      en: 'Into how many parts the network falls when everybody who can be reached along ties is one part. Whoever has no recorded tie yet is a part alone.',
    },
    unit: { ja: '部分', en: 'parts' },
    source: OWN_DEFINITION,
    knownOf: GROUPS_KNOWN,
    againstChance: true,
  },
  LARGEST_COMPONENT_GROUP_SHARE: {
    question: { ja: '団体のどれだけが、ひと続きにつながっていますか。', en: 'How many of the groups hang together?' },
    label: { ja: 'いちばん大きなひと続きに入る団体の割合', en: 'Groups in the main part' },
    definition: {
      ja: '団体がもっとも多いひと続きの部分に、団体のどれだけが入っているかです。',
      en: 'How many of the groups lie in the connected part that has most groups.',
    },
    unit: { ja: '割合（団体の数で割ったもの）', en: 'share of groups' },
    source: OWN_DEFINITION,
    knownOf: GROUPS_KNOWN,
    againstChance: true,
  },
  DENSITY: {
    question: {
      ja: 'ありうる方と団体の組み合わせのうち、どれだけにつながりがありますか。',
      en: 'How many of the possible ties between people and groups are there?',
    },
    label: { ja: '方と団体のつながりの密度', en: 'Density' },
    definition: {
      ja: '方と団体の組み合わせのうち、実際につながりがあるものの割合です。名簿が多くなると、自然に小さくなります。',
      en: 'Of all possible pairs of a person and a group, how many are tied. It falls by itself as the register grows.',
    },
    unit: { ja: '割合（方の人数×団体の数で割ったもの）', en: 'share of people times groups' },
    source: { ja: 'Borgatti・Everett 1997（二部グラフの密度）', en: 'Borgatti & Everett 1997 (two-mode density)' },
    knownOf: GROUPS_KNOWN,
    againstChance: false,
  },
  PEOPLE_WITHOUT_TIES: {
    question: { ja: 'つながりの記録がまだない方は何人ですか。', en: 'Of how many people is no tie on record yet?' },
    label: { ja: 'つながりの記録がまだない方', en: 'People without a recorded tie' },
    definition: {
      ja: '表示の範囲にいる方のうち、基準日に続いているつながりの記録が一つもない方の人数です。つながりがないという意味ではありません。',
      en: 'People in scope for whom no tie is recorded on the as-of date. It does not mean that they have none.',
    },
    unit: { ja: '人', en: 'people' },
    source: OWN_DEFINITION,
    knownOf: GROUPS_KNOWN,
    againstChance: false,
  },
  CUT_VERTEX_PEOPLE: {
    question: {
      ja: '引き合わせのないまま交代すると、ひと続きの部分が分かれてしまう方は何人ですか。',
      en: 'How many people hold parts of the network together?',
    },
    label: { ja: 'ひと続きの要になっている方', en: 'People who hold parts together' },
    definition: {
      ja: '引き合わせのないままその方が交代すると、ひと続きの部分がさらに分かれる方の人数です。',
      en: 'People after whose leaving, without any introduction, the network would fall into more parts.',
    },
    unit: { ja: '人', en: 'people' },
    source: { ja: 'Hopcroft・Tarjan 1973（切断点）', en: 'Hopcroft & Tarjan 1973 (cut vertices)' },
    knownOf: GROUPS_KNOWN,
    againstChance: true,
  },
} as const satisfies Readonly<Record<string, Measure>>;
