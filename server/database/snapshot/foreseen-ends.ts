import { TIE_ENDS } from '../../../schema/contracts/field-rules.ts';
import type { TieType } from '../../../schema/contracts/records.ts';
import { LABEL_OF_KIND, STAKEHOLDER_KINDS } from '../../../schema/vocabulary/stakeholder-kinds.ts';

const isForeseen = (end: 'from' | 'to', type: TieType): readonly boolean[] =>
  STAKEHOLDER_KINDS.map(({ code }) => TIE_ENDS[type][end].includes(LABEL_OF_KIND[code]));
const STARTS = new Map(Object.keys(TIE_ENDS).map((type) => [type, isForeseen('from', type as TieType)]));
const ENDS = new Map(Object.keys(TIE_ENDS).map((type) => [type, isForeseen('to', type as TieType)]));

/** May a tie of this type begin at a stakeholder of this kind (ordinal in STAKEHOLDER_KINDS)? */
export const mayStartAt = (type: unknown, kind: number): boolean => STARTS.get(String(type))?.[kind] === true;
/** May a tie of this type end at a stakeholder of this kind (ordinal in STAKEHOLDER_KINDS)? */
export const mayEndAt = (type: unknown, kind: number): boolean => ENDS.get(String(type))?.[kind] === true;
