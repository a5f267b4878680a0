import { type Language, languageIn } from '../words/language.ts';

export type Light = 'system' | 'light' | 'dark';
/** What one reader chose for this browser; names are shown for one visit only. */
export interface Settings {
  readonly language: Language;
  readonly light: Light;
  readonly names: boolean;
  /** The key / goes to the search. */
  readonly slash: boolean;
}

const KEY = 'tsunagi';
const read = (store: Storage): Record<string, unknown> => {
  try {
    const kept: unknown = JSON.parse(store.getItem(KEY) ?? '{}');
    return typeof kept === 'object' && kept !== null ? (kept as Record<string, unknown>) : {};
  } catch {
    return {};
  }
};
const write = (store: Storage, value: unknown): void => {
  try {
    store.setItem(KEY, JSON.stringify(value));
  } catch {
    /* a browser that keeps nothing still shows the page */
  }
};

/** The settings at the start of a visit: Japanese, the system's light, the key / and no names, where nothing was kept. */
export const keptSettings = (): Settings => {
  const { language, light, slash } = read(localStorage);
  return {
    language: languageIn(language) ?? 'ja',
    light: light === 'light' || light === 'dark' ? light : 'system',
    names: read(sessionStorage).names === true,
    slash: slash !== false,
  };
};

/** Keeps the settings: language, light and the key / in this browser, names for this visit. */
export const keepSettings = ({ language, light, names, slash }: Settings): void => {
  write(localStorage, { language, light, slash });
  write(sessionStorage, { names });
};
