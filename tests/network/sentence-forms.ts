/*
 * Reads sentences back: what a sentence says, without asking who made it. In a form `{x}` is a name, `{x*}` a list of names,
 * `{x#}` a number, `{x~}` other words; ‹…› may be left out, and of ⟦…|…⟧ one stands. Ids serve as names, so that nothing else can be meant.
 */
export type Language = 'ja' | 'en';

/** A list as a sentence tells it: the names it gives and how many there are. */
export interface ToldList {
  readonly named: readonly string[];
  readonly count: number;
}
/** What a sentence says, by the places of its form; null where a part is left out. */
export interface Said {
  readonly name: Readonly<Record<string, string>>;
  readonly list: Readonly<Record<string, ToldList>>;
  readonly count: Readonly<Record<string, number | null>>;
  readonly words: Readonly<Record<string, string | null>>;
}

const NAME = '[a-z][a-z]*-?\\d+';
const LIST = {
  ja: `${NAME}(?:さん)?、${NAME}(?:さん)? など\\d+つ|${NAME}、${NAME} など\\d+(?:団体|エリア|か所|名の方)|${NAME}(?:さん)?、${NAME}さん など\\d+名の方|${NAME}(?:さん)?(?:、${NAME}(?:さん)?){0,2}`,
  en: `${NAME}, ${NAME} and \\d+ more (?:groups|areas|organisations|people|steps)|${NAME}(?:, ${NAME})?(?: and ${NAME})?`,
} as const;
const PATTERN = { '': NAME, '*': '', '#': '\\d+', '~': '.+?' } as const;

/** What a list of these names is told as: all up to three, else two and how many. */
export const told = (names: readonly string[]): ToldList => ({ named: names.length > 3 ? names.slice(0, 2) : names, count: names.length });

const readList = (text: string): ToldList => {
  const named = text.match(new RegExp(NAME, 'g')) ?? [];
  const more = / など(\d+)/.exec(text);
  const further = / and (\d+) more /.exec(text);
  return { named, count: more ? Number(more[1]) : further ? 2 + Number(further[1]) : named.length };
};

/** Reads a sentence by a form; null where it has another one. */
export const readBy = (language: Language, form: string, sentence: string): Said | null => {
  const places: { readonly key: string; readonly sort: keyof typeof PATTERN }[] = [];
  const pattern = form
    .replace(/[.()?[\]]/g, '\\$&')
    .replace(/[‹⟦]/g, '(?:')
    .replaceAll('›', ')?')
    .replaceAll('⟧', ')')
    .replace(/\{(\w+)([*#~]?)\}/g, (_, key: string, sort: keyof typeof PATTERN) => {
      places.push({ key, sort });
      return `(${sort === '*' ? LIST[language] : PATTERN[sort]})`;
    });
  const found = new RegExp(`^${pattern}$`).exec(sentence);
  if (found === null) return null;
  const of = <Value>(sort: string, read: (text: string | undefined) => Value): Record<string, Value> =>
    Object.fromEntries(places.flatMap((place, at) => (place.sort === sort ? [[place.key, read(found[at + 1])]] : [])));
  return {
    name: of('', (text) => text ?? ''),
    list: of('*', (text) => readList(text ?? '')),
    count: of('#', (text) => (text === undefined ? null : Number(text))),
    words: of('~', (text) => text ?? null),
  };
};
