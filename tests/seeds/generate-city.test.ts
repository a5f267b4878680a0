import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { dayOf } from '../../schema/contracts/days.ts';
import { type FieldRule, NODE_RULES, TIE_ENDS, TIE_RULES } from '../../schema/contracts/field-rules.ts';
import type { NodeRecord, PropertyValue, TieRecord } from '../../schema/contracts/records.ts';
import { nodesOfCity, tiesOfCity } from '../../seeds/city-records.ts';
import { type City, type CityOptions, generateCity } from '../../seeds/generate-city.ts';

/** Of the city of 1,000 people with seed 1: what every machine must draw. */
const PINNED = '45a5552bee4b15fe';
const drawn = (options: CityOptions): string => {
  const { groupAreas, groupFields, groupKinds, homeAreas, homeFields, memberOffsets, memberGroups } = generateCity(options);
  const text = [groupAreas, groupFields, groupKinds, homeAreas, homeFields, memberOffsets, memberGroups].map((column) => column.join()).join(';');
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
};

const fingerprint = (options: CityOptions): string => {
  const city = generateCity(options);
  const hash = createHash('sha256');
  for (const record of nodesOfCity(city)) hash.update(JSON.stringify(record));
  for (const record of tiesOfCity(city)) hash.update(JSON.stringify(record));
  return hash.digest('hex').slice(0, 16);
};

/** How many people have one, two, three and more memberships, as shares. */
const membershipShares = ({ people, memberOffsets }: City): readonly number[] => {
  const counts = [0, 0, 0];
  for (let person = 0; person < people; person++) counts[Math.min(2, memberOffsets[person + 1] - memberOffsets[person] - 1)]++;
  return counts.map((count) => count / people);
};

/** Shares of memberships in the home area and field, else the home area, else a neighbouring area. */
const localityShares = (city: City): readonly number[] => {
  const counts = [0, 0, 0];
  for (let person = 0; person < city.people; person++)
    for (let at = city.memberOffsets[person]; at < city.memberOffsets[person + 1]; at++) {
      const group = city.memberGroups[at];
      const apart = Math.abs(city.groupAreas[group] - city.homeAreas[person]);
      if (apart === 0) counts[city.groupFields[group] === city.homeFields[person] ? 0 : 1]++;
      else if (apart === 1 || apart === city.areas - 1) counts[2]++;
    }
  return counts.map((count) => count / city.memberGroups.length);
};

const fits = (value: PropertyValue, rule: FieldRule): boolean => {
  if (rule.type === 'flag') return typeof value === 'boolean';
  if (rule.type === 'codes') return Array.isArray(value) && value.every((code) => rule.list.some((term) => term.code === code));
  if (value === null) return !('required' in rule);
  if (rule.type === 'text') return typeof value === 'string' && value.length <= rule.max;
  if (rule.type === 'code') return rule.list.some((term) => term.code === value);
  if (rule.type === 'day') return typeof value === 'string' && dayOf(value) !== null;
  return typeof value === 'number' && value >= rule.from && value <= rule.to && (rule.type === 'number' || Number.isInteger(value));
};
const misfits = (properties: NodeRecord['properties'], rules: Readonly<Record<string, FieldRule>>): readonly string[] =>
  [...new Set([...Object.keys(properties), ...Object.keys(rules)])].filter((name) => !(name in rules) || !fits(properties[name], rules[name]));

describe('a generated city', () => {
  test('the same seed gives the same bytes, on this machine and any other', () => {
    expect(drawn({ people: 1000, seed: 1 })).toBe(PINNED);
    expect(drawn({ people: 1000, seed: 2 })).not.toBe(PINNED);
    expect(fingerprint({ people: 1000, seed: 1 })).toBe(fingerprint({ people: 1000, seed: 1 }));
    expect(fingerprint({ people: 1000, seed: 1 })).not.toBe(fingerprint({ people: 1000, seed: 2 }));
  });

  test('civic-8k is the city of the performance survey: 1,200 groups, 12,504 memberships, 5,509 leaves', () => {
    const city = generateCity({ people: 8000, seed: 1 });
    expect([city.groups, city.areas]).toEqual([1200, 10]);
    expect(Math.abs(city.memberGroups.length / 12_504 - 1)).toBeLessThan(0.02);
    const [one, two, more] = membershipShares(city);
    expect(one).toBeCloseTo(0.68, 1.5);
    expect(two).toBeCloseTo(0.19, 1.5);
    expect(more).toBeCloseTo(0.13, 1.5);
    const sizes = new Int32Array(city.groups);
    for (const group of city.memberGroups) sizes[group]++;
    const leaves = one * city.people + sizes.filter((size) => size === 1).length;
    expect(Math.abs(leaves / 5509 - 1)).toBeLessThan(0.03);
    const [sameField, sameArea, beside] = localityShares(city);
    expect(sameField).toBeGreaterThan(0.6);
    expect(sameField + sameArea).toBeGreaterThan(0.83);
    expect(sameField + sameArea).toBeLessThan(0.89);
    expect(beside).toBeGreaterThan(0.07);
    expect(beside).toBeLessThan(0.11);
  });

  test('civic-60k has 93,107 memberships and 41,162 leaves with its 8,000 groups', () => {
    const city = generateCity({ people: 60_000, seed: 1, groups: 8000 });
    expect(Math.abs(city.memberGroups.length / 93_107 - 1)).toBeLessThan(0.02);
    expect(Math.abs((membershipShares(city)[0] * city.people) / 41_162 - 1)).toBeLessThan(0.02);
  });

  test.each([0.68, 0.4, 0.2])('the share of people with one membership can be set: %d', (singleShare) => {
    const [one, two, more] = membershipShares(generateCity({ people: 8000, seed: 3, singleShare }));
    expect(Math.abs(one - singleShare)).toBeLessThan(0.02);
    expect(two / (two + more)).toBeCloseTo(19 / 32, 1);
  });

  test('nobody joins a group twice, and a few groups attract many', () => {
    const city = generateCity({ people: 8000, seed: 4 });
    const sizes = new Int32Array(city.groups);
    for (let person = 0; person < city.people; person++) {
      const joined = city.memberGroups.subarray(city.memberOffsets[person], city.memberOffsets[person + 1]);
      expect(new Set(joined).size).toBe(joined.length);
      for (const group of joined) sizes[group]++;
    }
    const descending = [...sizes].sort((a, b) => b - a);
    const topTenth = descending.slice(0, 120).reduce((sum, size) => sum + size, 0) / city.memberGroups.length;
    expect(topTenth).toBeGreaterThan(0.28);
    expect(descending[0]).toBeGreaterThan(100);
  });

  test.each([
    [1000, 150],
    [600_000, 90_000],
  ])('any size: %d people', (people, groups) => {
    const city = generateCity({ people, seed: 5 });
    expect(city.groups).toBe(groups);
    let nodes = 0;
    for (const _ of nodesOfCity(city)) nodes++;
    expect(nodes).toBe(1 + city.areas + groups + people);
    let memberships = 0;
    for (const { type } of tiesOfCity(city)) if (type === 'MEMBER_OF') memberships++;
    expect(memberships).toBe(city.memberGroups.length);
    expect(memberships / people).toBeGreaterThan(1.5);
  });

  test.each([99, 600_001, 1000.5, Number.NaN])('%d people are refused', (people) => {
    expect(() => generateCity({ people, seed: 1 })).toThrow('citySizeOutOfRange');
  });
});

describe('its records', () => {
  const city = generateCity({ people: 1200, seed: 6 });
  const nodes = [...nodesOfCity(city)];
  const ties = [...tiesOfCity(city)];
  const labels = new Map(nodes.map(({ id, label }) => [id, label]));

  test('hold what the rules of the model ask for, and nothing else', () => {
    for (const { id, label, properties } of nodes) expect(misfits(properties, NODE_RULES[label]), id).toEqual([]);
    for (const { type, fromId, toId, properties } of ties) {
      const rules: Readonly<Record<string, FieldRule>> = TIE_RULES[type];
      expect(misfits(properties, rules), `${type} ${fromId} ${toId}`).toEqual([]);
    }
  });

  test('have ids of their own, ascending within a label, and ties that join what may be joined', () => {
    expect(labels.size).toBe(nodes.length);
    for (const label of new Set(labels.values())) {
      const ids = nodes.filter((node) => node.label === label).map(({ id }) => id);
      expect(ids).toEqual([...ids].sort());
    }
    for (const { type, fromId, toId } of ties) {
      expect(TIE_ENDS[type].from).toContain(labels.get(fromId));
      expect(TIE_ENDS[type].to).toContain(labels.get(toId));
    }
    const identity = ({ type, fromId, toId, key }: TieRecord): string => `${type} ${fromId} ${toId} ${key}`;
    expect(new Set(ties.map(identity)).size).toBe(ties.length);
  });

  test('are all invented, numbered and part of the sample', () => {
    for (const { id, properties } of nodes) {
      expect([properties.fictional, properties.sample], id).toEqual([true, true]);
      expect(properties.name, id).toMatch(/^架空/);
    }
    expect(nodes.filter(({ properties }) => properties.generation === 'CHILD')).toEqual([]);
    const known = nodes.filter(({ label, properties }) => label === 'Person' && properties.generation !== null).length;
    expect(known / city.people).toBeCloseTo(0.2, 1);
  });

  test('every group has one head at most, and each kind of group but public bodies occurs', () => {
    const heads = new Map<string, number>();
    for (const { type, toId, properties } of ties) if (type === 'MEMBER_OF' && properties.level === 'HEAD') heads.set(toId, (heads.get(toId) ?? 0) + 1);
    expect([...heads.values()].every((count) => count === 1)).toBe(true);
    const kinds = new Set(
      [...nodesOfCity(generateCity({ people: 8000, seed: 1 }))].flatMap(({ label, properties }) => (label === 'Group' ? [properties.kind] : [])),
    );
    expect(kinds.size).toBe(14);
    expect(kinds.has('PUBLIC_OFFICE') || kinds.has('SOCIAL_WELFARE_COUNCIL')).toBe(false);
  });
});
