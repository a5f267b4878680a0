import { connect } from './en/connect.ts';
import { frame } from './en/frame.ts';
import { measures } from './en/measures.ts';
import { panels } from './en/panels.ts';
import { start } from './en/start.ts';
import type { Words } from './ja.ts';

/** Every word of the page that does not come from the API, in English. */
export const en: Words = { ...frame, ...start, ...connect, ...panels, ...measures };
