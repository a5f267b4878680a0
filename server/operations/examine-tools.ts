import { Failure } from '../../schema/contracts/failures.ts';
import { findJava } from '../database/embedded/java-toolchain.ts';
import { embeddedIsPrepared } from '../database/embedded/prepare-embedded.ts';

/** What the embedded database needs of a machine, and what of it is there. */
export interface ToolsFound {
  readonly java: boolean;
  /** Version of a Java that is there but cannot be used: too old, or without a compiler. */
  readonly unusableJava: string | null;
  readonly maven: boolean;
  /** Nothing of the database is left to be fetched. */
  readonly prepared: boolean;
}

/** What of the tools and parts of the embedded database is there? */
export const examineTools = async (root: string): Promise<ToolsFound> => {
  const prepared = await embeddedIsPrepared(root);
  try {
    await findJava(true);
    return { java: true, unusableJava: null, maven: true, prepared };
  } catch (error) {
    if (!(error instanceof Failure) || error.id !== 'embeddedToolsMissing') throw error;
    const { javaMissing, javaFound, mavenMissing } = (error as Failure<'embeddedToolsMissing'>).values;
    return { java: !javaMissing, unusableJava: javaFound, maven: !mavenMissing, prepared };
  }
};
