import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { foldName } from '../../schema/names/fold-name.ts';

export type SeedRow = Readonly<Record<string, string>>;
export type Layer = 'facts' | 'play';

const folder = (layer: Layer): URL => new URL(`../../seeds/${layer}/`, import.meta.url);

/** The files of a layer, ascending by name. */
export const seedFiles = (layer: Layer): readonly string[] => readdirSync(folder(layer)).sort();

/** The text of one file. */
export const seedText = (layer: Layer, file: string): string => readFileSync(new URL(file, folder(layer)), 'utf8');

/** The rows of one file by header; a row with too many or too few cells throws. */
export const seedRows = (layer: Layer, file: string): readonly SeedRow[] => parse(seedText(layer, file), { columns: true });

/** All rosters of the play layer, one behind the other. */
export const rosterRows = (): readonly SeedRow[] => seedFiles('play').flatMap((file) => (file.startsWith('roster-') ? seedRows('play', file) : []));

/** The parts of a cell that lists several. */
export const listOf = (cell: string): readonly string[] => cell.split(/[;、]/).filter((part) => part !== '');

/** Which of these records does a cell name, by id or by name? Every one that fits. */
export const meantBy = (rows: readonly SeedRow[], text: string): readonly SeedRow[] => {
  const byId = rows.filter(({ id }) => id === text);
  return byId.length > 0 ? byId : rows.filter(({ name }) => foldName(name) === foldName(text));
};
