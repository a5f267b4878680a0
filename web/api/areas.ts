import type { AreaKind } from '../../schema/vocabulary/area-kinds.ts';
import { question } from './ask.ts';
import type { Area, ConnectedAreas, Overview, Scope } from './shapes.ts';
import { GROUP_NAMED, PERSON_NAMED } from './someone.ts';

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

/** Who and what connects two areas or more. */
export const CONNECTING_AREAS = question<{ areaIds: readonly string[]; scope: Scope }, { connectingAreas: ConnectedAreas }>(`
  query ConnectingAreas($areaIds: [ID!]!, $scope: NetworkScope) {
    connectingAreas(areaIds: $areaIds, scope: $scope) {
      sentence
      people { person { ${PERSON_NAMED} } by reason }
      groupsInSeveral { group { ${GROUP_NAMED} } areas { id name } }
      directPairs { a { ${GROUP_NAMED} } b { ${GROUP_NAMED} } }
    }
  }
`);

/** Three sentences on what is known of a scope, and whether any group of it is. */
export const OVERVIEW = question<{ scope: Scope }, { overview: Overview }>(`
  query Overview($scope: NetworkScope) { overview(scope: $scope) { asOf sentences groupsInScope fictional } }
`);
