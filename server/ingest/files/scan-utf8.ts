/** Where a text stops being UTF-8, and whether any of its lines can be nothing else. */
export interface Utf8Scan {
  /** Position of the first byte that is no UTF-8, counted from 0; null where all is. */
  readonly brokenAt: number | null;
  /** Line of that byte, counted from 1. */
  readonly brokenLine: number;
  /** A line whose other-than-ASCII bytes are all UTF-8, with SURE_CHARACTERS or more of three bytes: chance does not do that to CP932. */
  readonly hasSureLine: boolean;
}

/** Of random lines of kanji in CP932, one in some 2,000 holds two such characters by chance; four are the square of that. */
const SURE_CHARACTERS = 4;

const isTail = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x80 && byte <= 0xbf;

/** Length of the well-formed character at a position (RFC 3629: no overlong form, no surrogate), 0 where there is none. */
const lengthAt = (bytes: Uint8Array, at: number): number => {
  const first = bytes[at];
  const second = bytes[at + 1];
  if (first < 0x80) return 1;
  if (first >= 0xc2 && first <= 0xdf) return isTail(second) ? 2 : 0;
  if (first >= 0xe0 && first <= 0xef) {
    if (first === 0xe0 && second < 0xa0) return 0;
    if (first === 0xed && second > 0x9f) return 0;
    return isTail(second) && isTail(bytes[at + 2]) ? 3 : 0;
  }
  if (first >= 0xf0 && first <= 0xf4) {
    if (first === 0xf0 && second < 0x90) return 0;
    if (first === 0xf4 && second > 0x8f) return 0;
    return isTail(second) && isTail(bytes[at + 2]) && isTail(bytes[at + 3]) ? 4 : 0;
  }
  return 0;
};

/** Is this UTF-8, and if not, where does it break and was it meant to be? One pass over the bytes. */
export const scanUtf8 = (bytes: Uint8Array): Utf8Scan => {
  let brokenAt: number | null = null;
  let brokenLine = 0;
  let line = 1;
  let lineIsSound = true;
  let triples = 0;
  let hasSureLine = false;
  const endLine = (): void => {
    if (lineIsSound && triples >= SURE_CHARACTERS) hasSureLine = true;
    lineIsSound = true;
    triples = 0;
  };
  for (let at = 0; at < bytes.length; ) {
    const length = lengthAt(bytes, at);
    if (bytes[at] === 0x0a) {
      endLine();
      line += 1;
    }
    if (length === 0) {
      lineIsSound = false;
      if (brokenAt === null) {
        brokenAt = at;
        brokenLine = line;
      }
    }
    if (length === 3) triples += 1;
    at += length || 1;
  }
  endLine();
  return { brokenAt, brokenLine, hasSureLine };
};
