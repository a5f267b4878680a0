import { Failure } from '../../../schema/contracts/failures.ts';
import type { FieldRule, FieldRules } from '../../../schema/contracts/field-rules.ts';
import { holdsUnreadable, isBlank } from '../../../schema/names/blank-text.ts';

/** The values a change gives, by field; null = removed or not given on purpose. */
export type Given = Readonly<Record<string, unknown>>;

const ID = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,119}$/;

/** May this be the id of a record? @throws Failure `idNotUsable` */
export const checkId = (id: string, field: string): void => {
  if (!ID.test(id)) throw new Failure('idNotUsable', { field, value: id.slice(0, 120) });
};

const checkCode = (rule: Extract<FieldRule, { readonly list: unknown }>, value: unknown, field: string): void => {
  const codes: readonly string[] = rule.list.map(({ code }) => code);
  if (typeof value === 'string' && codes.includes(value)) return;
  if (value === 'CHILD') throw new Failure('childNamed', { field });
  throw new Failure('valueNotInList', { field, value: String(value).slice(0, 120), listed: codes.join(', ') });
};

const checkNumber = ({ from, to, type }: Extract<FieldRule, { readonly from: number }>, value: unknown, field: string): void => {
  const isNumber = typeof value === 'number' && Number.isFinite(value) && (type === 'number' || Number.isInteger(value));
  if (!isNumber || value < from || value > to) throw new Failure('valueOutOfRange', { field, from, to });
};

const checkValue = (rule: FieldRule, value: unknown, field: string): void => {
  const isRequired = 'required' in rule || rule.type === 'flag' || rule.type === 'codes';
  if (typeof value === 'string' && holdsUnreadable(value)) throw new Failure('valueUnreadable', { field });
  if (value === null || (typeof value === 'string' && isBlank(value))) {
    if (isRequired) throw new Failure('valueMissing', { field });
    return;
  }
  if (rule.type === 'text' && String(value).length > rule.max) throw new Failure('valueTooLong', { field, max: rule.max });
  if (rule.type === 'code') checkCode(rule, value, field);
  if (rule.type === 'codes') for (const code of value as readonly unknown[]) checkCode(rule, code, field);
  if (rule.type === 'whole' || rule.type === 'number') checkNumber(rule, value, field);
};

/**
 * Do the values of one record or tie keep to the rules of their fields? In an update only what is given is looked at. Days are checked by their
 * type; what holds between several values is looked at once they are written.
 * @throws Failure `valueMissing`, `valueUnreadable`, `valueTooLong`, `valueOutOfRange`, `valueNotInList`, `childNamed`
 */
export const checkRecord = (rules: FieldRules, given: Given, path: string, isUpdate: boolean): void => {
  for (const [field, rule] of Object.entries(rules)) {
    const isGiven = Object.hasOwn(given, field) && given[field] !== undefined;
    if (isGiven) checkValue(rule, given[field], `${path}.${field}`);
    else if (!isUpdate && 'required' in rule && field !== 'id') throw new Failure('valueMissing', { field: `${path}.${field}` });
  }
};
