import type { AreaKind } from '../../schema/vocabulary/area-kinds.ts';
import { question } from './ask.ts';
import type { Area, Overview, Scope } from './shapes.ts';

const PAGE = 'sort: [{ name: ASC }, { id: ASC }], limit: 200';

/** The areas of one division, for their choice and their labels in the picture: in the division's usual order, see `inOrder`. */
export const AREAS = question<{ kind: AreaKind }, { areas: readonly Area[]; more: readonly Area[] }>(`
  query Areas($kind: AreaKind!) {
    areas(where: { kind: { eq: $kind } }, ${PAGE}) { id name kind position fictional }
    more: areas(where: { kind: { eq: $kind } }, ${PAGE}, offset: 200) { id name kind position fictional }
  }
`);

const before = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Areas by their position in the division, then by name. */
export const inOrder = (areas: readonly Area[]): readonly Area[] =>
  [...areas].sort((a, b) => (a.position ?? Number.MAX_SAFE_INTEGER) - (b.position ?? Number.MAX_SAFE_INTEGER) || before(a.name, b.name) || before(a.id, b.id));

/** Three sentences on what is known, and whether anything is. */
export const OVERVIEW = question<{ scope: Scope }, { overview: Overview }>(`
  query Overview($scope: NetworkScope) { overview(scope: $scope) { asOf revision sentences isEmpty fictional } }
`);
