import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { elementsOf, lineOf, sizeAt, sizeOf } from '../../web/canvas/elements.ts';
import { labelsThatFit, type WantedLabel } from '../../web/canvas/labels.ts';
import { hullOf, liesIn, nearnessOf, outlineAround, standingTogether } from '../../web/canvas/outlines.ts';
import { neighbourTowards } from '../../web/canvas/walk.ts';
import type { Network, NetworkNode } from '../../web/api/network-shapes.ts';

const node = (id: string, more: Partial<NetworkNode> = {}): NetworkNode => ({
  id,
  name: `<img src=x onerror=alert(1)>${id}`,
  kind: 'GROUP',
  groupKind: null,
  x: 0,
  y: 0,
  degree: 0,
  betweenness: 0,
  isolation: null,
  listing: null,
  fields: [],
  generation: null,
  areaIds: [],
  fictional: true,
  ...more,
});
const point = fc.record({ x: fc.integer({ min: -500, max: 500 }), y: fc.integer({ min: -500, max: 500 }) });

describe('elements of the picture', () => {
  const network: Network = {
    revision: 'r',
    asOf: '2026-11-22',
    nodes: [node('a', { x: 0, y: 0 }), node('b', { x: 10, y: 0 }), node('c', { x: 0, y: 10, kind: 'PERSON', betweenness: 4 })],
    edges: [{ id: 'e', source: 'c', target: 'a', kinds: ['MEMBER_OF'], role: '会長', isSeat: true }],
    truncated: false,
    totalNodes: 3,
    totalEdges: 1,
  };

  test('carry no name and keep the arrangement of the server', () => {
    const elements = elementsOf(network);
    expect(JSON.stringify(elements)).not.toContain('img');
    expect(elements.slice(0, 3).map((element) => element.position)).toEqual([
      { x: 0, y: 0 },
      { x: 10, y: 0 },
      { x: 0, y: 10 },
    ]);
  });

  test('grow with betweenness in area', () => {
    const [least, half, most] = [0, 2, 8].map((betweenness) => sizeOf(node('a', { betweenness }), 8));
    expect(half - least).toBeCloseTo((most - least) / 2);
    expect(sizeOf(node('a'), 0)).toBe(least);
  });

  test('nothing outgrows the room that the layout keeps for it', () => {
    for (const kind of ['PERSON', 'GROUP', 'SCHOOL', 'UNIVERSITY', 'FACILITY'] as const)
      expect(sizeOf(node('a', { kind, betweenness: 8, listing: 'TO_CONNECT', isolation: 'INWARD' }), 8)).toBeLessThanOrEqual(kind === 'PERSON' ? 30 : 48);
  });

  test('from afar people and groups are drawn large enough to be seen, near by as they are', () => {
    expect(sizeAt('PERSON', 15, 0.2) * 0.2).toBeGreaterThanOrEqual(6);
    expect(sizeAt('GROUP', 28, 0.2) * 0.2).toBeGreaterThanOrEqual(11);
    expect(sizeAt('GROUP', 28, 1)).toBe(28);
  });

  test('a group to connect is never smaller than one that is not', () => {
    expect(sizeOf(node('a', { listing: 'TO_CONNECT', isolation: 'NO_TIES' }), 8)).toBeGreaterThan(sizeOf(node('a'), 8));
  });

  test('lines tell seats from own ties, direct ties from the use of a hall', () => {
    expect([
      lineOf({ kinds: ['MEMBER_OF'], isSeat: false }),
      lineOf({ kinds: ['MEMBER_OF', 'USES'], isSeat: true }),
      lineOf({ kinds: ['KNOWS'], isSeat: false }),
      lineOf({ kinds: ['USES'], isSeat: false }),
      lineOf({ kinds: ['USES', 'COOPERATES_WITH'], isSeat: false }),
    ]).toEqual(['own', 'seat', 'direct', 'place', 'direct']);
  });
});

describe('outlines of areas', () => {
  test('a square with points inside and on its sides has four corners', () => {
    const corners = hullOf([
      { x: 0, y: 0 },
      { x: 4, y: 0 },
      { x: 4, y: 4 },
      { x: 0, y: 4 },
      { x: 2, y: 2 },
      { x: 2, y: 0 },
    ]);
    expect(corners).toHaveLength(4);
  });

  test('hold every point they are drawn around', () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 30 }), (points) => {
        const outline = outlineAround(points, 20);
        const inside = ({ x, y }: { x: number; y: number }): boolean =>
          outline.every((a, i) => {
            const b = outline[(i + 1) % outline.length];
            return (b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x) >= -1e-6;
          });
        expect(points.every(inside)).toBe(true);
      }),
    );
  });

  test('hold hardly any organisation of another area, and none is drawn around two', () => {
    fc.assert(
      fc.property(fc.array(point, { maxLength: 25 }), fc.array(point, { maxLength: 25 }), (own, others) => {
        for (const part of standingTogether(own, others, { room: 20, near: 300 })) {
          expect(part.length).toBeGreaterThanOrEqual(3);
          const hull = hullOf(part);
          expect(others.filter((other) => liesIn(hull, other, 20)).length).toBeLessThanOrEqual(part.length * 0.15);
        }
      }),
    );
  });

  test('two places where an area is at home are outlined apart when another area lies between', () => {
    const square = (x: number): { x: number; y: number }[] => [0, 10, 20, 30].map((y) => ({ x: x + (y % 20), y }));
    const parts = standingTogether([...square(0), ...square(400)], square(200), { room: 5, near: 100 });
    expect(parts.map((part) => part.length)).toEqual([4, 4]);
    expect(standingTogether(square(0).slice(0, 2), [], { room: 5, near: 100 })).toEqual([]);
  });

  test('leave out one that strays', () => {
    const near = Array.from({ length: 9 }, (_, i) => ({ x: (i % 3) * 10, y: Math.floor(i / 3) * 10 }));
    const all = [...near, { x: 900, y: 900 }];
    expect(standingTogether(all, [], { room: 5, near: nearnessOf(all) })).toEqual([near]);
  });
});

describe('labels', () => {
  const picture = { width: 400, height: 200 };
  const label = (id: string, x: number, weight: number, more: Partial<WantedLabel> = {}): WantedLabel => ({
    id,
    width: 40,
    height: 12,
    weight,
    places: [{ x, y: 100 }],
    ...more,
  });

  test('the weightier of two that touch stays, in whatever order they come', () => {
    const wanted = [label('a', 100, 1), label('b', 120, 5), label('c', 300, 0)];
    expect(labelsThatFit(wanted, [], picture).map(({ id }) => id)).toEqual(['b', 'c']);
    expect(labelsThatFit([...wanted].reverse(), [], picture).map(({ id }) => id)).toEqual(['b', 'c']);
  });

  test('stand over no vertex: at the next of their places, or not at all', () => {
    const vertex = { x: 110, y: 100, width: 20, height: 20 };
    expect(labelsThatFit([label('a', 100, 9)], [vertex], picture)).toEqual([]);
    const places = [
      { x: 100, y: 100 },
      { x: 100, y: 150 },
    ];
    expect(labelsThatFit([label('a', 100, 9, { places })], [vertex], picture)).toMatchObject([{ x: 100, y: 150 }]);
  });

  test('what the picture is about is named even where no place is free of vertices', () => {
    const vertex = { x: 110, y: 100, width: 20, height: 20 };
    expect(labelsThatFit([label('a', 100, 9, { foremost: true })], [vertex], picture)).toHaveLength(1);
  });

  test('never overlap, nor leave the picture', () => {
    const wanted = fc.array(
      fc.record({ id: fc.uuid(), weight: fc.integer({ min: 0, max: 9 }), foremost: fc.boolean(), places: fc.array(point, { minLength: 1, maxLength: 4 }) }),
      { maxLength: 25 },
    );
    fc.assert(
      fc.property(wanted, (labels) => {
        const placed = labelsThatFit(
          labels.map((one) => ({ ...one, width: 60, height: 14 })),
          [],
          picture,
        );
        for (const one of placed) {
          expect(one.x - 30).toBeGreaterThanOrEqual(0);
          expect(one.x + 30).toBeLessThanOrEqual(picture.width);
          for (const other of placed) expect(one === other || Math.abs(one.x - other.x) >= 60 || Math.abs(one.y - other.y) >= 14).toBe(true);
        }
      }),
    );
  });
});

describe('walking along ties', () => {
  const places = [
    { id: 'right', x: 10, y: 1 },
    { id: 'up', x: 1, y: -10 },
    { id: 'far-right', x: 900, y: 0 },
  ];

  test('an arrow leads to the neighbour in its direction', () => {
    expect(neighbourTowards({ x: 0, y: 0 }, places, 'right')?.id).toBe('right');
    expect(neighbourTowards({ x: 0, y: 0 }, places, 'up')?.id).toBe('up');
  });

  test('and nowhere where none lies there', () => {
    expect(neighbourTowards({ x: 0, y: 0 }, places, 'left')).toBeNull();
    expect(neighbourTowards({ x: 0, y: 0 }, [], 'up')).toBeNull();
  });

  test('every neighbour can be reached by some arrow', () => {
    fc.assert(
      fc.property(point, (target) => {
        fc.pre(target.x !== 0 || target.y !== 0);
        const found = (['up', 'down', 'left', 'right'] as const).some(
          (direction) => neighbourTowards({ x: 0, y: 0 }, [{ id: 't', ...target }], direction) !== null,
        );
        expect(found).toBe(true);
      }),
    );
  });
});
