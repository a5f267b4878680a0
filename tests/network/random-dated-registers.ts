import fc from 'fast-check';
import { FIELDS } from '../../schema/vocabulary/fields.ts';
import { GENERATIONS } from '../../schema/vocabulary/generations.ts';
import { codesOf } from '../../schema/vocabulary/term.ts';
import { DEFAULT_TIE_KINDS, TIE_KINDS, type TieKind } from '../../schema/vocabulary/tie-kinds.ts';
import type { NaiveScope } from './naive-network-day.ts';
import { type PlainGroup, type PlainPerson, type PlainRegister, type PlainTie, TODAY } from './snapshot-of.ts';

const AREAS = ['a0', 'a1', 'a2', 'a3', 'a4'];
const maybe = <Value>(arbitrary: fc.Arbitrary<Value>, freq = 2): fc.Arbitrary<Value | undefined> => fc.option(arbitrary, { nil: undefined, freq });
const mostly = <Value>(usual: Value, weight: number, ...others: Value[]): fc.Arbitrary<Value> =>
  fc.oneof({ weight, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: fc.constantFrom(...others) });
const some = <Value>(values: readonly Value[], maxLength: number): fc.Arbitrary<Value[]> => fc.subarray([...values], { maxLength });
const numbered = (letter: string, number: number): string[] => Array.from({ length: number }, (_, at) => `${letter}${at}`);

/** Areas inside areas, each in one other at most. */
const areas = fc.tuple(...AREAS.map((_, at) => (at === 0 ? fc.constant(undefined) : maybe(fc.nat(at - 1))))).map((outer): PlainRegister['areas'] =>
  Object.fromEntries(
    AREAS.map((id, at) => {
      const kind = at % 2 === 0 ? ('SCHOOL_DISTRICT' as const) : ('CHOME' as const);
      return [id, outer[at] === undefined ? { kind } : { kind, partOf: [`a${outer[at]}`] }];
    }),
  ),
);

const person: fc.Arbitrary<PlainPerson> = fc.record({ generation: maybe(fc.constantFrom(...codesOf(GENERATIONS)), 4), areas: some(AREAS, 1) });

/** Nothing lies inside a group that is dissolved or to be handled with care: the definitions do not say where its ties go. */
const group: fc.Arbitrary<PlainGroup & { readonly inside: number | undefined }> = fc.record({
  kind: fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom('CIVIC_GROUP' as const, 'NPO' as const) },
    { weight: 2, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: fc.constantFrom('PUBLIC_OFFICE' as const, 'SOCIAL_WELFARE_COUNCIL' as const) },
  ),
  fields: some(codesOf(FIELDS).slice(0, 3), 2),
  areas: some(AREAS, 2),
  runBy: some(codesOf(GENERATIONS), 1),
  status: mostly(undefined, 6, 'ACTIVE' as const, 'DORMANT' as const, 'DISSOLVED' as const),
  knownExtent: fc.constantFrom(undefined, undefined, 'OFFICERS' as const, 'REPRESENTATIVE_ONLY' as const),
  contactWish: mostly(undefined, 6, 'WANTED' as const, 'NOT_NOW' as const),
  handledWithCare: mostly(false, 12, true),
  inside: maybe(fc.nat(4), 3),
});
const placed = (drawn: readonly (PlainGroup & { readonly inside: number | undefined })[]): PlainRegister['groups'] =>
  Object.fromEntries(
    drawn.map(({ inside, ...record }, at) => {
      const outer = inside !== undefined && inside < at ? drawn[inside] : undefined;
      const isOpen = outer !== undefined && outer.status !== 'DISSOLVED' && !outer.handledWithCare;
      return [`g${at}`, isOpen ? { ...record, parent: `g${inside}` } : record];
    }),
  );

/** Days on both sides of today, of a year and two years ago, and of the ends of the grace of 122 days. */
const span = fc
  .tuple(
    mostly<string | undefined>(undefined, 3, '2020-04-01', '2025-04-01', '2025-11-22', '2025-11-23', '2026-04-01', '2026-11-22', '2026-11-23'),
    mostly<string | undefined>(undefined, 4, '2024-11-22', '2025-07-23', '2025-11-22', '2026-03-31', '2026-07-22', '2026-07-23', '2026-11-21', '2026-11-22'),
  )
  .map(([from, to]) => ({ ...(from === undefined ? {} : { from }), ...(to === undefined || (from ?? '') > to ? {} : { to }) }));

const ties = (people: number, groups: number): fc.Arbitrary<PlainTie> => {
  const anyPerson = fc.constantFrom(...numbered('p', people));
  const anyGroup = fc.constantFrom(...numbered('g', groups));
  const anyOrganisation = fc.oneof({ weight: 6, arbitrary: anyGroup }, { weight: 1, arbitrary: fc.constantFrom('s0', 'u0') });
  const anybody = fc.oneof(anyPerson, anyOrganisation);
  const plain = (weight: number, kind: TieKind, from: fc.Arbitrary<string>, to: fc.Arbitrary<string>) => ({
    weight,
    arbitrary: fc.tuple(from, fc.constant(kind), to, span),
  });
  const membership = fc
    .tuple(anyPerson, anyOrganisation, fc.constantFrom('HEAD' as const, 'OFFICER' as const, 'ACTIVE' as const, 'MEMBER' as const, undefined), span)
    .map(([from, to, level, dates]): PlainTie => {
      const role = level === 'HEAD' ? 'chair' : level === 'OFFICER' ? 'treasurer' : undefined;
      return [from, 'MEMBER_OF', to, { ...dates, ...(level ? { level } : {}), ...(role ? { role } : {}) }];
    });
  const seat = fc.tuple(anyPerson, anyGroup, maybe(anyGroup), maybe(anyGroup), span).map(([from, to, broughtBy, askedBy, dates]): PlainTie => {
    const origin = { ...(broughtBy ? { broughtBy } : {}), ...(askedBy ? { askedBy } : {}) };
    return [from, 'MEMBER_OF', to, { ...dates, ...origin, seat: true, role: `seat of ${broughtBy ?? 'nobody'}` }];
  });
  const taking = fc
    .tuple(anybody, fc.constantFrom('e0', 'e1', 'e2'), fc.constantFrom('ORGANISER' as const, 'WORKER' as const, 'VISITOR' as const))
    .map(([from, to, participation]): PlainTie => [from, 'TAKES_PART_IN', to, { participation }]);
  return fc.oneof(
    { weight: 12, arbitrary: membership },
    { weight: 3, arbitrary: seat },
    { weight: 2, arbitrary: taking },
    plain(2, 'KNOWS', anyPerson, anyPerson),
    plain(3, 'SUPPORTS', anybody, anybody),
    plain(2, 'COOPERATES_WITH', anyOrganisation, anyOrganisation),
    plain(1, 'USES', anybody, fc.constant('f0')),
    plain(1, 'ACCOMPANIES', anybody, anyGroup),
    plain(1, 'AFFILIATED_WITH', anyGroup, anyGroup),
  );
};

/** Registers of up to eight people and seven groups, with days, areas inside areas, subgroups, public bodies and much that is unknown. */
export const datedRegisters: fc.Arbitrary<PlainRegister> = fc
  .record({ people: fc.integer({ min: 1, max: 8 }), groups: fc.integer({ min: 1, max: 7 }) })
  .chain(({ people, groups }) =>
    fc.record({
      areas,
      people: fc.array(person, { minLength: people, maxLength: people }).map((drawn) => Object.fromEntries(drawn.map((one, at) => [`p${at}`, one]))),
      groups: fc.array(group, { minLength: groups, maxLength: groups }).map(placed),
      schools: some(AREAS, 1).map((where) => ({ s0: { areas: where } })),
      universities: fc.constant({ u0: {} }),
      facilities: some(AREAS, 1).map((where) => ({ f0: { areas: where } })),
      activities: fc
        .tuple(
          fc.constantFrom('2024-11-22', '2024-11-21', '2022-11-22'),
          fc.constantFrom('2026-11-22', '2026-11-23'),
          fc.constantFrom('2025-10-01', '2025-11-22'),
        )
        .map((days) => Object.fromEntries(days.map((lastDay, at) => [`e${at}`, { lastDay }]))),
      ties: fc.array(ties(people, groups), { maxLength: 26, size: 'max' }),
    }),
  )
  .map((register) => ({ ...register, ties: confirmedOnce(register.ties) }));

/** Each role of one person in one group once: a post held on by the same person is one post. */
const confirmedOnce = (all: readonly PlainTie[]): readonly PlainTie[] => {
  const seen = new Set<string>();
  return all.filter(([from, kind, to, details]) => {
    const key = [from, kind, to, details?.role].join();
    if (kind !== 'MEMBER_OF' || details?.role === undefined) return true;
    return !seen.has(key) && seen.add(key);
  });
};

const narrowed = <Value>(values: readonly Value[]): fc.Arbitrary<Value[] | null> =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 2, arbitrary: fc.subarray([...values], { minLength: 1, maxLength: 2 }) });

/** Scopes of every reach, with and without each narrowing. */
export const scopes: fc.Arbitrary<NaiveScope> = fc.record({
  areaIds: narrowed(AREAS),
  fields: narrowed(codesOf(FIELDS).slice(0, 3)),
  generations: narrowed(codesOf(GENERATIONS)),
  kinds: fc.constantFrom(null, ['GROUP' as const]),
  tieKinds: mostly<readonly TieKind[]>(DEFAULT_TIE_KINDS, 4, codesOf(TIE_KINDS), ['MEMBER_OF'], ['MEMBER_OF', 'KNOWS'], ['COOPERATES_WITH', 'SUPPORTS']),
  reach: fc.constantFrom('CITY' as const, 'LINKED' as const, 'LINKED' as const, 'INSIDE' as const),
  includePublicBodies: fc.boolean(),
  foldSubgroups: mostly(true, 2, false),
  termGraceDays: mostly(122, 3, 0),
  asOf: fc.constant(TODAY),
});
