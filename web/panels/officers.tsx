import type { ReactNode } from 'react';
import { ROLE_LEVELS } from '../../schema/vocabulary/memberships.ts';
import { labelOf } from '../../schema/vocabulary/term.ts';
import { OVERVIEW } from '../api/areas.ts';
import type { GroupRecord, Officer } from '../api/groups.ts';
import { useAnswer } from '../api/use-answer.ts';
import { listScope } from '../state/scopes.ts';
import { useAddress } from '../state/use-address.ts';
import { dayIn } from '../words/dates.ts';
import { useReader } from '../words/reader.tsx';
import { Go, Person } from './choose.tsx';
import { postsOn } from './memberships.ts';
import { Part } from './panel-frame.tsx';

/** The register keeps every name; shown is only a name that may be. */
const OfficerName = ({ officer }: { officer: Officer }): ReactNode => {
  const { words } = useReader();
  if (officer.displayRule === 'NAME' && !officer.under18) return <Person person={officer} polite />;
  return <Go to={{ chosen: officer.id, handOver: false }}>{words.panel.unnamed}</Go>;
};

/** この団体の方: who holds a post, with role and term. A post is as good as a name, so a print has them only with names. */
export const Officers = ({ group }: { group: GroupRecord }): ReactNode => {
  const { words, names, language } = useReader();
  const [address] = useAddress();
  const asOf = useAnswer(OVERVIEW, { scope: listScope(address) }).data?.overview.asOf;
  if (asOf === undefined) return null;
  const posts = postsOn(group.officers.edges, asOf);
  return (
    <div className={names ? 'part' : 'part not-printed'}>
      <Part heading={words.panel.officers}>
        {posts.length === 0 ? <p>{words.panel.officersNone}</p> : null}
        <ul className="posts">
          {posts.map(({ node, properties: { role, level, seat, to }, successorUnknown }) => (
            <li key={[node.id, role, level, seat].join(' ')}>
              <p className="row">
                <span>
                  <OfficerName officer={node} />
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
