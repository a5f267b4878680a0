import { type Reading, read, wrong } from './reading.ts';

const TAB = 0x09;
const LINE_FEED = 0x0a;

/** Control characters, the mark of a lost character, and private characters (外字) that no other machine can show. */
const isUnreadable = (code: number): boolean =>
  (code < 0x20 && code !== TAB && code !== LINE_FEED) || code === 0x7f || code === 0xfffd || (code >= 0xe000 && code <= 0xf8ff);

/** Can everybody read this text? */
export const isReadable = (cell: string): boolean => {
  for (let i = 0; i < cell.length; i += 1) if (isUnreadable(cell.charCodeAt(i))) return false;
  return true;
};

/** Texts up to this length are names and the like, which stand on one line. */
const ONE_LINE = 254;

/** A text of a limited length, kept as the file writes it; a line break inside a name becomes a space. */
export const readText = (cell: string, max: number): Reading<string> => {
  const text = max <= ONE_LINE ? cell.replace(/\s*\n\s*/g, ' ') : cell;
  return [...text].length > max ? wrong({ is: 'SHORTER', max }) : read(text);
};
