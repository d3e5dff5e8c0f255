import type { IndicatorGroup } from '@korsetkish/contract';
import type { Catalogue } from '@korsetkish/figures';
import type { ScopedPanel } from './build-scoped-panels.ts';
import { listPanelFigures } from './panel-model.ts';

/** Panels that are read together, under the name of their group. */
export type PanelGroup = { group: IndicatorGroup; panels: ScopedPanel[] };

/** Panels by the group of the indicator they begin with, in the order of the groups; groups without panels are left out. */
export function groupPanels(
  panels: readonly ScopedPanel[],
  groups: readonly IndicatorGroup[],
  catalogue: Pick<Catalogue, 'indicator'>,
): PanelGroup[] {
  const byGroup = Map.groupBy(panels, ({ panel }) => {
    const [first] = listPanelFigures(panel);
    if (!first) throw new RangeError(`a panel without figures: ${panel.id}`);
    return catalogue.indicator(first.observation.indicator).group;
  });
  return groups
    .toSorted((a, b) => a.position - b.position)
    .map((group) => ({ group, panels: byGroup.get(group.group) ?? [] }))
    .filter((each) => each.panels.length > 0);
}
