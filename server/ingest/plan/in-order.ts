/** Ascending by code units, the same on any machine. */
export const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A sorted copy, ascending by the code units of a key. */
export const sortedBy = <Item>(items: Iterable<Item>, key: (item: Item) => string): readonly Item[] =>
  [...items]
    .map((item) => ({ item, key: key(item) }))
    .sort((a, b) => byCodeUnits(a.key, b.key))
    .map(({ item }) => item);

/** Every value once, ascending. */
export const distinct = (values: Iterable<string>): readonly string[] => [...new Set(values)].sort(byCodeUnits);

/** Items under their keys, in the order in which they come. */
export const groupedBy = <Item>(items: Iterable<Item>, key: (item: Item) => string): ReadonlyMap<string, readonly Item[]> => {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group === undefined) groups.set(key(item), [item]);
    else group.push(item);
  }
  return groups;
};

/** The spelling that most of them use; among equals the first by code units. */
export const commonestSpelling = (spellings: readonly string[]): string => {
  const counted = [...groupedBy(spellings, (spelling) => spelling)].map(([spelling, all]) => ({ spelling, count: all.length }));
  return counted.reduce((a, b) => (b.count > a.count || (b.count === a.count && b.spelling < a.spelling) ? b : a)).spelling;
};
