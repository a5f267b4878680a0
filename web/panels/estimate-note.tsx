import type { ReactNode } from 'react';
import type { BridgingList } from '../api/shapes.ts';
import type { Answer } from '../api/use-answer.ts';
import { useExactFigures } from '../api/use-exact-figures.ts';
import { useReader } from '../words/reader.tsx';

/** Says that a list rests on an estimate, and how far better figures are, without reading every step aloud; nothing where it is exact. */
export const EstimateNote = ({ answer, text }: { answer: Answer<{ bridgingPeople: BridgingList<unknown> }>; text: string }): ReactNode => {
  const { words } = useReader();
  const list = answer.data?.bridgingPeople;
  const share = useExactFigures(list?.isPreliminary === true, answer.retry);
  if (list === undefined || list.isExact) return null;
  return (
    <p className="soft">
      <span role="status">{text}</span> {list.isPreliminary ? words.states.estimateFollows(share) : null}
    </p>
  );
};
