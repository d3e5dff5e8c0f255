import type {
  FigureDifference,
  Language,
  Observation,
  ReviewedFigure,
  Submission,
  SubmissionObservation,
} from '@korsetkish/contract';
import {
  buildCorrection,
  type Catalogue,
  formatChange,
  formatObsValue,
  formatTimePeriod,
  nameBreakdown,
} from '@korsetkish/figures';
import { nameCell } from '../entry/name-cell.ts';

/** One figure of a submission in words, beside what is published. */
export type ReviewRow = {
  cell: string;
  figure: ReviewedFigure;
  difference: FigureDifference;
  /** Part, area and period: what tells the figure from others of its indicator. */
  subject: string;
  /** As printed, with its unit, or why there is no figure; null: nothing is published. */
  published: string | null;
  /** The same of the submission; null: it leaves the figure out. */
  entered: string | null;
  /** `+2 (+0,4 %)`; null where nothing is corrected, or where the two may only stand beside each other. */
  change: string | null;
  /** Where it was read from: `есеп.xlsx · Парақ1!B5`; null: no file. */
  place: string | null;
};

/** @throws RangeError when the catalogue does not hold a code of the figure */
export function buildReviewRow(
  figure: ReviewedFigure,
  submission: Pick<Submission, 'scenario' | 'source'>,
  catalogue: Catalogue,
  language: Language,
): ReviewRow {
  const { breakdown, refArea, timePeriod, difference, published, entered } = figure;
  const unit = catalogue.unitMeasure(catalogue.indicator(figure.indicator).unitMeasure);
  const proposed = entered && toObservation(entered, submission, unit.unitMeasure);
  const correction =
    difference === 'CHANGED' && published && proposed ? buildCorrection(published, proposed) : null;
  const say = (said: Observation | null) => said && formatObsValue(said, unit, language).text;
  const part = nameBreakdown(breakdown, catalogue)[language];
  return {
    cell: nameCell(figure),
    figure,
    difference,
    subject: [
      Object.keys(breakdown).length === 0 ? '' : part,
      catalogue.refArea(refArea).name[language],
      formatTimePeriod(timePeriod, language, 'label'),
    ]
      .filter((word) => word !== '')
      .join(' · '),
    published: say(published),
    entered: say(proposed),
    change: correction && formatChange(correction, unit, language),
    place: entered && namePlace(entered),
  };
}

/** What is entered, as the observation that it would be published as. */
function toObservation(
  {
    version: _v,
    updatedAt,
    updatedBy: _u,
    section,
    paragraph,
    file: _f,
    sheet: _s,
    cell: _c,
    ...said
  }: SubmissionObservation,
  { scenario, source }: Pick<Submission, 'scenario' | 'source'>,
  unitMeasure: string,
): Observation {
  return {
    ...said,
    unitMeasure,
    scenario,
    source: { code: source ?? '', section, paragraph },
    note: null,
    layer: 'published',
    publishedAt: updatedAt,
  };
}

function namePlace({ file, sheet, cell }: SubmissionObservation): string | null {
  if (file === null) return null;
  const inFile = [sheet, cell].filter((part) => part !== null).join('!');
  return inFile === '' ? file : `${file} · ${inFile}`;
}
