import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));
/** vitest would load a second copy of graphql through its ESM entry; one file keeps one realm. */
const alias = [{ find: /^graphql$/, replacement: `${root}node_modules/graphql/index.js` }];
const pure = ['schema', 'network', 'areas', 'ingest', 'architecture', 'web', 'seeds'];

export default defineConfig({
  root,
  resolve: { alias },
  test: {
    alias,
    server: { deps: { inline: [/@neo4j\/graphql/, /@graphql-tools/, /type-graphql/, /@apollo\/server/] } },
    projects: [
      { extends: true, test: { name: 'pure', include: pure.map((room) => `tests/${room}/**/*.test.ts`), testTimeout: 60_000 } },
      {
        extends: true,
        test: {
          name: 'real',
          include: ['workers', 'database', 'operations', 'api', 'cli', 'journeys'].map((room) => `tests/${room}/**/*.test.ts`),
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
