import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { importReportText } from '../../schema/words/imports/report-text.ts';
import { CORPUS } from './corpus.ts';
import { corpusFile, outcomeOf, planLines } from './plan-of.ts';

const FOLDER = 'tests/ingest/files';

describe('files as they come', () => {
  test.each(CORPUS)('$about', ({ about, files, as }) => {
    const { report, settled } = outcomeOf(files.map((file) => corpusFile(file, as ?? null)));
    const lines = [importReportText(report, 'ja'), '', ...(settled === null ? [] : planLines(settled)), ''];
    expect(lines.join('\n')).toBe(readFileSync(`${FOLDER}/${about}.expected.txt`, 'utf8'));
  });

  test('every file is read by a case, and every expected report belongs to one', () => {
    const files = readdirSync(FOLDER).filter((name) => !name.startsWith('.'));
    const tables = files.filter((name) => !name.endsWith('.expected.txt'));
    expect(tables.filter((name) => !CORPUS.some((one) => one.files.includes(name)))).toEqual([]);
    expect(files.filter((name) => name.endsWith('.expected.txt')).sort()).toEqual(CORPUS.map(({ about }) => `${about}.expected.txt`).sort());
  });

  test.each(CORPUS)('$about reads the same in any order of files', ({ files, as }) => {
    const given = files.map((file) => corpusFile(file, as ?? null));
    expect(outcomeOf([...given].reverse()).report).toEqual(outcomeOf(given).report);
  });

  test.each(CORPUS)('$about says in English as much as in Japanese', ({ files, as }) => {
    const { report } = outcomeOf(files.map((file) => corpusFile(file, as ?? null)));
    expect(importReportText(report, 'en').split('\n').length).toBe(importReportText(report, 'ja').split('\n').length);
  });
});
