import { NODE_RULES } from '../../../schema/contracts/field-rules.ts';
import { FIELDS, SUB_FIELDS } from '../../../schema/vocabulary/fields.ts';
import { column, storedBy } from './column.ts';
import { CITATION, HEADERS, ID } from './shared-columns.ts';

const group = storedBy(NODE_RULES.Group);

/** 団体: one row a group. `fields` understands sub-fields too, because lists write 防災 for a field. */
export const GROUPS = {
  table: 'GROUPS',
  label: 'Group',
  columns: {
    id: ID,
    name: group('text', 'name', ['団体名', '団体名称', '名称', '組織名', '会名', '自治会名', 'グループ名', 'group name'], 'value'),
    kana: group('text', 'kana', HEADERS.kana),
    kind: group('code', 'kind', ['種別', '団体種別', '種類', '団体の種類']),
    fields: column('codes', ['分野', '活動分野', 'field'], { property: 'fields', list: [...FIELDS, ...SUB_FIELDS] }),
    sub_fields: group('codes', 'subFields', ['小分野', '活動内容の分野']),
    run_by: group('codes', 'runByGenerations', ['担い手の世代', '担い手']),
    generations: group('codes', 'forGenerations', ['対象世代', '対象の世代', '対象']),
    areas: column('names', ['活動地域', '活動エリア', 'エリア', '地域', '活動場所の地域', 'area']),
    status: group('code', 'status', ['状態', '活動状況', '活動状態']),
    status_since: group('text', 'statusSince', ['状態の開始', 'いつから']),
    status_told_by: group('text', 'statusToldBy', ['状態の情報元', '情報提供者']),
    known_extent: group('code', 'knownExtent', ['把握のていど', '把握の程度', '名簿の範囲']),
    contact_wish: group('code', 'contactWish', ['交流の希望', '交流希望']),
    membership_unit: group('code', 'membershipUnit', ['会員の単位', '会員単位']),
    members: group('whole', 'memberCount', ['会員数', '人数', '構成員数', '世帯数', '加入世帯数', '規模']),
    unnamed_helpers: group('whole', 'unnamedHelpers', ['氏名なしの協力者', '氏名を出さない協力者', '協力者数']),
    founded: group('text', 'founded', ['設立', '設立年', '設立年月日', '発足']),
    parent: column('names', ['親団体', '上位団体', '母体']),
    handled_with_care: group('flag', 'handledWithCare', ['配慮が必要', '配慮が必要な団体', '要配慮']),
    public_contact: group('text', 'publicContact', ['公開の窓口', '公開の連絡先', '問い合わせ先', 'contact point']),
    last_confirmed: group('day', 'lastConfirmed', HEADERS.lastConfirmed),
    note: group('text', 'note', HEADERS.note),
    fictional: group('flag', 'fictional', HEADERS.fictional),
    ...CITATION,
  },
} as const;
