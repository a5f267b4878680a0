import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

let program: URL | null = null;

/**
 * What a thread runs: the analysis in one piece of plain JavaScript, put together once for a process. A thread that had to compile TypeScript for itself would
 * need a second one beside it, with 30 MB more, and half a second. Kept in memory, so it can never be older than the code.
 */
export const threadProgram = (): URL => {
  program ??= new URL(`data:text/javascript;base64,${Buffer.from(bundled()).toString('base64')}`);
  return program;
};

const bundled = (): Uint8Array =>
  buildSync({
    entryPoints: [fileURLToPath(new URL('entry.ts', import.meta.url))],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    legalComments: 'none',
    logLevel: 'silent',
  }).outputFiles[0].contents;
