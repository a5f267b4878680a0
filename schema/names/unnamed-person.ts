/** What a person is called who is not to be named; a number or code may follow. */
export const UNNAMED_PERSON = '協力者';

/** What a person's record holds in free words, in which a name could stand; nothing of it is kept of anybody under 18. */
export const FREE_WORDS = ['note', 'skills', 'nextStep'] as const;

/** The name under which somebody is recorded who is not to be named: 協力者 and the code of the holder's file. */
export const unnamedPerson = (code: string): string => `${UNNAMED_PERSON} ${code}`;

/** The name under which somebody appears who is not to be named: the recorded one where it is of that kind, and 協力者 otherwise. */
export const withoutName = (name: string): string => (name.startsWith(UNNAMED_PERSON) ? name : UNNAMED_PERSON);
