import { GROUPS_KNOWN, type Measure, type Words } from './measure.ts';

const LEIDEN: Words = { ja: 'Traagほか 2019（ライデン法）', en: 'Traag et al. 2019 (Leiden)' };

/** Which clusters there are, how sure they are, and how closely people and groups are knit. */
export const CLUSTER_MEASURES = {
  TWO_MODE_CLUSTERING: {
    question: { ja: '同じ団体に関わるお二人は、ほかの団体でも一緒になりますか。', en: 'Do two people who meet in one organisation meet in another as well?' },
    label: { ja: '同じ顔ぶれがほかの団体でも一緒になる割合', en: 'The same people in several organisations' },
    definition: {
      ja: 'お二人が同じ団体・学校・大学・施設に関わり、お一人は別のところにも関わっているとき、もうお一人もそこに関わっている割合です。高いほど、同じ顔ぶれが重なっています。',
      en: 'Where two people share an organisation and one of them belongs to a second, how often the other belongs to that one too. The higher, the more the same people meet everywhere.',
    },
    unit: {
      ja: '割合（お二人が一つを共にし、お一人が別のところにも関わる組の数で割ったもの）',
      en: 'share of chains of two people who share one organisation and a second one of either',
    },
    source: { ja: 'Robins・Alexander 2004', en: 'Robins & Alexander 2004' },
    knownOf: GROUPS_KNOWN,
    againstChance: true,
  },
  MEAN_LOCAL_CLUSTERING: {
    question: { ja: 'ある団体のつながり先どうしは、たがいにもつながっていますか。', en: 'Are the groups that one group is linked to linked to each other?' },
    label: { ja: 'つながり先どうしがつながっている割合の平均', en: 'Mean local clustering' },
    definition: {
      ja: '団体ごとに、つながり先の二つの組のうち、たがいにもつながっている組の割合を求め、すべての団体で平均したものです。つながり先が二つに満たない団体は0として平均に入れます。',
      en: 'For each group, of the pairs of groups it is linked to, how many are linked to each other; the mean over all groups, where one with fewer than two links counts as 0.',
    },
    unit: { ja: '割合（つながり先の組の数で割ったもの、団体の数で平均）', en: 'share of pairs of linked groups, mean over the groups' },
    source: { ja: 'Watts・Strogatz 1998', en: 'Watts & Strogatz 1998' },
    knownOf: GROUPS_KNOWN,
    againstChance: true,
  },
  TWO_MODE_MODULARITY: {
    question: { ja: '方と団体は、幾つかのまとまりに分かれていますか。', en: 'Do people and organisations keep within clusters?' },
    label: { ja: '方と団体のまとまりへの分かれ方（二部モジュラリティ）', en: 'Division of people and organisations (two-mode modularity)' },
    definition: {
      ja: '方と団体・学校・大学・施設とのつながりが、まとまりの中に偏っている度合いです。団体どうしのつながりに直さずに求めるので、大きな団体があっても見え方が変わりません。0は偏りがなく、1に近いほど、まとまりの中でだけ関わっています。',
      en: 'How much more the ties of people with organisations stay within clusters than chance would have it, counted on the ties themselves and not on links between groups, so that a large group weighs no more than its ties. 0 is not at all; near 1, people take part within their cluster only.',
    },
    unit: { ja: '指数（－1～1）', en: 'index from −1 to 1' },
    source: { ja: `Barber 2007、${LEIDEN.ja}`, en: `Barber 2007; ${LEIDEN.en}` },
    knownOf: GROUPS_KNOWN,
    againstChance: true,
  },
  COMMUNITIES: {
    question: { ja: '団体のまとまりは幾つありますか。', en: 'How many clusters of groups are there?' },
    label: { ja: '団体のまとまりの数', en: 'Clusters of groups' },
    definition: {
      ja: 'たがいのつながりが多い団体のまとまりのうち、二つ以上の団体が入るものの数です。ほかの団体とのつながりの記録がまだない団体は、数に入りません。',
      en: 'Clusters of closely linked groups, those with two groups or more. A group without a recorded link to others is in none.',
    },
    unit: { ja: '個（まとまりの数）', en: 'clusters' },
    source: LEIDEN,
    knownOf: GROUPS_KNOWN,
    againstChance: true,
  },
  COMMUNITY_STABILITY: {
    question: { ja: 'まとまりの境目は、どれくらい確かですか。', en: 'How sure are the borders of the clusters?' },
    label: { ja: 'まとまりの確かさ', en: 'How sure the clusters are' },
    definition: {
      ja: '始め方を変えて10回求めたまとまりが、たがいにどれだけ同じかの平均です。1はいつも同じ、0は偶然の一致と変わりません。低いときは、別の分け方も同じくらい当てはまるので、境目を事実として扱わないでください。',
      en: 'How far the clusters found from 10 different starts agree, two by two, beyond chance. 1 is always the same, 0 no more than by chance. Where it is low, other divisions are as good: take no border for a fact.',
    },
    unit: { ja: '指数（1が最大）', en: 'index, 1 at most' },
    source: { ja: 'Vinhほか 2010（調整相互情報量）', en: 'Vinh et al. 2010 (adjusted mutual information)' },
    knownOf: GROUPS_KNOWN,
    againstChance: false,
  },
} as const satisfies Readonly<Record<string, Measure>>;
