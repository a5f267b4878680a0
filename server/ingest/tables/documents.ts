import { NODE_RULES } from '../../../schema/contracts/field-rules.ts';
import { column, storedBy } from './column.ts';
import { CITATION, HEADERS, ID } from './shared-columns.ts';

const source = storedBy(NODE_RULES.Source);
const fact = storedBy(NODE_RULES.Fact);
const activity = storedBy(NODE_RULES.Activity);

/** 出どころ: documents and lists that rows come from. */
export const SOURCES = {
  table: 'SOURCES',
  label: 'Source',
  columns: {
    id: ID,
    name: source('text', 'name', ['資料名', '資料', '文書名', '題名', '名称', 'title'], 'value'),
    file: source('text', 'file', ['ファイル', 'ファイル名']),
    municipality: source('text', 'municipality', ['市区町村', '自治体']),
    as_of: source('day', 'asOf', ['時点', '基準日', '発行日']),
    confidence: source('code', 'confidence', ['確からしさ', '確度'], 'value'),
    note: source('text', 'note', HEADERS.note),
  },
} as const;

/** 催し・会議: headcounts, never names of visitors. */
export const ACTIVITIES = {
  table: 'ACTIVITIES',
  label: 'Activity',
  columns: {
    id: ID,
    name: activity('text', 'name', ['催し名', '催し', '行事名', 'イベント名', '活動名', '会議名', '名称', 'event'], 'value'),
    kind: activity('text', 'kind', ['種別', '種類', 'イベント種類']),
    first_day: activity('day', 'firstDay', ['開始日', '初日', '日付', '開催日', '実施日', 'date'], 'header'),
    last_day: { ...activity('day', 'lastDay', ['終了日', '最終日']), lastDay: true },
    printed_date: activity('text', 'printedDate', ['資料の日付', '印刷された日付']),
    headcount: activity('whole', 'headcount', ['参加者数', '参加人数', '人数']),
    first_timers: activity('whole', 'firstTimers', ['初参加者数', '初めての参加者数']),
    state: activity('text', 'state', ['状態', '実施状況']),
    facility: column('names', ['会場', '場所', '場所名称', '施設']),
    areas: column('names', ['地域', 'エリア', 'area']),
    note: activity('text', 'note', HEADERS.note),
    fictional: activity('flag', 'fictional', HEADERS.fictional),
    ...CITATION,
  },
} as const;

/** 資料の内容: what a document says about areas, facilities and schools. */
export const FACTS = {
  table: 'FACTS',
  label: 'Fact',
  columns: {
    id: ID,
    topic: fact('code', 'topic', ['話題', '主題'], 'value'),
    name: fact('text', 'name', ['見出し', '題名', '名称', 'title'], 'value'),
    text: fact('text', 'text', ['内容', '本文', '記述'], 'value'),
    from: fact('day', 'from', ['開始', '開始日']),
    to: { ...fact('day', 'to', ['終了', '終了日']), lastDay: true },
    printed_date: fact('text', 'printedDate', ['資料の日付', '印刷された日付']),
    municipality: fact('text', 'municipality', ['市区町村', '自治体'], 'value'),
    views: fact('codes', 'views', ['視点']),
    about: column('names', ['対象', '関係するエリア・施設', '何について']),
    note: fact('text', 'note', HEADERS.note),
    fictional: fact('flag', 'fictional', HEADERS.fictional),
    ...CITATION,
    confidence: fact('code', 'confidence', ['確からしさ', '確度'], 'value'),
  },
} as const;
