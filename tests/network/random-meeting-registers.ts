import fc from 'fast-check';
import { SUB_FIELDS } from '../../schema/vocabulary/fields.ts';
import type { Weekday } from '../../schema/vocabulary/memberships.ts';
import { codesOf } from '../../schema/vocabulary/term.ts';
import { datedRegisters } from './random-dated-registers.ts';
import type { PlainGroup, PlainRegister, PlainTie } from './snapshot-of.ts';

const DAYS: readonly Weekday[] = ['MON', 'TUE', 'THU'];
const MOST = 8;
const places = <Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value[]> => fc.array(arbitrary, { minLength: MOST, maxLength: MOST });

/** Where and for what groups are there: as drawn, all in one place for the same, or each in one of three areas that lie apart. */
const layouts = {
  asDrawn: (group: PlainGroup): PlainGroup => group,
  alike: (group: PlainGroup): PlainGroup => ({ ...group, fields: ['WELFARE'], areas: ['a0'] }),
  apart: (group: PlainGroup, at: number): PlainGroup => ({ ...group, areas: [`a${at % 3}`] }),
} as const;

/**
 * Dated registers in which halls are used on known and unknown days, groups tell their sub-fields, some are known to the last
 * member, some chairs bring seats, and a city office works with a group.
 */
export const meetingRegisters: fc.Arbitrary<PlainRegister> = fc
  .record({
    register: datedRegisters,
    days: places(fc.subarray([...DAYS])),
    subFields: places(fc.subarray(codesOf(SUB_FIELDS).slice(0, 3), { maxLength: 2 })),
    allKnown: places(fc.integer({ min: 0, max: 5 })),
    uses: fc.array(fc.tuple(fc.nat(MOST), fc.subarray([...DAYS])), { maxLength: 3 }),
    chairs: fc.array(fc.tuple(fc.nat(MOST), fc.nat(MOST), fc.array(fc.nat(MOST), { minLength: 1, maxLength: 3 })), { maxLength: 2 }),
    office: fc.option(fc.tuple(fc.nat(MOST), fc.nat(MOST)), { nil: undefined }),
    layout: fc.constantFrom<keyof typeof layouts>('asDrawn', 'asDrawn', 'alike', 'apart'),
  })
  .map(({ register, days, subFields, allKnown, uses, chairs, office, layout }) => {
    const ids = Object.keys(register.groups ?? {});
    const group = (at: number): string => ids[at % ids.length];
    const people = Object.keys(register.people ?? {});
    const records = Object.entries(register.groups ?? {}).map(([id, record], at): [string, PlainGroup] => {
      const known: PlainGroup = allKnown[at % MOST] === 0 ? { ...record, knownExtent: 'ALL' } : record;
      return [id, layouts[layout]({ ...known, subFields: subFields[at % MOST] }, at)];
    });
    return {
      ...register,
      areas: layout === 'apart' ? Object.fromEntries(Object.keys(register.areas ?? {}).map((id) => [id, {}])) : register.areas,
      groups: Object.fromEntries(office ? [...records, ['o0', { kind: 'PUBLIC_OFFICE' as const }]] : records),
      ties: [
        ...(register.ties ?? []).map((tie, at): PlainTie => (tie[1] === 'USES' ? [tie[0], 'USES', tie[2], { ...tie[3], weekdays: days[at % MOST] }] : tie)),
        ...uses.map(([at, weekdays]): PlainTie => [group(at), 'USES', 'f0', { weekdays }]),
        ...(office
          ? ([
              [group(office[0]), 'COOPERATES_WITH', 'o0'],
              [people[office[1] % people.length], 'MEMBER_OF', 'o0'],
            ] as PlainTie[])
          : []),
        ...chairs.flatMap(([at, where, bodies]): PlainTie[] => {
          const person = people[at % people.length];
          const seats = bodies.map((body): PlainTie => [person, 'MEMBER_OF', group(body), { role: `delegate ${body}`, broughtBy: group(where) }]);
          return [[person, 'MEMBER_OF', group(where), { level: 'HEAD', role: 'president' }], ...seats];
        }),
      ],
    };
  });
