import { type Observation, Report, type ReportBlock, type ReportRun } from '@korsetkish/contract';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALATAU, ALMATY, REPUBLIC } from '../headlines/published.fixture.ts';
import { isInWindow } from '../periods/is-in-window.ts';
import { arbitraryObservation } from '../testing/arbitrary-observation.ts';
import { buildReport } from './build-report.ts';
import { keyOf } from './figure-key.ts';
import { findUnexplainedNumbers } from './find-unexplained-numbers.ts';
import { catalogue, DIRECTION } from './report.fixture.ts';
import { mapTexts } from './report-block.ts';

const WINDOW = { startPeriod: '2019', endPeriod: '2021-05' };
const LANGUAGES = ['kk', 'ru'] as const;

const PERIODS = [
  ...['2018', '2019', '2020', '2021', '2020-Q1', '2021-Q1', '2020-04', '2021-03', '2021-04'],
  ...[
    '2020-01-01/P5M',
    '2021-01-01/P5M',
    '2021-01-01/P4M',
    '2018-12-31',
    '2020-12-31',
    '2021-05-31',
    '2021-12-31',
  ],
];

/** Figures of the city, a district and the republic, one for each series and period, in the catalogue's units. */
const arbitraryHeld = fc
  .array(
    fc
      .record({
        figure: arbitraryObservation,
        indicator: fc.constantFrom('INFORMATION_BUDGET', 'YOUTH_NEET_RATE', 'INFORMATION_TV_HOURS'),
        refArea: fc.constantFrom(ALMATY, ALMATY, ALMATY, ALATAU, REPUBLIC),
        timePeriod: fc.constantFrom(...PERIODS),
        OUTLET: fc.constantFrom('CITY_NEWSPAPERS', 'ALMATY_TV', 'ONLINE_MEDIA', null),
        periodAssumed: fc.constantFrom(false, false, false, true),
      })
      .map(({ figure, indicator, OUTLET, ...more }): Observation => {
        const { unitMeasure, dimensions } = catalogue.indicator(indicator);
        const breakdown = dimensions.length === 0 || OUTLET === null ? {} : { OUTLET };
        const { definitions: _alike, ...alike } = figure;
        return { ...alike, ...more, indicator, unitMeasure, breakdown };
      }),
    { minLength: 10, maxLength: 80 },
  )
  .map((held) => [...new Map(held.map((each) => [keyOf(each), each])).values()]);

const arbitraryTemplate = fc
  .array(
    fc.constantFrom(
      ...['# Бір', '{{rest}}', '{{notes}}', '{{INFORMATION_BUDGET}}', '{{INFORMATION_BUDGET by OUTLET}}'],
      ...['{{INFORMATION_BUDGET plan}}', '{{INFORMATION_BUDGET chart}}', '{{YOUTH_NEET_RATE country}}'],
      ...['{{YOUTH_NEET_RATE when}} — {{YOUTH_NEET_RATE value}}.', 'NEET: {{YOUTH_NEET_RATE}}.'],
    ),
    { maxLength: 6 },
  )
  .map((lines) => lines.join('\n\n'));

const arbitraryReport = fc.tuple(arbitraryHeld, arbitraryTemplate).map(([observations, text]) => ({
  observations,
  report: buildReport({
    ...{ refArea: ALMATY, window: WINDOW, observations, catalogue },
    templates: text === '' ? [] : [{ direction: DIRECTION, text: { kk: text, ru: text } }],
  }),
}));

function listRuns(blocks: readonly ReportBlock[], language: (typeof LANGUAGES)[number]): ReportRun[] {
  const runs: ReportRun[] = [];
  for (const block of blocks) mapTexts(block, (text) => runs.push(...text[language]));
  return runs;
}

const blocksOf = ({ sections }: Report) => sections.flatMap(({ blocks }) => blocks);

describe('whatever is held, and whatever its template', () => {
  it('a report says all of its window in words, in both languages', () => {
    fc.assert(
      fc.property(arbitraryReport, ({ observations, report }) => {
        const told = observations.filter((each) => each.refArea !== REPUBLIC && isInWindow(each, WINDOW));
        const inWords = blocksOf(report).filter(({ block }) => block !== 'CHART');
        for (const language of LANGUAGES) {
          const said = listRuns(inWords, language).flatMap(({ figures }) => figures);
          expect(said.map((place) => report.figures[place])).toEqual(expect.arrayContaining(told));
        }
      }),
    );
  });

  it('every number of it is explained', () => {
    fc.assert(
      fc.property(arbitraryReport, ({ report }) => {
        for (const language of LANGUAGES) {
          expect(findUnexplainedNumbers(report, catalogue, language)).toEqual([]);
        }
      }),
    );
  });

  it('its two languages print the same, and its footnotes are numbered in the order of first mention', () => {
    fc.assert(
      fc.property(arbitraryReport, ({ report }) => {
        const [kk, ru] = LANGUAGES.map((language) => listRuns(blocksOf(report), language));
        const printed = (runs: ReportRun[] = []) =>
          runs.flatMap(({ figures, derived }) => [figures, derived]);
        expect(printed(kk)).toEqual(printed(ru));
        const marks = [...new Set(kk?.flatMap(({ footnotes }) => footnotes))];
        expect(marks).toEqual(report.footnotes.map(({ footnote }) => footnote));
        expect(marks).toEqual(marks.map((_, place) => place + 1));
      }),
    );
  });

  it('it is what the contract says', () => {
    fc.assert(
      fc.property(arbitraryReport, ({ report }) => {
        expect(Report.parse(report)).toEqual(report);
      }),
    );
  });
});
