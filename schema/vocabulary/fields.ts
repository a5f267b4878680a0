import { type CodeOf, terms } from './term.ts';

/** The four fields of Tama's documents (000 L34-37), in their short labels. */
export const FIELDS = terms([
  { code: 'COMMUNITY', ja: '地域づくり', en: 'Community', aliases: ['コミュニティの醸成、地域の活性化', 'コミュニティ', '地域'] },
  { code: 'WELFARE', ja: '福祉・子育て', en: 'Welfare and childcare', aliases: ['子育て、高齢、障がい、生活困窮者対策', '福祉'] },
  { code: 'EDUCATION', ja: '教育・青少年', en: 'Education and youth', aliases: ['教育、青少年の健全育成', '教育'] },
  { code: 'ENVIRONMENT', ja: 'まちづくり・環境', en: 'Town and environment', aliases: ['まちづくり、環境との共生', 'まちづくり', '環境'] },
]);
export type Field = CodeOf<typeof FIELDS>;

/** Sub-fields; 防災 for one has no field of its own in the documents (how the work runs, 1.2 no. 20). */
export const SUB_FIELDS = terms([
  { code: 'DISASTER', ja: '防災・防犯', en: 'Disaster and crime prevention', aliases: ['防災', '防犯'] },
  { code: 'WATCHING_OVER', ja: '見守り', en: 'Watching over', aliases: [] },
  { code: 'CHILDCARE', ja: '子育て', en: 'Childcare', aliases: ['子ども', 'こども'] },
  { code: 'ELDERLY', ja: '高齢', en: 'Elderly people', aliases: ['高齢者'] },
  { code: 'DISABILITY', ja: '障がい', en: 'Disability', aliases: ['障害'] },
  { code: 'POVERTY', ja: '生活困窮', en: 'Hardship', aliases: [] },
  { code: 'LEARNING', ja: '学習支援', en: 'Learning support', aliases: ['学習'] },
  { code: 'GROWING_UP', ja: '青少年', en: 'Growing up', aliases: [] },
  { code: 'CULTURE', ja: '文化・歴史', en: 'Culture and history', aliases: ['文化', '歴史', '音楽'] },
  { code: 'HEALTH', ja: '健康', en: 'Health', aliases: ['スポーツ'] },
  { code: 'GREEN', ja: '緑・環境', en: 'Green', aliases: ['緑'] },
  { code: 'SHOPS_AND_WORK', ja: '商店・しごと', en: 'Shops and work', aliases: ['商店', 'しごと'] },
  { code: 'HOUSING', ja: '団地再生・住まい', en: 'Housing', aliases: ['団地再生', '住まい'] },
  { code: 'MULTICULTURAL', ja: '多文化', en: 'Many cultures', aliases: ['多文化共生'] },
  { code: 'DIGITAL', ja: 'デジタル', en: 'Digital', aliases: ['ICT', 'スマホ'] },
]);
export type SubField = CodeOf<typeof SUB_FIELDS>;
