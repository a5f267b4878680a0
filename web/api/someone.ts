const KINDS = ['Person', 'Group', 'School', 'University', 'Facility'];
const ORGANISATIONS = KINDS.slice(1);
const on = (kinds: readonly string[]): string => kinds.map((kind) => `... on ${kind} { id name fictional }`).join(' ');

/** Fields of a member of the union Stakeholder, and of the union Organisation. */
export const SOMEONE = `__typename ${on(KINDS)}`;
export const ORGANISATION = `__typename ${on(ORGANISATIONS)}`;
