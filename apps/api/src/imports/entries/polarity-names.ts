import type { Polarity } from '@korsetkish/contract';
import type { NamedCode } from '@korsetkish/figures';

/** Whether more is better, in the words of the product's forms. */
export const POLARITY_NAMES: (NamedCode & { code: Polarity })[] = [
  {
    code: 'HIGHER_IS_BETTER',
    name: { kk: 'көп болғаны жақсы', ru: 'чем больше, тем лучше' },
    otherNames: [{ kk: 'өсуі тиіс', ru: 'рост' }],
  },
  {
    code: 'LOWER_IS_BETTER',
    name: { kk: 'аз болғаны жақсы', ru: 'чем меньше, тем лучше' },
    otherNames: [{ kk: 'төмендеуі тиіс', ru: 'снижение' }],
  },
  { code: 'NEUTRAL', name: { kk: 'бағаланбайды', ru: 'не оценивается' } },
];
