import type { PanelInput } from '../panel-input.ts';
import type { PanelModel } from '../panel-model.ts';
import { buildAssembliesPanel } from './build-assemblies-panel.ts';
import { buildBroadcastHoursPanel } from './build-broadcast-hours-panel.ts';
import { buildEmploymentPanel } from './build-employment-panel.ts';
import { buildHousingPanel } from './build-housing-panel.ts';
import { buildInformationOrderPanel } from './build-information-order-panel.ts';
import { buildNeetPanel } from './build-neet-panel.ts';
import { buildYouthProjectsPanel } from './build-youth-projects-panel.ts';
import { FLAGSHIP_INDICATORS, type FlagshipPanel } from './flagship-indicators.ts';

/**
 * A panel composed for one question of the leadership. It says what is published: of synthetic figures, which come month
 * by month, there is none. Null where the area has none of its figures.
 */
type BuildFlagshipPanel = (input: PanelInput) => PanelModel | null;

/** In the order of the Overview. */
const BUILDERS: Record<FlagshipPanel, BuildFlagshipPanel> = {
  neet: buildNeetPanel,
  assemblies: buildAssembliesPanel,
  informationOrder: buildInformationOrderPanel,
  housing: buildHousingPanel,
  broadcastHours: buildBroadcastHoursPanel,
  employment: buildEmploymentPanel,
  youthProjects: buildYouthProjectsPanel,
};

const FLAGSHIPS = Object.keys(BUILDERS) as FlagshipPanel[];

/** The flagship panels that have figures, in the order of the Overview. */
export function buildFlagshipPanels(input: PanelInput): PanelModel[] {
  return build(FLAGSHIPS, input);
}

/** The flagship panels led by one of the indicators. */
export function buildFlagshipPanelsLedBy(indicators: ReadonlySet<string>, input: PanelInput): PanelModel[] {
  const led = FLAGSHIPS.filter((panel) => indicators.has(FLAGSHIP_INDICATORS[panel][0]));
  return build(led, input);
}

function build(panels: readonly FlagshipPanel[], input: PanelInput): PanelModel[] {
  if (input.observations.some(({ layer }) => layer === 'training')) return [];
  return panels.flatMap((panel) => BUILDERS[panel](input) ?? []);
}
