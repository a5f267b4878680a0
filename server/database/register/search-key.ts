import { foldName } from '../../../schema/names/fold-name.ts';
import { withoutName } from '../../../schema/names/unnamed-person.ts';

/** What somebody is found by. */
export interface SearchableText {
  readonly name: unknown;
  readonly kana: unknown;
  readonly note: unknown;
  readonly displayRule: unknown;
}

const SEPARATOR = '\n';
const folded = (value: unknown): string => (typeof value === 'string' ? foldName(value) : '');

/**
 * Name, reading and note as they are compared, one a line. Of a person who is not to be named only the 協力者 name is
 * kept, so that nothing else ever leads to the person.
 */
export const searchKeyOf = ({ name, kana, note, displayRule }: SearchableText): string =>
  displayRule === 'UNNAMED'
    ? [folded(withoutName(typeof name === 'string' ? name : '')), '', ''].join(SEPARATOR)
    : [folded(name), folded(kana), folded(note)].join(SEPARATOR);

/** The folded name, reading and note of a search key. */
export const partsOfSearchKey = (searchKey: string): readonly [name: string, kana: string, note: string] => {
  const [name = '', kana = '', note = ''] = searchKey.split(SEPARATOR);
  return [name, kana, note];
};
