import type { Likeness } from '../../../schema/contracts/import-report.ts';
import { foldName, foldOrganisationName } from '../../../schema/names/fold-name.ts';
import { UNNAMED_PERSON } from '../../../schema/names/unnamed-person.ts';
import { distinct, groupedBy, sortedBy } from './in-order.ts';
import type { Planning } from './planning.ts';
import type { WantedTie } from './tie-drafts.ts';
import type { WantedNode } from './wanted-nodes.ts';

type Alike = Likeness['records'][number];

/** Shorter names differ by one character too easily. */
const SHORTEST_SIMILAR = 6;
const MOST_NEAR = 50;
/** Characters by which names of a series are meant to differ: 第1自治会 and 第2自治会, 東町会 and 西町会. */
const IN_SERIES = /[0-9a-z一二三四五六七八九十東西南北上下左右中央新旧本元前後内外大小]/g;

/** Each record once: as this import wants it, else as it is registered. */
const everyRecord = (
  planning: Planning,
  nodes: readonly WantedNode[],
  label: 'Person' | 'Group',
): readonly { readonly id: string; readonly name: string; readonly isNew: boolean }[] => {
  const wanted = new Map(
    nodes.filter(({ record }) => record.label === label).map(({ record, registered }) => [record.id, { record, isNew: registered === null }]),
  );
  const registered = planning.base.nodes.filter((record) => record.label === label && !wanted.has(record.id)).map((record) => ({ record, isNew: false }));
  return [...wanted.values(), ...registered].map(({ record, isNew }) => ({ id: record.id, name: String(record.properties.name), isNew }));
};

/** People of one name who stay apart, where at least one of them is new. Those without a name are no namesakes. */
const namesakes = (planning: Planning, nodes: readonly WantedNode[], groupsOf: (id: string) => readonly string[]): readonly Likeness[] => {
  const people = everyRecord(planning, nodes, 'Person').filter(({ name }) => !name.startsWith(UNNAMED_PERSON));
  return [...groupedBy(people, ({ name }) => foldName(name)).values()].flatMap((same): readonly Likeness[] => {
    if (same.length < 2 || !same.some(({ isNew }) => isNew)) return [];
    return [{ is: 'SAME_NAME', records: sortedBy(same, ({ id }) => id).map(({ id, name }) => ({ id, name, within: groupsOf(id) })) }];
  });
};

/** A name and every name with one character left out: two names that share one of these differ by one character at most. */
const nearKeys = (name: string): readonly string[] => {
  const characters = [...name];
  return [name, ...characters.map((_, i) => characters.filter((_, at) => at !== i).join(''))];
};

/** Do two near names differ only by what names of a series differ by? */
const inSeries = (a: string, b: string): boolean => a !== b && a.replace(IN_SERIES, '') === b.replace(IN_SERIES, '');

/** New groups whose name is another group's but for one character (あさぎり自治会, あさぎり自治會) or for the legal form. */
const similarGroups = (planning: Planning, nodes: readonly WantedNode[]): readonly Likeness[] => {
  const groups = everyRecord(planning, nodes, 'Group').map((group) => ({ ...group, folded: foldOrganisationName(group.name) }));
  const keyed = groups.filter(({ folded }) => [...folded].length >= SHORTEST_SIMILAR).flatMap((group) => nearKeys(group.folded).map((key) => ({ key, group })));
  const pairs = new Map<string, readonly Alike[]>();
  for (const near of groupedBy(keyed, ({ key }) => key).values()) {
    if (near.length < 2 || near.length > MOST_NEAR) continue;
    for (const { group: a } of near) {
      for (const { group: b } of near) {
        if (a.id >= b.id || !(a.isNew || b.isNew) || inSeries(a.folded, b.folded)) continue;
        pairs.set(
          `${a.id}\u0000${b.id}`,
          [a, b].map(({ id, name }) => ({ id, name, within: [] })),
        );
      }
    }
  }
  return [...pairs.values()].map((records) => ({ is: 'SIMILAR_NAME', records }));
};

/** New memberships beside a registered one of the same person in the same role whose time is not over when the new one begins. */
const samePosts = (planning: Planning, ties: Iterable<WantedTie>, nameOf: (id: string) => string): readonly Likeness[] =>
  [...ties].flatMap((tie): readonly Likeness[] => {
    const { role, from, id } = tie.properties;
    if (tie.type !== 'MEMBER_OF' || role === null) return [];
    const others = planning.base
      .tiesFrom('MEMBER_OF', tie.fromId)
      .filter(
        ({ toId, properties }) =>
          toId === tie.toId && properties.role === role && properties.id !== id && String(properties.to ?? '9999') >= String(from ?? ''),
      );
    if (others.length === 0 || planning.base.tiesFrom('MEMBER_OF', tie.fromId).some(({ properties }) => properties.id === id)) return [];
    return [{ is: 'SAME_POST_OTHER_DATES', records: [{ id: tie.fromId, name: nameOf(tie.fromId), within: [nameOf(tie.toId), String(role)] }] }];
  });

/** Which records may be one although they were left apart? For review only; ascending by kind and ids. */
export const likenesses = (
  planning: Planning,
  nodes: readonly WantedNode[],
  ties: ReadonlyMap<string, WantedTie>,
  nameOf: (id: string) => string,
): readonly Likeness[] => {
  const wanted = groupedBy(
    [...ties.values()].filter(({ type }) => type === 'MEMBER_OF'),
    ({ fromId }) => fromId,
  );
  const groupsOf = (id: string): readonly string[] =>
    distinct([...planning.base.tiesFrom('MEMBER_OF', id), ...(wanted.get(id) ?? [])].map(({ toId }) => nameOf(toId)));
  const all = [...namesakes(planning, nodes, groupsOf), ...similarGroups(planning, nodes), ...samePosts(planning, ties.values(), nameOf)];
  return sortedBy(all, ({ is, records }) => [is, ...records.map(({ id }) => id), ...records.flatMap(({ within }) => within)].join('\u0000'));
};
