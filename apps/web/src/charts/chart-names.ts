import type { Language, SourceLocator } from '@korsetkish/contract';
import type { Catalogue } from '@korsetkish/figures';

/** What charts must know besides the figures, in one language. Lookups throw RangeError for an unknown code. */
export type ChartNames = {
  language: Language;
  catalogue: Pick<Catalogue, 'refArea' | 'code' | 'unitMeasure'>;
  /** A figure's place in its source, in words: `Справка..., раздел 4, абзац 3`. */
  formatLocator: (source: SourceLocator) => string;
};
