import { REACHES, type Reach } from '../../schema/vocabulary/analysis-terms.ts';
import { AREA_KINDS, type AreaKind } from '../../schema/vocabulary/area-kinds.ts';
import { FIELDS, type Field } from '../../schema/vocabulary/fields.ts';
import { GENERATIONS, type Generation } from '../../schema/vocabulary/generations.ts';
import { STAKEHOLDER_KINDS, type StakeholderKind } from '../../schema/vocabulary/stakeholder-kinds.ts';
import { type CodeOf, codesOf, type Term } from '../../schema/vocabulary/term.ts';
import { type Language, languageIn } from '../words/language.ts';

export const VIEW_NAMES = ['start', 'connect', 'measures'] as const;
export type ViewName = (typeof VIEW_NAMES)[number];

/** All of what is on the screen that a link carries. Ids only: no name and no search text ever stands in it. */
export interface Address {
  readonly view: ViewName;
  readonly areaKind: AreaKind;
  readonly areas: readonly string[];
  readonly fields: readonly Field[];
  readonly generations: readonly Generation[];
  readonly kinds: readonly StakeholderKind[];
  readonly reach: Reach | null;
  readonly facilities: boolean;
  readonly publicBodies: boolean;
  readonly federations: boolean;
  /** Whose outlines the picture draws; null draws none. */
  readonly outlines: AreaKind | null;
  /** Whom the panel shows. */
  readonly chosen: string | null;
  /** The panel shows the hand-over of the chosen person. */
  readonly handOver: boolean;
  /** The hand-over's picture: after it (the default) or as it is now. */
  readonly after: boolean;
  /** The two that are to be connected. */
  readonly from: string | null;
  readonly to: string | null;
  /** Null where the link leaves it to the reader. */
  readonly language: Language | null;
}

export const START: Address = {
  view: 'start',
  areaKind: 'SCHOOL_DISTRICT',
  areas: [],
  fields: [],
  generations: [],
  kinds: [],
  reach: null,
  facilities: false,
  publicBodies: false,
  federations: false,
  outlines: 'SCHOOL_DISTRICT',
  chosen: null,
  handOver: false,
  after: true,
  from: null,
  to: null,
  language: null,
};

const ID = /^[A-Za-z0-9._-]{1,64}$/;
const idOf = (text: string | null): string | null => (text !== null && ID.test(text) ? text : null);
const oneOf = <List extends readonly Term[]>(list: List, text: string | null): CodeOf<List> | null => codesOf(list).find((code) => code === text) ?? null;
const severalOf = <List extends readonly Term[]>(list: List, text: string | null): readonly CodeOf<List>[] => {
  const wanted = (text ?? '').split(',');
  return codesOf(list).filter((code) => wanted.includes(code));
};

/** What a link says, with whatever it cannot mean left at its default: a broken link opens the page all the same. */
export const readAddress = (search: string): Address => {
  const given = new URLSearchParams(search);
  const view = VIEW_NAMES.find((name) => name === given.get('view')) ?? START.view;
  const areas = [...new Set((given.get('areas') ?? '').split(',').filter((id) => ID.test(id)))].slice(0, 50);
  const chosen = idOf(given.get('chosen'));
  return {
    view,
    areaKind: oneOf(AREA_KINDS, given.get('division')) ?? START.areaKind,
    areas,
    fields: severalOf(FIELDS, given.get('fields')),
    generations: severalOf(GENERATIONS, given.get('generations')),
    kinds: severalOf(STAKEHOLDER_KINDS, given.get('kinds')),
    reach: oneOf(REACHES, given.get('reach')),
    facilities: given.has('facilities'),
    publicBodies: given.has('public'),
    federations: given.has('federations'),
    outlines: given.get('outlines') === 'none' ? null : (oneOf(AREA_KINDS, given.get('outlines')) ?? START.outlines),
    chosen,
    handOver: chosen !== null && given.has('handover'),
    after: given.get('handover') !== 'now',
    from: idOf(given.get('from')),
    to: idOf(given.get('to')),
    language: languageIn(given.get('lang')),
  };
};

/** The shortest link that `readAddress` reads back as the same; '' for the start page as it opens. */
export const writeAddress = (address: Address): string => {
  const parts: [string, string][] = [];
  const put = (name: string, value: string | null | false): void => {
    if (value !== null && value !== false && value !== '') parts.push([name, value]);
  };
  put('view', address.view !== START.view && address.view);
  put('division', address.areaKind !== START.areaKind && address.areaKind);
  put('areas', address.areas.join(','));
  put('fields', address.fields.join(','));
  put('generations', address.generations.join(','));
  put('kinds', address.kinds.join(','));
  put('reach', address.reach);
  put('facilities', address.facilities && '1');
  put('public', address.publicBodies && '1');
  put('federations', address.federations && '1');
  put('outlines', address.outlines !== START.outlines && (address.outlines ?? 'none'));
  put('chosen', address.chosen);
  put('handover', address.chosen !== null && address.handOver && (address.after ? 'after' : 'now'));
  put('from', address.from);
  put('to', address.to);
  put('lang', address.language);
  return parts.length === 0 ? '' : `?${parts.map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll('%2C', ',')}`).join('&')}`;
};
