import type { Weekday } from '../../schema/vocabulary/memberships.ts';
import type { Meetings } from '../api/shapes.ts';

export type Occasion =
  | { readonly is: 'event'; readonly name: string; readonly day: string }
  | { readonly is: 'hall'; readonly name: string; readonly weekdays: readonly Weekday[] };

const before = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Where two groups meet anyway: the next event both take part in, else a hall both use, on the same weekday if there is one; null where neither is known. */
export const occasionOf = (a: Meetings | undefined, b: Meetings | undefined, today: string): Occasion | null => {
  if (!a || !b) return null;
  const events = a.takesPartInConnection.edges
    .map(({ node }) => node)
    .filter((event) => (event.lastDay ?? event.firstDay ?? '') >= today && b.takesPartInConnection.edges.some(({ node }) => node.id === event.id))
    .sort((one, other) => before(one.firstDay ?? one.lastDay ?? '', other.firstDay ?? other.lastDay ?? '') || before(one.id, other.id));
  if (events.length > 0) return { is: 'event', name: events[0].name, day: events[0].firstDay ?? events[0].lastDay ?? '' };
  const halls = a.usesConnection.edges.flatMap(({ node, properties }) => {
    const other = b.usesConnection.edges.find((edge) => edge.node.id === node.id);
    return other ? [{ hall: node, weekdays: (properties.weekdays ?? []).filter((day) => other.properties.weekdays?.includes(day)) }] : [];
  });
  const [best] = halls.sort((one, other) => other.weekdays.length - one.weekdays.length || before(one.hall.id, other.hall.id));
  return best ? { is: 'hall', name: best.hall.name, weekdays: best.weekdays } : null;
};
