import { NODE_RULES } from '../../../schema/contracts/field-rules.ts';
import { GENERATIONS } from '../../../schema/vocabulary/generations.ts';
import { AREA_RELATIONS } from '../../../schema/vocabulary/person-records.ts';
import { column, storedBy } from './column.ts';
import { CITATION, HEADERS, ID } from './shared-columns.ts';

const person = storedBy(NODE_RULES.Person);

/** 方（人）: one row a person. The generation CHILD is read so that it can be refused with its reason. */
export const PEOPLE = {
  table: 'PEOPLE',
  label: 'Person',
  columns: {
    id: ID,
    name: person('text', 'name', ['氏名', '名前', 'お名前', '姓名', 'full name'], 'header'),
    kana: person('text', 'kana', HEADERS.kana),
    generation: column('code', ['世代', '年代'], { property: 'generation', list: GENERATIONS }),
    area: column('names', ['地域', '居住地', 'エリア', '居住地域', 'お住まい', '地区', 'areas']),
    area_relation: column('code', ['地域とのかかわり', '地域との関わり', '地域との関係'], { list: AREA_RELATIONS }),
    skills: person('text', 'skills', ['得意なこと', '特技', 'できること']),
    next_step: person('text', 'nextStep', ['次の一歩', 'ご本人の希望']),
    under18: person('flag', 'under18', HEADERS.under18),
    age: column('text', HEADERS.age, { max: 120 }),
    holder: person('text', 'holder', ['保有', '保有者', '保有機関', '保有している機関']),
    purpose: person('text', 'purpose', ['利用目的']),
    consent: person('code', 'consent', ['同意', '本人同意', 'ご本人の同意']),
    display_rule: person('code', 'displayRule', ['表示', '氏名の表示', '表示のしかた']),
    last_confirmed: person('day', 'lastConfirmed', HEADERS.lastConfirmed),
    note: person('text', 'note', HEADERS.note),
    fictional: person('flag', 'fictional', HEADERS.fictional),
    phone: column('text', ['電話', '電話番号', '携帯', '携帯電話', '連絡先電話番号', 'tel'], { max: 120 }),
    email: column('text', ['メール', 'メールアドレス', 'e-mail', 'mail'], { max: 254 }),
    address: column('text', HEADERS.address, { max: 200 }),
    ...CITATION,
  },
} as const;
