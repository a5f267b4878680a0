import type { Reason } from '../../contracts/reasons.ts';
import { counted, type Language, type NameOf, personIn } from './naming.ts';

type Path = Extract<Reason, { is: 'PATH' }>;

/** Through whom one gets from the first to the last step. */
export const path = ({ stepIds, personIds }: Path, language: Language, nameOf: NameOf): string => {
  const names = stepIds.map((id) => (personIds.includes(id) ? personIn(language, nameOf(id)) : nameOf(id)));
  const from = names[0];
  const to = names[names.length - 1];
  const between = names.slice(1, -1);
  if (language === 'ja')
    return between.length === 0 ? `${from}と${to}は直接つながっています。` : `${from}から、${between.join('、')}を通じて${to}につながります。`;
  return between.length === 0
    ? `${from} and ${to} are linked directly.`
    : `From ${from} through ${between.join(', ')} to ${to}: ${counted(stepIds.length - 1, 'step')}.`;
};
