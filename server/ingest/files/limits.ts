/** Largest file that is read, in bytes: a roster of some 600,000 rows. */
export const MAX_FILE_BYTES = 64 * 1024 * 1024;

/** Most rows that are read in one file: what a plan of them takes must fit into memory. */
export const MAX_FILE_ROWS = 800_000;

/** Longest row that is read, in characters; a longer one is a quote that was not closed or a file without line ends. */
export const MAX_ROW_CHARACTERS = 1_000_000;

/** How many rows from the top the header is looked for in: lists often begin with a title. */
export const HEADER_WITHIN_ROWS = 10;
