import type { Observation } from '@korsetkish/contract';
import { buildSharesHeadline, type Catalogue, type Headline, joinHeadlines } from '@korsetkish/figures';
import { buildSharesByPeriod, hasShares } from '../../charts/stacked-shares/build-stacked-shares.ts';
import type { PanelInput } from '../panel-input.ts';
import type { PanelModel } from '../panel-model.ts';
import { pickObservations } from '../pick-observations.ts';

const NOTICES = 'ASSEMBLY_NOTIFICATIONS';
const DIMENSION = 'OUTCOME';
/** What the sentences say; the refused share as plainly as the approved one. */
const SAID = ['APPROVED', 'REFUSED'];

/**
 * Notices of assemblies by outcome, one bar a period, and the shares approved and refused in words. Numbers of assemblies
 * are neutral: nothing here is good or bad.
 */
export function buildAssembliesPanel({
  observations,
  refArea,
  catalogue,
  names,
}: PanelInput): PanelModel | null {
  const wanted = { indicator: NOTICES, refArea: refArea.refArea, scenario: 'ACTUAL' } as const;
  const totals = pickObservations(observations, { ...wanted, breakdown: {} }).filter(hasShares);
  const outcomes = pickObservations(observations, { ...wanted, dimension: DIMENSION }).filter(
    ({ timePeriod }) => totals.some((total) => total.timePeriod === timePeriod),
  );
  const sentences = SAID.flatMap((code) => sayShares(code, totals, outcomes, catalogue));
  if (sentences.length === 0) return null;
  return {
    id: 'assemblies',
    direction: catalogue.indicator(NOTICES).direction,
    headline: joinHeadlines(sentences),
    charts: [
      {
        sentence: null,
        drawing: {
          kind: 'STACKED_SHARES',
          model: buildSharesByPeriod([...totals, ...outcomes], DIMENSION, names),
        },
      },
    ],
    facts: [],
    notesSaid: [],
  };
}

/** One code's shares of the totals, oldest first; nothing where no total has the code. */
function sayShares(
  code: string,
  totals: readonly Observation[],
  outcomes: readonly Observation[],
  catalogue: Catalogue,
): Headline[] {
  const shares = totals.flatMap((whole) => {
    const part = outcomes.find(
      ({ timePeriod, breakdown }) => timePeriod === whole.timePeriod && breakdown[DIMENSION] === code,
    );
    return part ? [{ part, whole }] : [];
  });
  if (shares.length === 0) return [];
  const { name } = catalogue.code(DIMENSION, code);
  const unitMeasure = catalogue.unitMeasure(catalogue.indicator(NOTICES).unitMeasure);
  return [buildSharesHeadline({ name, unitMeasure, shares })];
}
