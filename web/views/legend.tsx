import type { ReactNode } from 'react';
import { STAKEHOLDER_KINDS, type StakeholderKind } from '../../schema/vocabulary/stakeholder-kinds.ts';
import type { NotOutlined } from '../canvas/area-outlines.ts';
import { listing } from '../words/listing.ts';
import { useReader } from '../words/reader.tsx';

const SHAPES: Readonly<Record<StakeholderKind, ReactNode>> = {
  PERSON: <circle cx="10" cy="10" r="6.5" className="mark-person" />,
  GROUP: <rect x="3" y="3" width="14" height="14" rx="3.5" className="mark-group" />,
  SCHOOL: <path d="M10 2.5 17.5 17h-15z" className="mark-school" />,
  UNIVERSITY: <path d="M10 1.5 18.5 10 10 18.5 1.5 10z" className="mark-university" />,
  FACILITY: <path d="M5.5 2.5h9L19 10l-4.5 7.5h-9L1 10z" className="mark-facility" />,
};

const Entry = ({ mark, children, wide = false }: { mark: ReactNode; children: ReactNode; wide?: boolean }): ReactNode => (
  <li>
    <svg viewBox={wide ? '0 0 40 20' : '0 0 20 20'} width={wide ? 40 : 20} height="20" aria-hidden="true">
      {mark}
    </svg>
    <span>{children}</span>
  </li>
);
const Ringed = ({ className }: { className: string }): ReactNode => (
  <>
    <rect x="5.5" y="5.5" width="9" height="9" rx="2.5" className="mark-group" />
    <rect x="1.5" y="1.5" width="17" height="17" rx="4.5" className={className} />
  </>
);
const Stroke = ({ className }: { className: string }): ReactNode => <line x1="1" y1="10" x2="39" y2="10" className={className} />;

const NAMED_AT_MOST = 8;

/** Areas that have no outline, apart by the reason. */
const WithoutOutline = ({ areas }: { areas: readonly NotOutlined[] }): ReactNode => {
  const { words, language } = useReader();
  return (['FEW', 'SCATTERED'] as const).map((why) => {
    const names = areas.filter((area) => area.why === why).map((area) => area.name);
    if (names.length === 0) return null;
    const rest = names.length - NAMED_AT_MOST;
    const told = listing([...names.slice(0, NAMED_AT_MOST), ...(rest > 0 ? [words.connect.andMore(rest)] : [])], language);
    return (
      <p key={why} className="soft small">
        {why === 'FEW' ? words.connect.withoutFew(told) : words.connect.withoutScattered(told)}
      </p>
    );
  });
};

/** What shapes, colours and lines of the picture mean, in words; `without` are areas of the chosen division that have no outline, null where none is asked for. */
export const Legend = (props: { kinds: readonly StakeholderKind[]; handOver: boolean; lines: boolean; without: readonly NotOutlined[] | null }): ReactNode => {
  const { kinds, handOver, lines, without } = props;
  const { words, language } = useReader();
  return (
    <section className="legend" aria-label={words.connect.legend}>
      <h2 className="legend-title">{words.connect.legend}</h2>
      <ul>
        {STAKEHOLDER_KINDS.filter((kind) => kinds.includes(kind.code)).map((kind) => (
          <Entry key={kind.code} mark={SHAPES[kind.code]}>
            {kind[language]}
          </Entry>
        ))}
        {handOver ? (
          <>
            <Entry mark={<Ringed className="mark-stays" />}>{words.handOver.stays}</Entry>
            <Entry mark={<Ringed className="mark-introduce" />}>{words.handOver.introduce}</Entry>
          </>
        ) : null}
        <Entry mark={<rect x="3" y="3" width="14" height="14" rx="3.5" className="mark-to-connect" />}>{words.connect.toConnect}</Entry>
        <Entry mark={<rect x="3" y="3" width="14" height="14" rx="3.5" className="mark-not-known" />}>{words.connect.notKnown}</Entry>
        <Entry wide mark={<Stroke className="line-own" />}>
          {words.connect.ownLine}
        </Entry>
        <Entry wide mark={<Stroke className="line-seat" />}>
          {words.connect.seatLine}
        </Entry>
        <Entry wide mark={<Stroke className="line-direct" />}>
          {words.connect.directLine}
        </Entry>
        {lines ? (
          <Entry wide mark={<Stroke className="line-place" />}>
            {words.connect.placeLine}
          </Entry>
        ) : null}
        {without ? (
          <Entry wide mark={<rect x="1" y="2" width="38" height="16" rx="8" className="mark-outline" />}>
            {words.connect.outline}
          </Entry>
        ) : null}
      </ul>
      <p className="soft small">{words.connect.size}</p>
      {without ? <WithoutOutline areas={without} /> : null}
    </section>
  );
};
