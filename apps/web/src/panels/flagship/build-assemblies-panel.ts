import { buildSharesHeadline } from '@korsetkish/figures';
import { buildSharesByPeriod, hasShares } from '../../charts/stacked-shares/build-stacked-shares.ts';
import { findCautions } from '../find-cautions.ts';
import type { PanelInput } from '../panel-input.ts';
import type { PanelModel } from '../panel-model.ts';
import { pickObservations } from '../pick-observations.ts';

const NOTICES = 'ASSEMBLY_NOTIFICATIONS';
const DIMENSION = 'OUTCOME';

/**
 * Notices of assemblies by outcome, one bar a period. The sentence says the share refused, newest period first; the bars
 * say the approved share as plainly. Numbers of assemblies are neutral: nothing here is good or bad.
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
  const shares = totals.toReversed().flatMap((whole) => {
    const part = outcomes.find(
      ({ timePeriod, breakdown }) => timePeriod === whole.timePeriod && breakdown[DIMENSION] === 'REFUSED',
    );
    return part ? [{ part, whole }] : [];
  });
  if (shares.length === 0) return null;
  const { direction, unitMeasure } = catalogue.indicator(NOTICES);
  return {
    id: 'assemblies',
    direction,
    headline: buildSharesHeadline({
      name: catalogue.code(DIMENSION, 'REFUSED').name,
      unitMeasure: catalogue.unitMeasure(unitMeasure),
      shares,
    }),
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
    cautions: findCautions(totals),
    notesSaid: [],
  };
}
