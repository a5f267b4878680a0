import { createContext, type ReactNode, useContext } from 'react';
import { en } from './en.ts';
import { ja, type Words } from './ja.ts';
import type { Language } from './language.ts';

/** For whom the page speaks: the language, its words, and whether people's names may stand in pictures and prints. */
export interface Reader {
  readonly language: Language;
  readonly words: Words;
  readonly names: boolean;
}

export const WORDS: Readonly<Record<Language, Words>> = { ja, en };
const ReaderContext = createContext<Reader>({ language: 'ja', words: ja, names: false });

export const ReaderProvider = ({ language, names, children }: { language: Language; names: boolean; children: ReactNode }): ReactNode => (
  <ReaderContext value={{ language, words: WORDS[language], names }}>{children}</ReaderContext>
);

export const useReader = (): Reader => useContext(ReaderContext);
