import { rowOfId } from '../../schema/contracts/row-of-id.ts';
import type { Scope } from '../../schema/contracts/scope.ts';
import { ISOLATION_REASONS } from '../../schema/vocabulary/analysis-terms.ts';
import { AREA_KINDS, type AreaKind } from '../../schema/vocabulary/area-kinds.ts';
import { codesOf } from '../../schema/vocabulary/term.ts';
import type { OverviewFacts } from '../../schema/words/overview.ts';
import type { Inquiry } from './analysis.ts';
import type { RegisterView } from './register-view.ts';

/** Only how many there are. */
const NO_ROWS = { first: 0, afterId: null } as const;

/** The scope of everything that counts, narrowed by nothing. */
export const unnarrowed = (scope: Scope): Scope => ({ ...scope, areaIds: null, fields: null, generations: null, kinds: null });

const divisionsOf = ({ snapshot: { areas } }: RegisterView, areaIds: readonly string[]): readonly AreaKind[] => {
  const ordinals = new Set(areaIds.map((id) => areas.kinds[rowOfId(areas.ids, id)]));
  return AREA_KINDS.filter((_, ordinal) => ordinals.has(ordinal)).map(({ code }) => code);
};

/**
 * What is known of a scope at all? The counts behind the three opening sentences, the same as in the lists and indicators beside them: groups to
 * connect are those the list shows under that heading, groups known are those the indicators rest on. None of them waits for a search.
 */
export const overviewFacts = async ({ ask, register }: Inquiry, scope: Scope): Promise<OverviewFacts> => {
  const [size, listed, coverage] = await Promise.all([
    ask('networkSize', { scope }),
    ask('isolatedGroups', { scope, only: { listings: ['TO_CONNECT'], reasons: codesOf(ISOLATION_REASONS) }, page: NO_ROWS }),
    ask('areaCoverage', { scope: unnarrowed(scope) }),
  ]);
  const divisions = divisionsOf(register, scope.areaIds ?? []);
  const isOfThem = ({ kind }: { readonly kind: AreaKind }): boolean => divisions.includes(kind);
  return {
    isNarrowed: [scope.areaIds, scope.fields, scope.generations].some((codes) => codes !== null),
    ...size,
    groupsToConnect: listed.total,
    groupsOnRecord: coverage.groups,
    divisions: coverage.groupsByDivision.filter(isOfThem),
  };
};
