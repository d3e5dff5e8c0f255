import type { ReportEdition } from '@korsetkish/contract';
import type { Headline } from '../headlines/headline.ts';
import { NBSP } from '../phrases/typography.ts';

/** What people know a frozen report by: `Выпуск № 3/2026`. */
export function nameEdition({ number, year }: Pick<ReportEdition, 'number' | 'year'>): Headline {
  return { kk: `№${NBSP}${number}/${year} шығарылым`, ru: `Выпуск №${NBSP}${number}/${year}` };
}
