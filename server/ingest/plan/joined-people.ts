import type { JoinedPerson } from '../../../schema/contracts/import-report.ts';
import { distinct, groupedBy, sortedBy } from './in-order.ts';
import type { Planning } from './planning.ts';
import { placeKey, placeOf } from './problems.ts';
import type { Meant } from './roster-people.ts';
import type { WantedNode } from './wanted-nodes.ts';
import { withProperty } from './wanted-nodes.ts';

const groupIds = (meant: readonly Meant[]): readonly string[] => distinct(meant.map(({ mention }) => mention.group.id));

/** Does this import take somebody into a further group because of the name alone? Groups in which the person is registered already are settled. */
const joinsByName = (planning: Planning, personId: string, meant: readonly Meant[]): boolean => {
  const before = new Set(planning.base.tiesFrom('MEMBER_OF', personId).map(({ toId }) => toId));
  const byName = groupIds(meant.filter(({ by }) => by === 'NAME')).filter((id) => !before.has(id));
  return byName.length > 0 && new Set([...before, ...groupIds(meant)]).size > 1;
};

/** Marks everybody whom the name alone joins across groups as not confirmed. Whoever was confirmed stays so while no group is added. */
export const markJoined = (planning: Planning, nodes: readonly WantedNode[], meant: readonly Meant[]): readonly WantedNode[] => {
  const byPerson = groupedBy(meant, ({ person }) => person.id);
  return nodes.map((wanted) => {
    const own = byPerson.get(wanted.record.id);
    return own !== undefined && joinsByName(planning, wanted.record.id, own) ? withProperty(wanted, 'nameMatchUnconfirmed', true) : wanted;
  });
};

/** Everybody whom these rosters name in several groups and of whom only the name says that it is one person, ascending by name and id. */
export const joinedPeople = (nodes: readonly WantedNode[], meant: readonly Meant[]): readonly JoinedPerson[] => {
  const unconfirmed = new Map(nodes.filter(({ record }) => record.properties.nameMatchUnconfirmed === true).map(({ record }) => [record.id, record]));
  const joined = [...groupedBy(meant, ({ person }) => person.id)].flatMap(([id, own]): readonly JoinedPerson[] => {
    const record = unconfirmed.get(id);
    if (record === undefined || groupIds(own).length < 2 || own.every(({ by }) => by === 'ID')) return [];
    return [
      {
        id,
        name: String(record.properties.name),
        spellings: distinct(own.flatMap(({ by, mention }) => (by === 'ID' ? [] : (mention.row.cells.person ?? [])))),
        groups: distinct(own.map(({ mention }) => mention.group.name)),
        rows: sortedBy(own, ({ mention }) => placeKey(mention.row)).map(({ mention }) => placeOf(mention.row)),
      },
    ];
  });
  return sortedBy(joined, ({ name, id }) => `${name}\u0000${id}`);
};
