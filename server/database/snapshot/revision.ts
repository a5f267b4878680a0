import { createHash } from 'node:crypto';
import type { Snapshot } from '../../../schema/contracts/snapshot.ts';

/** SHA-256 over every column in a fixed order, so that the same content has the same revision on any machine. */
export const revisionOf = (content: Omit<Snapshot, 'revision'>): string => {
  const hash = createHash('sha256');
  for (const table of [content.stakeholders, content.areas, content.activities, content.ties, content.notProposed])
    for (const [name, column] of Object.entries(table).sort(([a], [b]) => (a < b ? -1 : 1))) {
      hash.update(`${name}:${column.length}\n`);
      hash.update(ArrayBuffer.isView(column) ? new Uint8Array(column.buffer, column.byteOffset, column.byteLength) : JSON.stringify(column));
    }
  return hash.digest('hex');
};
