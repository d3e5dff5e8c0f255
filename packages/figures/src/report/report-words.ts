import type { Headline } from '../headlines/headline.ts';

/** What a report says besides its figures, on every page that it is shown or printed on. */
export const REPORT_WORDS = {
  draft: {
    kk: 'Жоба: мәндердің бір бөлігі әлі жарияланған жоқ',
    ru: 'Проект: часть значений ещё не опубликована',
  },
  empty: { kk: 'Осы кезеңде деректері жоқ бағыттар', ru: 'Направления без данных за этот период' },
  sources: { kk: 'Дереккөздер', ru: 'Источники' },
  signature: { kk: 'Қолы', ru: 'Подпись' },
} as const satisfies Record<string, Headline>;
