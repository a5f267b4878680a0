import type { Scope } from '../../schema/contracts/scope.ts';
import type { TieKind } from '../../schema/vocabulary/tie-kinds.ts';
import type { PlainGroup, PlainRegister, PlainTie } from './snapshot-of.ts';

/*
 * Who is tied to whom on a day, by the letter of the definitions and as plainly as possible: ids, sets, days as ISO text.
 * Left aside, because the letter leaves it open: anything inside a dissolved group or one to be handled with care.
 */
export type NaiveScope = Omit<Scope, 'asOf'> & { readonly asOf: string };

/** Two who are tied, as the ids they count under; the giver comes first. */
export interface NaiveEdge {
  readonly from: string;
  readonly to: string;
  readonly kind: TieKind;
  /** Whether its start is on record. */
  readonly dated: boolean;
}
export interface NaiveDay {
  readonly register: PlainRegister;
  readonly scope: NaiveScope;
  /** The id under which somebody counts; null = left out. */
  readonly countsAs: (id: string) => string | null;
  readonly memberships: readonly PlainTie[];
  readonly edges: readonly NaiveEdge[];
}

const dayAfter = (iso: string, days: number): string => new Date(Date.parse(iso) + days * 86_400_000).toISOString().slice(0, 10);
const twoYearsAfter = (iso: string): string => `${Number(iso.slice(0, 4)) + 2}${iso.slice(4)}`;
const holds = ([, , , details]: PlainTie, asOf: string): boolean => (details?.from ?? '') <= asOf && asOf <= (details?.to ?? '9999-12-31');

export const isSeat = ([, , , details]: PlainTie): boolean => Boolean(details?.seat || details?.broughtBy || details?.askedBy);
export const isPost = (tie: PlainTie): boolean => isSeat(tie) || ['HEAD', 'OFFICER', 'STEERING'].includes(tie[3]?.level ?? '');

/** The memberships that hold, and the posts that still count because nobody else holds the role yet. */
const membershipsOn = (register: PlainRegister, { asOf, termGraceDays }: NaiveScope): PlainTie[] => {
  const all = (register.ties ?? []).filter(([, kind]) => kind === 'MEMBER_OF');
  return all.filter((tie) => {
    if (holds(tie, asOf)) return true;
    const end = tie[3]?.to;
    if (!isPost(tie) || end === undefined || asOf <= end || asOf > dayAfter(end, termGraceDays)) return false;
    return !all.some((other) => other[0] !== tie[0] && other[2] === tie[2] && other[3]?.role === tie[3]?.role && holds(other, asOf));
  });
};

const takersOf = (register: PlainRegister, activity: string) => (register.ties ?? []).filter(([, kind, to]) => kind === 'TAKES_PART_IN' && to === activity);

export const naiveDay = (register: PlainRegister, scope: NaiveScope): NaiveDay => {
  const group = (id: string): PlainGroup | undefined => register.groups?.[id];
  const top = (id: string): string => {
    const parent = scope.foldSubgroups ? group(id)?.parent : undefined;
    return parent === undefined ? id : top(parent);
  };
  const isPublicKind = (id: string): boolean => ['PUBLIC_OFFICE', 'SOCIAL_WELFARE_COUNCIL'].includes(group(id)?.kind ?? '');
  const isPublic = (id: string | undefined): boolean => id !== undefined && !scope.includePublicBodies && (isPublicKind(id) || isPublicKind(top(id)));
  const isOut = (id: string): boolean => isPublic(id) || group(id)?.status === 'DISSOLVED' || group(id)?.handledWithCare === true;

  const onDay = membershipsOn(register, scope);
  const isOfPublicBody = (tie: PlainTie): boolean => isPublic(tie[2]) || isPublic(tie[3]?.broughtBy);
  const serving = new Set(onDay.filter(isOfPublicBody).map(([person]) => person));
  const keeping = new Set(onDay.filter((tie) => !isOfPublicBody(tie) && !isOut(tie[2])).map(([person]) => person));
  const countsAs = (id: string): string | null => (isOut(id) || (serving.has(id) && !keeping.has(id)) ? null : top(id));

  const memberships = onDay.filter((tie) => countsAs(tie[0]) !== null && countsAs(tie[2]) !== null && !isOfPublicBody(tie));
  const others = (register.ties ?? []).filter((tie) => tie[1] !== 'MEMBER_OF' && tie[1] !== 'TAKES_PART_IN' && holds(tie, scope.asOf));
  const edges: NaiveEdge[] = [];
  const add = (one: string, kind: TieKind, other: string, dated: boolean): void => {
    const [from, to] = [countsAs(one), countsAs(other)];
    if (from !== null && to !== null && from !== to && scope.tieKinds.includes(kind)) edges.push({ from, to, kind, dated });
  };
  for (const [one, kind, other, details] of [...memberships, ...others]) add(one, kind, other, details?.from !== undefined);
  for (const [activity, { lastDay }] of Object.entries(register.activities ?? {})) {
    if (lastDay === undefined || lastDay > scope.asOf || scope.asOf > twoYearsAfter(lastDay)) continue;
    for (const [one, , , a] of takersOf(register, activity))
      for (const [other, , , b] of takersOf(register, activity))
        if (a?.participation === 'ORGANISER' && (b?.participation === 'ORGANISER' || b?.participation === 'WORKER')) add(one, 'TAKES_PART_IN', other, true);
  }
  return { register, scope, countsAs, memberships, edges };
};

/** All areas in which these lie: themselves, and whatever they are part of. */
export const areasAround = (register: PlainRegister, areas: readonly string[]): ReadonlySet<string> => {
  const found = new Set(areas);
  for (const area of found) for (const outer of register.areas?.[area].partOf ?? []) found.add(outer);
  return found;
};

/** Whom the scope asks for. */
export const isAskedFor = ({ register, scope, edges }: NaiveDay): ((id: string) => boolean) => {
  const { people, groups, schools, universities, facilities } = register;
  const isThere = (id: string): boolean => {
    const areas = { ...people, ...groups, ...schools, ...universities, ...facilities }[id].areas ?? [];
    return areas.some((area) => scope.areaIds?.some((wanted) => areasAround(register, [area]).has(wanted)));
  };
  const isPerson = (id: string): boolean => people?.[id] !== undefined;
  const isKept = (id: string): boolean => {
    if (scope.areaIds && !isThere(id)) return false;
    return !scope.fields || groups?.[id] === undefined || scope.fields.some((field) => groups[id].fields?.includes(field));
  };
  return (id) => {
    if (!isPerson(id)) return isKept(id);
    const tiedTo = edges.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : []));
    const isTied = tiedTo.some((other) => !isPerson(other) && isKept(other));
    if (scope.areaIds && !isTied && !isThere(id)) return false;
    if (scope.fields && !isTied) return false;
    const generation = people?.[id].generation;
    return !scope.generations || (generation !== undefined && scope.generations.includes(generation));
  };
};
