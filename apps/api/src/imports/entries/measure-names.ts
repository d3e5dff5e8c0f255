import type { Measure } from '@korsetkish/contract';
import type { NamedCode } from '@korsetkish/figures';

/** Kinds of quantities in the words of the product's forms; what stands there in brackets may be left out. */
export const MEASURE_NAMES: (NamedCode & { code: Measure })[] = [
  {
    code: 'FLOW',
    name: { kk: 'кезең ішіндегі саны (қосылады)', ru: 'количество за период (складывается)' },
    otherNames: [{ kk: 'кезең ішіндегі саны', ru: 'количество за период' }],
  },
  {
    code: 'STOCK',
    name: { kk: 'белгілі бір күнгі деңгей (соңғысы алынады)', ru: 'уровень на дату (берётся последний)' },
    otherNames: [{ kk: 'белгілі бір күнгі деңгей', ru: 'уровень на дату' }],
  },
  {
    code: 'RATE',
    name: { kk: 'үлес немесе арақатынас (қосылмайды)', ru: 'доля или отношение (не складывается)' },
    otherNames: [
      { kk: 'үлес немесе арақатынас', ru: 'доля или отношение' },
      { kk: 'үлес', ru: 'доля' },
      { kk: 'арақатынас', ru: 'отношение' },
    ],
  },
  {
    code: 'PRICE',
    name: { kk: 'бірлік бағасы (қосылмайды)', ru: 'цена за единицу (не складывается)' },
    otherNames: [{ kk: 'бірлік бағасы', ru: 'цена за единицу' }],
  },
];
