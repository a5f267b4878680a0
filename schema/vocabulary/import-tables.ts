import { type CodeOf, terms } from './term.ts';

/** The tables a file can hold. Which one it is follows from the header row, or from `--as`. */
export const IMPORT_TABLES = terms([
  { code: 'SOURCES', ja: '出どころ', en: 'Sources', aliases: ['資料'] },
  { code: 'AREAS', ja: 'エリア', en: 'Areas', aliases: ['地域'] },
  { code: 'FACILITIES', ja: '施設・館', en: 'Facilities', aliases: ['施設'] },
  { code: 'SCHOOLS', ja: '学校', en: 'Schools' },
  { code: 'UNIVERSITIES', ja: '大学', en: 'Universities' },
  { code: 'GROUPS', ja: '団体', en: 'Groups' },
  { code: 'PEOPLE', ja: '方（人）', en: 'People', aliases: ['人'] },
  { code: 'ROSTER', ja: '名簿', en: 'Roster' },
  { code: 'TIES', ja: 'つながり', en: 'Ties' },
  { code: 'ACTIVITIES', ja: '催し・会議', en: 'Activities', aliases: ['催し'] },
  { code: 'FACTS', ja: '資料の内容', en: 'Facts' },
]);
export type ImportTable = CodeOf<typeof IMPORT_TABLES>;
