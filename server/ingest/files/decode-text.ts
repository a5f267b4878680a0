import { Failure } from '../../../schema/contracts/failures.ts';
import type { FileEncoding } from '../../../schema/contracts/import-report.ts';
import { scanUtf8 } from './scan-utf8.ts';

const CP932 = new TextDecoder('shift_jis', { fatal: true });

const decodes = (bytes: Uint8Array): boolean => {
  try {
    CP932.decode(bytes);
    return true;
  } catch {
    return false;
  }
};

/** Where CP932 breaks: line by line, as no character of it contains a line end, then character by character. */
const whereCp932Breaks = (bytes: Uint8Array): { readonly position: number; readonly line: number } => {
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const found = bytes.indexOf(0x0a, start);
    const end = found === -1 ? bytes.length : found + 1;
    if (!decodes(bytes.subarray(start, end))) {
      let at = start;
      while (at < end) {
        const wide = (bytes[at] >= 0x81 && bytes[at] <= 0x9f) || bytes[at] >= 0xe0 ? 2 : 1;
        if (!decodes(bytes.subarray(at, Math.min(at + wide, end)))) return { position: at, line };
        at += wide;
      }
    }
    start = end;
  }
  return { position: bytes.length, line };
};

/**
 * What does this file say, and in which encoding? UTF-8 with or without BOM, strictly; else CP932 (Shift_JIS with the
 * characters of Windows), strictly. A file that is UTF-8 in some lines and not in others is refused, because reading it
 * as CP932 would turn names into other names.
 * @throws Failure fileOfTwoEncodings, fileOfUnknownEncoding with line and byte position, both counted from 1
 */
export const decodeText = (file: string, bytes: Uint8Array): { readonly text: string; readonly encoding: FileEncoding } => {
  const hasBom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const scan = scanUtf8(bytes);
  if (scan.brokenAt === null) {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: hasBom ? 'UTF-8 BOM' : 'UTF-8' };
  }
  if (hasBom || scan.hasSureLine) throw new Failure('fileOfTwoEncodings', { file, position: scan.brokenAt + 1, line: scan.brokenLine });
  try {
    return { text: CP932.decode(bytes), encoding: 'CP932' };
  } catch (cause) {
    const { position, line } = whereCp932Breaks(bytes);
    throw new Failure('fileOfUnknownEncoding', { file, position: position + 1, line }, { cause });
  }
};
