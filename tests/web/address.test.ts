import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { REACHES } from '../../schema/vocabulary/analysis-terms.ts';
import { AREA_KINDS } from '../../schema/vocabulary/area-kinds.ts';
import { FIELDS } from '../../schema/vocabulary/fields.ts';
import { GENERATIONS } from '../../schema/vocabulary/generations.ts';
import { STAKEHOLDER_KINDS } from '../../schema/vocabulary/stakeholder-kinds.ts';
import { codesOf, type Term } from '../../schema/vocabulary/term.ts';
import { type Address, readAddress, START, VIEW_NAMES, writeAddress } from '../../web/state/address.ts';

const id = fc.stringMatching(/^[A-Za-z0-9._-]{1,40}$/);
const some = <List extends readonly Term[]>(list: List) => fc.subarray([...codesOf(list)]);
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });

const addresses: fc.Arbitrary<Address> = fc
  .record({
    view: fc.constantFrom(...VIEW_NAMES),
    areaKind: fc.constantFrom(...codesOf(AREA_KINDS)),
    areas: fc.uniqueArray(id, { maxLength: 6 }),
    fields: some(FIELDS),
    generations: some(GENERATIONS),
    kinds: some(STAKEHOLDER_KINDS),
    reach: maybe(fc.constantFrom(...codesOf(REACHES))),
    facilities: fc.boolean(),
    publicBodies: fc.boolean(),
    federations: fc.boolean(),
    outlines: maybe(fc.constantFrom(...codesOf(AREA_KINDS))),
    chosen: maybe(id),
    handOver: fc.boolean(),
    after: fc.boolean(),
    from: maybe(id),
    to: maybe(id),
    language: maybe(fc.constantFrom('ja' as const, 'en' as const)),
  })
  .map((address) => {
    const handOver = address.handOver && address.chosen !== null;
    return { ...address, handOver, after: handOver ? address.after : true };
  });

describe('the address line', () => {
  test('says back whatever it was told', () => {
    fc.assert(
      fc.property(addresses, (address) => {
        expect(readAddress(writeAddress(address))).toEqual(address);
      }),
    );
  });

  test('the start page as it opens needs no words', () => {
    expect(writeAddress(START)).toBe('');
    expect(readAddress('')).toEqual(START);
  });

  test('a link is readable', () => {
    expect(writeAddress({ ...START, view: 'connect', areas: ['a-suwa', 'a-seiryo'], fields: ['WELFARE'], chosen: 'p-4', handOver: true })).toBe(
      '?view=connect&areas=a-suwa,a-seiryo&fields=WELFARE&chosen=p-4&handover=after',
    );
  });

  test('a broken link opens the page all the same', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...'view division areas fields kinds reach chosen from lang handover outlines'.split(' ')), (text, name) => {
        const address = readAddress(`?${name}=${encodeURIComponent(text)}`);
        expect(VIEW_NAMES).toContain(address.view);
        expect(address.areas.every((area) => /^[A-Za-z0-9._-]{1,64}$/.test(area))).toBe(true);
      }),
    );
    expect(readAddress('?view=admin&fields=SPORT&chosen=<script>&areas=,,%20')).toEqual(START);
  });

  test('a hand-over needs somebody', () => {
    expect(readAddress('?handover=after').handOver).toBe(false);
  });
});
