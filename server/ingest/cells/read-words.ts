import { foldName } from '../../../schema/names/fold-name.ts';
import type { Term } from '../../../schema/vocabulary/term.ts';
import { spellingsOf } from './fold-word.ts';
import { nearestTerm } from './nearest.ts';
import { type Reading, read, wrong } from './reading.ts';

const YES = new Set(
  ['yes', 'y', 'true', '1', 'はい', 'する', 'あり', '有', '有り', '○', '〇', '◯', '●', '✓', '✔', '架空', '要', '該当', '充て職'].map(foldName),
);
const NO = new Set(['no', 'n', 'false', '0', 'いいえ', 'しない', 'なし', '無', '無し', '×', '✕', '-', 'ー', '実在', '不要', '非該当'].map(foldName));

/** Yes or no? */
export const readFlag = (cell: string): Reading<boolean> => {
  const word = foldName(cell);
  if (YES.has(word)) return read(true);
  return NO.has(word) ? read(false) : wrong({ is: 'YES_OR_NO' });
};

const oneOf = (list: readonly Term[]): { readonly is: 'WORD'; readonly ja: readonly string[]; readonly en: readonly string[] } => ({
  is: 'WORD',
  ja: list.map((term) => term.ja),
  en: list.map((term) => `${term.en} (${term.code})`),
});

/** Understood, so that it can be refused with its reason, and never proposed: a child is no person. */
const NEVER_PROPOSED = 'CHILD';

/** Which word of a closed list? Its code, label in either language or another spelling, after folding. */
export const readCode = (cell: string, list: readonly Term[]): Reading<string> => {
  const code = spellingsOf(list).get(foldName(cell));
  if (code !== undefined) return read(code);
  const proposed = list.filter((term) => term.code !== NEVER_PROPOSED);
  return wrong(oneOf(proposed), nearestTerm(cell, proposed));
};

/** The parts of a cell that lists several: separated by ; or 、 or a line break. */
export const partsOf = (cell: string): readonly string[] =>
  cell
    .normalize('NFKC')
    .split(/[;、\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** Which words of a closed list? In the order of the list, each once. A spelling that contains 、 itself is understood. */
export const readCodes = (cell: string, list: readonly Term[]): Reading<readonly string[]> => {
  const spellings = spellingsOf(list);
  const inOrder = (codes: ReadonlySet<string>): readonly string[] => list.map((term) => term.code).filter((code) => codes.has(code));
  const codes = new Set<string>();
  for (const chunk of cell.normalize('NFKC').split(/[;\n]/)) {
    const whole = spellings.get(foldName(chunk));
    if (whole !== undefined) {
      codes.add(whole);
      continue;
    }
    for (const part of partsOf(chunk)) {
      const code = spellings.get(foldName(part));
      if (code === undefined) return wrong(oneOf(list), nearestTerm(part, list));
      codes.add(code);
    }
  }
  return read(inOrder(codes));
};
