import { type ReactNode, useState } from 'react';
import { PARTICIPATIONS, ROLE_LEVELS, WEEKDAYS } from '../../schema/vocabulary/memberships.ts';
import { labelOf } from '../../schema/vocabulary/term.ts';
import { TIE_KINDS } from '../../schema/vocabulary/tie-kinds.ts';
import type { Question } from '../api/ask.ts';
import type { TieBehind, TiesBehind } from '../api/behind.ts';
import type { Named, Someone } from '../api/shapes.ts';
import { useAnswer } from '../api/use-answer.ts';
import { dayIn } from '../words/dates.ts';
import { listing } from '../words/listing.ts';
import { useReader } from '../words/reader.tsx';
import { Answered } from './block.tsx';
import { AnyOne } from './choose.tsx';

const End = ({ someone, within }: { someone: Someone; within: Named | null }): ReactNode => {
  const { words } = useReader();
  return (
    <span>
      <AnyOne someone={someone} />
      {within ? words.behind.within(within.name) : null}
    </span>
  );
};

/** What joins the two ends: the role, else the kind of tie. */
const useTie = ({ kind, role, level, isSeat, participation, weekdays }: TieBehind): string => {
  const { words, language } = useReader();
  if (kind === 'TAKES_PART_IN' && participation) return labelOf(PARTICIPATIONS, participation, language);
  const held = role ?? (level ? labelOf(ROLE_LEVELS, level, language) : null);
  if (kind === 'MEMBER_OF' && held) return isSeat ? words.behind.seat(held) : held;
  const days = weekdays.map((day) => labelOf(WEEKDAYS, day, language));
  return labelOf(TIE_KINDS, kind, language) + (days.length > 0 ? words.panel.inBrackets(listing(days, language)) : '');
};

const useTerm = ({ kind, from, to }: TieBehind): string | null => {
  const { words, language } = useReader();
  if (kind === 'TAKES_PART_IN') return (to ?? from) ? dayIn(to ?? from ?? '', language) : null;
  const [since, until] = [from ? words.panel.since(dayIn(from, language)) : null, to ? words.panel.until(dayIn(to, language)) : null];
  return since && until ? words.behind.term(since, until) : (since ?? until);
};

const Tie = ({ tie }: { tie: TieBehind }): ReactNode => {
  const { words } = useReader();
  const [joins, term] = [useTie(tie), useTerm(tie)];
  const notes = [term, tie.broughtBy ? words.panel.broughtBy(tie.broughtBy.name) : null].filter((note) => note !== null);
  return (
    <li>
      <p className="row">
        <End someone={tie.source} within={tie.sourceWithin} />
        <span className="behind-tie">{joins}</span>
        {tie.target ? <End someone={tie.target} within={tie.targetWithin} /> : <span>{tie.activityName}</span>}
        {tie.successorUnknown ? <span className="tag">{words.panel.successorUnknown}</span> : null}
      </p>
      {notes.length > 0 ? (
        <p className="soft small row">
          {notes.map((note) => (
            <span key={note}>{note}</span>
          ))}
        </p>
      ) : null}
    </li>
  );
};

const Ties = ({ behind }: { behind: TiesBehind }): ReactNode => {
  const { words } = useReader();
  if (behind.total === 0) return <p className="small">{words.behind.none}</p>;
  return (
    <>
      <ul className="behind-ties">
        {behind.ties.map((tie) => (
          <Tie key={JSON.stringify(tie)} tie={tie} />
        ))}
      </ul>
      {behind.total > behind.ties.length ? <p className="soft small">{words.behind.more(behind.total - behind.ties.length, behind.total)}</p> : null}
    </>
  );
};

/**
 * この文のもとになる記録: who is tied to whom, as what and since when, asked for when a reader opens it. Names and posts stand in it, so a print
 * leaves it out. `of` finds the records in the answer, null where they are no longer there.
 */
export const RecordsBehind = <Variables, Data>(props: {
  asked: Question<Variables, Data>;
  variables: Variables;
  of: (data: Data) => TiesBehind | null | undefined;
}): ReactNode => {
  const { words } = useReader();
  const [opened, setOpened] = useState(false);
  const answer = useAnswer(props.asked, opened ? props.variables : null);
  return (
    <details className="behind not-printed" onToggle={({ currentTarget }) => setOpened((before) => before || currentTarget.open)}>
      <summary>{words.behind.heading}</summary>
      {opened ? (
        <Answered answer={answer} lines={2}>
          {(data) => {
            const behind = props.of(data);
            return behind ? <Ties behind={behind} /> : <p className="small">{words.behind.gone}</p>;
          }}
        </Answered>
      ) : null}
    </details>
  );
};
