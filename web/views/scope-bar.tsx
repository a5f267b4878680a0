import { type ReactNode, useEffect, useRef } from 'react';
import { REACHES } from '../../schema/vocabulary/analysis-terms.ts';
import { AREA_KINDS, type AreaKind } from '../../schema/vocabulary/area-kinds.ts';
import { FIELDS } from '../../schema/vocabulary/fields.ts';
import { GENERATIONS } from '../../schema/vocabulary/generations.ts';
import { STAKEHOLDER_KINDS } from '../../schema/vocabulary/stakeholder-kinds.ts';
import { labelOf, type Term } from '../../schema/vocabulary/term.ts';
import { AREAS, inOrder } from '../api/areas.ts';
import { AREAS_WITH_GROUPS } from '../api/register.ts';
import { useAnswer } from '../api/use-answer.ts';
import { Trouble } from '../panels/block.tsx';
import { type Address, START } from '../state/address.ts';
import { usualReach, wholeScope } from '../state/scopes.ts';
import { useAddress } from '../state/use-address.ts';
import { listing } from '../words/listing.ts';
import { useReader } from '../words/reader.tsx';

/** Takes an item out of a list, or puts it in. */
const turned = <Item,>(items: readonly Item[], item: Item): readonly Item[] =>
  items.includes(item) ? items.filter((other) => other !== item) : [...items, item];

const AreaChoice = (): ReactNode => {
  const { words, language } = useReader();
  const [address, go] = useAddress();
  const answer = useAnswer(AREAS, { kind: address.areaKind });
  const areas = answer.data ? inOrder([...answer.data.areas, ...answer.data.more]) : [];
  const withGroups = useAnswer(AREAS_WITH_GROUPS, { kind: address.areaKind, scope: wholeScope(address) }).data?.overview.areasWithGroups ?? null;
  const isUnknown = (id: string): boolean => withGroups !== null && !withGroups.includes(id);
  const row = useRef<HTMLDivElement>(null);
  const first = answer.data === null ? '' : (address.areas[0] ?? '');
  useEffect(() => {
    const chosen = first === '' ? null : row.current?.querySelector<HTMLElement>('[aria-pressed="true"]');
    if (chosen && row.current) row.current.scrollLeft = chosen.offsetLeft - (row.current.clientWidth - chosen.offsetWidth) / 2;
  }, [first]);
  const withAreas = (chosen: readonly string[]): void => go({ areas: chosen });
  return (
    <div className="area-choice">
      <label className="field">
        <span>{words.scope.division}</span>
        <select
          value={address.areaKind}
          onChange={(event) => go({ areaKind: event.target.value as AreaKind, outlines: event.target.value as AreaKind, areas: [] })}
        >
          {AREA_KINDS.map((kind) => (
            <option key={kind.code} value={kind.code}>
              {kind[language]}
            </option>
          ))}
        </select>
      </label>
      <fieldset className="areas">
        <legend>{words.scope.areas}</legend>
        <div className="area-buttons" ref={row}>
          <button type="button" aria-pressed={address.areas.length === 0} onClick={() => withAreas([])}>
            {words.scope.city}
          </button>
          {areas.map((area) => (
            <button
              key={area.id}
              type="button"
              className={isUnknown(area.id) ? 'area-unknown' : undefined}
              title={isUnknown(area.id) ? words.scope.notKnownHere : undefined}
              aria-pressed={address.areas.includes(area.id)}
              onClick={() => withAreas(turned(address.areas, area.id))}
            >
              {area.name}
            </button>
          ))}
        </div>
        {areas.some((area) => isUnknown(area.id)) ? <p className="soft small area-note">{words.scope.unknownAreas}</p> : null}
        {answer.state === 'ready' && areas.length === 0 ? <p className="soft">{words.scope.noAreas}</p> : null}
      </fieldset>
      <Trouble answer={answer} />
    </div>
  );
};

const Ticks = <Code extends string>(props: {
  legend: string;
  list: readonly (Term & { code: Code })[];
  ticked: readonly Code[];
  onTick: (ticked: readonly Code[]) => void;
}): ReactNode => {
  const { language } = useReader();
  return (
    <fieldset className="ticks">
      <legend>{props.legend}</legend>
      {props.list.map((term) => (
        <label key={term.code} className="tick">
          <input type="checkbox" checked={props.ticked.includes(term.code)} onChange={() => props.onTick(turned(props.ticked, term.code))} />
          {term[language]}
        </label>
      ))}
    </fieldset>
  );
};

const Switch = ({ on, label, onTurn }: { on: boolean; label: string; onTurn: (on: boolean) => void }): ReactNode => (
  <label className="tick">
    <input type="checkbox" checked={on} onChange={(event) => onTurn(event.target.checked)} />
    {label}
  </label>
);

/** What can be narrowed and added beside the areas, as it usually is. */
const { fields, generations, kinds, reach, publicBodies, facilities, federations } = START;
const USUAL: Partial<Address> = { fields, generations, kinds, reach, publicBodies, facilities, federations };

/** What is narrowed and what is added to this view, in one line: adding is no narrowing. */
const useChoiceWords = (): string => {
  const { words, language } = useReader();
  const [address] = useAddress();
  const inPicture = address.view === 'connect';
  const narrowed = address.fields.length + address.generations.length + (inPicture ? address.kinds.length : 0);
  const parts = [
    narrowed > 0 && words.scope.narrowed(narrowed),
    address.publicBodies ? words.scope.withPublicBodies : words.scope.withoutPublicBodies,
    inPicture && address.facilities && words.scope.withFacilities,
    inPicture && address.federations && words.scope.withFederations,
    inPicture && address.reach !== null && labelOf(REACHES, address.reach, language),
  ];
  return listing(
    parts.filter((part) => part !== false),
    language,
  );
};

/** What is shown: areas of any division, fields, generations, kinds and switches; the same for every view and all in the address. */
export const ScopeBar = (): ReactNode => {
  const { words, language } = useReader();
  const [address, go] = useAddress();
  const choice = useChoiceWords();
  const isUsual = Object.entries(USUAL).every(([key, value]) => String(address[key as keyof Address]) === String(value));
  const inPicture = address.view === 'connect';
  const people = GENERATIONS.filter((term) => term.code !== 'CHILD');
  return (
    <section className="scope not-printed" aria-label={words.scope.label}>
      <AreaChoice />
      <details className="narrow">
        <summary>
          {words.scope.more}
          <span className="soft small">{choice}</span>
        </summary>
        <div className="narrow-inside">
          <Ticks legend={words.scope.fields} list={FIELDS} ticked={address.fields} onTick={(fields) => go({ fields })} />
          <Ticks legend={words.scope.generations} list={people} ticked={address.generations} onTick={(generations) => go({ generations })} />
          {inPicture ? (
            <Ticks
              legend={words.scope.kinds}
              list={STAKEHOLDER_KINDS}
              ticked={address.kinds}
              onTick={(kinds) => {
                const facilities = kinds.includes('FACILITY');
                go(facilities === address.kinds.includes('FACILITY') ? { kinds } : { kinds, facilities });
              }}
            />
          ) : null}
          <fieldset className="ticks">
            <legend>{words.scope.switches}</legend>
            <Switch on={address.publicBodies} label={words.scope.publicBodies} onTurn={(publicBodies) => go({ publicBodies })} />
            {inPicture ? <Switch on={address.facilities} label={words.scope.facilities} onTurn={(facilities) => go({ facilities })} /> : null}
            {inPicture ? <Switch on={address.federations} label={words.scope.federations} onTurn={(federations) => go({ federations })} /> : null}
          </fieldset>
          {inPicture && address.areas.length + address.fields.length + address.generations.length > 0 ? (
            <fieldset className="ticks">
              <legend>{words.scope.reach}</legend>
              {[null, ...REACHES].map((reach) => (
                <label key={reach?.code ?? ''} className="tick">
                  <input type="radio" name="reach" checked={address.reach === (reach?.code ?? null)} onChange={() => go({ reach: reach?.code ?? null })} />
                  {reach?.[language] ?? (usualReach(address) === null ? words.scope.reachDefault : words.scope.reachInside)}
                </label>
              ))}
            </fieldset>
          ) : null}
          {isUsual ? null : (
            <button
              type="button"
              onClick={({ currentTarget }) => {
                const summary = currentTarget.closest('details')?.querySelector('summary');
                go(USUAL);
                summary?.focus();
              }}
            >
              {words.scope.clear}
            </button>
          )}
        </div>
      </details>
    </section>
  );
};
