import type { Snapshot } from '../../schema/contracts/snapshot.ts';
import { TIE } from './ordinals.ts';

/**
 * Does every reference of a snapshot lead somewhere? One taken from the database always passes. Throws RangeError that names column, row and value: a tie, parent or area
 * that refers to a row that is not there, columns of unequal length. Linear in rows and ties.
 */
export const checkSnapshot = ({ stakeholders, areas, activities, ties, notProposed }: Snapshot): void => {
  const rows = stakeholders.ids.length;
  checkLengths('stakeholders', rows, { kinds: stakeholders.kinds, flags: stakeholders.flags, parents: stakeholders.parents, fields: stakeholders.fields });
  checkLengths('ties', ties.kinds.length, {
    sources: ties.sources,
    targets: ties.targets,
    fromDays: ties.fromDays,
    toDays: ties.toDays,
    levels: ties.levels,
    roles: ties.roles,
  });
  checkReferences('stakeholders.parents', stakeholders.parents, -1, () => rows);
  checkReferences('stakeholders.areaRows', stakeholders.areaRows, 0, () => areas.ids.length);
  checkReferences('areas.parentRows', areas.parentRows, 0, () => areas.ids.length);
  checkReferences('ties.sources', ties.sources, 0, () => rows);
  checkReferences('ties.targets', ties.targets, 0, (tie) => (ties.kinds[tie] === TIE.TAKES_PART_IN ? activities.ids.length : rows));
  checkReferences('ties.broughtBy', ties.broughtBy, -1, () => rows);
  checkReferences('ties.askedBy', ties.askedBy, -1, () => rows);
  checkReferences('ties.roles', ties.roles, -1, () => ties.roleNames.length);
  checkReferences('notProposed.ones', notProposed.ones, 0, () => rows);
  checkReferences('notProposed.others', notProposed.others, 0, () => rows);
};

const checkLengths = (what: string, length: number, columns: Readonly<Record<string, ArrayLike<number>>>): void => {
  for (const [name, column] of Object.entries(columns))
    if (column.length !== length) throw new RangeError(`${what}.${name} has ${column.length} rows instead of ${length}`);
};

const checkReferences = (name: string, column: Int32Array, lowest: number, end: (row: number) => number): void => {
  for (let row = 0; row < column.length; row++)
    if (column[row] < lowest || column[row] >= end(row)) throw new RangeError(`${name}[${row}] is ${column[row]}, outside ${lowest} to ${end(row) - 1}`);
};
