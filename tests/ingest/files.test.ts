import { isUtf8 } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Failure } from '../../schema/contracts/failures.ts';
import { IMPORT_FAILURES } from '../../schema/words/failures/imports.ts';
import { decodeText } from '../../server/ingest/files/decode-text.ts';
import { MAX_FILE_BYTES } from '../../server/ingest/files/limits.ts';
import { parseRecords, withPlainLineEnds } from '../../server/ingest/files/parse-records.ts';
import { readFile } from '../../server/ingest/files/read-file.ts';
import { scanUtf8 } from '../../server/ingest/files/scan-utf8.ts';
import { csv, outcomeOf } from './plan-of.ts';

const failing = (run: () => unknown): { readonly id: string; readonly values: unknown } => {
  try {
    run();
  } catch (failure) {
    if (failure instanceof Failure) return { id: failure.id, values: failure.values };
    throw failure;
  }
  throw new Error('nothing was thrown');
};

const concat = (...parts: readonly Uint8Array[]): Uint8Array => Buffer.concat(parts);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Characters of CP932 by two bytes, as the platform decodes them. */
const cp932 = new Map<string, readonly number[]>();
for (let lead = 0x81; lead <= 0xfc; lead += 1) {
  for (let trail = 0x40; trail <= 0xfc; trail += 1) {
    try {
      cp932.set(new TextDecoder('shift_jis', { fatal: true }).decode(new Uint8Array([lead, trail])), [lead, trail]);
    } catch {
      // Not a character of CP932.
    }
  }
}
const japanese = [...cp932.keys()].filter((character) => character.length === 1 && character >= '\u3041' && character <= '\u9fa0');

describe('encodings', () => {
  test('UTF-8 is told from what is not, as the platform tells it', () => {
    const bytes = fc.oneof(fc.uint8Array({ maxLength: 30 }), fc.string({ unit: 'binary', maxLength: 10 }).map(utf8));
    fc.assert(
      fc.property(bytes, (given) => {
        expect(scanUtf8(given).brokenAt === null).toBe(isUtf8(given));
      }),
      { numRuns: 2000 },
    );
  });

  test('everything before the break is UTF-8, and nothing with the break is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 20 }), fc.uint8Array({ minLength: 1, maxLength: 4 }), (text, noise) => {
        const given = concat(utf8(text), noise);
        const { brokenAt } = scanUtf8(given);
        if (brokenAt === null) return;
        expect(isUtf8(given.subarray(0, brokenAt))).toBe(true);
        expect(isUtf8(given.subarray(0, Math.min(brokenAt + 4, given.length)))).toBe(false);
      }),
    );
  });

  // One line of random kanji in three million looks like UTF-8 by chance: such a file is refused, not misread.
  test('a text of CP932 is read as it was written, whatever its characters', () => {
    const character = fc.constantFrom(...japanese);
    fc.assert(
      fc.property(fc.array(fc.array(character, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 6 }), (lines) => {
        const bytes = Uint8Array.from(lines.flatMap((line) => [...line.flatMap((one) => cp932.get(one) ?? []), 0x0a]));
        if (isUtf8(bytes)) return;
        fc.pre(!scanUtf8(bytes).hasSureLine);
        expect(decodeText('a.csv', bytes)).toEqual({ text: `${lines.map((line) => line.join('')).join('\n')}\n`, encoding: 'CP932' });
      }),
      { numRuns: 3000 },
    );
  });

  test('髙﨑①㈱～ by the bytes that Windows writes', () => {
    const bytes = new Uint8Array([0xfb, 0xfc, 0xfa, 0xb1, 0x87, 0x40, 0x87, 0x8a, 0x81, 0x60]);
    expect(decodeText('a.csv', bytes)).toEqual({ text: '髙﨑①㈱～', encoding: 'CP932' });
    expect(decodeText('a.csv', new Uint8Array([0xee, 0xe0, 0xed, 0x95])).text).toBe('髙﨑');
  });

  test('a line of another encoding is told by line and byte, first or last', () => {
    const name = new Uint8Array([0x8e, 0x52]);
    const good = utf8('団体名,氏名\n');
    expect(failing(() => decodeText('a.csv', concat(good, name)))).toEqual({
      id: 'fileOfTwoEncodings',
      values: { file: 'a.csv', position: good.length + 1, line: 2 },
    });
    expect(failing(() => decodeText('a.csv', concat(name, utf8('\n'), good)))).toEqual({
      id: 'fileOfTwoEncodings',
      values: { file: 'a.csv', position: 1, line: 1 },
    });
    expect(failing(() => decodeText('a.csv', concat(utf8('\ufeff'), name)))).toMatchObject({ id: 'fileOfTwoEncodings', values: { position: 4 } });
  });
});

describe('rows', () => {
  test('what was written with quotes is read back, with every separator and line end', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '会', ',', ';', '\t', '"', '\n', '、'), maxLength: 6 }).map((text) => `x${text}x`);
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(rows, fc.constantFrom(',', '\t', ';'), fc.constantFrom('\n', '\r\n', '\r'), (given, separator, end) => {
        const text = given.map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(separator)).join(end);
        expect(parseRecords('a.csv', withPlainLineEnds(text), separator)).toEqual(given);
      }),
    );
  });

  test('a row without an end is refused by its line', () => {
    expect(failing(() => parseRecords('a.csv', `a,b\n1,2\n${'x'.repeat(1_000_001)},2\n`, ','))).toEqual({
      id: 'rowTooLong',
      values: { file: 'a.csv', line: 3, max: 1_000_000 },
    });
    expect(failing(() => parseRecords('a.csv', `a,b\n"1\n1",2\n"x${'y\n'.repeat(10)}`, ','))).toEqual({
      id: 'quoteNotClosed',
      values: { file: 'a.csv', line: 4 },
    });
    expect(failing(() => parseRecords('a.csv', 'a"b,c\n', ','))).toEqual({ id: 'quoteMisplaced', values: { file: 'a.csv', line: 1 } });
  });

  test('a file beyond the limit is refused before it is looked into', () => {
    const bytes = new Uint8Array(MAX_FILE_BYTES + 1);
    expect(failing(() => readFile({ name: 'a.csv', bytes, table: null }))).toEqual({
      id: 'fileTooLarge',
      values: { file: 'a.csv', bytes: bytes.length, max: MAX_FILE_BYTES },
    });
  });

  test('a line of the largest size that a file may have is refused by its row', () => {
    const bytes = new Uint8Array(MAX_FILE_BYTES).fill(0x61);
    bytes.set(utf8('group,person\n'));
    expect(failing(() => readFile({ name: 'a.csv', bytes, table: null }))).toMatchObject({ id: 'rowTooLong', values: { line: 2 } });
  });

  test('what a report repeats of a file neither commands a terminal nor goes on for ever', () => {
    const { report } = outcomeOf([csv('a.csv', `団体名,氏名,\u001b[31m備考\nA会,\u001b]0;x\u0007虹坂,\nA会,${'長'.repeat(5000)},\n`)]);
    expect(report.files[0].unknownColumns).toEqual(['\ufffd[31m備考']);
    expect(report.rejected.first.map(({ value }) => value)).toEqual(['\ufffd]0;x\ufffd虹坂', `${'長'.repeat(200)}…`]);
    const { read } = outcomeOf([csv('b.csv', 'a\u001b[2J,b\n1,2\n')]);
    expect(read.unreadable[0].en.what).toBe('The headers of b.csv do not say which table it is (a\ufffd[2J, b).');
  });

  test('the end mark of old systems is no row', () => {
    expect(readFile(csv('a.csv', '団体名,氏名\r\nA会,虹坂\r\n\u001a')).records.map(({ cells }) => cells)).toEqual([['A会', '虹坂']]);
  });

  test('blank lines and blank text', () => {
    expect(failing(() => readFile(csv('a.csv', '\n \n\ufeff\n')))).toMatchObject({ id: 'fileEmpty' });
    expect(readFile(csv('a.csv', '\n\ngroup,person\n\nA,B\n,\n\nC,D\n')).records.map(({ row }) => row)).toEqual([5, 8]);
  });
});

test('more rows than a plan can hold in memory are refused before they are read', () => {
  const rows = `団体名,氏名\n${'会,名\n'.repeat(800_000)}`;
  expect(failing(() => readFile({ name: 'a.csv', bytes: utf8(rows), table: null }))).toEqual({
    id: 'fileOfTooManyRows',
    values: { file: 'a.csv', rows: 800_002, max: 800_000 },
  });
});

test('every failure of reading carries the code that users rely on', () => {
  const codes = Object.entries(IMPORT_FAILURES).filter(
    ([id]) => /^(file|quote|row|header|half|table|column|noTables)/.test(id) && id !== 'tableUnknown' && id !== 'rowsRejected',
  );
  expect(codes.map(([id, { code }]) => [id, code]).filter(([, code]) => code !== 'FILE_UNREADABLE')).toEqual([]);
  expect(codes.length).toBe(19);
});
