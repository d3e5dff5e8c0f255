import type { Language, Observation, ReportBlock, ReportRun } from '@korsetkish/contract';
import { AlignmentType, Paragraph } from 'docx';
import { ChartRun } from 'docx/charts';
import { TEXT_MM } from './page.ts';
import { STYLE } from './styles.ts';

type ChartBlock = Extract<ReportBlock, { block: 'CHART' }>;

/** Pixels of a chart are of 96 to the inch. */
const PIXELS_PER_MM = 96 / 25.4;

/** Pixels from a bar to the next, and above and below them all. */
const HEIGHT = { bar: 34, around: 24 } as const;

const FONT = { name: 'Times New Roman', size: 11, color: '000000' } as const;
const COLOUR = '1F5FA8';

/** A chart that a reader's program draws from its data: bars from zero, each with its figure as the report says it. */
export function writeChart(
  { title, bars, alternative }: ChartBlock,
  language: Language,
  figures: readonly Observation[],
): Paragraph[] {
  const values = bars.map(({ said }) => barOf(said[language], figures));
  const labels = bars.map(({ said }) => ({ text: join(said[language]), font: FONT }));
  return [
    new Paragraph({ style: STYLE.caption, text: title[language] }),
    new Paragraph({
      alignment: AlignmentType.LEFT,
      indent: { firstLine: 0 },
      children: [
        new ChartRun({
          type: 'bar',
          legend: false,
          categories: bars.map(({ name }) => name[language]),
          series: [{ name: title[language], values, color: COLOUR, pointLabels: labels }],
          gapWidth: 60,
          dataLabels: { value: true, font: FONT },
          // Read from above, as the sentence beside it says them.
          categoryAxis: { reverseOrder: true, font: FONT },
          valueAxis: {
            visible: false,
            gridlines: false,
            ...(values.every((value) => value === null || value >= 0) && { minimum: 0 }),
          },
          chartArea: { fill: 'none', border: 'none' },
          transformation: {
            width: Math.floor(TEXT_MM * PIXELS_PER_MM),
            height: HEIGHT.around * 2 + HEIGHT.bar * bars.length,
          },
          altText: { title: title[language], description: join(alternative[language]) },
        }),
      ],
    }),
  ];
}

/** The figure that a bar prints, in its unit without a power of ten; null: it prints a gap. */
function barOf(runs: readonly ReportRun[], figures: readonly Observation[]): number | null {
  const [place] = runs.flatMap((run) => run.figures);
  const figure = place === undefined ? undefined : figures[place];
  if (figure === undefined || figure.obsValue === null) return null;
  return figure.obsValue * 10 ** figure.unitMult;
}

const join = (runs: readonly ReportRun[]): string => runs.map(({ text }) => text).join('');
