import { describe, expect, test } from 'vitest';
import type { Reason } from '../../schema/contracts/reasons.ts';
import type { Scope } from '../../schema/contracts/scope.ts';
import { sentenceOf } from '../../schema/words/reasons/sentence-of.ts';
import { scopeOf } from '../network/snapshot-of.ts';

const NAMES: Record<string, string> = {
  p: '綿毛田 じゅん',
  q: '雲見沢 ちか',
  a: 'えんがわ食堂まめ',
  b: 'おやじの会たけとんぼ',
  c: 'こども食堂おかわり',
  d: 'こだま自治会',
  h: '乞田・貝取ふれあい館',
  x: '諏訪中学区',
  y: '青陵中学区',
  z: '永山中学区',
};
const nameOf = (id: string): string => NAMES[id] ?? id;

const COUNTED = { besidesPublicBodies: false } as const;

const listed = (facts: Partial<Extract<Reason, { is: 'GROUP_LISTED' }>>): Reason => ({
  is: 'GROUP_LISTED',
  groupId: 'a',
  listing: 'TO_CONNECT',
  isolation: null,
  knownExtent: null,
  memberships: 3,
  hangsOnId: null,
  linkedId: null,
  linked: 0,
  cluster: 4,
  isSmallCluster: true,
  isOnlyWay: false,
  isRepresentative: true,
  ...COUNTED,
  ...facts,
});
const contact = (facts: Partial<Extract<Reason, { is: 'FIRST_CONTACT' }>>): Reason => ({
  is: 'FIRST_CONTACT',
  kind: 'OTHER',
  groupId: 'a',
  stakeholderId: 'b',
  viaIds: [],
  stepIds: [],
  facilityId: null,
  weekdays: [],
  subFields: [],
  fields: [],
  areaIds: [],
  ...facts,
});

const between = (by: 'OWN_TIES' | 'SEATS' | 'ACQUAINTANCE'): Reason => ({
  is: 'BETWEEN_AREAS',
  personId: 'p',
  by,
  areas: [
    { areaId: 'x', groupIds: ['b', 'c'] },
    { areaId: 'y', groupIds: ['a'] },
  ],
});
const connected = (facts: Partial<Extract<Reason, { is: 'AREAS_CONNECTED' }>>): Reason => ({
  is: 'AREAS_CONNECTED',
  areaIds: ['x', 'y'],
  byOwnTiesIds: ['p'],
  bySeatsIds: [],
  byAcquaintanceIds: [],
  groupsInSeveralIds: [],
  directPairs: 0,
  ...COUNTED,
  ...facts,
});

const cases: readonly (readonly [Reason, string, string])[] = [
  [
    between('OWN_TIES'),
    '綿毛田 じゅんさんは、諏訪中学区のおやじの会たけとんぼ、こども食堂おかわりと、青陵中学区のえんがわ食堂まめの両方につながっています。',
    '綿毛田 じゅん is tied to おやじの会たけとんぼ and こども食堂おかわり in 諏訪中学区; and to えんがわ食堂まめ in 青陵中学区.',
  ],
  [
    between('SEATS'),
    '綿毛田 じゅんさんは、諏訪中学区のおやじの会たけとんぼ、こども食堂おかわりと、青陵中学区のえんがわ食堂まめの両方につながっています（役職に伴う席を含みます）。',
    '綿毛田 じゅん is tied to おやじの会たけとんぼ and こども食堂おかわり in 諏訪中学区; and to えんがわ食堂まめ in 青陵中学区 (counting seats that a post brings).',
  ],
  [
    between('ACQUAINTANCE'),
    '綿毛田 じゅんさんは、ご自身とお知り合いを通して、諏訪中学区のおやじの会たけとんぼ、こども食堂おかわりと、青陵中学区のえんがわ食堂まめに届きます。',
    '綿毛田 じゅん leads, partly through acquaintances, to おやじの会たけとんぼ and こども食堂おかわり in 諏訪中学区; and to えんがわ食堂まめ in 青陵中学区.',
  ],
  [
    connected({}),
    '諏訪中学区と青陵中学区の団体の間を、ご自分のつながりで行き来しているのは、いまのところ綿毛田 じゅんさんお一人です。',
    'So far 綿毛田 じゅん is the only one tied by own ties to groups of both 諏訪中学区 and 青陵中学区.',
  ],
  [
    connected({ byOwnTiesIds: ['p', 'q'], groupsInSeveralIds: ['a'], directPairs: 2 }),
    '諏訪中学区と青陵中学区の団体の間を、ご自分のつながりで行き来しているのは、綿毛田 じゅんさん、雲見沢 ちかさんの2名です。どちらでも活動している団体：えんがわ食堂まめ。直接つながっている団体が2組あります。',
    '綿毛田 じゅん and 雲見沢 ちか are tied by own ties to groups of both 諏訪中学区 and 青陵中学区. Active in more than one of them: えんがわ食堂まめ. 2 pairs of groups are linked directly.',
  ],
  [
    connected({ byOwnTiesIds: [], bySeatsIds: ['q'], byAcquaintanceIds: ['r', 's'] }),
    '諏訪中学区と青陵中学区の団体の間を、ご自分のつながりで行き来している方は、まだ登録されていません。役職に伴う席でつながっている方が1名、お知り合いを通して届く方が2名います。',
    'Nobody on record is tied by own ties to groups of both 諏訪中学区 and 青陵中学区. Tied otherwise: 1 person by seats that a post brings, 2 people through an acquaintance.',
  ],
  [
    connected({ byOwnTiesIds: ['p', 'q', 'r', 's'] }),
    '諏訪中学区と青陵中学区の団体の間を、ご自分のつながりで行き来しているのは、綿毛田 じゅんさん、雲見沢 ちかさん など4名の方です。',
    '綿毛田 じゅん, 雲見沢 ちか and 2 more people are tied by own ties to groups of both 諏訪中学区 and 青陵中学区.',
  ],
  [
    connected({ areaIds: ['x', 'y', 'z'], byOwnTiesIds: [], groupsInSeveralIds: ['a'], directPairs: 1 }),
    '諏訪中学区、青陵中学区、永山中学区の団体の間を、ご自分のつながりで行き来している方は、まだ登録されていません。二つ以上で活動している団体：えんがわ食堂まめ。直接つながっている団体が1組あります。',
    'Nobody on record is tied by own ties to groups of more than one of 諏訪中学区, 青陵中学区 and 永山中学区. Active in more than one of them: えんがわ食堂まめ. 1 pair of groups is linked directly.',
  ],
  [
    { is: 'ONLY_LINK', personId: 'p', groupIds: ['a', 'b'], furtherPairs: 0, ...COUNTED },
    '綿毛田 じゅんさんは、えんがわ食堂まめとおやじの会たけとんぼの両方に関わる、いまのところお一人の方です。',
    '綿毛田 じゅん is so far the only one involved in both えんがわ食堂まめ and おやじの会たけとんぼ.',
  ],
  [
    { is: 'ONLY_LINK', personId: 'p', groupIds: ['a', 'b'], furtherPairs: 1, ...COUNTED },
    '綿毛田 じゅんさんは、えんがわ食堂まめとおやじの会たけとんぼの両方に関わる、いまのところお一人の方です。ほかにも1組の団体の間で同じ役割をされています。',
    '綿毛田 じゅん is so far the only one involved in both えんがわ食堂まめ and おやじの会たけとんぼ. The same holds for 1 more pair of groups.',
  ],
  [
    { is: 'ONLY_CONTACT_OF', personId: 'p', groupIds: ['a', 'b', 'c', 'd'], isTied: true, ...COUNTED },
    'えんがわ食堂まめ、おやじの会たけとんぼ など4団体とほかの団体との連絡役は、いまのところ綿毛田 じゅんさんお一人です。',
    'So far 綿毛田 じゅん is the only contact between えんがわ食堂まめ, おやじの会たけとんぼ and 2 more groups, and the other groups.',
  ],
  [
    { is: 'ONLY_CONTACT_OF', personId: 'p', groupIds: ['a'], isTied: false, ...COUNTED },
    'えんがわ食堂まめとほかの団体とのつながりは、いまのところ綿毛田 じゅんさんを通るものだけです。',
    'So far every way between えんがわ食堂まめ and the other groups leads through 綿毛田 じゅん.',
  ],
  [
    { is: 'SEATS_BY_POST', personId: 'p', organisationId: 'd', role: '会長', seats: 5, broughtSeats: 4 },
    '綿毛田 じゅんさんの5つの席のうち4つは、こだま自治会の会長としての席です。',
    "4 of 綿毛田 じゅん's 5 seats come with the post (会長) in こだま自治会.",
  ],
  [
    { is: 'SEATS_BY_POST', personId: 'p', organisationId: 'd', role: '会長', seats: 12, broughtSeats: 10 },
    '綿毛田 じゅんさんの12の席のうち10は、こだま自治会の会長としての席です。',
    "10 of 綿毛田 じゅん's 12 seats come with the post (会長) in こだま自治会.",
  ],
  [
    { is: 'SEATS_BY_POST', personId: 'p', organisationId: 'd', role: null, seats: 10, broughtSeats: 9 },
    '綿毛田 じゅんさんの10の席のうち9つは、こだま自治会での役職に伴う席です。',
    "9 of 綿毛田 じゅん's 10 seats come with a post in こだま自治会.",
  ],
  [
    { is: 'SEATS_BY_POST', personId: 'p', organisationId: 'd', role: null, seats: 6, broughtSeats: 6 },
    '綿毛田 じゅんさんの6つの席はすべて、こだま自治会での役職に伴う席です。',
    'All 6 seats of 綿毛田 じゅん come with a post in こだま自治会.',
  ],
  [
    { is: 'SEATS_BY_POST', personId: 'p', organisationId: 'd', role: '会長', seats: 2, broughtSeats: 2 },
    '綿毛田 じゅんさんの2つの席はどちらも、こだま自治会の会長としての席です。',
    'Both seats of 綿毛田 じゅん come with the post (会長) in こだま自治会.',
  ],
  [
    { is: 'AMONG_OTHERS', personId: 'p', groupIds: ['a', 'b', 'd'], fields: ['WELFARE', 'EDUCATION'], areaIds: ['x', 'y'] },
    '綿毛田 じゅんさんは、えんがわ食堂まめ、おやじの会たけとんぼ、こだま自治会に関わっています（福祉・子育て／教育・青少年の2分野、諏訪中学区、青陵中学区）。',
    '綿毛田 じゅん is involved in えんがわ食堂まめ, おやじの会たけとんぼ and こだま自治会 (2 fields: Welfare and childcare, Education and youth; 諏訪中学区, 青陵中学区).',
  ],
  [
    { is: 'AMONG_OTHERS', personId: 'p', groupIds: ['a', 'b', 'c', 'd'], fields: ['WELFARE'], areaIds: [] },
    '綿毛田 じゅんさんは、えんがわ食堂まめ、おやじの会たけとんぼ など4団体に関わっています。',
    '綿毛田 じゅん is involved in えんがわ食堂まめ, おやじの会たけとんぼ and 2 more groups.',
  ],
  [
    { is: 'STANDS_BETWEEN', personId: 'p', organisationIds: ['a'], people: 2 },
    '綿毛田 じゅんさんは、えんがわ食堂まめと、直接つながりのある2名の方の間に立っています。',
    '綿毛田 じゅん stands between えんがわ食堂まめ and 2 people tied to this person.',
  ],
  [
    { is: 'STANDS_BETWEEN', personId: 'p', organisationIds: ['a', 'b'], people: 0 },
    '綿毛田 じゅんさんは、えんがわ食堂まめとおやじの会たけとんぼの間に立っています。',
    '綿毛田 じゅん stands between えんがわ食堂まめ and おやじの会たけとんぼ.',
  ],
  [
    { is: 'STANDS_BETWEEN', personId: 'p', organisationIds: [], people: 2 },
    '綿毛田 じゅんさんは、直接つながりのある2名の方の間に立っています。',
    '綿毛田 じゅん stands between 2 people tied to this person.',
  ],
  [
    { is: 'REACHES', personId: 'p', newlyReached: 2, alsoReached: 1, throughSeats: 1, groupIds: ['a', 'b'] },
    '綿毛田 じゅんさんに会うと、えんがわ食堂まめ、おやじの会たけとんぼに直接つながります（新しく2団体、すでに届いている1団体にも）。新しい2団体のうち1団体とのつながりは、役職としての席によるものです。',
    'Meeting 綿毛田 じゅん reaches えんがわ食堂まめ and おやじの会たけとんぼ directly (2 new, besides 1 reached already). It reaches 1 of these 2 groups by an ex-officio seat.',
  ],
  [
    { is: 'REACHES', personId: 'p', newlyReached: 1, alsoReached: 0, throughSeats: 1, groupIds: ['a'] },
    '綿毛田 じゅんさんに会うと、えんがわ食堂まめに直接つながります。このつながりは、役職としての席によるものです。',
    'Meeting 綿毛田 じゅん reaches えんがわ食堂まめ directly. It reaches this group by an ex-officio seat.',
  ],
  [
    listed({ isolation: 'NO_TIES', knownExtent: 'OFFICERS' }),
    'えんがわ食堂まめは、役員まで確認していますが、ほかの団体とのつながりの記録はまだありません。',
    'The officers of えんがわ食堂まめ have been confirmed; no tie to another group is recorded yet.',
  ],
  [
    listed({ isolation: 'NO_TIES', knownExtent: 'OFFICERS', besidesPublicBodies: true }),
    'えんがわ食堂まめは、役員まで確認していますが、行政・社協を除くと、ほかの団体とのつながりの記録はまだありません。',
    'The officers of えんがわ食堂まめ have been confirmed; public bodies left out, no tie to another group is recorded yet.',
  ],
  [
    listed({ isolation: 'NO_SHARED_PEOPLE', knownExtent: 'ALL' }),
    'えんがわ食堂まめは、全員を確認していますが、ほかの団体と掛け持ちの方は、いまのところ登録されていません。',
    'Everybody in えんがわ食堂まめ has been confirmed; so far nobody on record belongs to another group as well.',
  ],
  [
    listed({ isolation: 'SEPARATE_COMPONENT', cluster: 6 }),
    'えんがわ食堂まめは、3名の方が登録されていますが、つながりは、小さなまとまり（人・団体あわせて6）の中にあります。',
    '3 people of えんがわ食堂まめ are on record; its ties stay within a small cluster of 6 people and organisations.',
  ],
  [
    listed({ isolation: 'HANGS_ON_ONE_PERSON', hangsOnId: 'p', linked: 2 }),
    'えんがわ食堂まめは、3名の方が登録されていますが、ほかの団体にも関わる方は、いまのところ綿毛田 じゅんさんお一人です。',
    '3 people of えんがわ食堂まめ are on record; so far 綿毛田 じゅん is the only one involved in other groups as well.',
  ],
  [
    listed({ isolation: 'HANGS_ON_ONE_PERSON', hangsOnId: 'p', linked: 0 }),
    'えんがわ食堂まめは、3名の方が登録されていますが、学校や施設などにも関わる方は、いまのところ綿毛田 じゅんさんお一人です。',
    '3 people of えんがわ食堂まめ are on record; so far 綿毛田 じゅん is the only one involved in a school, university or facility as well.',
  ],
  [
    listed({ isolation: 'INWARD', linked: 2 }),
    'えんがわ食堂まめは、3名の方が登録されていますが、つながり先の2団体は、同じ分野・同じ地域の中にあります。',
    '3 people of えんがわ食堂まめ are on record; the 2 groups it is linked with lie within the same field and area.',
  ],
  [
    listed({ isolation: 'HANGS_ON_ONE_PERSON', hangsOnId: 'p', linked: 2, isOnlyWay: true }),
    'えんがわ食堂まめは、3名の方が登録されていますが、ほかの団体との連絡役は、いまのところ綿毛田 じゅんさんお一人です。',
    '3 people of えんがわ食堂まめ are on record; so far 綿毛田 じゅん is the only contact to other groups.',
  ],
  [
    listed({ isolation: 'SINGLE_TIE', linkedId: 'b', linked: 1, memberships: 1 }),
    'えんがわ食堂まめは、1名の方が登録されていますが、つながっている団体は、いまのところおやじの会たけとんぼの1団体です。',
    '1 person of えんがわ食堂まめ is on record; so far it is linked to one other group, おやじの会たけとんぼ.',
  ],
  [
    listed({ listing: 'NOT_YET_KNOWN', knownExtent: 'REPRESENTATIVE_ONLY', isolation: 'NO_SHARED_PEOPLE', memberships: 1 }),
    'えんがわ食堂まめは、代表者の方だけ登録されています。つながりはまだ分かりません。',
    'Only the representative of えんがわ食堂まめ is on record; its ties are not known yet.',
  ],
  [
    listed({ listing: 'NOT_YET_KNOWN', knownExtent: 'REPRESENTATIVE_ONLY', isolation: null, linked: 6 }),
    'えんがわ食堂まめについて確認しているのは、代表者の方だけです。つながりの記録は6団体分ありますが、全体はまだ分かりません。',
    'Only the representative of えんがわ食堂まめ has been confirmed. Ties to 6 groups are on record; the rest is not known yet.',
  ],
  [
    listed({ listing: 'NOT_YET_KNOWN', knownExtent: null, memberships: 0, isolation: 'NO_TIES', linked: 0 }),
    'えんがわ食堂まめは、お名前の登録がまだありません。つながりはまだ分かりません。',
    'Nobody in えんがわ食堂まめ is on record; its ties are not known yet.',
  ],
  [
    listed({ listing: 'NO_WISH', isolation: 'NO_TIES' }),
    'えんがわ食堂まめは、いまは交流を希望されていません。',
    'えんがわ食堂まめ does not wish for contact at present.',
  ],
  [
    contact({ kind: 'EXISTING_PATH', viaIds: ['p', 'q'], stepIds: ['p', 'q'] }),
    '綿毛田 じゅんさんが、雲見沢 ちかさんを通じておやじの会たけとんぼとの間に立てます。',
    '綿毛田 じゅん could introduce you to おやじの会たけとんぼ, through 雲見沢 ちか.',
  ],
  [
    contact({ kind: 'EXISTING_PATH', viaIds: ['p', 'q'], stepIds: ['c', 'p', 'a', 'q', 'd'] }),
    '綿毛田 じゅんさんが、こども食堂おかわり、えんがわ食堂まめ など4つを通じておやじの会たけとんぼとの間に立てます。',
    '綿毛田 じゅん could introduce you to おやじの会たけとんぼ, through こども食堂おかわり, えんがわ食堂まめ and 2 more steps.',
  ],
  [
    contact({ kind: 'EXISTING_PATH', viaIds: ['p'], stepIds: ['p', 'c'] }),
    '綿毛田 じゅんさんが、こども食堂おかわりを通じておやじの会たけとんぼとの間に立てます。',
    '綿毛田 じゅん could introduce you to おやじの会たけとんぼ, through こども食堂おかわり.',
  ],
  [
    contact({ kind: 'EXISTING_PATH', viaIds: ['p'], stepIds: ['p'] }),
    '綿毛田 じゅんさんがおやじの会たけとんぼとの間に立てます。',
    '綿毛田 じゅん could introduce you to おやじの会たけとんぼ.',
  ],
  [
    contact({ kind: 'SAME_AREA', areaIds: ['x', 'y'] }),
    'おやじの会たけとんぼも同じエリア（諏訪中学区、青陵中学区）にあります。',
    'おやじの会たけとんぼ is in the same area (諏訪中学区 and 青陵中学区).',
  ],
  [
    contact({ kind: 'SAME_FIELD', fields: ['WELFARE'] }),
    'おやじの会たけとんぼも同じ分野（福祉・子育て）で活動しています。',
    'おやじの会たけとんぼ works in the same field (Welfare and childcare).',
  ],
  [
    contact({ kind: 'SAME_PLACE_AND_TIME', facilityId: 'h', weekdays: ['TUE'] }),
    'えんがわ食堂まめとおやじの会たけとんぼは同じ乞田・貝取ふれあい館を同じ火曜に使っています。',
    'えんがわ食堂まめ and おやじの会たけとんぼ use 乞田・貝取ふれあい館 on the same day (Tuesday).',
  ],
  [
    contact({ kind: 'SIMILAR_ACTIVITY', subFields: ['LEARNING', 'CHILDCARE'] }),
    'おやじの会たけとんぼも学習支援・子育てに取り組んでいます。',
    'おやじの会たけとんぼ works on Learning support, Childcare as well.',
  ],
  [
    contact({ kind: 'OTHER' }),
    'えんがわ食堂まめとおやじの会たけとんぼが知り合うきっかけは、まだ登録されていません。',
    'No occasion for えんがわ食堂まめ and おやじの会たけとんぼ to meet is on record yet.',
  ],
  [
    { is: 'PATH', stepIds: ['a', 'p', 'd'], personIds: ['p'], ties: ['MEMBER_OF', 'MEMBER_OF'] },
    'えんがわ食堂まめから、綿毛田 じゅんさんを通じてこだま自治会につながります。',
    'From えんがわ食堂まめ through 綿毛田 じゅん to こだま自治会: 2 steps.',
  ],
  [
    { is: 'PATH', stepIds: ['a', 'd'], personIds: [], ties: ['COOPERATES_WITH'] },
    'えんがわ食堂まめとこだま自治会は直接つながっています。',
    'えんがわ食堂まめ and こだま自治会 are linked directly.',
  ],
  [
    { is: 'NOTHING_DEPENDS', personId: 'p', groups: 1, ...COUNTED },
    '分かっている範囲では、綿毛田 じゅんさんだけが間をつないでいる団体はありません。',
    'As far as is known, no groups are joined by 綿毛田 じゅん alone.',
  ],
  [
    { is: 'NOTHING_DEPENDS', personId: 'p', groups: 2, ...COUNTED },
    '分かっている範囲では、綿毛田 じゅんさんが所属する団体どうしのつながりで、お一人に頼っているものはありません。',
    'As far as is known, no link between the groups of 綿毛田 じゅん rests on one person alone.',
  ],
  [
    { is: 'STAYS', personId: 'p', groupIds: ['a', 'b'] },
    'そのまま残るつながり：えんがわ食堂まめ、おやじの会たけとんぼ（この方のほかの団体のどれかと、この方を通さずにつながっています）。',
    "Ties that stay: えんがわ食堂まめ and おやじの会たけとんぼ; each is linked to another of this person's groups without this person.",
  ],
  [
    { is: 'INTRODUCE_FIRST', personId: 'p', groupIds: ['a'], ...COUNTED },
    '引き合わせをしておきたい団体：えんがわ食堂まめ（この方のほかの団体との両方に関わる方は、ほかにまだ登録されていません）。',
    "Groups to introduce first: えんがわ食堂まめ; nobody else on record is involved both there and in another of this person's groups.",
  ],
];

const only: Reason = { is: 'ONLY_LINK', personId: 'p', groupIds: ['a', 'b'], furtherPairs: 0, ...COUNTED };
const stays: Reason = { is: 'STAYS', personId: 'p', groupIds: ['a', 'b'] };

describe('a sentence that denies or counts says where only a part was looked at', () => {
  const isOfPart = (reason: Reason, scope: Partial<Scope>): boolean => {
    const [ja, en] = (['ja', 'en'] as const).map((language) => sentenceOf(reason, language, nameOf, { ...scopeOf(), ...scope }));
    expect(en.startsWith('Within what is shown: ')).toBe(ja.startsWith('表示の範囲では、'));
    return ja.startsWith('表示の範囲では、');
  };
  test('narrowed and not measured on the whole city', () => {
    expect(isOfPart(only, {})).toBe(false);
    expect(isOfPart(only, { areaIds: ['x'] })).toBe(false);
    expect(isOfPart(only, { areaIds: ['x'], reach: 'INSIDE' })).toBe(true);
    expect(isOfPart(only, { generations: ['YOUTH'], reach: 'LINKED' })).toBe(true);
    expect(isOfPart(only, { reach: 'INSIDE' })).toBe(false);
    expect(isOfPart(stays, { areaIds: ['x'], reach: 'INSIDE' })).toBe(false);
  });
  test('with public bodies left out, where it would not be so with them', () => {
    const begin = (reason: Reason, scope: Partial<Scope> = {}): readonly string[] =>
      (['ja', 'en'] as const).map((language) => sentenceOf(reason, language, nameOf, { ...scopeOf(), ...scope }));
    const besides: Reason = { is: 'NOTHING_DEPENDS', personId: 'p', groups: 2, besidesPublicBodies: true };
    const [ja, en] = begin(besides);
    expect(ja).toMatch(/^行政・社協を除くと、分かっている範囲では、綿毛田/);
    expect(en).toMatch(/^Public bodies left out: as far as is known/);
    const [jaOfPart, enOfPart] = begin(besides, { areaIds: ['x'], reach: 'INSIDE' });
    expect(jaOfPart).toMatch(/^表示の範囲では、行政・社協を除くと、/);
    expect(enOfPart).toMatch(/^Within what is shown, public bodies left out: as far/);
    expect(begin(listed({ isolation: 'NO_TIES', knownExtent: 'ALL', besidesPublicBodies: true }))[0]).toMatch(
      /^えんがわ食堂まめは、全員を確認していますが、行政・社協を除くと、/,
    );
  });
  test('without a usual kind of tie', () => {
    expect(isOfPart(only, { tieKinds: ['MEMBER_OF'] })).toBe(true);
    expect(isOfPart(only, { tieKinds: [...scopeOf().tieKinds, 'USES'] })).toBe(false);
    expect(isOfPart(stays, { tieKinds: ['MEMBER_OF'] })).toBe(false);
  });
  test('groups are judged on the whole city unless INSIDE is asked, and a wish is a wish', () => {
    expect(isOfPart(listed({ isolation: 'NO_TIES' }), { areaIds: ['x'], reach: 'LINKED' })).toBe(false);
    expect(isOfPart(listed({ isolation: 'NO_TIES' }), { areaIds: ['x'], reach: 'INSIDE' })).toBe(true);
    expect(isOfPart(listed({ listing: 'NO_WISH' }), { areaIds: ['x'], reach: 'INSIDE' })).toBe(false);
  });
  test('of what joins areas, people and groups out of scope are left out', () => {
    expect(isOfPart(connected({}), { areaIds: ['y', 'x'] })).toBe(false);
    expect(isOfPart(connected({}), { areaIds: ['x'] })).toBe(true);
    expect(isOfPart(connected({}), { fields: ['WELFARE'] })).toBe(true);
    expect(isOfPart(connected({}), { generations: ['YOUTH'] })).toBe(true);
  });
});

describe('sentences', () => {
  test.each(cases)('%j', (reason, ja, en) => {
    expect([sentenceOf(reason, 'ja', nameOf), sentenceOf(reason, 'en', nameOf)]).toEqual([ja, en]);
  });
});
