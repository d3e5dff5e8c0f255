import type { Language } from '@korsetkish/contract';
import type { DocumentPart } from '@korsetkish/figures';
import { AlignmentType, Paragraph } from 'docx';
import { ChartRun } from 'docx/charts';
import { TEXT_MM } from './page.ts';
import { say } from './say.ts';
import { STYLE } from './styles.ts';

type ChartPart = Extract<DocumentPart, { part: 'CHART' }>;

/** Pixels of a chart are of 96 to the inch. */
const PIXELS_PER_MM = 96 / 25.4;

/** Pixels from a bar to the next, and above and below them all. */
const HEIGHT = { bar: 34, around: 24 } as const;

const FONT = { name: 'Times New Roman', size: 11, color: '000000' } as const;
const COLOUR = '1F5FA8';

/** A chart that a reader's program draws from its data: bars from zero, each with its figure as the report says it. */
export function writeChart({ title, bars, alternative }: ChartPart, language: Language): Paragraph[] {
  const values = bars.map(({ value }) => value);
  const labels = bars.map(({ text }) => ({ text, font: FONT }));
  return [
    new Paragraph({ style: STYLE.caption, children: [say(title, language)] }),
    new Paragraph({
      alignment: AlignmentType.LEFT,
      indent: { firstLine: 0 },
      children: [
        new ChartRun({
          type: 'bar',
          legend: false,
          categories: bars.map(({ name }) => name),
          series: [{ name: title, values, color: COLOUR, pointLabels: labels }],
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
          altText: { title, description: alternative },
        }),
      ],
    }),
  ];
}
