import type { Language } from '@korsetkish/contract';
import type { ChartAnnotation } from '../annotations/build-chart-annotations.ts';

/** What every drawing is given. */
export type DrawingProps<Model> = {
  model: Model;
  language: Language;
  /** The sentence the chart says: the name of the surface that takes the focus. */
  label: string;
  /** What the keys do there: its description. */
  hint: string;
  /** What happened when: marked by number; the words stand under the drawing. */
  annotations: readonly ChartAnnotation[];
};
