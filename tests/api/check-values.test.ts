import { describe, expect, test } from 'vitest';
import { NODE_RULES } from '../../schema/contracts/field-rules.ts';
import { checkRecord } from '../../server/api/registers/check-values.ts';

const PERSON = { name: '架空の人', holder: '市', purpose: '連絡', consent: 'GIVEN', displayRule: 'NAME' } as const;
const failure = (given: Record<string, unknown>): unknown => {
  try {
    checkRecord(NODE_RULES.Person, { ...PERSON, ...given }, 'person', false);
    return null;
  } catch (error) {
    return (error as { id: unknown }).id;
  }
};

describe('what is asked for must be seen', () => {
  test.each(['name', 'holder', 'purpose'])('%s', (field) => {
    for (const value of ['', ' ', '\u3000', '\u200b', '\ufeff\u2060', '\u00ad', '\u3164', '\u2800', '\u034f', '\n\t'])
      expect([value, failure({ [field]: value })]).toEqual([value, 'valueMissing']);
    for (const value of ['\u0000', '市\u0000', '市\u0007', '市\u0085', '\u001b[31m市', '\ud800x', '市\udc00', '壊\ufffdれ', '\ue000の会'])
      expect([value, failure({ [field]: value })]).toEqual([value, 'valueUnreadable']);
    for (const value of ['市', '市\u200bの課', '―', '👨‍👩‍👧']) expect([value, failure({ [field]: value })]).toEqual([value, null]);
  });

  test('what may be missing may be blank, and notes have lines', () => {
    expect([failure({ note: '\u200b' }), failure({ note: '一行目\r\n二行目\tと' }), failure({ note: '一\u0000二' })]).toEqual([null, null, 'valueUnreadable']);
  });
});
