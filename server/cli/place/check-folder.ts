import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { Failure } from '../../../schema/contracts/failures.ts';

/** Step by step: asked to make a whole path, Node never ends where a system refuses folders, as below /proc. */
const make = (folder: string): void => {
  if (existsSync(folder)) return;
  make(dirname(folder));
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
};

/** Sees that the data folder is there and can be written to; makes it, readable by its owner alone, where it is missing. @throws Failure `folderNotWritable` */
export const checkFolder = (folder: string): void => {
  try {
    make(folder);
    accessSync(folder, constants.W_OK | constants.X_OK);
  } catch (cause) {
    throw new Failure('folderNotWritable', { folder }, { cause });
  }
};
