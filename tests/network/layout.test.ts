import { describe, expect, test } from 'vitest';
import { nextBelow, randomFrom } from '../../server/network/random.ts';
import { arrangeCells } from '../../server/network/layout/arrange-cells.ts';
import { seatsAround, takeSeats } from '../../server/network/layout/flower.ts';
import { freePlaces, type Place } from '../../server/network/layout/free-places.ts';
import { layOutCity } from '../../server/network/layout/lay-out-city.ts';
import { ROOM } from '../../server/network/layout/node-room.ts';
import { civicRegister } from './civic-register.ts';
import { type PlainRegister, type PlainTie, scopeOf, snapshotOf } from './snapshot-of.ts';

const city = civicRegister({ people: 350, groups: 120, areas: 10, seed: 4 });
const placesOf = (register: PlainRegister, seed?: number): ReadonlyMap<string, Place> => {
  const snapshot = snapshotOf(register);
  const places = layOutCity(snapshot, scopeOf(), seed);
  return new Map(snapshot.stakeholders.ids.flatMap((id, row) => (places[row] ? [[id, places[row]] as const] : [])));
};
const distance = (a: Place | undefined, b: Place | undefined): number => (a && b ? Math.hypot(a.x - b.x, a.y - b.y) : Number.NaN);
const roomOf = (id: string): number => ROOM[id.startsWith('p') ? 0 : 1];
const overlaps = (places: ReadonlyMap<string, Place>): readonly string[] => {
  const all = [...places];
  return all.flatMap(([id, place], i) =>
    all.slice(i + 1).flatMap(([other, at]) => (distance(place, at) < roomOf(id) + roomOf(other) ? [`${id} ${other}`] : [])),
  );
};
const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

describe('the picture of the city', () => {
  const places = placesOf(city);

  test('has a place in whole units for everybody, and no two circles overlap', () => {
    expect(places.size).toBe(470);
    for (const { x, y } of places.values()) expect([Number.isInteger(x), Number.isInteger(y)]).toEqual([true, true]);
    expect(overlaps(places)).toEqual([]);
  });

  test('is the same every time, and whatever the order of the register', () => {
    expect(placesOf(city)).toEqual(places);
    expect(placesOf({ ...city, ties: [...(city.ties ?? [])].reverse(), groups: Object.fromEntries(Object.entries(city.groups ?? {}).reverse()) })).toEqual(
      places,
    );
    expect(placesOf(city, 7)).not.toEqual(places);
  });

  test('does not depend on what a scope chooses', () => {
    const snapshot = snapshotOf(city);
    expect(layOutCity(snapshot, scopeOf({ areaIds: ['a-001'], fields: ['WELFARE'], tieKinds: ['KNOWS'], reach: 'INSIDE', kinds: ['GROUP'] }))).toEqual(
      layOutCity(snapshot, scopeOf({ includePublicBodies: true })),
    );
  });

  test('areas lie apart in their usual order, clockwise from the top', () => {
    const middles = Object.keys(city.areas ?? {}).map((area) => {
      const inside = Object.entries(city.groups ?? {}).flatMap(([id, group]) => (group.areas?.[0] === area ? [places.get(id) ?? { x: 0, y: 0 }] : []));
      return { x: median(inside.map(({ x }) => x)), y: median(inside.map(({ y }) => y)) };
    });
    expect(Math.abs(middles[0].x)).toBeLessThan(200);
    const turns = middles.map(({ x, y }) => (Math.atan2(x, -y) + 2 * Math.PI + 0.3) % (2 * Math.PI));
    expect(turns).toEqual([...turns].sort((a, b) => a - b));
  });

  test('a group stands with its area, tied or not, nearer to it than to any other', () => {
    const snapshot = snapshotOf(city);
    const middles = Object.keys(city.areas ?? {}).map((area) => {
      const inside = Object.entries(city.groups ?? {}).flatMap(([id, group]) => (group.areas?.[0] === area ? [places.get(id) ?? { x: 0, y: 0 }] : []));
      return [area, { x: median(inside.map(({ x }) => x)), y: median(inside.map(({ y }) => y)) }] as const;
    });
    const tied = new Set((city.ties ?? []).flatMap(([from, , to]) => [from, to]));
    const strays = Object.entries(city.groups ?? {}).filter(([id, group]) => {
      const nearest = [...middles].sort((a, b) => distance(a[1], places.get(id)) - distance(b[1], places.get(id)))[0][0];
      return group.areas?.length === 1 && nearest !== group.areas[0];
    });
    expect(strays.map(([id]) => id)).toEqual([]);
    expect(snapshot.stakeholders.ids.filter((id) => id.startsWith('g') && !tied.has(id)).length).toBeGreaterThan(3);
  });

  test('one more tie leaves the median vertex where it is', () => {
    const random = randomFrom(9);
    const moves: number[] = [];
    for (let i = 0; i < 8; i++) {
      const tie: PlainTie = [`p-${String(nextBelow(random, 350)).padStart(3, '0')}`, 'MEMBER_OF', `g-${String(nextBelow(random, 120)).padStart(3, '0')}`];
      const after = placesOf({ ...city, ties: [...(city.ties ?? []), tie] });
      moves.push(median([...places].map(([id, place]) => distance(place, after.get(id)))));
    }
    expect(median(moves)).toBe(0);
    expect(Math.max(...moves)).toBeLessThan(60);
  });

  test('a group more stays close to what was', () => {
    const after = placesOf({ ...city, groups: { ...city.groups, 'g-new': { areas: ['a-003'] } } });
    expect(median([...places].map(([id, place]) => distance(place, after.get(id))))).toBeLessThan(60);
  });

  test('a group of another division stands with the area it is linked to', () => {
    const groups = Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`g${i}`, { areas: [`area${i % 3}`] }]));
    const areas = Object.fromEntries([0, 1, 2].map((i) => [`area${i}`, { kind: 'SCHOOL_DISTRICT' as const }]));
    const council = placesOf({
      areas: { ...areas, hall: { kind: 'COMMUNITY_AREA' } },
      groups: { ...groups, council: { areas: ['hall'] } },
      ties: ['g0', 'g3', 'g6', 'g1'].map((id) => ['council', 'COOPERATES_WITH', id] as const),
    });
    const nearest = Object.keys(groups).sort((a, b) => distance(council.get(a), council.get('council')) - distance(council.get(b), council.get('council')));
    expect(groups[nearest[0]].areas).toEqual(['area0']);
  });

  test('without any area everybody still has a place of their own', () => {
    const plain = placesOf({
      people: { p1: {}, p2: {}, p3: {} },
      groups: { g1: {}, g2: {} },
      ties: [
        ['p1', 'MEMBER_OF', 'g1'],
        ['p1', 'MEMBER_OF', 'g2'],
        ['p1', 'KNOWS', 'p2'],
      ],
    });
    expect(plain.size).toBe(5);
    expect(overlaps(plain)).toEqual([]);
    expect(distance(plain.get('p1'), plain.get('p2'))).toBeLessThan(60);
    expect(placesOf({}).size).toBe(0);
  });
});

describe('its parts', () => {
  test.each([[1], [2], [10], [14], [40]])('%i cells of several sizes do not touch each other or the middle', (count) => {
    const radii = Array.from({ length: count }, (_, i) => 100 + ((i * 37) % 5) * 60);
    const cells = [...arrangeCells(radii, 300), { x: 0, y: 0, radius: 300 }];
    expect(cells.slice(0, -1).map(({ radius }) => radius)).toEqual(radii);
    for (const [i, cell] of cells.entries()) for (const other of cells.slice(i + 1)) expect(distance(cell, other)).toBeGreaterThan(cell.radius + other.radius);
  });
  test.each([
    ['small ones among large ones', [90, 90, 90, 90, 90, ...Array(9).fill(12_000)], 300],
    [
      'a ring of a hundred, two of them small',
      [
        ...Array(126)
          .fill(150)
          .map((radius, i) => (i === 125 ? 10 : radius)),
        ...Array(130)
          .fill(4_000)
          .map((radius, i) => (i < 2 ? 10 : radius)),
      ],
      300,
    ],
  ])('%s never stand in one place', (_, radii, middle) => {
    const cells = [...arrangeCells(radii, middle), { x: 0, y: 0, radius: middle }];
    for (const { x, y } of cells) expect([Number.isFinite(x), Number.isFinite(y)]).toEqual([true, true]);
    for (const [i, cell] of cells.entries()) for (const other of cells.slice(i + 1)) expect(distance(cell, other)).toBeGreaterThan(cell.radius + other.radius);
  });
  test('who comes or goes moves hardly anybody else on the seats of an organisation', () => {
    const ids = Array.from({ length: 11 }, (_, i) => `p${i}`);
    const before = takeSeats(ids, 24, 1);
    const after = takeSeats(ids.slice(1), 24, 1);
    expect(after.filter((seat, i) => seat.x !== before[i + 1].x || seat.y !== before[i + 1].y).length).toBeLessThan(4);
    expect(seatsAround(24, 11).flat().length).toBeGreaterThanOrEqual(11);
  });
  test('a circle is put where it is wished, or beside what stands there', () => {
    const free = freePlaces(10, 2);
    expect(free.take({ x: 0.4, y: 0 }, 10)).toEqual({ x: 0, y: 0 });
    const beside = free.take({ x: 0, y: 0 }, 10);
    expect(distance(beside, { x: 0, y: 0 })).toBeGreaterThanOrEqual(22);
    expect(distance(beside, { x: 0, y: 0 })).toBeLessThan(30);
  });
});
