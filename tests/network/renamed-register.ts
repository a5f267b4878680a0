import { randomFrom, shuffle } from '../../server/network/random.ts';
import type { PlainRegister } from './snapshot-of.ts';

/** The same register with the ids of people and groups exchanged among themselves. */
export const renamed = (register: PlainRegister, seed: number): PlainRegister => {
  const names = new Map([...exchanged(Object.keys(register.people ?? {}), seed), ...exchanged(Object.keys(register.groups ?? {}), seed + 1)]);
  const nameOf = (id: string): string => names.get(id) ?? id;
  const records = <Record>(table: Readonly<{ [id: string]: Record }> = {}): { [id: string]: Record } =>
    Object.fromEntries(Object.entries(table).map(([id, record]) => [nameOf(id), record]));
  return {
    ...register,
    people: records(register.people),
    groups: records(register.groups),
    ties: (register.ties ?? []).map(([from, kind, to, details]) => [nameOf(from), kind, nameOf(to), details] as const),
  };
};

const exchanged = (ids: readonly string[], seed: number): readonly (readonly [string, string])[] => {
  const order = Int32Array.from(ids.keys());
  shuffle(randomFrom(seed), order);
  return ids.map((id, i) => [id, ids[order[i]]] as const);
};
