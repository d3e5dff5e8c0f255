import { formatBreakdown, type Language, type SubmissionObservation } from '@korsetkish/contract';
import {
  type Catalogue,
  formatMissing,
  formatObsValue,
  formatScale,
  formatUnit,
  nameBreakdown,
  SCALES,
} from '@korsetkish/figures';
import { type Cell, codeCell, figureCell, styledCell, textCell } from '../../spreadsheet/cell.ts';
import type { Worksheet } from '../../spreadsheet/format-worksheet.ts';

/** A figure that a template asks for: what stands of it already, and how it was printed the last time. */
export interface TemplateLine {
  indicator: string;
  refArea: string;
  breakdown: Readonly<Record<string, string>>;
  timePeriod: string;
  standing: SubmissionObservation | null;
  /** Power of ten of the newest figure published; 0 where none is. */
  unitMult: number;
}

type Names = Catalogue;

type TemplateColumn = {
  /** As files are found to be read by. */
  heading: Record<Language, string>;
  width: number;
  cell: (line: TemplateLine, names: Names, language: Language) => Cell;
};

const COLUMNS: readonly TemplateColumn[] = [
  {
    heading: { kk: 'Көрсеткіш коды', ru: 'Код показателя' },
    width: 34,
    cell: ({ indicator }) => codeCell(indicator),
  },
  {
    heading: { kk: 'Көрсеткіштің атауы', ru: 'Название показателя' },
    width: 52,
    cell: ({ indicator }, names, language) => textCell(names.indicator(indicator).name[language]),
  },
  {
    heading: { kk: 'Бөлініс коды', ru: 'Код разреза' },
    width: 26,
    cell: ({ breakdown }) => codeCell(formatBreakdown(breakdown)),
  },
  {
    heading: { kk: 'Бөліністің атауы', ru: 'Название разреза' },
    width: 34,
    cell: ({ breakdown }, names, language) => textCell(nameBreakdown(breakdown, names)[language]),
  },
  {
    heading: { kk: 'Аумақ коды', ru: 'Код территории' },
    width: 14,
    cell: ({ refArea }) => codeCell(refArea),
  },
  {
    heading: { kk: 'Аумақтың атауы', ru: 'Название территории' },
    width: 24,
    cell: ({ refArea }, names, language) => textCell(names.refArea(refArea).name[language]),
  },
  { heading: { kk: 'Кезең', ru: 'Период' }, width: 16, cell: ({ timePeriod }) => codeCell(timePeriod) },
  {
    heading: { kk: 'Өлшем бірлігі', ru: 'Единица измерения' },
    width: 20,
    cell: (line, names, language) => textCell(nameUnit(line, names, language)),
  },
  { heading: { kk: 'Мәні', ru: 'Значение' }, width: 18, cell: buildValue },
];

/** «мың ₸»: the power of ten and the unit that the figure below it is typed in. */
function nameUnit({ indicator, standing, unitMult }: TemplateLine, names: Names, language: Language): string {
  const unit = names.unitMeasure(names.indicator(indicator).unitMeasure);
  const printed = standing?.unitMult ?? unitMult;
  const scale = SCALES.find((power) => power === printed) ?? 0;
  return [formatScale(scale, language), formatUnit(unit, 0, language)]
    .filter((word) => word !== '')
    .join(' ');
}

/** A number as such, so that it can be typed over; what has a word to it, and why there is none, in words. */
function buildValue({ indicator, standing }: TemplateLine, names: Names, language: Language): Cell {
  if (standing === null) return null;
  if (standing.obsValue === null) return textCell(formatMissing(standing.obsStatus, language));
  if (standing.qualifier === null)
    return figureCell(standing.obsValue.toFixed(standing.decimals), standing.decimals, false);
  const unit = names.unitMeasure(names.indicator(indicator).unitMeasure);
  return textCell(formatObsValue(standing, unit, language, { withUnit: false }).text);
}

const SHEET: Record<Language, string> = { kk: 'Есеп', ru: 'Отчёт' };

/** The sheet of a template: headings that files are found to be read by, and a row for every figure. */
export function buildTemplate(lines: readonly TemplateLine[], names: Names, language: Language): Worksheet {
  return {
    name: SHEET[language],
    widths: COLUMNS.map(({ width }) => width),
    frozenRows: 1,
    filter: { headingRow: 1, lastRow: lines.length + 1 },
    rows: function* () {
      yield COLUMNS.map(({ heading }) => styledCell(heading[language], 'heading'));
      for (const line of lines) yield COLUMNS.map(({ cell }) => cell(line, names, language));
    },
  };
}
