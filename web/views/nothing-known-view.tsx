import type { ReactNode } from 'react';
import type { Overview } from '../api/shapes.ts';
import { useAddress } from '../state/use-address.ts';
import { dayIn } from '../words/dates.ts';
import { useReader } from '../words/reader.tsx';
import { useHeading } from './chosen-areas.ts';
import { WithSide } from './with-side.tsx';

/** No group is known to be in what was chosen: says how much is known at all, in place of lists and figures that would read as if there were none. */
export const NothingKnownView = ({ overview }: { overview: Overview }): ReactNode => {
  const { words, language } = useReader();
  const [{ view }] = useAddress();
  const { heading, headingOf } = view === 'measures' ? words.measures : words.start;
  const title = useHeading(heading, headingOf);
  return (
    <WithSide className="start">
      <section className="known">
        <h1>{title}</h1>
        <ul className="sentences">
          {overview.sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        <p className="soft small">{words.start.asOf(dayIn(overview.asOf, language))}</p>
      </section>
      <p className="notice">{words.start.nothingKnown}</p>
    </WithSide>
  );
};
