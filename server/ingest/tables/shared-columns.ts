import { CONFIDENCES } from '../../../schema/vocabulary/person-records.ts';
import { column } from './column.ts';

/** The id of the file's holder, kept as the record's `code`. A running number (No.) is none, as it names another row in every file. */
export const ID = column('text', ['コード', '管理番号', '登録番号', '識別子', '団体ID', '団体コード', '施設ID', '個人ID', 'code'], {
  property: 'code',
  max: 120,
});

/** Where the row comes from; becomes DESCRIBED_IN. */
export const CITATION = {
  source: column('names', ['出どころ', '出典', '典拠', '出所']),
  lines: column('text', ['行', '該当行', '該当箇所'], { max: 120 }),
  confidence: column('code', ['確からしさ', '確度'], { list: CONFIDENCES }),
} as const;

/** Headers of columns that several tables have, besides the keys of the columns. */
export const HEADERS = {
  kana: [
    'かな',
    'カナ',
    'ふりがな',
    'フリガナ',
    'よみ',
    'よみがな',
    '読み',
    '読み仮名',
    '氏名カナ',
    '氏名かな',
    '名称カナ',
    '名称かな',
    '団体名カナ',
    '団体名かな',
    'reading',
  ],
  note: ['備考', 'メモ', '摘要', '備考欄', 'notes', 'remarks'],
  fictional: ['架空'],
  under18: ['18歳未満', '未成年'],
  age: ['年齢', '年令', '満年齢'],
  lastConfirmed: ['最終確認日', '確認日', '更新日'],
  address: ['住所', '所在地連結表記', '所在地住所'],
  latitude: ['緯度', 'latitude'],
  longitude: ['経度', 'longitude', 'lng'],
} as const;
