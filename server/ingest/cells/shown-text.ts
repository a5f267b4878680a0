/** Longest piece of a file that a report repeats. */
const LONGEST_SHOWN = 200;

/** A piece of a file as a report may show it: no control characters, which a terminal would obey, and not without end. */
export const shownText = (text: string): string => {
  const start = text.slice(0, LONGEST_SHOWN);
  const plain = Array.from(start, (character) => (/\p{Cc}/u.test(character) && character !== '\n' ? '\ufffd' : character)).join('');
  return text.length > LONGEST_SHOWN ? `${plain}…` : plain;
};
