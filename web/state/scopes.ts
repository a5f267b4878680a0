import type { Reach } from '../../schema/vocabulary/analysis-terms.ts';
import { DEFAULT_TIE_KINDS, type TieKind } from '../../schema/vocabulary/tie-kinds.ts';
import type { NamedArea, Scope } from '../api/shapes.ts';
import type { Address } from './address.ts';

const listed = <Item>(items: readonly Item[]): readonly Item[] | null => (items.length === 0 ? null : items);

const EVERYTHING: Scope = { areaIds: null, fields: null, generations: null, kinds: null, tieKinds: null, reach: null, includePublicBodies: false };

/** What the lists ask about: the chosen areas, fields and generations, measured on the whole city. Halls and federations would hide every gap there. */
export const listScope = (address: Address): Scope => ({
  ...EVERYTHING,
  areaIds: listed(address.areas),
  fields: listed(address.fields),
  generations: listed(address.generations),
  includePublicBodies: address.publicBodies,
});

/** A generation tests people alone: with what lies beside the groups all the others would be back in the picture. */
export const usualReach = ({ generations }: Address): Reach | null => (generations.length > 0 ? 'INSIDE' : null);

/** What the picture shows: as the lists, with its own kinds, switches and reach. */
export const pictureScope = (address: Address): Scope => {
  const more: TieKind[] = [];
  if (address.facilities) more.push('USES');
  if (address.federations) more.push('AFFILIATED_WITH');
  return {
    ...listScope(address),
    kinds: listed(address.kinds),
    tieKinds: more.length === 0 ? null : [...DEFAULT_TIE_KINDS, ...more],
    reach: address.reach ?? usualReach(address),
  };
};

/** What is asked about a person who has ties through public bodies alone, and hands over all the same. */
export const personScope: Scope = { ...EVERYTHING, includePublicBodies: true };

/** Where somebody is active, in the areas of the chosen division; in those of any where the register has none of that division. */
export const areasShown = <Shown extends NamedArea>(areas: readonly Shown[], { areaKind }: Address): readonly Shown[] => {
  const own = areas.filter((area) => area.kind === areaKind);
  return own.length > 0 ? own : areas;
};

/** What a panel asks about a group, or about two: the whole city, so that nothing of theirs is left out. */
export const wholeScope = (address: Address): Scope => ({ ...EVERYTHING, includePublicBodies: address.publicBodies });
