import { STAKEHOLDER_FLAGS, type StakeholderColumns } from '../../../schema/contracts/snapshot.ts';
import { FIELDS, SUB_FIELDS } from '../../../schema/vocabulary/fields.ts';
import { GENERATIONS } from '../../../schema/vocabulary/generations.ts';
import { GROUP_KINDS } from '../../../schema/vocabulary/group-kinds.ts';
import { CONTACT_WISHES, GROUP_STATUSES, KNOWN_EXTENTS } from '../../../schema/vocabulary/group-standing.ts';
import { LABEL_OF_KIND, STAKEHOLDER_KINDS } from '../../../schema/vocabulary/stakeholder-kinds.ts';
import { codeReader, sharedBytes, sharedLists, sharedWords, textOf } from './codes.ts';
import { mayStartAt } from './foreseen-ends.ts';
import type { RawRegister } from './read-columns.ts';
import { shownNames } from './shown-name.ts';

const generation = codeReader(GENERATIONS);
const groupKind = codeReader(GROUP_KINDS);
const field = codeReader(FIELDS);
const subField = codeReader(SUB_FIELDS);
const status = codeReader(GROUP_STATUSES);
const knownExtent = codeReader(KNOWN_EXTENTS);
const contactWish = codeReader(CONTACT_WISHES);
const GROUP = STAKEHOLDER_KINDS.findIndex((term) => term.code === 'GROUP');

/** Ordinal of the first kind whose label the node has; -1 for a stakeholder of no kind. */
const kindOf = (labels: unknown): number => STAKEHOLDER_KINDS.findIndex((term) => Array.isArray(labels) && labels.includes(LABEL_OF_KIND[term.code]));

/** Rows of the database that are stakeholders of a known kind. */
export const stakeholderIds = ({ stakeholders }: RawRegister): readonly unknown[] =>
  stakeholders.id.map((id, row) => (kindOf(stakeholders.labels[row]) < 0 ? null : id));

/**
 * The stakeholders of a snapshot.
 * @param rows rows of the database in the order of the snapshot
 * @param placeOf row of the snapshot by id
 * @param areaPlaceOf row of an area in the snapshot by id
 */
export const stakeholderColumns = (
  register: RawRegister,
  rows: readonly number[],
  placeOf: ReadonlyMap<string, number>,
  areaPlaceOf: ReadonlyMap<string, number>,
): StakeholderColumns => {
  const { stakeholders: raw, parents, areaLinks } = register;
  const names = shownNames(register);
  const columns = {
    ids: rows.map((row) => textOf(raw.id[row])),
    names: rows.map((row) => names[row]),
    kinds: sharedBytes(rows.length),
    generations: sharedBytes(rows.length),
    groupKinds: sharedBytes(rows.length),
    fields: sharedBytes(rows.length),
    subFields: new Uint32Array(new SharedArrayBuffer(rows.length * 4)),
    runBy: sharedBytes(rows.length),
    isFor: sharedBytes(rows.length),
    statuses: sharedBytes(rows.length),
    knownExtents: sharedBytes(rows.length),
    contactWishes: sharedBytes(rows.length),
    flags: sharedBytes(rows.length),
    parents: sharedWords(rows.length).fill(-1),
  };
  rows.forEach((row, place) => {
    columns.kinds[place] = kindOf(raw.labels[row]);
    columns.flags[place] =
      (raw.handledWithCare[row] === true ? STAKEHOLDER_FLAGS.handledWithCare : 0) |
      (raw.fictional[row] === true ? STAKEHOLDER_FLAGS.fictional : 0) |
      (raw.nameMatchUnconfirmed[row] === true ? STAKEHOLDER_FLAGS.nameMatchUnconfirmed : 0);
    columns.generations[place] = generation.known(raw.generation[row]);
    if (columns.kinds[place] !== GROUP) return;
    columns.groupKinds[place] = groupKind.known(raw.kind[row]);
    columns.fields[place] = field.mask(raw.fields[row]);
    columns.subFields[place] = subField.mask(raw.subFields[row]);
    columns.runBy[place] = generation.mask(raw.runByGenerations[row]);
    columns.isFor[place] = generation.mask(raw.forGenerations[row]);
    columns.statuses[place] = status.known(raw.status[row]);
    columns.knownExtents[place] = knownExtent.known(raw.knownExtent[row]);
    columns.contactWishes[place] = contactWish.known(raw.contactWish[row]);
  });
  parents.source.forEach((source, link) => {
    const place = placeOf.get(textOf(source));
    const parent = placeOf.get(textOf(parents.target[link]));
    if (place === undefined || parent === undefined || parent === place) return;
    // Of several parents, which the model does not foresee, the first by id.
    if (columns.parents[place] < 0 || parent < columns.parents[place]) columns.parents[place] = parent;
  });
  const inAreas: [number, number][] = [];
  areaLinks.type.forEach((type, link) => {
    const place = placeOf.get(textOf(areaLinks.source[link]));
    const area = areaPlaceOf.get(textOf(areaLinks.target[link]));
    if (place === undefined || area === undefined || !mayStartAt(type, columns.kinds[place])) return;
    // Whoever only works, studies or comes there does not live there.
    if (type !== 'LIVES_IN' || (areaLinks.relation[link] ?? 'LIVES') === 'LIVES') inAreas.push([place, area]);
  });
  const { offsets, places } = sharedLists(rows.length, inAreas);
  return { ...columns, areaOffsets: offsets, areaRows: places };
};
