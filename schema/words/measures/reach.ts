import { GROUPS_KNOWN, type Measure, OWN_DEFINITION, type Words } from './measure.ts';

const LINKED_PAIRS: Words = { ja: '両方が分かっている団体の組', en: 'linked pairs of groups known on both sides' };

const crossing = (ja: string, en: string, valueJa: string, valueEn: string): Measure => ({
  question: { ja: `つながりは、同じ${ja}の中にとどまっていますか、またいでいますか。`, en: `Do links stay within ${en}, or do they cross them?` },
  label: { ja: `${ja}をまたぐつながりの度合い（E-I指数）`, en: `Links across ${en} (E-I index)` },
  definition: {
    ja: `つながっている団体の組のうち、${valueJa}組を「外」、そうでない組を「内」として、（外－内）÷（外＋内）で表します。－1はすべて内、＋1はすべて外です。分からない団体は数えません。`,
    en: `Of the linked pairs of groups, those ${valueEn} are external, the others internal: (external − internal) / both. −1 is all within, +1 all across; groups of which it is not known are left out.`,
  },
  unit: {
    ja: '指数（－1～1、つながっていて両方が分かっている団体の組の数で割ったもの）',
    en: 'index from −1 to 1, divided by linked pairs of groups known on both sides',
  },
  source: { ja: 'Krackhardt・Stern 1988', en: 'Krackhardt & Stern 1988' },
  knownOf: LINKED_PAIRS,
  againstChance: true,
});

/** How far the groups are from each other, and which lines their links cross. A link is a tie, or a person tied to both. */
export const REACH_MEASURES = {
  MEAN_GROUP_DISTANCE: {
    question: { ja: '団体から団体へ、平均して何段で届きますか。', en: 'Over how many links does one group reach another?' },
    label: { ja: '団体どうしの平均の段数', en: 'Mean distance between groups' },
    definition: {
      ja: 'ある団体から別の団体へ、直接のつながりか両方に関わる方をたどって、何段で届くかの平均です。届く組だけで平均します。',
      en: 'Over how many links, each a tie or a person who belongs to both, one group reaches another; the mean over the pairs that reach each other.',
    },
    unit: { ja: '段', en: 'steps' },
    source: { ja: 'Watts・Strogatz 1998', en: 'Watts & Strogatz 1998' },
    knownOf: GROUPS_KNOWN,
    againstChance: true,
  },
  GROUP_PAIRS_WITHIN_3: {
    question: { ja: '3段以内で届く団体の組は、どれくらいありますか。', en: 'How many pairs of groups are within three links of each other?' },
    label: { ja: '3段以内で届く団体の組の割合', en: 'Pairs of groups within three steps' },
    definition: {
      ja: '団体のすべての組のうち、つながりをたどって3段以内で届く組の割合です。',
      en: 'Of all pairs of groups, how many reach each other over at most three links.',
    },
    unit: { ja: '割合（団体のすべての組の数で割ったもの）', en: 'share of all pairs of groups' },
    source: OWN_DEFINITION,
    knownOf: GROUPS_KNOWN,
    againstChance: true,
  },
  CONNECTED_GROUP_PAIRS: {
    question: { ja: 'つながりをたどって届く団体の組は、どれくらいありますか。', en: 'How many pairs of groups reach each other at all?' },
    label: { ja: 'つながりをたどって届く団体の組の割合', en: 'Pairs of groups that reach each other' },
    definition: {
      ja: '団体のすべての組のうち、段数によらず、つながりをたどって届く組の割合です。',
      en: 'Of all pairs of groups, how many reach each other over any number of links.',
    },
    unit: { ja: '割合（団体のすべての組の数で割ったもの）', en: 'share of all pairs of groups' },
    source: { ja: 'Krackhardt 1994（連結度）', en: 'Krackhardt 1994 (connectedness)' },
    knownOf: GROUPS_KNOWN,
    againstChance: true,
  },
  TRANSITIVITY: {
    question: {
      ja: '同じ団体とつながる二つの団体は、たがいにもつながっていますか。',
      en: 'Are two groups that are linked to the same group linked to each other?',
    },
    label: { ja: '三つの団体がたがいにつながる割合', en: 'Closed triangles' },
    definition: {
      ja: '二つの団体が同じ団体とつながっているとき、その二つもつながっている割合です。高いほど顔なじみの輪が濃く、低いほど間に立つ団体が要ります。',
      en: 'Where two groups are both linked to a third, how often they are linked to each other as well.',
    },
    unit: { ja: '割合（二つの団体が同じ団体とつながる組の数で割ったもの）', en: 'share of pairs linked to the same group' },
    source: { ja: 'Newman・Watts・Strogatz 2002', en: 'Newman, Watts & Strogatz 2002' },
    knownOf: GROUPS_KNOWN,
    againstChance: true,
  },
  MODULARITY: {
    question: { ja: '団体のつながりは、幾つかのまとまりに分かれていますか。', en: 'Do the links of groups keep within clusters?' },
    label: { ja: 'まとまりへの分かれ方（モジュラリティ）', en: 'Division into clusters (modularity)' },
    definition: {
      ja: '団体のつながりが、幾つかのまとまりの中に偏っている度合いです。0は偏りがなく、1に近いほど、まとまりの中でだけつながっています。まとまりはライデン法で決まった手順により求めます。',
      en: 'How much more the links of groups stay within clusters than chance would have it. 0 is not at all; near 1, groups are linked within their cluster only. Clusters are found with Leiden from a fixed seed.',
    },
    unit: { ja: '指数（－0.5～1）', en: 'index from −0.5 to 1' },
    source: { ja: 'Newman・Girvan 2004、Traagほか 2019', en: 'Newman & Girvan 2004; Traag et al. 2019' },
    knownOf: GROUPS_KNOWN,
    againstChance: true,
  },
  EI_FIELD: crossing('分野', 'fields', '同じ分野を持たない', 'that share no field'),
  EI_AREA: crossing('エリア', 'areas', '活動するエリアが重ならない', 'that share no area'),
  EI_KIND: crossing('種別', 'kinds', '種別が異なる', 'of different kinds'),
} as const satisfies Readonly<Record<string, Measure>>;
