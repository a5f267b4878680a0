import type { Reason } from '../../contracts/reasons.ts';
import type { Scope } from '../../contracts/scope.ts';
import { DEFAULT_TIE_KINDS } from '../../vocabulary/tie-kinds.ts';
import type { Language } from './naming.ts';

/** Reasons that say of how many, or that there is no other: true of the part of the network that was measured, and not always of the whole. */
const COUNTS_OR_DENIES: readonly Reason['is'][] = [
  'ONLY_LINK',
  'ONLY_CONTACT_OF',
  'AMONG_OTHERS',
  'GROUP_LISTED',
  'AREAS_CONNECTED',
  'INTRODUCE_FIRST',
  'NOTHING_DEPENDS',
];

const isAsked = (codes: readonly string[] | null): boolean => codes !== null && codes.length > 0;

/** Was this found in a part of the network only, so that the sentence has to say so? Where ties of a usual kind, or those out of reach, are left out; of what joins areas, where anybody out of scope is. */
export const isOfPart = (reason: Reason, { areaIds, fields, generations, reach, tieKinds }: Scope): boolean => {
  if (!COUNTS_OR_DENIES.includes(reason.is) || (reason.is === 'GROUP_LISTED' && reason.listing === 'NO_WISH')) return false;
  const isWhole = reach === 'CITY' || (reason.is === 'GROUP_LISTED' && reach === 'LINKED');
  if (DEFAULT_TIE_KINDS.some((kind) => !tieKinds.includes(kind))) return true;
  if (reason.is === 'AREAS_CONNECTED' && (isAsked(fields) || isAsked(generations))) return true;
  if (reason.is === 'AREAS_CONNECTED' && isAsked(areaIds) && reason.areaIds.some((id) => !areaIds?.includes(id))) return true;
  return !isWhole && (isAsked(areaIds) || isAsked(fields) || isAsked(generations));
};

/** What a sentence begins with that is true of the part measured, or with public bodies left out, and not of the whole. A listed group tells of the latter itself. */
export const beginningOf = (reason: Reason, ofPart: boolean, language: Language): string => {
  const besides = 'besidesPublicBodies' in reason && reason.besidesPublicBodies && reason.is !== 'GROUP_LISTED';
  if (language === 'ja') return (ofPart ? '表示の範囲では、' : '') + (besides ? '行政・社協を除くと、' : '');
  if (ofPart) return besides ? 'Within what is shown, public bodies left out: ' : 'Within what is shown: ';
  return besides ? 'Public bodies left out: ' : '';
};
