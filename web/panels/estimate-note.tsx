import type { ReactNode } from 'react';
import type { BridgingList } from '../api/shapes.ts';
import type { Answer } from '../api/use-answer.ts';
import { useExactFigures } from '../api/use-exact-figures.ts';
import { useReader } from '../words/reader.tsx';

/** Says that a list rests on an estimate, and how far the exact figures are; nothing where they are exact. */
export const EstimateNote = ({ answer }: { answer: Answer<{ bridgingPeople: BridgingList<unknown> }> }): ReactNode => {
  const { words } = useReader();
  const isEstimate = answer.data !== null && !answer.data.bridgingPeople.isExact;
  const share = useExactFigures(isEstimate, answer.retry);
  if (!isEstimate) return null;
  return (
    <p className="soft" role="status">
      {words.states.estimate(share)}
    </p>
  );
};
