const ORGANISATIONS = ['Group', 'School', 'University', 'Facility'];
const on = (kinds: readonly string[]): string => kinds.map((kind) => `... on ${kind} { id name fictional }`).join(' ');

/** Fields of a group in a list, and of a person: invented ones are marked, and names that only match are too. */
export const GROUP_NAMED = 'id name fictional';
export const PERSON_NAMED = 'id name fictional nameMatchUnconfirmed';
/** Fields of a member of the union Stakeholder, and of the union Organisation. */
export const ORGANISATION = `__typename ${on(ORGANISATIONS)}`;
export const SOMEONE = `${ORGANISATION} ... on Person { ${PERSON_NAMED} }`;
