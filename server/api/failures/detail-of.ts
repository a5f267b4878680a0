/** Most characters of a cause. */
const LONGEST = 500;

/** Where the messages of GraphQL repeat a value that was sent, as JSON or as GraphQL text. What is left says which type was expected, and where. */
const REPEATED: readonly (readonly [pattern: RegExp, kept: string])[] = [
  [/ got invalid value (?:"(?:[^"\\]|\\.)*"|[^";]+?)*?((?: at "[^"]*")?); /, ' got an invalid value$1: '],
  [/(Argument "[^"]*" has (?:an )?invalid value) [\s\S]*$/, '$1.'],
  [/(cannot represent (?:[\w-]+ )*value): [\s\S]*$/, '$1.'],
  [/^(Expected value of type "[^"]*"), found [\s\S]*$/, '$1.'],
  [/(Expected type "[^"]*"\.) [\s\S]*$/, '$1'],
  [/((?:found|Unexpected) (?:String|BlockString|Int|Float)) "[\s\S]*$/, '$1.'],
  [/Value "(?![A-Z][A-Z0-9_]*" does)[\s\S]*" does not exist in ("[^"]*" enum)[\s\S]*$/, 'The value does not exist in $1.'],
];

/**
 * What did GraphQL find wrong, in its own words? In English, at most 500 characters, and without the values that were sent: they may be names of
 * people, and whoever sent them has them.
 */
export const detailOf = (message: string): string => {
  const told = REPEATED.reduce((text, [pattern, kept]) => text.replace(pattern, kept), message);
  return told.length > LONGEST ? `${told.slice(0, LONGEST - 1)}…` : told;
};
