import type { ReactNode } from 'react';
import { FACILITY_KINDS } from '../../schema/vocabulary/facility-kinds.ts';
import { SCHOOL_KINDS } from '../../schema/vocabulary/school-kinds.ts';
import { STAKEHOLDER_KINDS, type StakeholderKind } from '../../schema/vocabulary/stakeholder-kinds.ts';
import { labelOf } from '../../schema/vocabulary/term.ts';
import type { PlaceRecord } from '../api/groups.ts';
import type { Someone } from '../api/shapes.ts';
import { listing } from '../words/listing.ts';
import { useReader } from '../words/reader.tsx';
import { AnyOne } from './choose.tsx';
import { Facts, PanelTitle, Part } from './panel-frame.tsx';

const SomeoneList = ({ list }: { list: readonly Someone[] }): ReactNode => (
  <ul className="chips">
    {list.map((someone) => (
      <li key={someone.id}>
        <AnyOne someone={someone} />
      </li>
    ))}
  </ul>
);

/** A school, a university or a facility: where it is, whom it is there for, who uses it and works with it. */
export const PlacePanel = ({ kind, place }: { kind: StakeholderKind; place: PlaceRecord }): ReactNode => {
  const { words, language } = useReader();
  const finer = place.facilityKind
    ? labelOf(FACILITY_KINDS, place.facilityKind, language)
    : place.schoolKind
      ? labelOf(SCHOOL_KINDS, place.schoolKind, language)
      : null;
  const partners = [...place.cooperatesWith, ...place.cooperationOf, ...place.supportedBy];
  const together = partners.filter((one, i) => partners.findIndex((other) => other.id === one.id) === i);
  const used = place.usedBy ?? [];
  return (
    <>
      <PanelTitle kind={finer ?? labelOf(STAKEHOLDER_KINDS, kind, language)} fictional={place.fictional}>
        {place.name}
      </PanelTitle>
      <Facts
        facts={[
          [words.panel.address, place.address],
          [
            words.panel.standsIn,
            listing(
              place.locatedIn.map((area) => area.name),
              language,
            ),
          ],
          [
            words.panel.serves,
            listing(
              (place.serves ?? []).map((area) => area.name),
              language,
            ),
          ],
        ]}
      />
      {used.length > 0 ? (
        <Part heading={`${words.panel.usedBy} ${used.length}`}>
          <SomeoneList list={used} />
        </Part>
      ) : null}
      {together.length > 0 ? (
        <Part heading={`${words.panel.worksWith} ${together.length}`}>
          <SomeoneList list={together} />
        </Part>
      ) : null}
    </>
  );
};
