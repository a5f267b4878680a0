/** What a person is called whose name is not kept. */
export const unnamedPerson = (code: string): string => `協力者 ${code}`;
