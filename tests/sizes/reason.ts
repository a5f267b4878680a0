import { Failure } from '../../schema/contracts/failures.ts';
import { textOfFailure } from '../../schema/words/failures/text-of.ts';

const LONGEST = 160;

/** Why something could not be had, in one line and without addresses: what a failed command said last, or a failure of ours in its sentence. */
export const reasonOf = (error: unknown): string => {
  const said = error instanceof Failure ? textOfFailure(error, 'en').what : (lastLine(error) ?? (error instanceof Error ? error.message : String(error)));
  return said
    .split('\n')[0]
    .replace(/https?:\/\/\S+/g, '…')
    .slice(0, LONGEST);
};

const lastLine = (error: unknown): string | null => {
  const { stderr } = (error ?? {}) as { stderr?: unknown };
  return typeof stderr === 'string' && stderr.trim() !== '' ? (stderr.trim().split('\n').at(-1) ?? null) : null;
};
