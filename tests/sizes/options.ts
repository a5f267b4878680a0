/** What is asked of one run. */
export interface Options {
  /** Small graphs and few runs, under three minutes; nothing is written. */
  readonly isQuick: boolean;
  /** Only rows in whose goal, name or graph this stands. */
  readonly only: string | null;
}

/** How it is used. */
export const USAGE = `npm run bench                    every goal and every peer; writes tests/sizes/RESULTS.md
npm run bench -- --quick         small graphs, few runs, no service; only printed
npm run bench -- --only <text>   rows in whose goal ("goal 7"), name, graph or peer the text stands; only printed`;

/** Reads the arguments; a text that says what is wrong where they are none of these. */
export const readOptions = (asked: readonly string[]): Options | string => {
  let isQuick = false;
  let only: string | null = null;
  for (let at = 0; at < asked.length; at++) {
    if (asked[at] === '--quick') isQuick = true;
    else if (asked[at] === '--only' && asked[at + 1]) only = asked[++at];
    else if (asked[at] === '--help') return USAGE;
    else return `${asked[at]} is not understood.\n${USAGE}`;
  }
  return { isQuick, only };
};
