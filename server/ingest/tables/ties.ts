import { TIE_RULES } from '../../../schema/contracts/field-rules.ts';
import { RECORDED_TIES } from '../../../schema/vocabulary/tie-kinds.ts';
import { column, storedBy } from './column.ts';
import { HEADERS } from './shared-columns.ts';

const usage = storedBy(TIE_RULES.USES);
const accompaniment = storedBy(TIE_RULES.ACCOMPANIES);

/** つながり: one row a tie between two ids or unique names. What a column means depends on the kind; `weight` is read and not kept. */
export const TIES = {
  table: 'TIES',
  label: null,
  columns: {
    from: column('text', ['つなぎ元', '元', 'だれが', '誰が', 'source'], { needed: 'value', max: 120 }),
    to: column('text', ['つなぎ先', '先', 'だれと', '誰と', '相手', 'target'], { needed: 'value', max: 120 }),
    kind: column('code', ['つながりの種類', '種類', '種別', '関係', 'type'], { needed: 'value', list: RECORDED_TIES }),
    role: column('text', ['役割', '内容', '役職'], { max: 120 }),
    from_date: column('day', ['開始', '開始日', 'いつから', 'start']),
    to_date: column('day', ['終了', '終了日', 'いつまで', 'end'], { lastDay: true }),
    weekdays: usage('codes', 'weekdays', ['曜日', '利用曜日', '利用可能曜日']),
    hours: usage('text', 'hours', ['時間', '時間帯']),
    fiscal_year: column('whole', ['年度'], { from: 1989, to: 2200 }),
    area: accompaniment('text', 'area', ['伴走のエリア', '対象エリア']),
    contract: accompaniment('text', 'contract', ['契約', '契約の有無']),
    told_by: column('text', ['情報元', 'だれから', '誰から', 'きっかけ'], { max: 120 }),
    weight: column('number', ['重み', '強さ', 'strength'], { from: 0, to: 1_000_000 }),
    note: column('text', HEADERS.note),
  },
} as const;
