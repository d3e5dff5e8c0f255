import type { KatoCode } from '@korsetkish/contract';
import type { Headline } from '@korsetkish/figures';

/** Areas whose lines nobody has published, and what their row says instead; none is ever guessed. */
export const WITHOUT_GEOMETRY: ReadonlyMap<KatoCode, Headline> = new Map([
  [
    '711610000',
    {
      kk: 'картада жоқ: шекарасы жарияланбаған',
      ru: 'нет на карте: границы не опубликованы',
    },
  ],
]);

/** What must be known of a map's lines, by the area whose parts it shows. */
export const NOTES_OF_LINES: ReadonlyMap<KatoCode, Headline> = new Map([
  [
    '710000000',
    {
      kk: 'Картадағы шекаралар — 2024 жылғы мамырға, «Сарайшық» ауданы құрылғанға дейінгі шекаралар.',
      ru: 'Границы на карте — до мая 2024 года, когда был образован район «Сарайшық».',
    },
  ],
]);
