/**
 * When are two spellings the same name? Width (NFKC), case, kana form (katakana to hiragana), spaces, dashes between
 * kana and common old forms of kanji are folded. For comparing only; what a file writes is kept as it stands.
 */
export const foldName = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u30a1-\u30f6]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
    .replace(/[髙﨑齋齊斉邊邉濵栁德桒澤嶋﨔]/g, (kanji) => OLD_FORMS[kanji] ?? kanji)
    .replace(/[\s\u3000・･]/g, '');

const OLD_FORMS: Readonly<Record<string, string>> = {
  髙: '高',
  﨑: '崎',
  齋: '斎',
  齊: '斎',
  斉: '斎',
  邊: '辺',
  邉: '辺',
  濵: '浜',
  栁: '柳',
  德: '徳',
  桒: '桑',
  澤: '沢',
  嶋: '島',
  﨔: '欅',
};

/** As `foldName`, without the legal form of an organisation (NPO法人, 株式会社 …). */
export const foldOrganisationName = (name: string): string =>
  foldName(
    name
      .normalize('NFKC')
      .replace(
        /(特定非営利活動法人|npo法人|一般社団法人|一般財団法人|公益社団法人|公益財団法人|社会福祉法人|株式会社|合同会社|有限会社|\(株\)|\(有\)|\(合\))/gi,
        '',
      ),
  );
