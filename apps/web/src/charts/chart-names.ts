import type { Language, ObservationKey, SourceLocator } from '@korsetkish/contract';
import type { Catalogue } from '@korsetkish/figures';
import type { Doubt } from './doubt.ts';

/** What charts must know besides the figures, in one language. Lookups throw RangeError for an unknown code. */
export type ChartNames = {
  language: Language;
  catalogue: Pick<Catalogue, 'refArea' | 'code' | 'unitMeasure'>;
  /** A figure's place in its source, in words: `Справка..., раздел 4, абзац 3`. */
  formatLocator: (source: SourceLocator) => string;
  /** The checks that do not confirm a figure. */
  findDoubts: (figure: ObservationKey) => readonly Doubt[];
};
