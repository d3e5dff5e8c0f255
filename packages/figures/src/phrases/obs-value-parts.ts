import type { Observation } from '@korsetkish/contract';
import type { DisplayScale } from './scale.ts';

/** What the words of a figure are made from. A figure of the training layer is marked wherever it is written. */
export type ShownFigure = Pick<
  Observation,
  'obsValue' | 'decimals' | 'unitMult' | 'obsStatus' | 'qualifier'
> &
  Partial<Pick<Observation, 'layer'>>;

/** How to write a figure; what is not given is as printed. */
export interface ObsValueOptions extends Partial<DisplayScale> {
  /** False leaves unit and scale out, where a chart says them once: `до 120,0`, `120,0‑ге дейін`. */
  withUnit?: boolean;
}

/**
 * A figure in words, and its pieces. `text` = `before` + `number` + `after`, spaces included, so that a card can print
 * the number large. Without a figure `number` is empty and `text` is the reason.
 */
export interface ObsValueParts {
  text: string;
  before: string;
  number: string;
  after: string;
  /** `более`, `шамамен`; empty when the figure has none. */
  qualifierBefore: string;
  /** Kazakh says "per what" first: `сағатына` 729 800 ₸. */
  unitBefore: string;
  /** `млн`, `мыңнан`; empty for units. */
  scale: string;
  unit: string;
  /** Kazakh `астам`, `дейін`. */
  qualifierAfter: string;
}
