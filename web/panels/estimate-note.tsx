import type { ReactNode } from 'react';
import type { BridgingList } from '../api/shapes.ts';
import type { Answer } from '../api/use-answer.ts';
import { useExactFigures } from '../api/use-exact-figures.ts';
import { useReader } from '../words/reader.tsx';

/** Says that a list rests on an estimate, and how far better figures are; nothing where it is exact. */
export const EstimateNote = ({ answer }: { answer: Answer<{ bridgingPeople: BridgingList<unknown> }> }): ReactNode => {
  const { words } = useReader();
  const list = answer.data?.bridgingPeople;
  const share = useExactFigures(list?.isPreliminary === true, answer.retry);
  if (list === undefined || list.isExact) return null;
  return (
    <p className="soft" role="status">
      {words.states.estimate} {list.isPreliminary ? words.states.estimateFollows(share) : null}
    </p>
  );
};
