import { STAKEHOLDER_KINDS } from '../../vocabulary/stakeholder-kinds.ts';
import { codesOf } from '../../vocabulary/term.ts';
import { OWN_DEFINITION, type StakeholderMeasure } from './measure.ts';

const ANYBODY = codesOf(STAKEHOLDER_KINDS);

const crossing = (ja: string, en: string, sharedJa: string, sharedEn: string): StakeholderMeasure => ({
  question: {
    ja: `この方・この団体のつながりは、同じ${ja}の中ですか、またいでいますか。`,
    en: `Do the ties of this one stay within one of the ${en}, or cross them?`,
  },
  label: { ja: `${ja}をまたぐ度合い（個々のE-I指数）`, en: `Own links across ${en} (E-I index)` },
  definition: {
    ja: `団体では、つながっている団体のうち${sharedJa}団体を「内」、そうでない団体を「外」として、（外－内）÷（外＋内）で表します。方では、所属する団体（役職に伴う席も含みます）のうち、いちばん多い${ja}の団体を「内」とします。分からない団体は数えません。`,
    en: `Of a group: (external − internal) / both over the groups it is linked to, internal where they ${sharedEn}. Of a person, over the groups the person belongs to, ex-officio seats included, internal where they have the commonest of their ${en}. Groups of which it is not known are left out.`,
  },
  unit: { ja: '指数（－1～1、分かっている団体の数で割ったもの）', en: 'index from −1 to 1, divided by the groups of which it is known' },
  source: { ja: 'Krackhardt・Stern 1988、Everett・Borgatti 2012', en: 'Krackhardt & Stern 1988; Everett & Borgatti 2012' },
  knownOf: { ja: `${ja}の分かっている団体とつながる方・団体`, en: `people and groups with groups around them whose ${en} are known` },
  kinds: ['PERSON', 'GROUP'],
});

/** How closely those around somebody are knit, what rests on one, and which lines the links cross. */
export const SURROUNDINGS_MEASURES = {
  LOCAL_CLUSTERING: {
    question: { ja: 'この団体のつながり先どうしは、たがいにもつながっていますか。', en: 'Are the groups this group is linked to linked to each other?' },
    label: { ja: 'つながり先どうしがつながっている割合', en: 'Local clustering' },
    definition: {
      ja: 'つながり先の二つの団体の組のうち、たがいにもつながっている組の割合です。つながり先が二つに満たない団体は0です。方どうしでは、団体の大きさを映すだけになるので求めません。',
      en: 'Of the pairs of groups this group is linked to, how many are linked to each other; 0 with fewer than two. It is not given for people: members of one group are all tied to each other, so it would only say how large the groups are.',
    },
    unit: { ja: '割合（つながり先の組の数で割ったもの）', en: 'share of pairs of linked groups' },
    source: { ja: 'Watts・Strogatz 1998', en: 'Watts & Strogatz 1998' },
    knownOf: null,
    kinds: ['GROUP'],
  },
  LOCAL_TWO_MODE_CLUSTERING: {
    question: { ja: '関わる顔ぶれは、どこでも同じですか。', en: 'Does this one meet the same people in the same places?' },
    label: { ja: '顔ぶれの重なり（二部クラスター係数）', en: 'Overlap of circles (two-mode clustering)' },
    definition: {
      ja: '方では、同じところに関わるほかの方ひとりひとりと、関わり先がどれだけ重なるか（共通する関わり先÷どちらかの関わり先）の平均です。団体などでは、関わる方の重なりを同じように求めます。',
      en: 'Of a person: the mean, over everybody met in some organisation, of the organisations both belong to divided by those that either does. Of an organisation the same with its people.',
    },
    unit: { ja: '割合（どちらかの関わり先の数で割ったもの、相手で平均）', en: 'share of what either of two has, mean over the others' },
    source: { ja: 'Latapyほか 2008', en: 'Latapy et al. 2008' },
    knownOf: { ja: '関わり先を共にする相手がいる方・団体など', en: 'those who share an organisation, or a person, with others' },
    kinds: ANYBODY,
  },
  SEPARATED_PAIRS: {
    question: { ja: '引き合わせのないまま交代や休止があると、何組がたがいに届かなくなりますか。', en: 'How many pairs would no path join without this one?' },
    label: { ja: 'ここを通じてだけ届く組', en: 'Pairs that only this one joins' },
    definition: {
      ja: 'いまはつながりをたどって届き、ここがなければ届かなくなる、ほかの二者の組の数です。引き合わせをしておけば、そのまま残ります。',
      en: 'Pairs of others that a path joins now, and none would without this one and without any introduction.',
    },
    unit: { ja: '組（ほかの二者の組）', en: 'pairs of others' },
    source: { ja: 'Borgatti 2006', en: 'Borgatti 2006' },
    knownOf: null,
    kinds: ANYBODY,
  },
  SEPARATED_GROUP_PAIRS: {
    question: {
      ja: '引き合わせのないまま交代や休止があると、団体の何組がたがいに届かなくなりますか。',
      en: 'How many pairs of groups would no path join without this one?',
    },
    label: { ja: 'ここを通じてだけ届く団体の組', en: 'Pairs of groups that only this one joins' },
    definition: {
      ja: 'いまはつながりをたどって届き、ここがなければ届かなくなる、ほかの団体の組の数です。',
      en: 'Pairs of other groups that a path joins now, and none would without this one and without any introduction.',
    },
    unit: { ja: '組（ほかの団体の組）', en: 'pairs of other groups' },
    source: { ja: 'Borgatti 2006', en: 'Borgatti 2006' },
    knownOf: null,
    kinds: ANYBODY,
  },
  CUT_OFF_GROUPS: {
    question: { ja: 'ここを通じてだけ、いちばん大きなひと続きに届く団体は幾つありますか。', en: 'How many groups reach the main part through this one only?' },
    label: { ja: 'ここを通じてだけ届く団体', en: 'Groups that hang on this one' },
    definition: {
      ja: 'ここがなくなったあとの、もとのひと続きの残りのうち、いちばん大きな部分に入らない団体の数です。',
      en: 'The remaining groups outside the main part of what is left of this one’s connected part without it.',
    },
    unit: { ja: '団体', en: 'groups' },
    source: OWN_DEFINITION,
    knownOf: null,
    kinds: ANYBODY,
  },
  NEWLY_ISOLATED_GROUPS: {
    question: {
      ja: '引き合わせのないまま交代や休止があると、幾つの団体がひと続きから離れますか。',
      en: 'How many groups would be left without a link, or outside the main part?',
    },
    label: {
      ja: 'ここがないと、つながり先がなくなるか、ひと続きの外になる団体',
      en: 'Groups that would have no link left, or lie outside the main part',
    },
    definition: {
      ja: 'いまはいちばん大きなひと続きの中でほかの団体とつながっていて、ここがなければ、つながり先がなくなるか、そのひと続きの外になる団体の数です。',
      en: 'Groups that are linked within the main part now, and without this one would lose their last link or lie outside it.',
    },
    unit: { ja: '団体', en: 'groups' },
    source: OWN_DEFINITION,
    knownOf: null,
    kinds: ANYBODY,
  },
  EGO_EI_FIELD: crossing('分野', 'fields', '同じ分野を持つ', 'share a field'),
  EGO_EI_AREA: crossing('エリア', 'areas', '活動するエリアが重なる', 'share an area'),
} as const satisfies Readonly<Record<string, StakeholderMeasure>>;
