import { foldName } from '../../../schema/names/fold-name.ts';
import { ROLE_LEVELS, type RoleLevel } from '../../../schema/vocabulary/memberships.ts';
import { spellingsOf } from './fold-word.ts';

/** Endings of role words that the word list does not hold as a whole. The first that fits decides; 副 and a part of a body (防災部長) are officers. */
const ENDINGS: readonly (readonly [ending: RegExp, level: RoleLevel | null])[] = [
  [/^(元|前|旧)/, null],
  [/顧問|相談役|名誉|オブザーバー/, null],
  [/^(副|代理)|補佐$|代理$|代行$|補$/, 'OFFICER'],
  [/^(代表|共同代表|会長|理事長|代表理事|組合長|塾長|塾頭)/, 'HEAD'],
  [/(会長|理事長|委員長|代表|組合長|連合会長|支部長|座長|園長|館長)$/, 'HEAD'],
  [/(部長|班長|部会長|事務局長|局長|監査|会計監査|監事|会計|書記|幹事|理事|役員|委員|事務局|庶務|総務|広報|顧問)$/, 'OFFICER'],
  [/世話人|世話役|コーディネーター/, 'STEERING'],
  [/(担当|スタッフ|職員|ボランティア|指導員|講師|調理|係)$/, 'ACTIVE'],
  [/(会員|メンバー|部員|団員|隊員|班員)$/, 'MEMBER'],
  [/(参加者|利用者)$/, 'PARTICIPANT'],
];
const ENGLISH: readonly (readonly [word: RegExp, level: RoleLevel | null])[] = [
  [/^(former|ex-|past|honorary)|advis/, null],
  [/vice|deputy|assistant|treasurer|secretary|auditor|director|boardmember|committeemember|officer/, 'OFFICER'],
  [/president|chair|head|leader|representative/, 'HEAD'],
  [/coordinator|organi[sz]er|steering/, 'STEERING'],
  [/staff|volunteer|active/, 'ACTIVE'],
  [/member/, 'MEMBER'],
  [/participant/, 'PARTICIPANT'],
];

/**
 * Which level has a role by its word? The word list first, then endings (防災副部長 is an officer). Null where the word does
 * not say: former officers and advisers hold no post, and an unknown word is not guessed at.
 */
export const roleLevel = (role: string): RoleLevel | null => {
  const word = foldName(role).replace(/\(.*\)$/, '');
  const listed = spellingsOf(ROLE_LEVELS).get(word);
  if (listed !== undefined) return listed as RoleLevel;
  const kana = role.normalize('NFKC').replace(/\s|\(.*\)$/g, '');
  return [...ENDINGS.filter(([ending]) => ending.test(kana)), ...ENGLISH.filter(([english]) => english.test(word))][0]?.[1] ?? null;
};
