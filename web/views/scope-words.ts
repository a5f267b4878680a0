import { FIELDS } from '../../schema/vocabulary/fields.ts';
import { GENERATIONS } from '../../schema/vocabulary/generations.ts';
import { STAKEHOLDER_KINDS } from '../../schema/vocabulary/stakeholder-kinds.ts';
import { labelOf } from '../../schema/vocabulary/term.ts';
import { AREAS } from '../api/areas.ts';
import { useAnswer } from '../api/use-answer.ts';
import { useAddress } from '../state/use-address.ts';
import { listing } from '../words/listing.ts';
import { useReader } from '../words/reader.tsx';

/** What is shown, in one line for a print: areas, fields, generations and kinds, and whether public bodies are in it. */
export const useScopeWords = (): string => {
  const { words, language } = useReader();
  const [address] = useAddress();
  const answered = useAnswer(AREAS, address.areas.length === 0 ? null : { kind: address.areaKind }).data;
  const areas = [...(answered?.areas ?? []), ...(answered?.more ?? [])].filter((area) => address.areas.includes(area.id)).map((area) => area.name);
  const parts = [
    ...(address.areas.length === 0 ? [words.scope.city] : areas),
    ...address.fields.map((field) => labelOf(FIELDS, field, language)),
    ...address.generations.map((generation) => labelOf(GENERATIONS, generation, language)),
    ...address.kinds.map((kind) => labelOf(STAKEHOLDER_KINDS, kind, language)),
    address.publicBodies ? words.scope.withPublicBodies : words.scope.withoutPublicBodies,
  ];
  return listing(parts, language);
};
