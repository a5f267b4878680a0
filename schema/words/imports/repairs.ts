import type { Repair, RepairKind } from '../../contracts/import-problems.ts';

const JA: Readonly<Record<RepairKind, (repair: Repair) => string>> = {
  FIRST_DAY: ({ value, taken }) => `「${value}」は初日の ${taken} としました`,
  LAST_DAY: ({ value, taken }) => `「${value}」は末日の ${taken} としました`,
  NO_END: ({ value }) => `「${value}」は終わりなしとしました`,
  UNIT_DROPPED: ({ value, taken }) => `「${value}」は ${taken} としました`,
  AS_PERCENT: ({ value, taken }) => `「${value}」はパーセントと読み、${taken} としました`,
  COORDINATES_SWAPPED: ({ taken }) => `緯度と経度が逆なので入れ替えました（${taken}）`,
  SUB_FIELD: ({ value, taken }) => `「${value}」のうち ${taken} は小分野に入れました`,
  KIND_FROM_NAME: ({ taken }) => `種別がないので、名前から ${taken} としました`,
  KIND_OTHER: () => '種別がないので「その他」としました',
  NAME_DROPPED: ({ taken }) => `18歳未満の方なので、氏名を残さず「${taken}」としました`,
  NOT_KEPT: ({ value }) => `「${value}」は、この種類のつながりでは残しません`,
};

const EN: Readonly<Record<RepairKind, (repair: Repair) => string>> = {
  FIRST_DAY: ({ value, taken }) => `"${value}" was taken as its first day, ${taken}`,
  LAST_DAY: ({ value, taken }) => `"${value}" was taken as its last day, ${taken}`,
  NO_END: ({ value }) => `"${value}" was taken as no end`,
  UNIT_DROPPED: ({ value, taken }) => `"${value}" was taken as ${taken}`,
  AS_PERCENT: ({ value, taken }) => `"${value}" was read as a percentage, ${taken}`,
  COORDINATES_SWAPPED: ({ taken }) => `latitude and longitude were the wrong way round and were swapped (${taken})`,
  SUB_FIELD: ({ value, taken }) => `of "${value}", ${taken} went to the sub-fields`,
  KIND_FROM_NAME: ({ taken }) => `no kind is given; taken from the name as ${taken}`,
  KIND_OTHER: () => 'no kind is given; taken as OTHER',
  NAME_DROPPED: ({ taken }) => `under 18: the name was not kept, the record is called "${taken}"`,
  NOT_KEPT: ({ value }) => `"${value}" is not kept for this kind of tie`,
};

/** How a value was read, in one phrase. */
export const repairText = (repair: Repair, language: 'ja' | 'en'): string => (language === 'ja' ? JA : EN)[repair.how](repair);
