import type { Reason } from '../../contracts/reasons.ts';
import type { Scope } from '../../contracts/scope.ts';
import { AREA_SENTENCES } from './areas.ts';
import { firstContact, groupListed } from './groups.ts';
import { beginningOf, isOfPart } from './measured.ts';
import type { Language, NameOf } from './naming.ts';
import { path } from './paths.ts';
import { PEOPLE_SENTENCES } from './people.ts';

const SENTENCES: { readonly [Is in Reason['is']]: (reason: Extract<Reason, { is: Is }>, language: Language, nameOf: NameOf) => string } = {
  ...PEOPLE_SENTENCES,
  ...AREA_SENTENCES,
  GROUP_LISTED: groupListed,
  FIRST_CONTACT: firstContact,
  PATH: path,
};

/** The first letter of an English sentence that begins with no name. */
const OWN_BEGINNING = /^[A-Z](?=o far |s far as |roups to |obody )/;

/**
 * The sentence of a reason for a reader: one or two plain sentences in the patterns of the word list, true whenever the
 * reason's facts hold. With the scope in which it was found it says so where that is a part of the network only.
 */
export const sentenceOf = <Is extends Reason['is']>(
  reason: Extract<Reason, { is: Is }>,
  language: Language,
  nameOf: NameOf,
  scope: Scope | null = null,
): string => {
  const sentence = SENTENCES[reason.is as Is](reason, language, nameOf);
  const beginning = beginningOf(reason, scope !== null && isOfPart(reason, scope), language);
  return beginning === '' ? sentence : beginning + sentence.replace(OWN_BEGINNING, (letter) => letter.toLowerCase());
};
