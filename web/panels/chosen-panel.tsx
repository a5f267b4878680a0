import type { ReactNode } from 'react';
import { WHO } from '../api/groups.ts';
import { useAnswer } from '../api/use-answer.ts';
import { useAddress } from '../state/use-address.ts';
import { useReader } from '../words/reader.tsx';
import { Answered } from './block.tsx';
import { GroupPanel } from './group-panel.tsx';
import { HandOverSheet } from './hand-over-sheet.tsx';
import { PanelFrame } from './panel-frame.tsx';
import { PersonPanel } from './person-panel.tsx';
import { PlacePanel } from './place-panel.tsx';

const Content = ({ id }: { id: string }): ReactNode => {
  const { words } = useReader();
  const [address] = useAddress();
  const answer = useAnswer(WHO, { id });
  return (
    <Answered answer={answer} lines={6}>
      {({ people, groups, schools, universities, facilities }) => {
        if (people[0]) return address.handOver ? <HandOverSheet id={people[0].id} /> : <PersonPanel id={people[0].id} />;
        if (groups[0]) return <GroupPanel id={groups[0].id} />;
        if (schools[0]) return <PlacePanel kind="SCHOOL" place={schools[0]} />;
        if (universities[0]) return <PlacePanel kind="UNIVERSITY" place={universities[0]} />;
        if (facilities[0]) return <PlacePanel kind="FACILITY" place={facilities[0]} />;
        return <p>{words.panel.missing}</p>;
      }}
    </Answered>
  );
};

/** Whoever or whatever the address names, in the panel that fits. */
export const ChosenPanel = ({ id }: { id: string }): ReactNode => (
  <PanelFrame>
    <Content key={id} id={id} />
  </PanelFrame>
);
