import { connect } from './ja/connect.ts';
import { frame } from './ja/frame.ts';
import { measures } from './ja/measures.ts';
import { panels } from './ja/panels.ts';
import { start } from './ja/start.ts';

/** Every word of the page that does not come from the API. `en.ts` has the same keys. */
export const ja = { ...frame, ...start, ...connect, ...panels, ...measures };
export type Words = typeof ja;
