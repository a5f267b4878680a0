import { AREAS } from '../api/areas.ts';
import { CHOSEN_AREAS } from '../api/register.ts';
import { type Answer, useAnswer } from '../api/use-answer.ts';
import type { Area } from '../api/shapes.ts';
import { useAddress } from '../state/use-address.ts';
import { listing } from '../words/listing.ts';
import { useReader } from '../words/reader.tsx';

/** The areas that the address names, as the register knows them; asks nothing where it names none. */
export const useChosenAreas = (): Answer<{ readonly areas: readonly Area[]; readonly any: readonly { readonly id: string }[] }> => {
  const [{ areas }] = useAddress();
  return useAnswer(CHOSEN_AREAS, areas.length === 0 ? null : { ids: areas });
};

/** The heading of a view: of the whole city, or of the areas chosen, in the order chosen. */
export const useHeading = (whole: string, of: (areas: string) => string): string => {
  const { language, words } = useReader();
  const [address] = useAddress();
  const division = useAnswer(AREAS, { kind: address.areaKind }).data;
  const known = [...(division?.areas ?? []), ...(division?.more ?? []), ...(useChosenAreas().data?.areas ?? [])];
  if (address.areas.length === 0) return whole;
  const names = address.areas.flatMap((id) => known.find((area) => area.id === id)?.name ?? []);
  return names.length < address.areas.length ? words.states.loading : of(listing(names, language));
};
