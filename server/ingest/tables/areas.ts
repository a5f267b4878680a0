import { NODE_RULES } from '../../../schema/contracts/field-rules.ts';
import { column, storedBy } from './column.ts';
import { CITATION, HEADERS, ID } from './shared-columns.ts';

const area = storedBy(NODE_RULES.Area);

/** エリア: `overlaps` lists areas of other divisions, each with the shared part where it is known (`code=0.4`). */
export const AREAS = {
  table: 'AREAS',
  label: 'Area',
  columns: {
    id: ID,
    name: area('text', 'name', ['地域名', 'エリア名', '地区名', '名称'], 'value'),
    kind: column('code', ['区分', '種別', 'エリア区分', '地域区分'], { property: 'kind', needed: 'value', list: area('code', 'kind', []).list }),
    municipality: area('text', 'municipality', ['市区町村', '自治体', '自治体名', '市区町村名', '地方公共団体名']),
    partOf: column('names', ['上位地域', '上位エリア', '含まれる地域']),
    overlaps: column('names', ['重なる地域', '重なるエリア', '重なり']),
    population: area('whole', 'population', ['人口', '総人口']),
    agingRate: area('number', 'agingRate', ['高齢化率', '高齢化率(%)']),
    position: area('whole', 'position', ['並び順', '順番', '表示順']),
    note: area('text', 'note', HEADERS.note),
    fictional: area('flag', 'fictional', HEADERS.fictional),
    ...CITATION,
  },
} as const;
