import type { OverviewPart } from '../overview/build-overview.ts';
import { buildOverviewPanels } from '../overview/build-overview-panels.ts';
import { isDrawn } from '../panels/panel-model.ts';
import { type Slide, TITLE_SLIDE } from './slide.ts';

/**
 * The Overview as slides, in its own order: where and when, what needs attention, then panel after panel, charts before
 * single figures.
 *
 * @param sayLabel whose figures a part shows, where they are not the area's and the window's that were asked for
 */
export function listOverviewSlides(
  parts: readonly OverviewPart[],
  sayLabel: (part: OverviewPart) => string | undefined,
): Slide[] {
  const attention = parts
    .filter((part) => part.attention.length > 0)
    .map(
      (part): Slide => ({
        kind: 'ATTENTION',
        id: `attention ${part.input.refArea.refArea}`,
        items: part.attention,
        label: sayLabel(part),
      }),
    );
  return [TITLE_SLIDE, ...attention, ...parts.flatMap((part) => listPanelSlides(part, sayLabel(part)))];
}

function listPanelSlides({ input, allIndicators }: OverviewPart, label: string | undefined): Slide[] {
  const panels = buildOverviewPanels(allIndicators ?? [], input);
  return [...panels.filter(isDrawn), ...panels.filter((panel) => !isDrawn(panel))].map((panel) => ({
    kind: 'PANEL',
    id: panel.id,
    panel,
    group: null,
    label,
  }));
}
