import type { Indicator, LocalizedText, Observation } from '@korsetkish/contract';
import { areOfOneTime, formatWhenNote } from '../headlines/format-clause.ts';
import { type Headline, inBothLanguages } from '../headlines/headline.ts';
import { nameBreakdown, nameWithCode } from '../headlines/name-breakdown.ts';
import { isTotal } from './breakdown-order.ts';
import { listDimensions } from './list-dimensions.ts';
import { orderSeries } from './order-series.ts';
import type { Block } from './report-block.ts';
import type { ReportContext } from './report-context.ts';
import { closeWith, concatSaid, type Said, sayWords } from './said.ts';
import { writeSeries } from './write-series.ts';
import { writeSums } from './write-sums.ts';

const STOP: Headline = { kk: '.', ru: '.' };
const SEMICOLON: Headline = { kk: ';', ru: ';' };
const OF_WHICH: Headline = { kk: ', оның ішінде:', ru: ', из них:' };
const OF_WHICH_ANEW: Headline = { kk: '. Оның ішінде:', ru: '. Из них:' };

/**
 * Everything given of an indicator in one area, as the department writes it: the total, then its parts below each other
 * in the order of the codelist. An indicator without parts, or with a single one, is one sentence. Where all figures are
 * of one time, the lead says it and the parts do not.
 * @param observations figures and gaps of the indicator in one area, at least one
 * @param whose the area, where it is not the report's own
 */
export function writeIndicator(
  indicator: Indicator,
  observations: readonly Observation[],
  context: ReportContext,
  whose: LocalizedText | null = null,
): Block {
  const name = inBothLanguages((language) =>
    whose === null ? indicator.name[language] : `${indicator.name[language]}, ${whose[language]}`,
  );
  const total = observations.filter(isTotal);
  const parts = orderSeries(
    observations.filter((each) => !isTotal(each)),
    context.catalogue,
  );
  const write = (series: readonly Observation[], called: LocalizedText, isTimeSaid = false) =>
    writeSeries({ name: called, indicator, observations: series, isTimeSaid }, context);
  const [only, ...others] = parts;
  if (only === undefined) return { block: 'SENTENCE', said: closeWith(write(total, name), STOP) };
  const nameOf = ([{ breakdown }]: (typeof parts)[number]) => nameBreakdown(breakdown, context.catalogue);
  if (total.length === 0 && others.length === 0) {
    const called = nameWithCode(name, nameOf(only));
    return { block: 'SENTENCE', said: closeWith(write(only, called), STOP) };
  }
  const isTimeSaid = areOfOneTime(observations);
  return {
    block: 'LIST',
    lead:
      total.length === 0
        ? leadWithoutTotal(name, indicator, parts.flat(), context)
        : leadWithTotal(write(total, name)),
    items: parts.map((series, place) => {
      const ending = place === parts.length - 1 ? STOP : SEMICOLON;
      return closeWith(write(series, nameOf(series), isTimeSaid), ending);
    }),
  };
}

/** After something worked out, the parts begin a sentence of their own, lest they read as parts of that. */
function leadWithTotal(total: Said): Said {
  const hasRemark = total.ru.some(({ derived }) => derived.length > 0);
  return closeWith(total, hasRemark ? OF_WHICH_ANEW : OF_WHICH);
}

function leadWithoutTotal(
  name: Headline,
  indicator: Indicator,
  parts: readonly Observation[],
  context: ReportContext,
): Said {
  const [dimension, ...more] = listDimensions(parts);
  const sums =
    dimension === undefined || more.length > 0 ? null : writeSums(indicator, dimension, parts, context);
  if (sums === null) return sayWords(nameWithTime(name, parts));
  const called = inBothLanguages((language) => `${name[language].replaceAll(': ', ', ')}: `);
  return closeWith(concatSaid([sayWords(called), sums]), OF_WHICH);
}

/** `Участники и судьи на один турнир (2020 год):` */
function nameWithTime(name: Headline, parts: readonly Observation[]): Headline {
  const [first] = parts;
  return inBothLanguages((language) => {
    if (first === undefined || !areOfOneTime(parts)) return `${name[language]}:`;
    return `${name[language]} (${formatWhenNote({ ...first, periodAssumed: false }, language)}):`;
  });
}
