import type { Observation } from '@korsetkish/contract';
import { compareTimePeriods, formatTimePeriod, monthsOf } from '@korsetkish/figures';
import { buildChartFigure, type ChartFigure } from '../chart-figure.ts';
import type { ChartNames } from '../chart-names.ts';
import { buildChartScale, labelObsValue, plotObsValue } from '../chart-scale.ts';
import { CHART_WORDS } from '../chart-words.ts';

/** ACTUAL is filled, PLAN outlined, PART (shorter than the other periods) hatched and set apart. */
export type ColumnForm = 'ACTUAL' | 'PLAN' | 'PART';

export type PeriodColumn = {
  id: string;
  form: ColumnForm;
  /** In the chart's unit; null = no figure, so no column. */
  plotted: number | null;
  figureText: string;
  /** `2020`, `янв.–май 2021` */
  periodText: string;
  /** `факт`, `план`, `часть года` */
  formText: string;
  figures: ChartFigure[];
};

export type PeriodColumnsModel = { columns: PeriodColumn[]; caption: string; figures: ChartFigure[] };

const FORM_ORDER: Record<ColumnForm, number> = { ACTUAL: 0, PLAN: 0, PART: 1 };

/**
 * Columns of one indicator, area and breakdown, in order of time; periods shorter than the longest stand apart at the
 * end, because their height says nothing beside a whole year's.
 */
export function buildPeriodColumns(
  observations: readonly Observation[],
  names: ChartNames,
): PeriodColumnsModel {
  const scale = buildChartScale(observations, names);
  const longest = Math.max(...observations.map(({ timePeriod }) => monthsOf(timePeriod) ?? 0));
  const words = CHART_WORDS[names.language];
  const formText: Record<ColumnForm, string> = {
    ACTUAL: words.actual,
    PLAN: words.plan,
    PART: words.partOfYear,
  };
  const columns = observations
    .toSorted((a, b) => compareTimePeriods(a.timePeriod, b.timePeriod))
    .map((observation): PeriodColumn => {
      const form = formOf(observation, longest);
      const figure = buildChartFigure(observation, names);
      return {
        id: figure.id,
        form,
        plotted: plotObsValue(observation, scale),
        figureText: labelObsValue(observation, scale),
        periodText: formatTimePeriod(observation.timePeriod, names.language, 'short'),
        formText: formText[form],
        figures: [figure],
      };
    })
    .sort((a, b) => FORM_ORDER[a.form] - FORM_ORDER[b.form]);
  return { columns, caption: scale.unit, figures: columns.flatMap(({ figures }) => figures) };
}

function formOf({ scenario, timePeriod }: Observation, longest: number): ColumnForm {
  if (scenario === 'PLAN') return 'PLAN';
  return (monthsOf(timePeriod) ?? 0) < longest ? 'PART' : 'ACTUAL';
}
