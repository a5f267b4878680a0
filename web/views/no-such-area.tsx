import type { ReactNode } from 'react';
import type { Area } from '../api/shapes.ts';
import { Go } from '../panels/choose.tsx';
import { useReader } from '../words/reader.tsx';

/** The address names an area that the register does not have: one notice for the whole page, with the way on. */
export const NoSuchArea = ({ known, hasAreas, isSample }: { known: readonly Area[]; hasAreas: boolean; isSample: boolean }): ReactNode => {
  const { words } = useReader();
  const { states } = words;
  return (
    <section className="block empty" role="alert">
      <h1>{states.noSuchArea}</h1>
      <p>{states.noSuchAreaText}</p>
      {hasAreas ? null : <p>{states.noAreasAtAll}</p>}
      {isSample ? null : <p className="soft">{states.sampleGone}</p>}
      <p className="row">
        <Go to={{ areas: [] }} className="button">
          {states.toCity}
        </Go>
        {known.length > 0 ? (
          <Go to={{ areas: known.map((area) => area.id) }} className="button">
            {states.toKnownAreas}
          </Go>
        ) : null}
      </p>
    </section>
  );
};
