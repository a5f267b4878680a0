/** A room of the house: its folder, the rooms it may import besides itself, and the outside packages that live in it. */
export interface Room {
  readonly path: string;
  readonly imports: readonly string[];
  readonly packages: readonly string[];
  /** Node built-ins it may use; `true` for all. Pure rooms and the page use none. */
  readonly builtins: boolean;
}

/** The table of the house. An outside package has one room; a folder that is not here may not hold code. */
export const ROOMS: Readonly<Record<string, Room>> = {
  schema: { path: 'schema', imports: [], packages: [], builtins: false },
  network: { path: 'server/network', imports: ['schema'], packages: [], builtins: false },
  ingest: { path: 'server/ingest', imports: ['schema'], packages: ['csv-parse', 'fastest-levenshtein'], builtins: true },
  database: { path: 'server/database', imports: ['schema', 'network'], packages: ['neo4j-driver'], builtins: true },
  workers: { path: 'server/workers', imports: ['schema', 'network'], packages: ['esbuild'], builtins: true },
  operations: { path: 'server/operations', imports: ['schema', 'ingest', 'database', 'workers', 'seeds'], packages: [], builtins: true },
  api: {
    path: 'server/api',
    imports: ['schema', 'operations'],
    packages: [
      '@apollo/server',
      '@as-integrations/express5',
      '@graphql-tools/stitch',
      '@graphql-tools/delegate',
      '@graphql-tools/utils',
      '@neo4j/graphql',
      'class-validator',
      'compression',
      'express',
      'graphql',
      'graphql-scalars',
      'helmet',
      'prom-client',
      'reflect-metadata',
      'type-graphql',
    ],
    builtins: true,
  },
  cli: { path: 'server/(cli|main|settings)', imports: ['schema', 'operations', 'api'], packages: ['commander', 'pino', 'zod'], builtins: true },
  canvas: { path: 'web/canvas', imports: ['schema', 'web'], packages: ['cytoscape'], builtins: false },
  web: {
    path: 'web',
    imports: ['schema', 'canvas'],
    packages: ['react', 'react-dom', 'downshift', 'graphiql', '@graphiql/toolkit', 'vite', '@vitejs/plugin-react'],
    builtins: false,
  },
  seeds: { path: 'seeds', imports: ['schema'], packages: [], builtins: false },
};

/** The page's own packages serve its canvas too: it is a room within the page. */
export const WITHIN: Readonly<Record<string, string>> = { canvas: 'web' };

/** What runs TypeScript, needed wherever a process or a thread begins. */
export const RUNTIME = { packages: ['tsx'], rooms: ['cli'] } as const;
