import type { Observation } from '@korsetkish/contract';
import {
  buildIndicatorHeadline,
  buildLevelsHeadline,
  formatSumOfPrintedGroups,
  type Headline,
  sumOfParts,
} from '@korsetkish/figures';
import { buildRankedBars } from '../../charts/ranked-bars/build-ranked-bars.ts';
import { capitalize } from '../../format/capitalize.ts';
import { findNotes } from '../find-notes.ts';
import type { PanelInput } from '../panel-input.ts';
import type { PanelModel } from '../panel-model.ts';
import { groupByPeriod, pickObservations } from '../pick-observations.ts';
import { sayNote } from '../say-note.ts';
import { subjectOf } from '../subject-of.ts';

const BUDGET = 'INFORMATION_BUDGET';
const DIMENSION = 'OUTLET';

/**
 * The state information order by outlet: money spent, the plan of the next year as a mark on each bar, and the report's
 * own reason beside it. No total is printed, so the sum is called the sum of the printed groups.
 */
export function buildInformationOrderPanel(input: PanelInput): PanelModel | null {
  const { observations, refArea, window, catalogue, names } = input;
  const wanted = { indicator: BUDGET, refArea: refArea.refArea, dimension: DIMENSION };
  const actual =
    groupByPeriod(pickObservations(observations, { ...wanted, scenario: 'ACTUAL' })).at(-1) ?? [];
  const plan = groupByPeriod(pickObservations(observations, { ...wanted, scenario: 'PLAN' })).at(-1) ?? [];
  const shown = [...actual, ...plan];
  if (shown.length === 0) return null;
  const indicator = catalogue.indicator(BUDGET);
  const reasons = findNotes(indicator.notes, shown).filter(({ kind }) => kind !== 'HOW_TO_READ');
  return {
    id: 'information-order',
    direction: indicator.direction,
    headline: buildIndicatorHeadline(indicator, shown, catalogue, {
      refArea: refArea.refArea,
      timeWindow: window,
    }),
    charts: [
      {
        sentence: null,
        drawing: {
          kind: 'RANKED_BARS',
          model: buildRankedBars({
            observations: shown,
            dimension: DIMENSION,
            names,
            reasons: new Map(
              reasons.flatMap((note) => {
                const code = note.breakdown?.[DIMENSION];
                return code === undefined ? [] : [[code, sayNote(note, names.language)] as const];
              }),
            ),
          }),
        },
      },
    ],
    facts: buildSumFact([actual, plan], input),
    notesSaid: reasons
      .filter(({ breakdown }) => breakdown?.[DIMENSION] !== undefined)
      .map(({ note }) => note),
  };
}

/** `сумма пяти напечатанных групп: 3 348,9 млн ₸ в 2020 году, до 3 535,4 млн ₸ по плану на 2021 год` */
function buildSumFact(groups: readonly (readonly Observation[])[], { catalogue }: PanelInput): Headline[] {
  const sums = groups.flatMap((parts) => {
    const [first] = parts;
    const sum = sumOfParts(catalogue.indicator(BUDGET), DIMENSION, parts);
    return first && sum.result === 'SUM_OF_PRINTED_GROUPS'
      ? [{ count: sum.groups, figure: { ...first, ...sum.total } }]
      : [];
  });
  const [first] = sums;
  if (!first || sums.some(({ count }) => count !== first.count)) return [];
  const name = {
    kk: capitalize(formatSumOfPrintedGroups(first.count, 'kk')),
    ru: capitalize(formatSumOfPrintedGroups(first.count, 'ru')),
  };
  const subject = { ...subjectOf(BUDGET, catalogue), name };
  return [buildLevelsHeadline({ subject, figures: sums.map(({ figure }) => figure) })];
}
