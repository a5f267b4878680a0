import { accessSync, constants, mkdirSync } from 'node:fs';
import { Failure } from '../../../schema/contracts/failures.ts';

/** Sees that the data folder is there and can be written to; makes it, readable by its owner alone, where it is missing. @throws Failure `folderNotWritable` */
export const checkFolder = (folder: string): void => {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.W_OK | constants.X_OK);
  } catch (cause) {
    throw new Failure('folderNotWritable', { folder }, { cause });
  }
};
