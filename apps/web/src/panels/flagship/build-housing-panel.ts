import { buildIndicatorHeadline } from '@korsetkish/figures';
import { buildPeriodColumns } from '../../charts/period-columns/build-period-columns.ts';
import { buildRankedBars } from '../../charts/ranked-bars/build-ranked-bars.ts';
import type { PanelInput } from '../panel-input.ts';
import type { PanelChart, PanelModel } from '../panel-model.ts';
import { groupByPeriod, pickObservations } from '../pick-observations.ts';

const ALMATY_ZHASTARY = 'YOUTH_HOUSING_ALMATY_ZHASTARY_FLATS';
const NURLY_ZHER = 'YOUTH_HOUSING_NURLY_ZHER_FLATS';
const DIMENSION = 'SECTOR';

/** Flats for the young by two programmes side by side: issued by sector, and let for rent with the next year's plan. */
export function buildHousingPanel({
  observations,
  refArea,
  window,
  catalogue,
  names,
}: PanelInput): PanelModel | null {
  const ofArea = { refArea: refArea.refArea };
  const scope = { ...ofArea, timeWindow: window };
  const issued = pickObservations(observations, { ...ofArea, indicator: ALMATY_ZHASTARY });
  const sectors = groupByPeriod(issued.filter(({ scenario }) => scenario === 'ACTUAL')).findLast((period) =>
    period.some(({ breakdown }) => DIMENSION in breakdown),
  );
  const rented = pickObservations(observations, { ...ofArea, indicator: NURLY_ZHER, breakdown: {} });
  const issuedSentence = buildIndicatorHeadline(
    catalogue.indicator(ALMATY_ZHASTARY),
    issued,
    catalogue,
    scope,
  );
  const rentedSentence = buildIndicatorHeadline(catalogue.indicator(NURLY_ZHER), rented, catalogue, scope);
  const charts: PanelChart[] = [];
  if (sectors) {
    charts.push({
      sentence: null,
      drawing: {
        kind: 'RANKED_BARS',
        model: buildRankedBars({ observations: sectors, dimension: DIMENSION, names }),
      },
    });
  }
  if (rented.length > 0) {
    charts.push({
      sentence: sectors ? rentedSentence : null,
      drawing: { kind: 'PERIOD_COLUMNS', model: buildPeriodColumns(rented, names) },
    });
  }
  if (charts.length === 0) return null;
  return {
    id: 'housing',
    direction: catalogue.indicator(ALMATY_ZHASTARY).direction,
    headline: sectors ? issuedSentence : rentedSentence,
    charts,
    facts: [],
    notesSaid: [],
  };
}
