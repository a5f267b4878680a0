import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RegisterPlan } from '../../schema/contracts/records.ts';
import { foldName, foldOrganisationName } from '../../schema/names/fold-name.ts';
import { changesNothing } from '../../server/ingest/report-import.ts';
import type { PlanOptions } from '../../server/ingest/plan/options.ts';
import { EMPTY_REGISTER, type Outcome, outcomeOf, registerAfter } from './plan-of.ts';
import { filesOf, filesOtherwise, type RandomFiles, randomFiles } from './random-files.ts';

const RUNS = { numRuns: 400, seed: 20261122 };
const options = fc.record({ separateNamesakes: fc.boolean(), sample: fc.boolean() });

const planIn = ({ settled }: Outcome): RegisterPlan => settled?.plan ?? fail('a file could not be read');
const fail = (why: string): never => {
  throw new Error(why);
};

/** Marks of the rejected rows, with what each was rejected for. */
const rejections = ({ read, settled }: Outcome): readonly string[] => {
  const notes = new Map(read.rows.map((row) => [`${row.file} ${row.row}`, String((row.cells as { readonly note: unknown }).note)]));
  return (settled?.rejected ?? []).map(({ file, row, expected, column }) => `${notes.get(`${file} ${row}`)} ${column} ${expected.is}`).sort();
};

const outcome = (random: Parameters<typeof filesOf>[0], given: Partial<PlanOptions>): Outcome => outcomeOf(filesOf(random), EMPTY_REGISTER, given);

describe('imports', () => {
  test('the order of rows and files, and how rows are spread over files, do not matter', () => {
    fc.assert(
      fc.property(randomFiles, fc.array(fc.nat(9), { minLength: 1, maxLength: 7 }), options, (random, keys, given) => {
        const one = outcome(random, given);
        const other = outcomeOf(filesOtherwise(random, keys), EMPTY_REGISTER, given);
        if (one.settled === null || other.settled === null) return;
        expect(rejections(other)).toEqual(rejections(one));
        expect(planIn(other)).toEqual(planIn(one));
      }),
      RUNS,
    );
  });

  test('the sound rows imported twice change nothing the second time', () => {
    fc.assert(
      fc.property(randomFiles, options, (random, given) => {
        const first = outcome(random, given);
        if (first.settled === null) return;
        const register = registerAfter(EMPTY_REGISTER, planIn(first));
        const out = new Set((first.settled?.rejected ?? []).map(({ file, row }) => `${file} ${row}`));
        const soundIn = (table: keyof RandomFiles): RandomFiles[keyof RandomFiles] => random[table].filter((_, i) => !out.has(`${table}.csv ${i + 2}`));
        const sound = { groups: soundIn('groups'), people: soundIn('people'), roster: soundIn('roster'), ties: soundIn('ties') };
        const again = outcomeOf(filesOf(sound), register, { ...given, keepSample: true });
        if (again.settled === null) return;
        expect(rejections(again)).toEqual([]);
        expect(again.settled.changes).toEqual([]);
        expect(changesNothing(planIn(again))).toBe(true);
      }),
      RUNS,
    );
  });

  test('what is planned is whole: every tie has its ends, every id is one record’s, every person a name', () => {
    fc.assert(
      fc.property(randomFiles, options, (random, given) => {
        const first = outcome(random, given);
        if (first.settled === null) return;
        const { created, createdTies } = planIn(first);
        const ids = created.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(createdTies.filter(({ fromId, toId }) => !ids.includes(fromId) || !ids.includes(toId))).toEqual([]);
        expect(new Set(createdTies.map(({ type, fromId, toId, key }) => [type, fromId, toId, key].join(' '))).size).toBe(createdTies.length);
        expect(created.filter(({ properties }) => !properties.name)).toEqual([]);
      }),
      RUNS,
    );
  });
});

describe('names', () => {
  test('folding twice is folding once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (name) => {
        expect(foldName(foldName(name))).toBe(foldName(name));
        expect(foldName(foldOrganisationName(name))).toBe(foldOrganisationName(name));
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['髙瀬川原　まこと', '高瀬川原まこと'],
    ['ﾑｷﾞﾌﾞｴ ﾐﾁ', 'むぎぶえみち'],
    ['ＮＰＯ', 'npo'],
  ])('%s and %s are the same name', (a, b) => expect(foldName(a)).toBe(foldName(b)));
});
