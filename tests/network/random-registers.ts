import fc from 'fast-check';
import { FIELDS } from '../../schema/vocabulary/fields.ts';
import { codesOf } from '../../schema/vocabulary/term.ts';
import type { PlainGroup, PlainRegister, PlainTie, TieDetails } from './snapshot-of.ts';

const AREAS = ['a0', 'a1'];
const groupIds = (count: number): string[] => Array.from({ length: count }, (_, at) => `g${at}`);
const personIds = (count: number): string[] => Array.from({ length: count }, (_, at) => `p${at}`);

const groupRecord = (at: number): fc.Arbitrary<PlainGroup> =>
  fc
    .record({
      fields: fc.subarray(codesOf(FIELDS).slice(0, 3), { maxLength: 1 }),
      areas: fc.subarray(AREAS),
      knownExtent: fc.constantFrom(undefined, 'OFFICERS' as const, 'REPRESENTATIVE_ONLY' as const),
      parent: at === 0 ? fc.constant(undefined) : fc.option(fc.nat(at - 1), { nil: undefined, freq: 5 }),
    })
    .map(({ parent, ...record }) => ({ ...record, kind: 'CIVIC_GROUP', ...(parent === undefined ? {} : { parent: `g${parent}` }) }));

const tie = (people: number, groups: number): fc.Arbitrary<PlainTie> => {
  const person = fc.constantFrom(...personIds(people));
  const group = fc.constantFrom(...groupIds(groups));
  const details: fc.Arbitrary<TieDetails> = fc
    .record({ level: fc.constantFrom('HEAD' as const, 'MEMBER' as const), seat: fc.boolean(), broughtBy: fc.option(group, { nil: undefined }) })
    .map(({ level, seat, broughtBy }) => (seat ? { level, seat, ...(broughtBy === undefined ? {} : { broughtBy }) } : { level }));
  return fc.oneof(
    { weight: 8, arbitrary: fc.tuple(person, fc.constant('MEMBER_OF' as const), group, details) },
    { weight: 2, arbitrary: fc.tuple(person, fc.constant('KNOWS' as const), person) },
    { weight: 1, arbitrary: fc.tuple(person, fc.constant('SUPPORTS' as const), group) },
    { weight: 1, arbitrary: fc.tuple(group, fc.constant('COOPERATES_WITH' as const), group) },
  );
};

/** Random registers of up to seven people and six groups, some inside others, with seats, acquaintances and open dates. */
export const registers: fc.Arbitrary<PlainRegister> = fc
  .record({ people: fc.integer({ min: 1, max: 7 }), groups: fc.integer({ min: 1, max: 6 }) })
  .chain(({ people, groups }) =>
    fc
      .record({ records: fc.tuple(...groupIds(groups).map((_, at) => groupRecord(at))), ties: fc.array(tie(people, groups), { maxLength: 16 }) })
      .map(({ records, ties }) => ({
        areas: { a0: {}, a1: {} },
        people: Object.fromEntries(personIds(people).map((id) => [id, {}])),
        groups: Object.fromEntries(records.map((record, at) => [`g${at}`, record])),
        ties,
      })),
  );
