import { failure } from './sentence.ts';

/** What stands against a change of the registers. */
export const REGISTER_FAILURES = {
  valueMissing: failure<{ field: string }>(
    'BAD_USER_INPUT',
    ({ field }) => ({ what: `${field} がありません。`, next: '空白でない値を入れてください。' }),
    ({ field }) => ({ what: `${field} is missing.`, next: 'Give a value that is not blank.' }),
  ),
  valueUnreadable: failure<{ field: string }>(
    'BAD_USER_INPUT',
    ({ field }) => ({
      what: `${field} に、読めない文字（制御文字・外字・壊れた文字）が入っています。`,
      next: 'その文字を消すか、書き直してください（タブと改行は使えます）。',
    }),
    ({ field }) => ({
      what: `${field} holds a character that cannot be read elsewhere: a control character, a private one or half of one.`,
      next: 'Delete or rewrite it; tabs and line breaks may stay.',
    }),
  ),
  valueTooLong: failure<{ field: string; max: number }>(
    'BAD_USER_INPUT',
    ({ field, max }) => ({ what: `${field} が長すぎます。`, next: `${max} 文字までにしてください。` }),
    ({ field, max }) => ({ what: `${field} is too long.`, next: `Use up to ${max} characters.` }),
  ),
  valueOutOfRange: failure<{ field: string; from: number; to: number }>(
    'BAD_USER_INPUT',
    ({ field, from, to }) => ({ what: `${field} の値が範囲の外です。`, next: `${from} から ${to} までの数にしてください。` }),
    ({ field, from, to }) => ({ what: `${field} is out of range.`, next: `Give a number from ${from} to ${to}.` }),
  ),
  valueNotInList: failure<{ field: string; value: string; listed: string }>(
    'BAD_USER_INPUT',
    ({ field, value, listed }) => ({ what: `${field} に ${value} は使えません。`, next: `次のいずれかを選んでください：${listed}` }),
    ({ field, value, listed }) => ({ what: `${field} cannot be ${value}.`, next: `Choose one of: ${listed}` }),
  ),
  childNamed: failure<{ field: string }>(
    'BAD_USER_INPUT',
    ({ field }) => ({ what: `子ども（小中学生）は、お一人ずつ登録しません（${field}）。`, next: '催しの人数として記録してください。' }),
    ({ field }) => ({ what: `Children are not recorded one by one (${field}).`, next: 'Record them as a headcount of an activity.' }),
  ),
  idNotUsable: failure<{ field: string; value: string }>(
    'BAD_USER_INPUT',
    ({ field, value }) => ({ what: `${field} に「${value}」は使えません。`, next: '英数字で始まる 120 文字までの英数字と . _ : - で付けてください。' }),
    ({ field, value }) => ({ what: `${field} cannot be "${value}".`, next: 'Use up to 120 letters, digits and . _ : - that start with a letter or digit.' }),
  ),
  under18Named: failure<{ id: string }>(
    'BAD_USER_INPUT',
    ({ id }) => ({
      what: `18 歳未満の方のお名前と読みは残せません（${id}）。`,
      next: '氏名は「協力者」と番号にし、読みは空、displayRule は UNNAMED にしてください。',
    }),
    ({ id }) => ({
      what: `The name of someone under 18 is not kept (${id}).`,
      next: 'Use 協力者 and a number as the name, leave the reading empty, and set displayRule to UNNAMED.',
    }),
  ),
  careGroupWithMembers: failure<{ id: string }>(
    'BAD_USER_INPUT',
    ({ id }) => ({ what: `配慮が必要な団体とその中の団体には、どなたも結び付けられません（${id}）。`, next: '人数だけを memberCount に入れてください。' }),
    ({ id }) => ({
      what: `Nobody can be tied to a group that is handled with care, or to one inside it (${id}).`,
      next: 'Give only their number as memberCount.',
    }),
  ),
  moreFirstTimersThanCame: failure<{ id: string }>(
    'BAD_USER_INPUT',
    ({ id }) => ({
      what: `催し ${id} の初めての参加者数（firstTimers）が、参加者数（headcount）より多くなっています。`,
      next: 'どちらかの人数を直してください。',
    }),
    ({ id }) => ({ what: `Activity ${id} has more first-timers (firstTimers) than people who came (headcount).`, next: 'Correct one of the two.' }),
  ),
  datesReversed: failure<{ id: string }>(
    'BAD_USER_INPUT',
    ({ id }) => ({ what: `終わりの日が始まりの日より前です（${id}）。`, next: '日付を確かめてください。' }),
    ({ id }) => ({ what: `The last day is before the first (${id}).`, next: 'Check the dates.' }),
  ),
  tieToItself: failure<{ id: string }>(
    'BAD_USER_INPUT',
    ({ id }) => ({ what: `自分自身とは結び付けられません（${id}）。`, next: '相手の id を確かめてください。' }),
    ({ id }) => ({ what: `Nothing can be tied to itself (${id}).`, next: 'Check the id of the other end.' }),
  ),
  tieTwice: failure<{ id: string }>(
    'BAD_USER_INPUT',
    ({ id }) => ({ what: `同じ結び付きがすでにあります（${id}）。`, next: 'すでにある結び付きを update で直してください。' }),
    ({ id }) => ({ what: `The same tie is there already (${id}).`, next: 'Change the one that is there with update.' }),
  ),
  seatReferenceUnknown: failure<{ id: string }>(
    'BAD_USER_INPUT',
    ({ id }) => ({
      what: `席の由来として書かれた id「${id}」の団体は登録されていません。`,
      next: 'broughtById と askedById には、登録されている団体・学校・大学・施設の id を入れてください。',
    }),
    ({ id }) => ({
      what: `A seat names the id "${id}", which no organisation has.`,
      next: 'Give broughtById and askedById the id of a group, school, university or facility.',
    }),
  ),
  originWithoutSeat: failure<{ id: string }>(
    'BAD_USER_INPUT',
    ({ id }) => ({
      what: `充て職ではない所属に、席の由来が書かれています（${id}）。`,
      next: '充て職なら seat を true に、そうでなければ broughtById と askedById を空にしてください。',
    }),
    ({ id }) => ({
      what: `A membership that is no seat says where its seat comes from (${id}).`,
      next: 'Set seat to true, or leave broughtById and askedById out.',
    }),
  ),
  contactUnknown: failure<{ id: string }>(
    'BAD_USER_INPUT',
    ({ id }) => ({
      what: `実際に連絡をとる方として書かれた id「${id}」の方は登録されていません。`,
      next: 'contactId には、登録されている方の id を入れてください。',
    }),
    ({ id }) => ({ what: `A membership names the id "${id}" as the contact, which no person has.`, next: 'Give contactId the id of a registered person.' }),
  ),
  stillNamedBySeats: failure<{ id: string }>(
    'BAD_USER_INPUT',
    ({ id }) => ({ what: `この団体の役職や依頼による席が、まだ登録されています（${id}）。`, next: '先にその席の broughtById や askedById を直してください。' }),
    ({ id }) => ({
      what: `Seats still name this organisation as where they come from (${id}).`,
      next: 'Change broughtById or askedById of those seats first.',
    }),
  ),
  severalParents: failure<{ id: string }>(
    'BAD_USER_INPUT',
    ({ id }) => ({ what: `上の団体は一つまでです（${id}）。`, next: '前の結び付きを外してから、新しい団体に結び付けてください。' }),
    ({ id }) => ({ what: `A group has at most one parent (${id}).`, next: 'Disconnect the one before, then connect the new one.' }),
  ),
  insideItself: failure<{ id: string }>(
    'BAD_USER_INPUT',
    ({ id }) => ({ what: `上下の関係が輪になっています（${id}）。`, next: '上の団体・エリアを確かめてください。' }),
    ({ id }) => ({ what: `It would lie inside itself (${id}).`, next: 'Check which group or area is the upper one.' }),
  ),
  tieUnknown: failure<{ id: string }>(
    'NOT_FOUND',
    ({ id }) => ({ what: `id「${id}」との結び付きがありません。何も変更していません。`, next: '相手の id を確かめるか、connect で結び付けてください。' }),
    ({ id }) => ({ what: `There is no such tie with "${id}"; nothing was changed.`, next: 'Check the id of the other end, or add the tie with connect.' }),
  ),
  recordUnknown: failure<{ id: string }>(
    'NOT_FOUND',
    ({ id }) => ({
      what: `id「${id}」の登録がありません。何も変更していません。`,
      next: '検索か一覧（people、areas など）で正しいものを選び、その id を使ってください。',
    }),
    ({ id }) => ({
      what: `There is no such record with the id "${id}"; nothing was changed.`,
      next: 'Find it with search or in its list (people, areas, …) and use the id given there.',
    }),
  ),
} as const;
