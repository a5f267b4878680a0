import { personScope, wholeScope } from '../state/scopes.ts';
import { useAddress } from '../state/use-address.ts';
import { PERSON } from './people.ts';
import type { HandOver } from './shapes.ts';
import { type Answer, useAnswer } from './use-answer.ts';

const hasNothing = ({ posts, ownGroups, seatGroups, otherTies }: HandOver): boolean =>
  posts.length + ownGroups.length + seatGroups.length + otherTies.length === 0;

/** One person as the reader counts, with or without public bodies; whoever has ties through public bodies alone is counted with them, and `alone` says so. */
export const usePerson = (id: string | null): { readonly answer: Answer<{ handOver: HandOver }>; readonly alone: boolean } => {
  const [address] = useAddress();
  const asCounted = useAnswer(PERSON, id === null ? null : { id, scope: wholeScope(address) });
  const empty = !address.publicBodies && asCounted.data !== null && hasNothing(asCounted.data.handOver);
  const withBodies = useAnswer(PERSON, id !== null && empty ? { id, scope: personScope } : null);
  const alone = empty && !(withBodies.data !== null && hasNothing(withBodies.data.handOver));
  return alone ? { answer: withBodies, alone } : { answer: asCounted, alone };
};
