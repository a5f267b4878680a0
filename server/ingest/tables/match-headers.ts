import type { Table } from './tables.ts';

const REMARKS = /\((必須|任意|漢字|全角|半角|西暦|和暦|年月日|数字|%|人|名)\)$/;

/** When are two headers the same? Width, case, blanks, hyphens, underscores and remarks such as (必須) are folded. */
export const foldHeader = (header: string): string =>
  header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u3000_\-‐*※・:："']/g, '')
    .replace(REMARKS, '');

const known = new WeakMap<Table, ReadonlyMap<string, string>>();

/** Every header a table understands, folded, with the key of its column. */
export const headersOf = (table: Table): ReadonlyMap<string, string> => {
  let headers = known.get(table);
  if (headers === undefined) {
    const all = Object.entries(table.columns).flatMap(([key, { aliases }]) => [key, ...aliases].map((spelling) => [foldHeader(spelling), key] as const));
    headers = new Map(all);
    known.set(table, headers);
  }
  return headers;
};

/** Which columns of a table does a header row name? One key or null for every cell, in its order. */
export const matchHeaders = (table: Table, headers: readonly string[]): readonly (string | null)[] => {
  const known = headersOf(table);
  return headers.map((header) => known.get(foldHeader(header)) ?? null);
};
