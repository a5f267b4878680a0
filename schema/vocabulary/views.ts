import { type CodeOf, terms } from './term.ts';

/** The three views of the city (000 L63, L87-96): whom we cheer on, where people meet, who is new. */
export const VIEWS = terms([
  { code: 'SUPPORT', ja: '支える', en: 'Support' },
  { code: 'CONNECT', ja: 'つなぐ', en: 'Connect' },
  { code: 'DISCOVER', ja: '掘り起こす', en: 'Discover' },
]);
export type View = CodeOf<typeof VIEWS>;
