import { NODE_RULES } from '../../../schema/contracts/field-rules.ts';
import { column, storedBy } from './column.ts';
import { CITATION, HEADERS, ID } from './shared-columns.ts';

const facility = storedBy(NODE_RULES.Facility);
const school = storedBy(NODE_RULES.School);
const university = storedBy(NODE_RULES.University);
const AREA = column('names', ['所在地', '所在エリア', 'エリア', '地域', '地区', 'areas']);
/** A latitude may turn out to be a longitude that was swapped with it. */
const AS_WRITTEN = { from: -180, to: 180 } as const;
const SERVES = column('names', ['対象エリア', '対象地域', '利用エリア']);

/** 施設・館: `area` is where it stands, `serves` the areas it is there for. */
export const FACILITIES = {
  table: 'FACILITIES',
  label: 'Facility',
  columns: {
    id: ID,
    name: facility('text', 'name', ['施設名', '施設名称', '館名', '名称'], 'value'),
    kana: facility('text', 'kana', HEADERS.kana),
    kind: facility('code', 'kind', ['種別', '施設種別', '種類']),
    area: AREA,
    serves: SERVES,
    address: facility('text', 'address', HEADERS.address),
    lat: { ...facility('number', 'latitude', HEADERS.latitude), ...AS_WRITTEN },
    lon: facility('number', 'longitude', HEADERS.longitude),
    capacity: facility('whole', 'capacity', ['定員', '収容人数']),
    last_confirmed: facility('day', 'lastConfirmed', HEADERS.lastConfirmed),
    note: facility('text', 'note', HEADERS.note),
    fictional: facility('flag', 'fictional', HEADERS.fictional),
    ...CITATION,
  },
} as const;

/** 学校: `serves` is its school district. */
export const SCHOOLS = {
  table: 'SCHOOLS',
  label: 'School',
  columns: {
    id: ID,
    name: school('text', 'name', ['学校名', '学校名称', '名称'], 'value'),
    kana: school('text', 'kana', HEADERS.kana),
    kind: school('code', 'kind', ['種別', '学校種別', '校種', '種類']),
    area: AREA,
    serves: column('names', ['通学区域', '学区', '対象エリア', '対象地域']),
    address: school('text', 'address', HEADERS.address),
    lat: { ...school('number', 'latitude', HEADERS.latitude), ...AS_WRITTEN },
    lon: school('number', 'longitude', HEADERS.longitude),
    last_confirmed: school('day', 'lastConfirmed', HEADERS.lastConfirmed),
    note: school('text', 'note', HEADERS.note),
    fictional: school('flag', 'fictional', HEADERS.fictional),
    ...CITATION,
  },
} as const;

/** 大学. */
export const UNIVERSITIES = {
  table: 'UNIVERSITIES',
  label: 'University',
  columns: {
    id: ID,
    name: university('text', 'name', ['大学名', '大学名称', '名称'], 'value'),
    kana: university('text', 'kana', HEADERS.kana),
    area: AREA,
    address: university('text', 'address', HEADERS.address),
    lat: { ...university('number', 'latitude', HEADERS.latitude), ...AS_WRITTEN },
    lon: university('number', 'longitude', HEADERS.longitude),
    last_confirmed: university('day', 'lastConfirmed', HEADERS.lastConfirmed),
    note: university('text', 'note', HEADERS.note),
    fictional: university('flag', 'fictional', HEADERS.fictional),
    ...CITATION,
  },
} as const;
