import type { ReactNode } from 'react';
import { labelOf } from '../../schema/vocabulary/term.ts';
import { TIE_KINDS } from '../../schema/vocabulary/tie-kinds.ts';
import type { HandOver } from '../api/shapes.ts';
import { listing } from '../words/listing.ts';
import { useReader } from '../words/reader.tsx';
import { Organisation } from './choose.tsx';
import { Part } from './panel-frame.tsx';

/** What ties a person to organisations otherwise than by belonging to them. */
export const OtherTies = ({ ties, note }: { ties: HandOver['otherTies']; note?: string }): ReactNode => {
  const { words, language } = useReader();
  if (ties.length === 0) return null;
  return (
    <Part heading={`${words.panel.otherTies} ${ties.length}`} note={note}>
      <ul className="posts">
        {ties.map(({ stakeholder, kinds }) => (
          <li key={stakeholder.id} className="row">
            <span>
              <Organisation named={stakeholder} />
            </span>
            <span className="soft small">
              {listing(
                kinds.map((kind) => labelOf(TIE_KINDS, kind, language)),
                language,
              )}
            </span>
          </li>
        ))}
      </ul>
    </Part>
  );
};
