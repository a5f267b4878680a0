import { describe, expect, test } from 'vitest';
import { START } from '../../web/state/address.ts';
import { areasShown, listScope, personScope, pictureScope, wholeScope } from '../../web/state/scopes.ts';

const NARROW = {
  ...START,
  areas: ['a-suwa'],
  fields: ['WELFARE'],
  kinds: ['GROUP'],
  reach: 'INSIDE',
  facilities: true,
  federations: true,
  publicBodies: true,
} as const;

describe('what is asked', () => {
  test('nothing chosen is no narrowing', () => {
    expect(listScope(START)).toEqual({
      areaIds: null,
      fields: null,
      generations: null,
      kinds: null,
      tieKinds: null,
      reach: null,
      includePublicBodies: false,
    });
    expect(pictureScope(START)).toEqual(listScope(START));
  });

  test('lists never count halls, federations or the reach of the picture', () => {
    expect(listScope(NARROW)).toMatchObject({ areaIds: ['a-suwa'], fields: ['WELFARE'], kinds: null, tieKinds: null, reach: null, includePublicBodies: true });
  });

  test('the picture adds what is switched on to the usual ties', () => {
    expect(pictureScope(NARROW)).toMatchObject({
      kinds: ['GROUP'],
      reach: 'INSIDE',
      tieKinds: ['MEMBER_OF', 'COOPERATES_WITH', 'SUPPORTS', 'KNOWS', 'TAKES_PART_IN', 'USES', 'AFFILIATED_WITH'],
    });
  });

  test('a panel shows all of somebody, whatever is narrowed', () => {
    expect(wholeScope(NARROW)).toMatchObject({ areaIds: null, fields: null, includePublicBodies: true });
  });

  test('a person is shown with public bodies even while the lists leave them out', () => {
    expect(listScope(START).includePublicBodies).toBe(false);
    expect(personScope).toEqual({ ...listScope(START), includePublicBodies: true });
  });
});

describe('the picture of a generation', () => {
  test('shows its people alone unless the reader asks for more', () => {
    expect(pictureScope({ ...START, generations: ['YOUTH'] }).reach).toBe('INSIDE');
    expect(pictureScope({ ...START, generations: ['YOUTH'], reach: 'LINKED' }).reach).toBe('LINKED');
    expect(pictureScope({ ...START, areas: ['a-suwa'] }).reach).toBeNull();
  });
});

describe('where somebody is active', () => {
  const school = { id: 'a-suwa', name: '諏訪中学区', kind: 'SCHOOL_DISTRICT' } as const;
  const community = { id: 'a-com-suwa', name: '諏訪・馬引沢', kind: 'COMMUNITY_AREA' } as const;
  const city = { id: 'a-tama', name: '多摩市', kind: 'ADMINISTRATIVE' } as const;

  test('is said in the division that the reader has chosen', () => {
    expect(areasShown([community, school, city], START)).toEqual([school]);
    expect(areasShown([community, school, city], { ...START, areaKind: 'COMMUNITY_AREA' })).toEqual([community]);
  });

  test('is said in any division where the register has none of that one', () => {
    expect(areasShown([community, city], START)).toEqual([community, city]);
    expect(areasShown([], START)).toEqual([]);
  });
});
