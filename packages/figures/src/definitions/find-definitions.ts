import type { ConceptCode, IndicatorDefinition, Observation } from '@korsetkish/contract';
import { parseTimePeriod } from '../periods/parse-time-period.ts';

/**
 * What a figure's indicator was defined to count in the figure's period: one code, several where the definition changed
 * within the period, none where no definition is declared.
 *
 * On a day the narrowest scope counts that has begun (area and source, source, area, all), and in it the definition that
 * began last.
 * @param definitions of the figure's indicator
 */
export function findDefinitions(
  { refArea, source, timePeriod }: Pick<Observation, 'refArea' | 'source' | 'timePeriod'>,
  definitions: readonly IndicatorDefinition[],
): ConceptCode[] {
  const { start, end } = parseTimePeriod(timePeriod);
  const own = definitions
    .filter((each) => each.refArea === null || each.refArea === refArea)
    .filter((each) => each.source === null || each.source === source.code)
    .toSorted((a, b) => narrowness(b) - narrowness(a) || compareText(beginningOf(b), beginningOf(a)));
  const changes = own.map(beginningOf).filter((day) => start < day && day <= end);
  const held = [start, ...changes.toSorted()].flatMap(
    (day) => own.find((each) => beginningOf(each) <= day)?.definition ?? [],
  );
  return [...new Set(held)];
}

const narrowness = ({ refArea, source }: IndicatorDefinition) =>
  (source === null ? 0 : 2) + (refArea === null ? 0 : 1);

/** First day, ISO; before every day where the definition holds from the beginning. */
const beginningOf = ({ validFrom }: IndicatorDefinition) =>
  validFrom === null ? '' : parseTimePeriod(validFrom).start;

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
