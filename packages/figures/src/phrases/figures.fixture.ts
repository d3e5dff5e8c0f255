import type { Qualifier } from '@korsetkish/contract';
import type { ShownFigure } from './obs-value-parts.ts';
import { NBSP, NO_BREAK_HYPHEN } from './typography.ts';

/** A figure as printed; `more` sets what is not usual. */
export function shownFigure(obsValue: number | null, more: Partial<ShownFigure> = {}): ShownFigure {
  return { obsValue, decimals: 0, unitMult: 0, obsStatus: 'A', qualifier: null, ...more };
}

export const QUALIFIERS: readonly Qualifier[] = ['MORE_THAN', 'ABOUT', 'UP_TO', 'AT_LEAST'];

/** Text with ordinary spaces and hyphens, so that expected sentences can be read and typed. */
export const plain = (text: string): string => text.replaceAll(NBSP, ' ').replaceAll(NO_BREAK_HYPHEN, '-');
