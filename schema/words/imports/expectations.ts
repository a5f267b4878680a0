import type { Expectation, RowPlace } from '../../contracts/import-problems.ts';
import { labelOf } from '../../vocabulary/term.ts';
import { RECORDED_TIES } from '../../vocabulary/tie-kinds.ts';
import { wordsOf } from './record-words.ts';

type Language = 'ja' | 'en';
type Said = { readonly [Which in Expectation['is']]: (expected: Extract<Expectation, { is: Which }>) => string };

const MOST_WORDS = 20;

const listed = (words: readonly string[], separator: string, more: string): string =>
  words.length <= MOST_WORDS ? words.join(separator) : `${words.slice(0, MOST_WORDS).join(separator)}${more}`;
const rows = (places: readonly RowPlace[], language: Language): string =>
  listed(
    places.map(({ file, row }) => (language === 'ja' ? `${file} ${row}行目` : `${file} row ${row}`)),
    language === 'ja' ? '、' : ', ',
    ' …',
  );
const labels = (of: readonly Parameters<typeof wordsOf>[0][], language: Language): string =>
  of.map((label) => wordsOf(label)[language]).join(language === 'ja' ? '・' : ', ');
const range = (from: number, to: number): string => `${from.toLocaleString('en-US')}～${to.toLocaleString('en-US')}`;

const JA: Said = {
  FILLED: () => '空にはできません',
  SHORTER: ({ max }) => `${max}文字までにしてください`,
  READABLE_CHARACTERS: () => '読めない文字（外字・制御文字・文字化け）があります。書き直してください',
  WORD: ({ ja }) => `次のどれか：${listed(ja, '、', ' …')}`,
  DAY: () => '日付（2025-05-24、2025/5/24、令和7年5月24日、R7.5.24）',
  WHOLE: ({ from, to }) => `${range(from, to)} の整数`,
  NUMBER: ({ from, to }) => `${range(from, to)} の数`,
  YES_OR_NO: () => 'はい か いいえ（○ ×、yes no、1 0 も可）',
  AS_MANY_CELLS: ({ header }) => `見出しと同じ ${header} 列。区切りの過不足か、引用符（"）のつけ忘れを確かめてください`,
  END_NOT_BEFORE: ({ start }) => `開始（${start}）以後の日付`,
  AT_MOST_CAME: ({ came }) => `参加者数（${came}）以下の人数`,
  BOTH_COORDINATES: () => '緯度と経度は両方書くか、両方空けてください',
  COORDINATES_IN_JAPAN: () => '日本の中の緯度・経度（度）',
  NO_CHILD: () => '小中学生は個人として登録しません。団体や催しの人数に数え、この行を外してください',
  ID_UNDER_18: () => '18歳未満の方の氏名は登録しません。id を付けて氏名を空けるか、団体の「氏名を出さない協力者」の数に加えてください',
  UNDER_18_IN_ROSTER: () => '18歳未満の方の氏名は登録しません。この行を外し、団体の表の「氏名を出さない協力者」の数に加えてください',
  NO_MEMBERS_OF_CARE_GROUP: ({ group }) => `「${group}」は配慮が必要な団体なので、所属する方を登録しません。この行を外してください`,
  NO_SEAT_OR_ITS_ORIGIN: () => '充て職のもと・依頼元があるなら「はい」。充て職でないなら、その二つを空けてください',
  ONE_PARENT: () => '親団体は一つだけです',
  NO_CIRCLE: ({ names }) => `自分自身の中に入ってしまいます（${names.join(' → ')}）`,
  ID_ONCE: ({ others }) => `id は表の中で一度だけ。同じ id：${rows(others, 'ja')}`,
  NAME_ONCE: ({ others }) => `同じ名前の行を見分けられません。id（方は、かなや世代でも可）を付けてください：${rows(others, 'ja')}`,
  SAME_VALUES: ({ others }) => `ほかの行と食い違っています。どちらかに合わせてください：${rows(others, 'ja')}`,
  FREE_ID: ({ holder }) => `この id は「${holder}」のものです。別の id を付けてください`,
  KNOWN_NAME: ({ labels: of }) => `登録されているか、いっしょに読み込む${labels(of, 'ja')}の id か名前`,
  NOT_ONLY_IN_SAMPLE: () => 'この名前はサンプルの市にしかなく、サンプルは今回の読み込みで消えます。自分の表に加えるか、--keep-sample を付けてください',
  ROW_THAT_HOLDS: ({ others }) => `参照先の行が読み込めません：${rows(others, 'ja')}`,
  ONE_OF_SEVERAL: ({ candidates }) => `どれのことか決まりません。id か、見分けのつく かな・世代・地域を書いてください：${listed(candidates, '、', ' …')}`,
  ENDS_OF_TIE: ({ kind, from, to }) => `「${labelOf(RECORDED_TIES, kind, 'ja')}」は ${labels(from, 'ja')} から ${labels(to, 'ja')} へのつながりです`,
  TWO_ENDS: () => '自分自身ではない相手',
};

const EN: Said = {
  FILLED: () => 'it may not be empty',
  SHORTER: ({ max }) => `at most ${max} characters`,
  READABLE_CHARACTERS: () => 'it holds characters that cannot be read (private, control or broken ones); write it anew',
  WORD: ({ en }) => `one of: ${listed(en, ', ', ' …')}`,
  DAY: () => 'a date (2025-05-24, 2025/5/24, 令和7年5月24日, R7.5.24)',
  WHOLE: ({ from, to }) => `a whole number, ${range(from, to)}`,
  NUMBER: ({ from, to }) => `a number, ${range(from, to)}`,
  YES_OR_NO: () => 'yes or no (also はい いいえ, 1 0)',
  AS_MANY_CELLS: ({ header }) => `as many cells as headers (${header}); look for a separator too many or too few, or a missing quote (")`,
  END_NOT_BEFORE: ({ start }) => `a date not before the start (${start})`,
  AT_MOST_CAME: ({ came }) => `no more than came in all (${came})`,
  BOTH_COORDINATES: () => 'both latitude and longitude, or neither',
  COORDINATES_IN_JAPAN: () => 'degrees of a place in Japan',
  NO_CHILD: () => 'children are not recorded as persons; count them with the group or the event and leave this row out',
  ID_UNDER_18: () => 'names of people under 18 are not kept; give an id and leave the name empty, or count the person among the unnamed helpers of the group',
  UNDER_18_IN_ROSTER: () => 'nobody under 18 is recorded by name; leave this row out and count the person among the unnamed helpers in the table of groups',
  NO_MEMBERS_OF_CARE_GROUP: ({ group }) => `"${group}" is handled with care, so nobody is recorded as belonging to it; leave this row out`,
  NO_SEAT_OR_ITS_ORIGIN: () => '"yes" where a post brings the seat or a body asked for it; else leave those two empty',
  ONE_PARENT: () => 'one parent group only',
  NO_CIRCLE: ({ names }) => `it would lie within itself (${names.join(' → ')})`,
  ID_ONCE: ({ others }) => `an id once in a table; the same id: ${rows(others, 'en')}`,
  NAME_ONCE: ({ others }) => `rows of one name cannot be told apart; give an id (for people a reading or generation will do): ${rows(others, 'en')}`,
  SAME_VALUES: ({ others }) => `the rows contradict each other; make them agree: ${rows(others, 'en')}`,
  FREE_ID: ({ holder }) => `another id, as this one belongs to "${holder}"`,
  KNOWN_NAME: ({ labels: of }) => `the id or name of something registered or imported along: ${labels(of, 'en')}`,
  NOT_ONLY_IN_SAMPLE: () => 'only the sample city has this, and this import removes the sample; add it to your own tables or use --keep-sample',
  ROW_THAT_HOLDS: ({ others }) => `the row it refers to cannot be imported: ${rows(others, 'en')}`,
  ONE_OF_SEVERAL: ({ candidates }) =>
    `it could be several; write an id, or a reading, generation or area that tells them apart: ${listed(candidates, ', ', ' …')}`,
  ENDS_OF_TIE: ({ kind, from, to }) => `"${labelOf(RECORDED_TIES, kind, 'en')}" goes from ${labels(from, 'en')} to ${labels(to, 'en')}`,
  TWO_ENDS: () => 'somebody or something else than itself',
};

/** What a cell should have been, in one phrase. */
export const expectationText = (expected: Expectation, language: Language): string =>
  ((language === 'ja' ? JA : EN)[expected.is] as (expected: Expectation) => string)(expected);
