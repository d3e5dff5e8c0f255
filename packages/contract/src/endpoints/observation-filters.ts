import * as z from 'zod';
import { ConceptCode } from '../vocabulary/concept-code.ts';
import { LayerFilter } from '../vocabulary/layer.ts';
import { KatoCode } from '../vocabulary/ref-area.ts';
import { Scenario } from '../vocabulary/scenario.ts';
import { TimePeriod } from '../vocabulary/time-period.ts';
import { commaSeparated } from './comma-separated.ts';

/** A breakdown as a filter names it: canonical text, `_T` for the printed total. */
export const BreakdownFilter = z
  .string()
  .regex(/^(_T|[A-Z][A-Z0-9_]*=[A-Z][A-Z0-9_]*(;[A-Z][A-Z0-9_]*=[A-Z][A-Z0-9_]*)*)$/);

/** What observations are chosen by, in every call that chooses some. A list is ORed, filters combine with AND. */
export const OBSERVATION_FILTERS = {
  indicator: commaSeparated(ConceptCode, 'Indicator codes.'),
  refArea: commaSeparated(KatoCode, 'KATO codes of areas.'),
  timePeriod: commaSeparated(TimePeriod, 'Exact periods.'),
  startPeriod: TimePeriod.optional().meta({ description: 'Start of the window, inclusive' }),
  endPeriod: TimePeriod.optional().meta({ description: 'End of the window, inclusive' }),
  scenario: commaSeparated(Scenario, 'ACTUAL, PLAN or both.'),
  breakdown: commaSeparated(
    BreakdownFilter,
    'Exact breakdowns: `OUTCOME=APPROVED`, `MEDIUM=TV;TOPIC=COVID_19`, or `_T` for printed totals only.',
  ),
  layer: LayerFilter,
  asOf: z.iso
    .datetime({ offset: true })
    .optional()
    .meta({ description: 'The figures as they stood at that moment' }),
};
