import type { NodeLabel, TieType } from '../../contracts/records.ts';
import { RECORDED_TIES } from '../../vocabulary/tie-kinds.ts';

interface Words {
  readonly ja: string;
  readonly en: string;
}

/** What a reader sees for each kind of record. */
export const LABEL_WORDS: Readonly<Record<NodeLabel, Words>> = {
  Person: { ja: '方（人）', en: 'people' },
  Group: { ja: '団体', en: 'groups' },
  School: { ja: '学校', en: 'schools' },
  University: { ja: '大学', en: 'universities' },
  Facility: { ja: '施設・館', en: 'facilities' },
  Area: { ja: 'エリア', en: 'areas' },
  Activity: { ja: '催し・会議', en: 'events and meetings' },
  Fact: { ja: '資料の内容', en: 'facts' },
  Source: { ja: '出どころ', en: 'sources' },
};

/** What a reader sees for ties that are no kind of the network. */
const ATTRIBUTE_WORDS: Readonly<Partial<Record<TieType, Words>>> = {
  HAS_PARENT: { ja: '親団体', en: 'parent group' },
  ACTIVE_IN: { ja: '活動エリア', en: 'area of activity' },
  LOCATED_IN: { ja: '所在エリア', en: 'area it stands in' },
  SERVES: { ja: '対象エリア', en: 'area it serves' },
  LIVES_IN: { ja: '地域とのかかわり', en: 'relation to an area' },
  PART_OF: { ja: '上位エリア', en: 'area it lies in' },
  OVERLAPS: { ja: '重なるエリア', en: 'overlapping area' },
  HELD_AT: { ja: '会場', en: 'place' },
  HELD_IN: { ja: '開催エリア', en: 'area of the event' },
  ABOUT: { ja: '資料の対象', en: 'what a fact is about' },
  DESCRIBED_IN: { ja: '出どころの記載', en: 'source of a record' },
};

/** What a reader sees for a kind of record or tie. */
export const wordsOf = (of: NodeLabel | TieType): Words =>
  LABEL_WORDS[of as NodeLabel] ?? RECORDED_TIES.find(({ code }) => code === of) ?? ATTRIBUTE_WORDS[of as TieType] ?? { ja: of, en: of };
