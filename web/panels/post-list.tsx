import type { ReactNode } from 'react';
import { ROLE_LEVELS } from '../../schema/vocabulary/memberships.ts';
import { labelOf } from '../../schema/vocabulary/term.ts';
import type { HeldPost } from '../api/shapes.ts';
import { dayIn } from '../words/dates.ts';
import { useReader } from '../words/reader.tsx';
import { Organisation } from './choose.tsx';
import { UnlessPrinted } from './person-name.tsx';

/** Posts, seats or memberships: role and organisation, until when, what brings them and who asked. A role in a group is as good as a name, so a print without names leaves it out. */
export const PostList = ({ posts }: { posts: readonly HeldPost[] }): ReactNode => {
  const { words, language } = useReader();
  const term = ({ from, to }: HeldPost): string | null =>
    to ? words.panel.until(dayIn(to, language)) : from ? words.panel.since(dayIn(from, language)) : null;
  return (
    <ul className="posts">
      {posts.map((post) => {
        const role = post.role ?? (post.level ? labelOf(ROLE_LEVELS, post.level, language) : null);
        return (
          <li key={[post.organisation.id, post.role, post.from, post.isSeat].join(' ')}>
            <p>
              <Organisation named={post.organisation} />{' '}
              {role ? (
                <strong>
                  <UnlessPrinted instead="">{role}</UnlessPrinted>
                </strong>
              ) : null}
              {post.successorUnknown ? <span className="tag">{words.panel.successorUnknown}</span> : null}
            </p>
            <p className="soft small row">
              {term(post) ? <span>{term(post)}</span> : null}
              {post.broughtBy ? (
                <span>
                  <UnlessPrinted instead="">{words.panel.broughtBy(post.broughtBy.name)}</UnlessPrinted>
                </span>
              ) : null}
              {post.askedBy ? <span>{words.panel.askedBy(post.askedBy.name)}</span> : null}
            </p>
          </li>
        );
      })}
    </ul>
  );
};
