import { Failure } from '../../../schema/contracts/failures.ts';
import { MAX_FILE_BYTES } from './limits.ts';

/** What a file begins with that is no text table. */
const SIGNATURES: readonly (readonly [format: string, start: readonly number[]])[] = [
  ['Excel (.xlsx)', [0x50, 0x4b, 0x03, 0x04]],
  ['Excel (.xls)', [0xd0, 0xcf, 0x11, 0xe0]],
  ['PDF', [0x25, 0x50, 0x44, 0x46]],
  ['UTF-16', [0xff, 0xfe]],
  ['UTF-16', [0xfe, 0xff]],
];
const OTHER_FORMATS: Readonly<Record<string, string>> = { '.json': 'JSON', '.graphml': 'GraphML', '.gexf': 'GEXF', '.xlsx': 'Excel (.xlsx)' };

/** Is a file of this size and name worth opening? @throws Failure fileTooLarge */
export const refuseLargeFile = (file: string, bytes: number): void => {
  if (bytes > MAX_FILE_BYTES) throw new Failure('fileTooLarge', { file, bytes, max: MAX_FILE_BYTES });
};

/**
 * Can this be a text table at all?
 * @throws Failure fileTooLarge, fileEmpty, fileOfOtherFormat, fileWithNul (position counted from 1)
 */
export const refuseOtherFiles = (file: string, bytes: Uint8Array): void => {
  refuseLargeFile(file, bytes.length);
  if (bytes.length === 0) throw new Failure('fileEmpty', { file });
  const signed = SIGNATURES.find(([, start]) => start.every((byte, i) => bytes[i] === byte));
  const format = signed?.[0] ?? OTHER_FORMATS[/\.[a-z]+$/i.exec(file)?.[0].toLowerCase() ?? ''];
  if (format !== undefined) throw new Failure('fileOfOtherFormat', { file, format });
  const nul = bytes.indexOf(0);
  if (nul !== -1) throw new Failure('fileWithNul', { file, position: nul + 1 });
};
