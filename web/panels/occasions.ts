import type { Meetings } from '../api/shapes.ts';

export type Occasion = { readonly is: 'event'; readonly name: string; readonly day: string } | { readonly is: 'hall'; readonly name: string };

const before = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Where two groups meet anyway: the next event both take part in, else a hall both use; null where neither is known. */
export const occasionOf = (a: Meetings | undefined, b: Meetings | undefined, today: string): Occasion | null => {
  if (!a || !b) return null;
  const events = a.takesPartInConnection.edges
    .map(({ node }) => node)
    .filter((event) => (event.lastDay ?? event.firstDay ?? '') >= today && b.takesPartInConnection.edges.some(({ node }) => node.id === event.id))
    .sort((one, other) => before(one.firstDay ?? one.lastDay ?? '', other.firstDay ?? other.lastDay ?? '') || before(one.id, other.id));
  if (events.length > 0) return { is: 'event', name: events[0].name, day: events[0].firstDay ?? events[0].lastDay ?? '' };
  const [hall] = a.usesConnection.edges
    .map(({ node }) => node)
    .filter((used) => b.usesConnection.edges.some(({ node }) => node.id === used.id))
    .sort((one, other) => before(one.id, other.id));
  return hall ? { is: 'hall', name: hall.name } : null;
};
