import { buildDeliveryHeadline, formatTimePeriod } from '@korsetkish/figures';
import { colorOfCode } from '../../charts/colors.ts';
import { buildStackedShares, hasShares } from '../../charts/stacked-shares/build-stacked-shares.ts';
import type { PanelInput } from '../panel-input.ts';
import type { PanelModel } from '../panel-model.ts';
import { PANEL_WORDS } from '../panel-words.ts';
import { pickObservations } from '../pick-observations.ts';
import { subjectOf } from '../subject-of.ts';

const PROJECTS = 'YOUTH_SOCIAL_ORDER_PROJECTS';
const CANCELLED = 'YOUTH_SOCIAL_ORDER_PROJECTS_CANCELLED';

/** Youth projects of the newest period that has all three: planned, of them delivered and cancelled. */
export function buildYouthProjectsPanel({
  observations,
  refArea,
  catalogue,
  names,
}: PanelInput): PanelModel | null {
  const ofArea = { refArea: refArea.refArea, breakdown: {} };
  const plans = pickObservations(observations, {
    ...ofArea,
    indicator: PROJECTS,
    scenario: 'PLAN',
  }).filter(hasShares);
  const deliveries = pickObservations(observations, { ...ofArea, indicator: PROJECTS, scenario: 'ACTUAL' });
  const cancellations = pickObservations(observations, {
    ...ofArea,
    indicator: CANCELLED,
    scenario: 'ACTUAL',
  });
  const newest = plans.toReversed().flatMap((planned) => {
    const samePeriod = ({ timePeriod }: { timePeriod: string }) => timePeriod === planned.timePeriod;
    const delivered = deliveries.find(samePeriod);
    const cancelled = cancellations.find(samePeriod);
    return delivered && cancelled ? [{ planned, delivered, cancelled }] : [];
  })[0];
  if (!newest) return null;
  const { planned, delivered, cancelled } = newest;
  const title = formatTimePeriod(planned.timePeriod, names.language, 'label');
  return {
    id: 'youth-projects',
    direction: catalogue.indicator(PROJECTS).direction,
    headline: buildDeliveryHeadline({
      subject: subjectOf(PROJECTS, catalogue),
      planned,
      cancelled,
      delivered,
    }),
    charts: [
      {
        sentence: null,
        drawing: {
          kind: 'STACKED_SHARES',
          model: buildStackedShares(
            [
              {
                id: planned.timePeriod,
                title,
                total: planned,
                parts: [
                  {
                    id: PROJECTS,
                    label: PANEL_WORDS.delivered[names.language],
                    color: colorOfCode('DELIVERY', { code: 'DELIVERED', position: 1 }),
                    observation: delivered,
                  },
                  {
                    id: CANCELLED,
                    label: PANEL_WORDS.cancelled[names.language],
                    color: colorOfCode('DELIVERY', { code: 'CANCELLED', position: 2 }),
                    observation: cancelled,
                  },
                ],
              },
            ],
            names,
          ),
        },
      },
    ],
    facts: [],
    notesSaid: [],
  };
}
