import { Failure } from '../../schema/contracts/failures.ts';
import { keepEmbedded } from '../../server/database/embedded/keep-embedded.ts';
import { prepareEmbedded } from '../../server/database/embedded/prepare-embedded.ts';

/** Keeps a database on the folder of the first argument until SIGTERM; says its process id, or why it was refused. */
const keep = async (dataDir: string): Promise<void> => {
  try {
    const program = await prepareEmbedded({ root: process.cwd(), report: () => undefined });
    const kept = await keepEmbedded({ dataDir, program, log: () => undefined });
    process.once('SIGTERM', () => void kept.stop().then(() => process.exit(0)));
    console.log(String(kept.pid()));
  } catch (error) {
    const holder = error instanceof Failure && error.id === 'databaseFolderInUse' ? (error as Failure<'databaseFolderInUse'>).values.pid : '';
    console.log(`${error instanceof Failure ? error.id : String(error)} ${holder}`);
    process.exitCode = 1;
  }
};

await keep(process.argv[2]);
