import { createHash } from 'node:crypto';
import { foldName } from '../../../schema/names/fold-name.ts';
import type { NodeLabel } from '../../../schema/contracts/records.ts';

const PREFIXES: Readonly<Record<NodeLabel, string>> = {
  Person: 'p',
  Group: 'g',
  School: 's',
  University: 'u',
  Facility: 'f',
  Area: 'a',
  Activity: 'e',
  Fact: 'x',
  Source: 'd',
};
const USABLE = /^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/;

/** The first 12 hex digits of the SHA-256 of the parts. */
const fingerprint = (parts: readonly string[]): string => createHash('sha256').update(parts.join('\u0000')).digest('hex').slice(0, 12);

/**
 * The id of a record that has a code in its file: the code itself where an id may look so, else made from it. A person's is
 * always made from it, for ids stand in links and codes are often names in Latin letters.
 */
export const idFromCode = (label: NodeLabel, code: string): string =>
  `${PREFIXES[label]}-${label !== 'Person' && USABLE.test(code) ? code : fingerprint([label, 'code', code])}`;

/** The id of a record without a code: made from its folded name and, for people, that of their first group and what else tells namesakes apart. */
export const idFromName = (label: NodeLabel, name: string, further: readonly string[] = []): string =>
  `${PREFIXES[label]}-${fingerprint([label, foldName(name), ...further])}`;

/** The id of a membership: the same person in the same role from the same day is the same membership. */
export const membershipId = (personId: string, organisationId: string, role: string | null, from: string | null, seat: boolean): string =>
  `m-${fingerprint([personId, organisationId, role ?? '', from ?? '', seat ? 'seat' : ''])}`;
