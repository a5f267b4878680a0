import { type Language, languageIn } from '../words/language.ts';

export type Light = 'system' | 'light' | 'dark';
/** What one reader chose for this browser; names are shown for one visit only. */
export interface Settings {
  readonly language: Language;
  readonly light: Light;
  readonly names: boolean;
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

/** The settings at the start of a visit: Japanese, the system's light and no names, where nothing was kept. */
export const keptSettings = (): Settings => {
  const { language, light } = read(localStorage);
  return {
    language: languageIn(language) ?? 'ja',
    light: light === 'light' || light === 'dark' ? light : 'system',
    names: read(sessionStorage).names === true,
  };
};

/** Keeps the settings: language and light in this browser, names for this visit. */
export const keepSettings = ({ language, light, names }: Settings): void => {
  write(localStorage, { language, light });
  write(sessionStorage, { names });
};
