import { PUBLIC_BODY_KINDS } from '../../schema/vocabulary/group-kinds.ts';
import { wholeScope } from '../state/scopes.ts';
import { useAddress } from '../state/use-address.ts';
import { WHO } from './groups.ts';
import { BETWEEN_TWO, PATHS_BETWEEN } from './network.ts';
import type { ConnectingPerson, IntroductionPath } from './shapes.ts';
import { type Answer, useAnswer } from './use-answer.ts';

/** So many ways are asked for; fewer are shown, as several lead over the same person. */
export const PATHS_ASKED = 12;

export interface Who {
  /** Null where the register has nobody under the id. */
  readonly name: string | null;
  readonly isGroup: boolean;
  readonly isPerson: boolean;
  /** A section of the city or a council of social welfare, whose ties count only where the reader includes them. */
  readonly isPublicBody: boolean;
}

/** Who stands under an id, by name; null while it is not known. */
export const useWho = (id: string | null): Who | null => {
  const found = useAnswer(WHO, id === null ? null : { id }).data;
  if (!found) return null;
  const named = found.groups[0] ?? found.people[0] ?? found.schools[0] ?? found.universities[0] ?? found.facilities[0];
  return {
    name: named?.name ?? null,
    isGroup: found.groups.length > 0,
    isPerson: found.people.length > 0,
    isPublicBody: found.groups.some(({ kind }) => PUBLIC_BODY_KINDS.includes(kind)),
  };
};

export interface Between {
  /** Who connects the two; null where one of them is no group. */
  readonly connectingPeople: readonly ConnectingPerson[] | null;
  readonly introductionPaths: readonly IntroductionPath[];
}

/** What lies between the two that are picked: for two groups who connects them, for any two who could introduce one to the other; `asked` once both are known and not the same. */
export const useBetween = (): {
  readonly first: Who | null;
  readonly second: Who | null;
  readonly asked: boolean;
  readonly groups: boolean;
  readonly answer: Answer<Between>;
} => {
  const [address] = useAddress();
  const { from, to } = address;
  const [first, second] = [useWho(from), useWho(to)];
  const asked = from !== null && to !== null && from !== to && Boolean(first?.name && second?.name);
  const groups = asked && first?.isGroup === true && second?.isGroup === true;
  const input = { from: from ?? '', to: to ?? '', scope: wholeScope(address), first: PATHS_ASKED };
  const ofGroups = useAnswer(BETWEEN_TWO, groups ? { ...input, ids: [input.from, input.to] } : null);
  const ofAny = useAnswer(PATHS_BETWEEN, asked && !groups ? input : null);
  return { first, second, asked, groups, answer: groups ? ofGroups : { ...ofAny, data: ofAny.data && { connectingPeople: null, ...ofAny.data } } };
};
