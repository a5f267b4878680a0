import type { ReactNode } from 'react';
import { ROLE_LEVELS } from '../../schema/vocabulary/memberships.ts';
import { labelOf } from '../../schema/vocabulary/term.ts';
import type { Officer } from '../api/groups.ts';
import { dayIn } from '../words/dates.ts';
import { useReader } from '../words/reader.tsx';
import { Person } from './choose.tsx';
import { Part } from './panel-frame.tsx';

/** この団体の方: who holds a post, with role and term. A post is as good as a name, so a print has them only with names. */
export const Officers = ({ officers }: { officers: readonly Officer[] }): ReactNode => {
  const { words, names, language } = useReader();
  return (
    <div className={names ? 'part' : 'part not-printed'}>
      <Part heading={words.panel.officers}>
        {officers.length === 0 ? <p>{words.panel.officersNone}</p> : null}
        <ul className="posts">
          {officers.map(({ person, role, level, isSeat, to, successorUnknown }) => (
            <li key={[person.id, role, level, isSeat, to].join(' ')}>
              <p className="row">
                <span>
                  <Person person={person} polite />
                </span>
                <strong>{role ?? (level ? labelOf(ROLE_LEVELS, level, language) : words.panel.seat)}</strong>
                {successorUnknown ? <span className="tag">{words.panel.successorUnknown}</span> : null}
              </p>
              {to ? <p className="soft small">{words.panel.until(dayIn(to, language))}</p> : null}
            </li>
          ))}
        </ul>
      </Part>
    </div>
  );
};
