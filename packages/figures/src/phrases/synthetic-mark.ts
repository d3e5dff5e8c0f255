import type { Observation } from '@korsetkish/contract';
import { NBSP } from './typography.ts';

/** Stands before every synthetic figure, in sentences, charts and tables alike. */
export const SYNTHETIC_MARK = '◇';

/** The words of a number, marked where it is synthetic or worked out from what is. */
export function markSynthetic(words: string, { layer }: Partial<Pick<Observation, 'layer'>>): string {
  return layer === 'training' ? SYNTHETIC_MARK + NBSP + words : words;
}
