import type { Language, Observation, UnitMeasure } from '@korsetkish/contract';
import {
  chooseScale,
  type DisplayScale,
  formatObsValue,
  formatScale,
  formatUnit,
  printedScale,
  scaleTo,
} from '@korsetkish/figures';
import type { ChartNames } from './chart-names.ts';
import { markDoubtful } from './doubt.ts';

/** The one unit of a chart: every figure in it is drawn and labelled in this power of ten. */
export type ChartScale = DisplayScale & {
  language: Language;
  unitMeasure: UnitMeasure;
  /** The unit in words, for an axis or a key: `млн тенге`, `пәтер`, `проценты`. */
  unit: string;
  /** True: figures are not in the power of ten they were printed in, so zeros after the comma are not the source's. */
  rescaled: boolean;
  findDoubts: ChartNames['findDoubts'];
};

/** Signs that read better as words where there is room for one. */
const UNIT_WORDS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  PERCENT: { kk: 'пайыз', ru: 'проценты' },
  KZT: { kk: 'теңге', ru: 'тенге' },
};

/**
 * One scale for figures that stand in one chart.
 *
 * @throws RangeError when there are none, or when they are in different units
 */
export function buildChartScale(observations: readonly Observation[], names: ChartNames): ChartScale {
  const [first] = observations;
  if (!first) throw new RangeError('a chart needs at least one observation');
  const other = observations.find(({ unitMeasure }) => unitMeasure !== first.unitMeasure);
  if (other) throw new RangeError(`one chart, two units: ${first.unitMeasure} and ${other.unitMeasure}`);
  const { language } = names;
  const unitMeasure = names.catalogue.unitMeasure(first.unitMeasure);
  const display = chooseScale(observations, first.unitMeasure);
  const held = observations.filter(({ obsValue }) => obsValue !== null);
  const word =
    UNIT_WORDS[first.unitMeasure]?.[language] ?? formatUnit(unitMeasure, 5, language, { scaled: true });
  return {
    ...display,
    language,
    unitMeasure,
    unit: [formatScale(display.scale, language), word].filter((part) => part !== '').join('\u00a0'),
    rescaled: held.some((observation) => printedScale(observation).scale !== display.scale),
    findDoubts: names.findDoubts,
  };
}

/** Where a figure stands on a chart's axis; null where there is no figure, which is never zero. */
export function plotObsValue(
  { obsValue, unitMult }: Pick<Observation, 'obsValue' | 'unitMult'>,
  { scale }: ChartScale,
): number | null {
  return obsValue === null ? null : scaleTo(obsValue, unitMult, scale).toNumber();
}

/** What a label needs to know of a figure; a derived quantity has it too. */
export type LabelledFigure = Pick<Observation, 'obsValue' | 'unitMult' | 'decimals' | 'qualifier'> &
  Partial<Pick<Observation, 'obsStatus' | 'layer'>>;

/** The figure beside its mark, as `labelQuantity` has it, and marked where a check does not confirm it: `30 ⚠`. */
export function labelObsValue(observation: Observation, chartScale: ChartScale): string {
  return markDoubtful(labelQuantity(observation, chartScale), chartScale.findDoubts(observation));
}

/** Qualifier and number, the unit being said once for the chart: `до 120`, `2 627,4`. */
export function labelQuantity(figure: LabelledFigure, chartScale: ChartScale): string {
  const { scale, decimals, language, unitMeasure, rescaled } = chartScale;
  const plotted = plotObsValue(figure, chartScale);
  const isWhole = plotted !== null && Number.isInteger(Number(plotted.toFixed(decimals)));
  const shown = rescaled && isWhole ? 0 : decimals;
  return formatObsValue({ obsStatus: 'A', ...figure }, unitMeasure, language, {
    scale,
    decimals: shown,
    withUnit: false,
  }).text;
}
