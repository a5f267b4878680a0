import type { OtherContact } from '../../../schema/contracts/answers.ts';
import { cutOffGroups, partsWithout } from '../removal/parts-without.ts';
import { type LinksAmongGroups, linksAmongGroups } from './groups-to-introduce.ts';
import { groupsOfPerson, type Memberships, membershipsOf, type PersonGroups } from '../memberships.ts';
import { mayBeProposed } from '../may-be-proposed.ts';
import { groupMembers, otherContacts } from './other-contacts.ts';
import { type RegisterOnDay, registerOnDay } from '../register-on-day.ts';
import { idOf, idsOf, type StakeholderNetwork } from '../stakeholder-network.ts';
import { cutOffAfterSuccession, successorsOf } from './succession.ts';

/** What hangs on one person; groups as vertices, ascending. */
export interface PersonStanding {
  readonly groups: PersonGroups;
  readonly posts: number;
  readonly links: LinksAmongGroups;
  readonly cutOff: readonly number[];
  readonly successors: readonly (readonly number[])[];
  readonly cutOffAfterSuccession: readonly number[];
  readonly otherContacts: readonly OtherContact[];
  readonly register: RegisterOnDay;
  readonly memberships: Memberships;
}

/**
 * What stays and what falls apart when a person hands over? Prepared once for a network, then asked for each person vertex:
 * groups, links among them without the person, cut-off groups before and after succession, other contacts.
 * Cost: vertices and edges once; then the degrees of the person's groups. Source: product definitions, "Bridging person".
 */
export const standingsOfPeople = (network: StakeholderNetwork): ((person: number) => PersonStanding) => {
  const register = registerOnDay(network.snapshot, network.scope);
  const memberships = membershipsOf(network.snapshot, register);
  const members = groupMembers(network);
  const without = partsWithout(network);
  const proposed = mayBeProposed(network);
  return (person) => {
    const row = network.rows[person];
    const groups = groupsOfPerson(network, memberships, row);
    const left = without(person);
    const cutOff = cutOffGroups(left);
    const successors = successorsOf(network, register, memberships, row);
    return {
      groups,
      posts: memberships.posts[row],
      links: linksAmongGroups(network, groups.all, person, proposed),
      cutOff,
      successors,
      cutOffAfterSuccession: cutOffAfterSuccession(left, cutOff, successors),
      otherContacts: otherContacts(network, members, memberships.posts, groups.all, person).map((contact) => ({
        personId: idOf(network, contact.person),
        sharedGroupIds: idsOf(network, contact.sharedGroups),
      })),
      register,
      memberships,
    };
  };
};
