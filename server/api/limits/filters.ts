/** Steps of a filter that lead to other records: each is taken for ten of them, about the mean between the groups of a person and the members of a group. */
const LEADS_ON = ['all', 'none', 'single', 'some'];
const RECORDS_A_STEP = 10;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * How many records does a filter look at for one list? Ten for each of its conditions, and ten times as many for each step to other records that
 * leads to it. A step without conditions looks at its records all the same.
 */
export const recordsLookedAt = (where: unknown): number => {
  const within = (value: unknown, records: number): number => {
    if (Array.isArray(value)) return value.reduce<number>((sum, element) => sum + (isObject(element) ? within(element, records) : 0), 0) || records;
    if (!isObject(value)) return records;
    let looked = 0;
    for (const [name, inner] of Object.entries(value)) {
      const further = LEADS_ON.includes(name) ? records * RECORDS_A_STEP : records;
      looked += within(inner, further) || (further > records ? further : 0);
    }
    return looked;
  };
  return within(where, RECORDS_A_STEP);
};
