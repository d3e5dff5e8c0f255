import { buildLevelsHeadline } from '@korsetkish/figures';
import { buildGroupedBars } from '../../charts/grouped-bars/build-grouped-bars.ts';
import type { PanelInput } from '../panel-input.ts';
import type { PanelModel } from '../panel-model.ts';
import { pickObservations } from '../pick-observations.ts';
import { subjectOf } from '../subject-of.ts';

const PLACED = 'YOUTH_EMPLOYMENT_PLACED';
const DIMENSION = 'PROGRAMME';

/** The young placed under the Enbek programme by its lines, each period on its own, on one scale. */
export function buildEmploymentPanel({
  observations,
  refArea,
  catalogue,
  names,
}: PanelInput): PanelModel | null {
  const wanted = { indicator: PLACED, refArea: refArea.refArea, scenario: 'ACTUAL' } as const;
  const totals = pickObservations(observations, { ...wanted, breakdown: {} });
  const lines = pickObservations(observations, { ...wanted, dimension: DIMENSION });
  if (totals.length === 0 || lines.length === 0) return null;
  return {
    id: 'employment',
    direction: catalogue.indicator(PLACED).direction,
    headline: buildLevelsHeadline({ subject: subjectOf(PLACED, catalogue), figures: totals }),
    charts: [
      {
        sentence: null,
        drawing: { kind: 'GROUPED_BARS', model: buildGroupedBars([...totals, ...lines], DIMENSION, names) },
      },
    ],
    facts: [],
    notesSaid: [],
  };
}
