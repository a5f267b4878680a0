import { GROUPS_KNOWN, type Measure, OWN_DEFINITION, type Words } from './measure.ts';

const LEVELS_KNOWN: Words = { ja: '役割が分かっている所属', en: 'memberships whose role is known' };
const NEW_LINKS: Words = { ja: '新しいつながり', en: 'new links' };

/** How the load is shared, what a change of people does, and what is new. */
export const LOAD_AND_CHANGE_MEASURES = {
  POST_GINI: {
    question: { ja: '役職は、お持ちの方々のあいだで偏っていますか。', en: 'Are posts spread evenly over those who hold any?' },
    label: { ja: '役職の重なりの偏り（ジニ係数）', en: 'How unevenly posts are shared (Gini)' },
    definition: {
      ja: '役職（席を含む）をお持ちの方のあいだで、役職の数がどれだけ偏っているかです。0は皆さん同じ数、1に近いほど少ない方に重なっています。お願いする席を減らすと下がります。',
      en: 'How unevenly posts, seats included, are spread over those who hold any. 0 is the same number for all; near 1, few hold most. Asking for fewer seats lowers it.',
    },
    unit: { ja: '指数（0～1）', en: 'index from 0 to 1' },
    source: { ja: 'Gini 1912', en: 'Gini 1912' },
    knownOf: LEVELS_KNOWN,
    againstChance: false,
  },
  POSTS_TOP_TENTH_SHARE: {
    question: { ja: '役職の多い1割の方に、役職のどれだけが重なっていますか。', en: 'How much of the load do the few carry who hold most posts?' },
    label: { ja: '役職の多い1割の方に重なる役職の割合', en: 'Posts held by the tenth with most posts' },
    definition: {
      ja: '役職をお持ちの方のうち、役職の多いほうから1割（端数は切り上げ）の方がお持ちの役職の割合です。',
      en: 'Of all posts, how many are held by the tenth of post-holders (rounded up) who hold most.',
    },
    unit: { ja: '割合（役職の数で割ったもの）', en: 'share of posts' },
    source: OWN_DEFINITION,
    knownOf: LEVELS_KNOWN,
    againstChance: false,
  },
  ROBUSTNESS: {
    question: {
      ja: 'つなぎ役の方の交代が続いても、団体はどれだけひと続きに残りますか。',
      en: 'How much holds together when bridging people hand over one after another?',
    },
    label: { ja: '交代が続いても保たれるつながり', en: 'What holds when people hand over' },
    definition: {
      ja: 'つなぎ役の方が、影響の大きい順に引き合わせのないまま交代していったとき、団体のどれだけがいちばん大きなひと続きに残るかの平均です。',
      en: 'The mean share of groups that stay in the main part while the bridging people leave one after another, in their rank, without any introduction.',
    },
    unit: { ja: '割合（団体の数で割ったもの、つなぎ役の人数で平均）', en: 'share of groups, mean over the bridging people' },
    source: { ja: 'Schneiderほか 2011 を参考', en: 'compare Schneider et al. 2011' },
    knownOf: GROUPS_KNOWN,
    againstChance: true,
  },
  SUPPORT_RECIPROCITY: {
    question: { ja: '支え合いは、どれだけ両方向に記録されていますか。', en: 'How much support is on record both ways?' },
    label: { ja: '両方向に記録のある支え合いの割合', en: 'Support recorded both ways' },
    definition: {
      ja: '「支えている」の記録のうち、逆向きの記録もあるものの割合です。どちらが多いかを比べるものではありません。',
      en: 'Of the recorded support, how much has a record the other way as well. It is no account of debts.',
    },
    unit: { ja: '割合（支える側と支えられる側の組の数で割ったもの）', en: 'share of pairs of giver and receiver' },
    source: { ja: 'Wasserman・Faust 1994', en: 'Wasserman & Faust 1994' },
    knownOf: GROUPS_KNOWN,
    againstChance: false,
  },
  NEW_TIES: {
    question: { ja: 'この間に、つながりは何組生まれましたか。', en: 'How many links have come about?' },
    label: { ja: 'この間に生まれたつながり', en: 'New links' },
    definition: {
      ja: '団体・学校・大学・施設どうしのつながり（直接のもの、または両方に関わる方を通じたもの）のうち、比べる日にはなく、基準日にはある組の数です。',
      en: 'Pairs of organisations linked on the as-of date, by a tie or by a person tied to both, that were not linked on the day compared with.',
    },
    unit: { ja: '組', en: 'pairs of organisations' },
    source: OWN_DEFINITION,
    knownOf: { ja: '始まりの時期が分かっているつながり', en: 'links whose start is known' },
    againstChance: false,
  },
  CROSS_AREA_TIES: {
    question: { ja: 'この間に、エリアをまたぐつながりは何組生まれましたか。', en: 'How many of the new links cross areas?' },
    label: { ja: 'この間に生まれた、エリアをまたぐつながり', en: 'New links across areas' },
    definition: {
      ja: 'この間に生まれたつながりのうち、エリアが重ならない組の数です。エリアが分からないもの、区分がちがって比べられないものは数えません。',
      en: 'Of the new links, those between organisations that share no area. Left out where an area is not known, or where the two are recorded under different divisions.',
    },
    unit: { ja: '組', en: 'pairs of organisations' },
    source: OWN_DEFINITION,
    knownOf: NEW_LINKS,
    againstChance: false,
  },
  CROSS_FIELD_TIES: {
    question: { ja: 'この間に、分野をまたぐつながりは何組生まれましたか。', en: 'How many of the new links cross fields?' },
    label: { ja: 'この間に生まれた、分野をまたぐつながり', en: 'New links across fields' },
    definition: {
      ja: 'この間に生まれたつながりのうち、同じ分野を持たない団体の組の数です。分野が分からないものは数えません。',
      en: 'Of the new links, those between groups that share no field. Left out where a field is not known.',
    },
    unit: { ja: '組', en: 'pairs of organisations' },
    source: OWN_DEFINITION,
    knownOf: NEW_LINKS,
    againstChance: false,
  },
} as const satisfies Readonly<Record<string, Measure>>;
