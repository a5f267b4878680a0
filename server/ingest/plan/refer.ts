import type { Expectation } from '../../../schema/contracts/import-problems.ts';
import type { NodeLabel } from '../../../schema/contracts/records.ts';
import { nearestOf } from '../cells/nearest.ts';
import type { Row } from '../rows/row.ts';
import { candidateName } from './identify-records.ts';
import { foldCode, type Known } from './known-records.ts';
import type { Planning } from './planning.ts';
import { placeOf } from './problems.ts';

/** Searching near names is the only slow part of a rejection; after this many the report has enough of them. */
const NEAREST_SEARCHES = 200;

const onlyOne = (found: readonly Known[]): readonly Known[] => [...new Map(found.map((known) => [known.id, known])).values()];

/** The records that a text can mean: by id, else by name, else by name without the legal form of an organisation. */
export const meantBy = ({ known }: Planning, text: string, labels: readonly NodeLabel[]): readonly Known[] => {
  const byCode = onlyOne(known.byCode(labels, text));
  if (byCode.length > 0) return byCode;
  const byId = known.byId(foldCode(text));
  if (byId !== undefined && labels.includes(byId.label)) return [byId];
  const byName = onlyOne(known.byName(labels, text));
  return byName.length > 0 ? byName : onlyOne(known.byShortName(labels, text));
};

const nearestName = (planning: Planning, text: string, labels: readonly NodeLabel[]): string | null =>
  planning.problems.rejected.length > NEAREST_SEARCHES
    ? null
    : nearestOf(
        text,
        planning.known
          .of(labels)
          .map(({ name }) => name)
          .sort(),
      );

/** Why a text refers to nothing: its row was rejected, it stands in the sample city only, or nobody knows it. */
const nothingMeant = (planning: Planning, text: string, labels: readonly NodeLabel[]): readonly [Expectation, string | null] => {
  const fallen = planning.fallenAs(labels, text);
  if (fallen.length > 0) return [{ is: 'ROW_THAT_HOLDS', others: fallen.map(placeOf) }, null];
  if (planning.base.wasSample(labels, text)) return [{ is: 'NOT_ONLY_IN_SAMPLE' }, null];
  return [{ is: 'KNOWN_NAME', labels }, nearestName(planning, text, labels)];
};

/** Which record does a cell refer to? Null where it is none or not one alone; the row is then rejected with the candidates or the nearest name. */
export const refer = (planning: Planning, row: Row, key: string, text: string, labels: readonly NodeLabel[]): Known | null => {
  const meant = meantBy(planning, text, labels);
  if (meant.length === 1) return meant[0];
  if (meant.length > 1) planning.problems.reject(row, key, { is: 'ONE_OF_SEVERAL', candidates: meant.map(candidateName).sort() });
  else planning.problems.reject(row, key, ...nothingMeant(planning, text, labels));
  return null;
};
