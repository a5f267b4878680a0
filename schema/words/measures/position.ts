import { codesOf } from '../../vocabulary/term.ts';
import { STAKEHOLDER_KINDS } from '../../vocabulary/stakeholder-kinds.ts';
import { OWN_DEFINITION, type StakeholderMeasure, type Words } from './measure.ts';

const ANYBODY = codesOf(STAKEHOLDER_KINDS);
const AMONG_PEOPLE: Words = { ja: 'ほかの方と同じところに関わるか、顔見知りの方がいる方', en: 'people who share an organisation with others or know somebody' };

/** Where somebody stands among the others: how many are near, and between whom. */
export const POSITION_MEASURES = {
  DEGREE: {
    question: { ja: '何人の方、いくつの団体などと、直接つながっていますか。', en: 'With how many others is there a direct tie?' },
    label: { ja: '直接つながっている相手の数（次数）', en: 'Direct contacts (degree)' },
    definition: {
      ja: '直接のつながりが記録されている方・団体・学校・大学・施設の数です。同じ相手に幾つ記録があっても1と数えます。',
      en: 'People and organisations with a direct tie on record; several ties with the same one count once.',
    },
    unit: { ja: '相手の数', en: 'people and organisations' },
    source: { ja: 'Freeman 1979（次数中心性）', en: 'Freeman 1979 (degree centrality)' },
    knownOf: null,
    kinds: ANYBODY,
  },
  POSTS: {
    question: { ja: 'お持ちの役職は幾つですか。', en: 'How many posts does this person hold?' },
    label: { ja: 'お持ちの役職の数', en: 'Posts held' },
    definition: {
      ja: '席（充て職）と、代表・役員・世話人としての所属を、記録のとおりに数えたものです。多いことは分かち合いたい負担であって、評価ではありません。',
      en: 'Seats, and memberships as head, officer or steering member, as they are recorded. Many are a load to share, no merit.',
    },
    unit: { ja: '役職の数', en: 'posts' },
    source: OWN_DEFINITION,
    knownOf: null,
    kinds: ['PERSON'],
  },
  BETWEENNESS: {
    question: {
      ja: '人や団体を結ぶいちばん短い道は、どれだけこの方・この団体を通りますか。',
      en: 'How many shortest ways between others run through this one?',
    },
    label: { ja: '橋渡しの度合い（媒介中心性）', en: 'Betweenness' },
    definition: {
      ja: '二者を結ぶいちばん短い道のうち、ここを通るものの割合を、すべての組について足したものです。大きなネットワークでは、見積もりの値になることがあります。',
      en: 'The share of shortest ways between two others that run through this one, summed over all pairs. On large networks it may be an estimate.',
    },
    unit: { ja: '組（ほかの二者の組）', en: 'pairs of others' },
    source: { ja: 'Freeman 1977、Brandes 2001', en: 'Freeman 1977; Brandes 2001' },
    knownOf: null,
    kinds: ANYBODY,
  },
  GROUP_BETWEENNESS: {
    question: { ja: '団体と団体を結ぶいちばん短い道は、どれだけここを通りますか。', en: 'How many shortest ways between groups run through this one?' },
    label: { ja: '団体のあいだの橋渡しの度合い', en: 'Betweenness of groups' },
    definition: {
      ja: '媒介中心性を、団体と団体の組だけで数えたものです。つなぎ役の方の順は、この値によります。',
      en: 'As betweenness, counting only pairs of groups. Bridging people are listed by it.',
    },
    unit: { ja: '組（ほかの団体の組）', en: 'pairs of other groups' },
    source: { ja: 'Freeman 1977、Brandes 2008（部分集合の組）', en: 'Freeman 1977; Brandes 2008 (pairs of a subset)' },
    knownOf: null,
    kinds: ANYBODY,
  },
  HARMONIC: {
    question: { ja: 'ほかの方や団体に、どれだけ近いところにいますか。', en: 'How near is everybody else?' },
    label: { ja: '近さ（調和中心性）', en: 'Nearness (harmonic centrality)' },
    definition: {
      ja: 'ほかのすべての方・団体などについて、届くまでの段数の逆数を足したものです。届かない相手は0と数えます。全員が一段のところにいれば、その数になります。',
      en: 'The sum of 1 / steps over everybody else, where somebody out of reach adds 0: it equals so many contacts one step away.',
    },
    unit: { ja: '相手の数（一段のところにいるとした場合）', en: 'contacts at one step' },
    source: { ja: 'Marchiori・Latora 2000、Boldi・Vigna 2014', en: 'Marchiori & Latora 2000; Boldi & Vigna 2014' },
    knownOf: null,
    kinds: ANYBODY,
  },
  K_CORE: {
    question: { ja: 'つながりの濃い中心に、どれだけ近いところにいますか。', en: 'How deep in the dense middle is this one?' },
    label: { ja: 'つながりの濃さの段階（kコア）', en: 'Core number (k-core)' },
    definition: {
      ja: 'たがいにk以上の相手とつながっている部分に入るような、いちばん大きいkです。',
      en: 'The largest k for which this one lies in a part where everybody has at least k contacts within the part.',
    },
    unit: { ja: '相手の数（その部分の中の）', en: 'contacts within the part' },
    source: { ja: 'Seidman 1983、Batagelj・Zaversnik 2003', en: 'Seidman 1983; Batagelj & Zaversnik 2003' },
    knownOf: null,
    kinds: ANYBODY,
  },
  CONSTRAINT: {
    question: { ja: '関わる方々は、たがいにもつながっていますか。', en: 'Do this person\u2019s contacts all know each other already?' },
    label: { ja: '拘束度', en: 'Constraint' },
    definition: {
      ja: 'つながりが、たがいにもつながっている方々に偏っている度合いです。低いほど、離れた方々の間に立っています。同じところに関わる方どうしを、人の少ないところほど強いつながりとして数えます。',
      en: 'How far the ties lie with people who are tied to each other as well; the lower, the more the person stands between people who are apart. Members of one organisation are tied, the more strongly the fewer they are.',
    },
    unit: { ja: '指数（0より大きい）', en: 'index above 0' },
    source: { ja: 'Burt 1992、Newman 2001（重み）', en: 'Burt 1992; Newman 2001 (weights)' },
    knownOf: AMONG_PEOPLE,
    kinds: ['PERSON'],
  },
  EFFECTIVE_SIZE: {
    question: { ja: 'ほかの方を通しては届かない相手が、どれだけいますか。', en: 'How many contacts are not reached through the others already?' },
    label: { ja: '有効規模', en: 'Effective size' },
    definition: {
      ja: 'つながっている方の数から、その方々どうしの重なりを引いたものです。つながりの強さは拘束度と同じように数えます。',
      en: 'The number of contacts less their overlap with each other; ties are weighted as for constraint.',
    },
    unit: { ja: '方の人数', en: 'contacts' },
    source: { ja: 'Burt 1992、Newman 2001（重み）', en: 'Burt 1992; Newman 2001 (weights)' },
    knownOf: AMONG_PEOPLE,
    kinds: ['PERSON'],
  },
  PARTICIPATION: {
    question: { ja: 'つながりは、幾つものまとまりに広がっていますか、一つの中ですか。', en: 'Are the links spread over clusters, or all in one?' },
    label: { ja: 'まとまりへの広がり（参加係数）', en: 'Spread over clusters (participation coefficient)' },
    definition: {
      ja: '方ではつながりのある団体、団体ではつながり先の団体が、まとまりのあいだにどれだけ均等に分かれているかです。0は一つのまとまりの中だけ、1に近いほど多くのまとまりに均等に広がっています。',
      en: 'How evenly the groups a person is tied to, or those a group is linked to, are spread over the clusters: 0 where all are in one, towards 1 the more clusters they reach evenly.',
    },
    unit: { ja: '指数（0～1）', en: 'index from 0 to 1' },
    source: { ja: 'Guimerà・Amaral 2005', en: 'Guimerà & Amaral 2005' },
    knownOf: { ja: '団体とのつながりの記録がある方・団体', en: 'people and groups with a tie or link to a group' },
    kinds: ['PERSON', 'GROUP'],
  },
} as const satisfies Readonly<Record<string, StakeholderMeasure>>;
