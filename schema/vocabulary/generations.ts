import { type CodeOf, terms } from './term.ts';

/** The four generations of Tama's documents (000 L25-28). */
export const GENERATIONS = terms([
  { code: 'CHILD', ja: '子ども', en: 'Children', aliases: ['子ども（小中学生）', '子供', 'こども', '小中学生', '小学生', '中学生'] },
  { code: 'YOUTH', ja: '若者', en: 'Young people', aliases: ['若者（高校生、大学生、社会人）', '若い世代', '高校生', '大学生'] },
  { code: 'WORKING_AGE', ja: '現役・子育て世代', en: 'Working age', aliases: ['現役', '現役世代', '子育て世代', '30代～50代'] },
  { code: 'SENIOR', ja: 'シニア世代', en: 'Seniors', aliases: ['シニア', '高齢者', '60代～'] },
]);
export type Generation = CodeOf<typeof GENERATIONS>;
