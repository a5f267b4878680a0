import type { Reason } from '../../../schema/contracts/reasons.ts';
import { rowOfId } from '../../../schema/contracts/row-of-id.ts';
import { buildStakeholderNetwork } from '../build-stakeholder-network.ts';
import { once } from '../explanation/evidence.ts';
import { isTiedToEach, reachedPast } from '../explanation/ways-out.ts';
import { STAKEHOLDER } from '../ordinals.ts';
import { leavesOutPublicBodies } from '../register-on-day.ts';
import type { StakeholderNetwork } from '../stakeholder-network.ts';
import { isOnlyLink } from './bridging-reason.ts';
import { handOverReasons } from './hand-over-reasons.ts';
import { standingsOfPeople } from './standings-of-people.ts';

/**
 * Where public bodies are left out, is what is denied of a person (nobody else is tied to both, nobody else to introduce) still so if they counted? Where it
 * is not, the reason comes back saying that they are left out; all other reasons as they are. Cost: nothing without public bodies; with them one more network
 * for all reasons, then the standing of each person in it.
 */
export const besidesPublicBodiesIn = (network: StakeholderNetwork): ((reason: Reason) => Reason) => {
  const { snapshot, scope } = network;
  if (!leavesOutPublicBodies(snapshot, scope)) return (reason) => reason;
  const counted = once(() => {
    const whole = buildStakeholderNetwork(snapshot, { ...scope, includePublicBodies: true });
    return { whole, standings: standingsOfPeople(whole) };
  });
  const vertexOf = (id: string): number => counted().whole.vertexOfRow[rowOfId(snapshot.stakeholders.ids, id)];

  const isStillSo = (reason: Reason): boolean => {
    if (!('besidesPublicBodies' in reason) || !('personId' in reason)) return true;
    const { whole, standings } = counted();
    const person = vertexOf(reason.personId);
    if (reason.is === 'ONLY_CONTACT_OF') {
      const groups = reason.groupIds.map(vertexOf);
      const beside = [...reachedPast(whole, person, groups)].some((v) => whole.kinds[v] === STAKEHOLDER.GROUP && !groups.includes(v));
      return !beside && isTiedToEach(whole, person, groups) === reason.isTied;
    }
    const standing = standings(person);
    if (reason.is === 'ONLY_LINK') {
      const [a, b] = reason.groupIds.map(vertexOf);
      const pairs = standing.links.unlinkedPairs.filter(([one, other]) => isOnlyLink(whole, one, other, person));
      return pairs.length === reason.furtherPairs + 1 && pairs.some(([one, other]) => one === Math.min(a, b) && other === Math.max(a, b));
    }
    if (reason.is === 'NOTHING_DEPENDS' && reason.groups > 1) return standing.links.unlinkedPairs.length === 0;
    const told = handOverReasons(whole, person, standing);
    if (reason.is === 'NOTHING_DEPENDS') return told.some((one) => one.is === 'NOTHING_DEPENDS' && one.groups < 2);
    const toIntroduce = told.flatMap((one) => (one.is === 'INTRODUCE_FIRST' ? one.groupIds : []));
    return reason.groupIds.every((id) => toIntroduce.includes(id));
  };
  return (reason) => (isStillSo(reason) ? reason : ({ ...reason, besidesPublicBodies: true } as Reason));
};
