import { writeFileSync } from 'node:fs';
import { buildApiSchema } from './build-schema.ts';
import { printedSchema } from './printed-schema.ts';

/** Writes `schema/printed.graphql` anew: `node --import tsx server/api/schema/print-schema.ts`. */
writeFileSync(new URL('../../../schema/printed.graphql', import.meta.url), printedSchema(await buildApiSchema()));
