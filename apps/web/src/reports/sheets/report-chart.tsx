import type { Language, Source } from '@korsetkish/contract';
import { useMemo } from 'react';
import { useCatalogue } from '../../catalogue/use-catalogue.ts';
import type { ChartNames } from '../../charts/chart-names.ts';
import { RankedBarsChart } from '../../charts/lazy-charts.tsx';
import { heightsOfRankedBars } from '../../charts/ranked-bars/layout-ranked-bars.ts';
import { buildReportBars } from './build-report-bars.ts';
import type { ChartPart } from './list-pieces.ts';

/** What bars on paper are laid out for: its text is 42 em of a chart's letters broad. */
const PAPER_TIER = 36;

type ReportChartProps = {
  chart: ChartPart;
  language: Language;
  /** Those of the report: a draft may name one that the catalogue does not have. */
  sources: readonly Source[];
  /** True: only the room that it takes on paper, for whoever measures. */
  isPlace: boolean;
};

/** A picture of a report, in the report's language whatever the page's is. */
export function ReportChart({ chart, language, sources, isPlace }: ReportChartProps) {
  const catalogue = useCatalogue();
  const model = useMemo(() => {
    const names: ChartNames = {
      ...{ language, catalogue },
      formatLocator: ({ code }) => sources.find(({ source }) => source === code)?.title[language] ?? code,
      // What must be said of its figures stands in the footnotes.
      findDoubts: () => [],
    };
    return buildReportBars(chart, names);
  }, [chart, language, sources, catalogue]);
  if (isPlace) return <div style={{ height: `${heightsOfRankedBars(model)[PAPER_TIER]}em` }} />;
  return <RankedBarsChart model={model} language={language} label={chart.alternative} />;
}
