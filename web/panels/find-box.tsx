import { useCombobox } from 'downshift';
import { type ReactNode, type Ref, useEffect, useId, useState } from 'react';
import { LABEL_OF_KIND, STAKEHOLDER_KINDS } from '../../schema/vocabulary/stakeholder-kinds.ts';
import { labelOf } from '../../schema/vocabulary/term.ts';
import { SEARCH } from '../api/network.ts';
import type { SearchHit, Someone, StakeholderType } from '../api/shapes.ts';
import { useAnswer } from '../api/use-answer.ts';
import { useReader } from '../words/reader.tsx';
import { withoutTitle } from '../words/without-title.ts';

const WAIT_MS = 120;
const FIRST = 24;
const ORDER: readonly StakeholderType[] = ['Group', 'Person', 'Facility', 'School', 'University'];
const kindOf = (type: StakeholderType): string => STAKEHOLDER_KINDS.find((kind) => LABEL_OF_KIND[kind.code] === type)?.code ?? type;

/** Hits in the order they are shown: by kind, best first within a kind. */
export const byKind = (hits: readonly SearchHit[]): readonly { readonly type: StakeholderType; readonly hits: readonly SearchHit[] }[] =>
  ORDER.map((type) => ({ type, hits: hits.filter((hit) => hit.stakeholder.__typename === type) })).filter((part) => part.hits.length > 0);

/** What tells namesakes apart: a person's group, where the name may be shown, or a group's area. */
const belonging = ({ displayRule, memberOf, activeIn }: SearchHit['stakeholder']): string | null =>
  (displayRule === undefined || displayRule === 'NAME' ? memberOf?.[0]?.name : undefined) ?? activeIn?.[0]?.name ?? null;

const useSettled = (text: string): string => {
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text.trim()), WAIT_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return text.trim() === '' ? '' : settled;
};

interface FindBoxProps {
  readonly label: string;
  readonly hint: string;
  readonly onFind: (found: Someone) => void;
  /** Which kinds may be chosen; all where it is left out. */
  readonly only?: readonly StakeholderType[];
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly labelHidden?: boolean;
}

/** Finds people, groups and places as one types, in kana, kanji or half-width, and hands over the one chosen. */
export const FindBox = ({ label, hint, onFind, only, inputRef, labelHidden = false }: FindBoxProps): ReactNode => {
  const { words, language } = useReader();
  const statusId = useId();
  const [text, setText] = useState('');
  const settled = useSettled(text);
  const answer = useAnswer(SEARCH, settled === '' ? null : { text: withoutTitle(settled), first: FIRST });
  const hits = (settled === '' ? [] : (answer.data?.search ?? [])).filter((hit) => !only || only.includes(hit.stakeholder.__typename));
  const parts = byKind(hits);
  const items = parts.flatMap((part) => part.hits);
  const { isOpen, getLabelProps, getMenuProps, getInputProps, getItemProps, highlightedIndex, reset } = useCombobox<SearchHit>({
    items,
    inputValue: text,
    itemToString: (hit) => hit?.stakeholder.name ?? '',
    selectedItem: null,
    defaultHighlightedIndex: 0,
    scrollIntoView: (entry) => entry?.scrollIntoView({ block: 'nearest' }),
    onSelectedItemChange: ({ selectedItem }) => {
      if (!selectedItem) return;
      onFind(selectedItem.stakeholder);
      setText('');
      reset();
    },
  });
  const open = isOpen && settled !== '';
  const status =
    !open || answer.failure
      ? ''
      : answer.state === 'loading'
        ? words.search.searching
        : items.length === 0
          ? words.search.none(settled)
          : words.search.found(items.length);
  return (
    <div className="find">
      {/* biome-ignore lint/a11y/noLabelWithoutControl: downshift gives it the id of the input */}
      <label {...getLabelProps()} className={labelHidden ? 'unseen' : undefined}>
        {label}
      </label>
      <input
        {...getInputProps({
          ref: inputRef,
          placeholder: hint,
          'aria-describedby': statusId,
          // Set at once, in the event itself: what is typed fast would otherwise be lost between two renderings.
          onChange: (event) => setText(event.currentTarget.value),
          onKeyDown: (event) => {
            if (event.key !== 'Escape' || (text === '' && !isOpen)) return;
            // Leaves the list first; what it stands in stays open.
            event.preventDefault();
            setText('');
          },
        })}
        type="search"
        autoComplete="off"
        spellCheck={false}
        className="find-input"
      />
      <div className={open ? 'find-menu' : 'find-menu closed'}>
        <div {...getMenuProps()}>
          {open
            ? parts.map((part) => (
                // biome-ignore lint/a11y/useSemanticElements: a fieldset may not stand in a list box
                <div key={part.type} role="group" aria-label={labelOf(STAKEHOLDER_KINDS, kindOf(part.type), language)}>
                  <div className="find-kind" aria-hidden="true">
                    {labelOf(STAKEHOLDER_KINDS, kindOf(part.type), language)}
                  </div>
                  {part.hits.map((hit) => {
                    const index = items.indexOf(hit);
                    return (
                      <div
                        key={hit.stakeholder.id}
                        {...getItemProps({ item: hit, index })}
                        className={index === highlightedIndex ? 'find-item lit' : 'find-item'}
                      >
                        <span>
                          {hit.stakeholder.name}
                          {hit.stakeholder.fictional ? <span className="fictional">{words.fictional}</span> : null}
                        </span>
                        {belonging(hit.stakeholder) === null ? null : <span className="soft small">{belonging(hit.stakeholder)}</span>}
                        {hit.matched !== hit.stakeholder.name ? <span className="soft small">{hit.matched}</span> : null}
                      </div>
                    );
                  })}
                </div>
              ))
            : null}
        </div>
        {open && answer.state === 'failed' ? <p className="find-none">{answer.failure?.message || words.states.unreachable}</p> : null}
        {open && answer.state === 'ready' && items.length === 0 ? <p className="find-none">{words.search.none(settled)}</p> : null}
      </div>
      <p id={statusId} className="unseen" role="status">
        {status}
      </p>
    </div>
  );
};
