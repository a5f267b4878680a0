/** What is searched for where a name is typed as people are spoken of: with さん, which no register has. */
export const withoutTitle = (text: string): string => text.replace(/(?<=..)(さん|さま|様)$/, '').trim();
