const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}\p{Z}\s\u2800]/gu;
/** Control characters but tab and line breaks, half a character (a lone surrogate), private ones (外字), and the mark of a lost one. */
const UNREADABLE = /(?![\t\n\r])[\p{Cc}\p{Cs}\p{Co}\uFFFD]/u;

/** Does a reader see nothing of this text: neither a letter nor a sign, only spaces and what is never shown? */
export const isBlank = (text: string): boolean => text.replace(INVISIBLE, '') === '';

/** Does this text hold a character that nobody can read on another machine? Tab and line breaks are none. */
export const holdsUnreadable = (text: string): boolean => UNREADABLE.test(text);
