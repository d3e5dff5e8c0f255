import { LANGUAGES } from '@korsetkish/contract';
import { isFigure, toBaseUnits } from '@korsetkish/figures';
import { describe, expect, it } from 'vitest';
import { buildOverview } from '../overview/build-overview.ts';
import { buildOverviewPanels } from '../overview/build-overview-panels.ts';
import { buildPanelsOfIndicators } from '../panels/build-panels-of-indicators.ts';
import type { ScopedPanel } from '../panels/build-scoped-panels.ts';
import { isDrawn, listPanelFigures } from '../panels/panel-model.ts';
import { CATALOGUE } from '../testing/published-catalogue.ts';
import { evaluateChecks } from '../testing/published-checks.ts';
import { INDICATORS } from '../testing/published-indicators.ts';
import { ALATAU, ALMATY, ASTANA, overviewInput, publishedInput } from '../testing/published-input.ts';
import { listDirectionSlides } from './list-direction-slides.ts';
import { listOverviewSlides } from './list-overview-slides.ts';
import { pickSpeakerFigures } from './pick-speaker-figures.ts';
import { placeOfSlide, type Slide } from './slide.ts';

const panelsOf = (slides: readonly Slide[]) =>
  slides.flatMap((slide) => (slide.kind === 'PANEL' ? [slide.panel] : []));

const ascending = (places: readonly number[]) => places.toSorted((a, b) => a - b);

const overviewSlides = (refArea: string) =>
  listOverviewSlides(buildOverview(overviewInput(refArea), evaluateChecks(), []), ({ input }) =>
    input.refArea.refArea === refArea ? undefined : input.refArea.name.ru,
  );

describe('the slides of the Overview', () => {
  it('begin with place and window, then say what needs attention, then show a panel each', () => {
    const slides = overviewSlides(ALMATY);
    expect(slides.slice(0, 3).map(({ kind }) => kind)).toEqual(['TITLE', 'ATTENTION', 'PANEL']);
    const [part] = buildOverview(overviewInput(ALMATY), evaluateChecks(), []);
    if (!part) throw new Error('the Overview of Almaty has no part');
    const onPage = buildOverviewPanels([], part.input).map(({ id }) => id);
    expect(new Set(panelsOf(slides).map(({ id }) => id))).toEqual(new Set(onPage));
    expect(slides).toHaveLength(2 + onPage.length);
  });

  it('show charts before single figures, as the page does', () => {
    const drawn = panelsOf(overviewSlides(ASTANA)).map((panel) => (isDrawn(panel) ? 0 : 1));
    expect(drawn.length).toBeGreaterThan(1);
    expect(drawn).toEqual(ascending(drawn));
  });

  it('of a district say whose figures are its city’s', () => {
    const labels = overviewSlides(ALATAU).flatMap((slide) =>
      slide.kind === 'TITLE' ? [] : [slide.label ?? null],
    );
    expect(labels).toContain('город Алматы');
  });

  it.each([ALMATY, ALATAU, ASTANA])('of %s have different ids', (refArea) => {
    const ids = overviewSlides(refArea).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

/** A direction's slides with the scope of each as its label, and the panels they come from. */
function directionSlides(refArea: string, direction: string) {
  const indicators = INDICATORS.filter((indicator) => indicator.direction === direction);
  const panels = buildPanelsOfIndicators(indicators, publishedInput(refArea));
  const { groups } = CATALOGUE.direction(direction);
  const sayLabel = ({ scope }: ScopedPanel) => scope;
  const slides = listDirectionSlides({ panels, groups, catalogue: CATALOGUE, sayLabel });
  return { panels, slides, scopes: slides.flatMap((slide) => (slide.kind === 'PANEL' ? slide.label : [])) };
}

describe.each(CATALOGUE.directions.map(({ direction }) => direction))('the slides of %s', (direction) => {
  it('show all panels of the city and its districts, and nobody else’s', () => {
    const { panels, slides } = directionSlides(
      direction === 'COUNCIL_DECISIONS' ? ASTANA : ALMATY,
      direction,
    );
    const held = panels.filter(({ scope }) => scope === 'OWN' || scope === 'PARTS');
    expect(held.length).toBeGreaterThan(0);
    expect(slides[0]?.kind).toBe('TITLE');
    expect(new Set(panelsOf(slides))).toEqual(new Set(held.map(({ panel }) => panel)));
    expect(slides).toHaveLength(1 + held.length);
  });

  it('say the groups of the page, in its order', () => {
    const { slides } = directionSlides(direction === 'COUNCIL_DECISIONS' ? ASTANA : ALMATY, direction);
    const said = slides.flatMap((slide) => (slide.kind === 'PANEL' && slide.group ? [slide.group.ru] : []));
    const names = CATALOGUE.direction(direction).groups.map(({ name }) => name.ru);
    expect(names.filter((name) => said.includes(name))).toEqual([...new Set(said)]);
    if (direction === 'YOUTH') expect(new Set(said).size).toBeGreaterThan(3);
  });

  it('of an area without figures show those of others, so that no show is empty', () => {
    const { panels, slides, scopes } = directionSlides(ALATAU, direction);
    const isHeld = panels.some(({ scope }) => scope === 'OWN' || scope === 'PARTS');
    expect(scopes.every((scope) => (scope === 'OWN' || scope === 'PARTS') === isHeld)).toBe(true);
    expect(slides.length).toBeGreaterThan(1);
  });
});

describe('what a speaker says of a panel', () => {
  const panels = LANGUAGES.flatMap((language) =>
    buildPanelsOfIndicators(INDICATORS, publishedInput(ALMATY, { language })).map(({ panel }) => panel),
  );

  it('are six figures of its charts at most', () => {
    for (const panel of panels) {
      const drawn = panel.charts.flatMap(({ drawing }) => drawing.model.figures.map(({ id }) => id));
      const said = pickSpeakerFigures(panel).map(({ id }) => id);
      expect(drawn).toEqual(expect.arrayContaining(said));
      expect(said.length).toBeLessThanOrEqual(6);
      expect(new Set(said).size).toBe(said.length);
    }
  });

  it('are wholes, or parts where no whole is printed', () => {
    for (const panel of panels) {
      const parts = new Set(pickSpeakerFigures(panel).map(({ code }) => code === null));
      expect(parts.size, panel.id).toBeLessThanOrEqual(1);
    }
  });

  it('begin with the largest part, and its plan', () => {
    const order = panels.find(({ id }) => id === 'information-order');
    if (!order) throw new Error('no panel of the information order');
    const [first, second] = pickSpeakerFigures(order).map(({ observation }) => observation);
    expect(first?.breakdown).toEqual(second?.breakdown);
    expect([first?.scenario, second?.scenario]).toEqual(['ACTUAL', 'PLAN']);
    const sizes = listPanelFigures(order)
      .map(({ observation }) => observation)
      .filter(isFigure)
      .map(toBaseUnits);
    expect(first && isFigure(first) ? toBaseUnits(first) : null).toBe(Math.max(...sizes));
  });

  it('are none where everything is written large anyway', () => {
    const large = panels.filter(({ charts }) =>
      charts.every(({ drawing }) => drawing.kind === 'LARGE_FIGURES'),
    );
    expect(large.length).toBeGreaterThan(0);
    expect(large.flatMap(pickSpeakerFigures)).toEqual([]);
  });

  it('hold a plan beside its figure', () => {
    const hours = panels.find(({ id }) => id === 'broadcast-hours');
    if (!hours) throw new Error('no panel of broadcast hours');
    const scenarios = pickSpeakerFigures(hours).map(({ observation }) => observation.scenario);
    expect(new Set(scenarios)).toEqual(new Set(['ACTUAL', 'PLAN']));
  });
});

describe('the place of a slide', () => {
  const slides = overviewSlides(ALMATY);

  it('is the one asked for, or the nearest there is', () => {
    expect(placeOfSlide(3, slides)).toBe(3);
    expect(placeOfSlide(999, slides)).toBe(slides.length);
    expect(placeOfSlide(0, slides)).toBe(1);
  });
});
