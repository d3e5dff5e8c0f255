import type { Frequency } from '@korsetkish/contract';
import type { NamedCode } from '@korsetkish/figures';

/** How often something is reported on, in the words of plans; the first are those of the template. */
export const FREQUENCY_NAMES: (NamedCode & { code: Frequency })[] = [
  {
    code: 'A',
    name: { kk: 'жылына бір рет', ru: 'раз в год' },
    otherNames: [
      { kk: 'жыл сайын', ru: 'ежегодно' },
      { kk: 'жылына 1 рет', ru: '1 раз в год' },
      { kk: 'жылдық', ru: 'ежегодная' },
    ],
  },
  {
    code: 'Q',
    name: { kk: 'тоқсанына бір рет', ru: 'раз в квартал' },
    otherNames: [
      { kk: 'тоқсан сайын', ru: 'ежеквартально' },
      { kk: 'тоқсанына 1 рет', ru: '1 раз в квартал' },
      { kk: 'тоқсандық', ru: 'ежеквартальная' },
    ],
  },
  {
    code: 'M',
    name: { kk: 'айына бір рет', ru: 'раз в месяц' },
    otherNames: [
      { kk: 'ай сайын', ru: 'ежемесячно' },
      { kk: 'айына 1 рет', ru: '1 раз в месяц' },
      { kk: 'айлық', ru: 'ежемесячная' },
    ],
  },
];
