import { FIELDS, SUB_FIELDS } from '../../vocabulary/fields.ts';
import { WEEKDAYS } from '../../vocabulary/memberships.ts';
import { labelOf } from '../../vocabulary/term.ts';

/** Several fields in a sentence. */
export const FIELD_MANY = {
  ja: (fields: readonly string[]): string => `${fields.map((field) => labelOf(FIELDS, field, 'ja')).join('／')}の${fields.length}分野`,
  en: (fields: readonly string[]): string => `${fields.length} fields: ${fields.map((field) => labelOf(FIELDS, field, 'en')).join(', ')}`,
} as const;
/** Several areas in a sentence. */
export const AREA_MANY = {
  ja: (areas: readonly string[]): string => (areas.length <= 3 ? areas.join('、') : `${areas.slice(0, 2).join('、')} など${areas.length}エリア`),
  en: (areas: readonly string[]): string => (areas.length <= 3 ? areas.join(', ') : `${areas.length} areas`),
} as const;

/** 「火曜・木曜」, "Tuesday and Thursday". */
export const weekdaysIn = (language: 'ja' | 'en', weekdays: readonly string[]): string =>
  weekdays.map((weekday) => labelOf(WEEKDAYS, weekday, language)).join(language === 'ja' ? '・' : ' and ');

/** 「学習支援・健康」, "Learning support, Health". */
export const subFieldsIn = (language: 'ja' | 'en', subFields: readonly string[]): string =>
  subFields.map((subField) => labelOf(SUB_FIELDS, subField, language)).join(language === 'ja' ? '・' : ', ');

/** 「地域づくり／福祉・子育て」, "Community, Welfare and childcare". */
export const fieldsIn = (language: 'ja' | 'en', fields: readonly string[]): string =>
  fields.map((field) => labelOf(FIELDS, field, language)).join(language === 'ja' ? '／' : ', ');
