import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importReportText } from '../../schema/words/imports/report-text.ts';
import { CORPUS } from './corpus.ts';
import { corpusFile, outcomeOf } from './plan-of.ts';

const FILES = CORPUS.flatMap(({ files }) => files).map((name) => corpusFile(name));

/** Bytes that files break by: separators, quotes, line ends, NUL, halves of characters. */
const byte = fc.oneof(fc.constantFrom(0x22, 0x2c, 0x3b, 0x09, 0x0a, 0x0d, 0x00, 0x1a, 0x81, 0xe3, 0xff), fc.nat(255));
const change = fc.record({ at: fc.nat(), drop: fc.nat(3), put: fc.array(byte, { maxLength: 3 }) });

const changed = (bytes: Uint8Array, changes: readonly { readonly at: number; readonly drop: number; readonly put: readonly number[] }[]): Uint8Array => {
  let all = [...bytes];
  for (const { at, drop, put } of changes) {
    const start = all.length === 0 ? 0 : at % all.length;
    all = [...all.slice(0, start), ...put, ...all.slice(start + drop)];
  }
  return Uint8Array.from(all);
};

describe('damaged files', () => {
  test('whatever happened to a file, the import reads it, refuses rows or refuses the file, and says so in both languages', () => {
    fc.assert(
      fc.property(fc.constantFrom(...FILES), fc.array(change, { minLength: 1, maxLength: 4 }), (file, changes) => {
        const { report, settled } = outcomeOf([{ ...file, bytes: changed(file.bytes, changes) }]);
        expect(report.unreadable.length + report.files.length).toBe(1);
        expect(settled === null).toBe(report.outcome === 'UNREADABLE');
        for (const language of ['ja', 'en'] as const) expect(importReportText(report, language)).not.toMatch(/undefined|\[object|NaN|null/);
      }),
      { numRuns: 600, seed: 20261122 },
    );
  });
});
