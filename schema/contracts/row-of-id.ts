/** Where does an id stand in an ascending list? Its position, -1 where it is missing. Compares by code units, O(log n). */
export const rowOfId = (ids: readonly string[], id: string): number => {
  let low = 0;
  let high = ids.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (ids[middle] === id) return middle;
    if (ids[middle] < id) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
};
