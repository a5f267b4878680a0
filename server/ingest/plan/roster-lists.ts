import { namesIn } from './attribute-ties.ts';
import type { Planning } from './planning.ts';
import { refer } from './refer.ts';
import type { RosterGroup } from './roster-groups.ts';
import type { Meant } from './roster-people.ts';
import type { TieDrafts } from './tie-drafts.ts';

/** States what rosters list besides memberships: areas of people, and the sources of people and of groups that rosters alone name. */
export const stateRosterLists = (planning: Planning, drafts: TieDrafts, meant: readonly Meant[], made: readonly RosterGroup[]): void => {
  const madeIds = new Set(made.map(({ known }) => known.id));
  for (const { mention, person } of meant) {
    const { row, group } = mention;
    for (const text of namesIn(row, 'area')) {
      const area = refer(planning, row, 'area', text, ['Area']);
      if (area === null) continue;
      const properties = { relation: 'LIVES', sample: planning.options.sample };
      drafts.add({ type: 'LIVES_IN', fromId: person.id, toId: area.id, properties, row });
    }
    for (const text of namesIn(row, 'source')) {
      const source = refer(planning, row, 'source', text, ['Source']);
      if (source === null) continue;
      for (const id of madeIds.has(group.id) ? [person.id, group.id] : [person.id]) {
        drafts.add({ type: 'DESCRIBED_IN', fromId: id, toId: source.id, properties: { lines: null, confidence: null }, row });
      }
    }
  }
};
