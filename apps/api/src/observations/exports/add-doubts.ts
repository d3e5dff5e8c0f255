import { type Check, formatBreakdown, type Language, type LocalizedText } from '@korsetkish/contract';
import { CHECK_RESULT_WORDS, formatArithmetic } from '@korsetkish/figures';
import type { ObservationWithTexts } from '../find-observations-with-texts.ts';
import type { FileRow } from './file-row.ts';

/** Results that a reader of a figure must know of, as on screen. */
const DOUBTFUL: readonly Check['result'][] = ['FAILS', 'BASE_NOT_PRINTED'];

type Coordinates = Pick<ObservationWithTexts, 'indicator' | 'refArea' | 'timePeriod' | 'scenario'>;

/** @param breakdown canonical text: `MEDIUM=TV;TOPIC=COVID_19` */
const keyOf = ({ indicator, refArea, timePeriod, scenario }: Coordinates, breakdown: string): string =>
  [indicator, refArea, breakdown, timePeriod, scenario].join(' ');

/**
 * Every row with the checks that do not confirm its figure.
 *
 * @param findChecks asked when the first row is read, and not for a file that nobody reads
 */
export async function* addDoubts(
  batches: AsyncIterable<readonly ObservationWithTexts[]>,
  findChecks: () => Promise<readonly Check[]>,
): AsyncGenerator<FileRow[]> {
  const doubts = indexDoubts(await findChecks());
  for await (const batch of batches) {
    yield batch.map((row) => ({ ...row, doubts: doubts.get(keyOf(row, row.breakdown)) ?? [] }));
  }
}

function indexDoubts(checks: readonly Check[]): Map<string, LocalizedText[]> {
  const byFigure = new Map<string, LocalizedText[]>();
  for (const check of checks.filter(({ result }) => DOUBTFUL.includes(result))) {
    const sentence = { kk: say(check, 'kk'), ru: say(check, 'ru') };
    const figures = check.observations.map((figure) => keyOf(figure, formatBreakdown(figure.breakdown)));
    for (const figure of new Set(figures)) {
      byFigure.set(figure, [...(byFigure.get(figure) ?? []), sentence]);
    }
  }
  return byFigure;
}

/** `Не сходится: <what is checked> (7 / 25 = 28 % ≠ 30 %). <what editors remark>`. */
function say(check: Check, language: Language): string {
  const asked = `${CHECK_RESULT_WORDS[check.result][language]}: ${check.name[language]}`;
  const sentence = `${asked} (${formatArithmetic(check, language)}).`;
  return check.note === null ? sentence : `${sentence} ${check.note[language]}`;
}

/** All of it beside one figure, as one text; '' for none. */
export function formatDoubts(doubts: readonly LocalizedText[], language: Language): string {
  return doubts.map((doubt) => doubt[language]).join(' ');
}
