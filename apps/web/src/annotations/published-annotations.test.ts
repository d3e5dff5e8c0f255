import { expect, test } from 'vitest';
import { buildChartAnnotations } from '../charts/annotations/build-chart-annotations.ts';
import { buildIndicatorPanel } from '../panels/build-indicator-panel.ts';
import { buildAssembliesPanel } from '../panels/flagship/build-assemblies-panel.ts';
import { buildNeetPanel } from '../panels/flagship/build-neet-panel.ts';
import { buildYouthProjectsPanel } from '../panels/flagship/build-youth-projects-panel.ts';
import { listPanelFigures, type PanelModel } from '../panels/panel-model.ts';
import { plain } from '../testing/plain.ts';
import { ANNOTATIONS } from '../testing/published-annotations.ts';
import { ALMATY, overviewInput, publishedInput } from '../testing/published-input.ts';

const input = publishedInput(ALMATY);

/** What the panel's annotations say and the periods that they are marked at. */
function tell(panel: PanelModel | null) {
  const figures = panel ? listPanelFigures(panel) : [];
  return buildChartAnnotations(ANNOTATIONS, figures, input.names).map(({ text, figureIds }) => {
    const marked = figures.filter(({ id }) => figureIds.has(id));
    return [plain(text), [...new Set(marked.map(({ observation }) => observation.timePeriod))]];
  });
}

test('the law on assemblies is marked at the year it was passed in', () => {
  expect(tell(buildAssembliesPanel(input))).toEqual([
    ['25.05.2020 — Закон о порядке организации и проведения мирных собраний', ['2020']],
  ]);
});

test('cancelled projects are told beside the projects and beside their money, as the source’s words', () => {
  expect(tell(buildYouthProjectsPanel(input))).toEqual([
    ['2020 — COVID-19: отменены 8 из 26 проектов (по данным источника)', ['2020']],
  ]);
  const amount = input.catalogue.indicator('YOUTH_SOCIAL_ORDER_AMOUNT');
  const observations = input.observations.filter(({ indicator }) => indicator === amount.indicator);
  expect(tell(buildIndicatorPanel(amount, { ...input, observations }))).toEqual([
    ['2020 — COVID-19: отменены 8 проектов на 118 388 тыс. тенге (по данным источника)', ['2020']],
  ]);
});

test('nothing is said beside figures that nothing concerns', () => {
  expect(tell(buildNeetPanel(overviewInput(ALMATY)))).toEqual([]);
});

test('a date that no act is cited for says so', () => {
  const territories = ANNOTATIONS.filter(({ indicator }) => indicator === null);
  const uncited = territories.filter(
    ({ refArea }) => !refArea?.startsWith('7116') && !refArea?.startsWith('7111'),
  );
  expect(uncited).toHaveLength(9);
  for (const { text } of uncited) {
    expect(text.kk).toContain('жалпыға белгілі деректерден алынған');
    expect(text.ru).toContain('из общеизвестных сведений');
  }
});
