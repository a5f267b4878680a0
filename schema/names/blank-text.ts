const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}\p{Z}\s\u2800]/gu;
/** Everything of `Cc` but tab and line breaks. */
const CONTROL = /(?![\t\n\r])\p{Cc}/u;

/** Does a reader see nothing of this text: neither a letter nor a sign, only spaces and what is never shown? */
export const isBlank = (text: string): boolean => text.replace(INVISIBLE, '') === '';

/** Does this text hold a control character other than tab and line breaks? */
export const holdsControls = (text: string): boolean => CONTROL.test(text);
