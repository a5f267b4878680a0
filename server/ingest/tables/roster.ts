import { TIE_RULES } from '../../../schema/contracts/field-rules.ts';
import { GENERATIONS } from '../../../schema/vocabulary/generations.ts';
import { column, storedBy } from './column.ts';
import { CITATION, HEADERS } from './shared-columns.ts';

const membership = storedBy(TIE_RULES.MEMBER_OF);

/** 名簿: one row a membership or post. `group` and `person` hold ids or names; what is not registered yet is made from them. */
export const ROSTER = {
  table: 'ROSTER',
  label: null,
  columns: {
    group: column(
      'text',
      [
        '団体名',
        '団体',
        '所属団体',
        '所属',
        '組織名',
        '会名',
        '自治会名',
        '団体名称',
        'グループ名',
        'グループ',
        'サークル名',
        'サークル',
        'organisation',
        'organization',
        'group name',
      ],
      {
        needed: 'value',
        max: 120,
      },
    ),
    person: column('text', ['氏名', '名前', 'お名前', '役員氏名', '会員氏名', '委員氏名', '個人ID', 'member'], { needed: 'value', max: 120 }),
    role: membership('text', 'role', ['役職', '役職名', '役', '役割', '職名', 'post']),
    level: membership('code', 'level', ['役職の区分', '役職区分']),
    from: membership('day', 'from', [
      '就任',
      '就任日',
      '就任年月日',
      '任期開始',
      '任期開始日',
      '開始日',
      '開始年月日',
      '開始',
      '任期(自)',
      '任期(始)',
      'start',
    ]),
    to: {
      ...membership('day', 'to', [
        '退任',
        '退任日',
        '退任年月日',
        '任期終了',
        '任期終了日',
        '終了日',
        '終了年月日',
        '終了',
        '任期満了',
        '任期満了日',
        '任期(至)',
        '任期(終)',
        'end',
      ]),
      lastDay: true,
    },
    term_rule: membership('code', 'termRule', ['任期の定め', '任期の決まり']),
    seat: membership('flag', 'seat', ['充て職']),
    seat_of: column('text', ['充て職のもと', '選出母体', '選出団体', '推薦母体', '推薦団体'], { max: 120 }),
    asked_by: column('text', ['推薦を依頼した課', '推薦依頼元', '依頼元'], { max: 120 }),
    contact: column('text', ['実際に連絡をとる方', '連絡をとる方'], { max: 120 }),
    generation: column('code', ['世代', '年代'], { list: GENERATIONS }),
    under18: column('flag', HEADERS.under18),
    age: column('text', HEADERS.age, { max: 120 }),
    kana: column('text', HEADERS.kana, { max: 120 }),
    area: column('names', ['地域', '居住地', 'エリア', '居住地域', '地区']),
    note: membership('text', 'note', HEADERS.note),
    fictional: column('flag', HEADERS.fictional),
    ...CITATION,
  },
} as const;
