import type { Headline } from '@korsetkish/figures';

/** Words that panel models add to the figures' own sentences. Here rather than in `i18n/`, because models are pure. */
export const PANEL_WORDS = {
  mostOf: { kk: 'ең көбі', ru: 'больше всего' },
  forTheRepublic: { kk: 'республика бойынша', ru: 'по республике' },
  change: { kk: 'өзгеріс', ru: 'изменение' },
  delivered: { kk: 'іске асырылды', ru: 'реализовано' },
  cancelled: { kk: 'тоқтатылды', ru: 'отменено' },
} as const satisfies Record<string, Headline>;
