/**
 * Cypher that asks whether what a variable holds is a group to be handled with care, or lies in one over any number of steps: what a group
 * keeps to itself the groups inside it do not tell.
 */
export const isHandledWithCare = (variable: string): string => `EXISTS { (${variable})-[:HAS_PARENT*0..100]->(:Group {handledWithCare: true}) }`;
