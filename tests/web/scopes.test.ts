import { describe, expect, test } from 'vitest';
import { START } from '../../web/state/address.ts';
import { listScope, personScope, pictureScope, wholeScope } from '../../web/state/scopes.ts';

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
