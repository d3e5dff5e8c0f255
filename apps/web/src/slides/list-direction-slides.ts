import type { IndicatorGroup, LocalizedText } from '@korsetkish/contract';
import type { Catalogue } from '@korsetkish/figures';
import type { ScopedPanel } from '../panels/build-scoped-panels.ts';
import { groupPanels } from '../panels/group-panels.ts';
import { isDrawn } from '../panels/panel-model.ts';
import { type Slide, TITLE_SLIDE } from './slide.ts';

type DirectionOfSlides = {
  panels: readonly ScopedPanel[];
  /** Groups that the area's own panels are read in; with fewer than two they stand ungrouped. */
  groups: readonly IndicatorGroup[];
  catalogue: Pick<Catalogue, 'indicator'>;
  /** Whose figures a panel shows, where they are not the area's and the window's that were asked for. */
  sayLabel: (panel: ScopedPanel) => string | undefined;
};

/**
 * A direction as slides, in the order of its page. Who presents a place shows that place and its parts; figures of others
 * are shown where it has none.
 */
export function listDirectionSlides({ panels, groups, catalogue, sayLabel }: DirectionOfSlides): Slide[] {
  const own = panels.filter(({ scope }) => scope === 'OWN');
  const parts = panels.filter(({ scope }) => scope === 'PARTS');
  const grouped = groupPanels(own, groups, catalogue);
  const toSlides = (of: readonly ScopedPanel[], group: LocalizedText | null) =>
    drawnFirst(of).map(
      (scoped): Slide => ({
        kind: 'PANEL',
        id: scoped.panel.id,
        panel: scoped.panel,
        group,
        label: sayLabel(scoped),
      }),
    );
  const shown = [
    ...(grouped.length < 2
      ? toSlides(own, null)
      : grouped.flatMap(({ group, panels: held }) => toSlides(held, group.name))),
    ...toSlides(parts, null),
  ];
  return [TITLE_SLIDE, ...(shown.length > 0 ? shown : toSlides(panels, null))];
}

/** As the page has them: charts, which need room, then single figures. */
function drawnFirst(panels: readonly ScopedPanel[]): ScopedPanel[] {
  return [...panels.filter(({ panel }) => isDrawn(panel)), ...panels.filter(({ panel }) => !isDrawn(panel))];
}
