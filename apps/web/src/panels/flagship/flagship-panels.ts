import type { PanelInput } from '../panel-input.ts';
import type { PanelModel } from '../panel-model.ts';
import { buildAssembliesPanel } from './build-assemblies-panel.ts';
import { buildBroadcastHoursPanel } from './build-broadcast-hours-panel.ts';
import { buildEmploymentPanel } from './build-employment-panel.ts';
import { buildHousingPanel } from './build-housing-panel.ts';
import { buildInformationOrderPanel } from './build-information-order-panel.ts';
import { buildNeetPanel } from './build-neet-panel.ts';
import { buildYouthProjectsPanel } from './build-youth-projects-panel.ts';

/** A panel composed for one question of the leadership. Null where the area has none of its figures. */
type BuildFlagshipPanel = (input: PanelInput) => PanelModel | null;

/** In the order of the Overview, with the indicators each one answers for. */
export const FLAGSHIP_PANELS: readonly { build: BuildFlagshipPanel; indicators: readonly string[] }[] = [
  { build: buildNeetPanel, indicators: ['YOUTH_NEET_RATE', 'YOUTH_NEET_NUMBER'] },
  { build: buildAssembliesPanel, indicators: ['ASSEMBLY_NOTIFICATIONS'] },
  { build: buildInformationOrderPanel, indicators: ['INFORMATION_BUDGET'] },
  {
    build: buildHousingPanel,
    indicators: ['YOUTH_HOUSING_ALMATY_ZHASTARY_FLATS', 'YOUTH_HOUSING_NURLY_ZHER_FLATS'],
  },
  {
    build: buildBroadcastHoursPanel,
    indicators: ['INFORMATION_TV_HOURS', 'INFORMATION_TV_PRICE_PER_HOUR'],
  },
  { build: buildEmploymentPanel, indicators: ['YOUTH_EMPLOYMENT_PLACED'] },
  {
    build: buildYouthProjectsPanel,
    indicators: ['YOUTH_SOCIAL_ORDER_PROJECTS', 'YOUTH_SOCIAL_ORDER_PROJECTS_CANCELLED'],
  },
];

/** The flagship panels that have figures, in the order of the Overview. */
export function buildFlagshipPanels(input: PanelInput): PanelModel[] {
  return FLAGSHIP_PANELS.flatMap(({ build }) => build(input) ?? []);
}
