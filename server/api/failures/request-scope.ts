import { AsyncLocalStorage } from 'node:async_hooks';
import type { Language } from '../../../schema/words/reasons/naming.ts';

/** What is known of a request wherever an error of it is put into words. */
export interface RequestScope {
  readonly language: Language;
}

const scopes = new AsyncLocalStorage<RequestScope>();

/** Runs the handling of one request, so that `languageOfRequest` knows its language. */
export const withinRequest = <Result>(scope: RequestScope, handle: () => Result): Result => scopes.run(scope, handle);

/** The language of the request that is being handled; Japanese outside one. */
export const languageOfRequest = (): Language => scopes.getStore()?.language ?? 'ja';

/** The language a reader asks for in `Accept-Language`: the first of Japanese and English by preference, Japanese without one. */
export const languageFrom = (header: string | undefined): Language => {
  const ranked = (header ?? '')
    .slice(0, 1_000)
    .split(',')
    .map((part, i) => {
      const [tag, ...parameters] = part.trim().toLowerCase().split(';');
      const weight = parameters.map((parameter) => /^\s*q=([\d.]+)$/.exec(parameter)?.[1]).find((found) => found !== undefined);
      return { language: tag.split('-')[0], weight: weight === undefined ? 1 : Number(weight), i };
    })
    .filter(({ language, weight }) => (language === 'ja' || language === 'en') && weight > 0)
    .sort((a, b) => b.weight - a.weight || a.i - b.i);
  return ranked[0]?.language === 'en' ? 'en' : 'ja';
};
