import type { KatoCode, Observation, TimeWindow } from '@korsetkish/contract';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { type Headline, inBothLanguages } from '../headlines/headline.ts';
import { isInWindow } from '../periods/is-in-window.ts';
import { formatTimeWindow } from '../phrases/format-time-period.ts';
import { buildSection, type ReportSection } from './build-section.ts';

/** What a report is asked for. */
export interface ReportInput {
  refArea: KatoCode;
  window: TimeWindow;
  /** In the order of the catalogue whatever the order here; left out: all. */
  directions?: readonly string[];
  /** Figures of any area and period; those outside are passed over. */
  observations: readonly Observation[];
  catalogue: Catalogue;
}

/** A report on an area and the areas directly within it. A direction without a figure has no section, which is said. */
export interface Report {
  title: Headline;
  refArea: KatoCode;
  window: TimeWindow;
  sections: ReportSection[];
  /** Directions asked for of which nothing is held in the window. */
  empty: string[];
}

/** The department's report, written from everything that is held: no figure of the area and window is left out. */
export function buildReport({ refArea, window, directions, observations, catalogue }: ReportInput): Report {
  const own = catalogue.refArea(refArea);
  const held = observations.filter(
    (each) =>
      (each.refArea === refArea || catalogue.refArea(each.refArea).parent === refArea) &&
      isInWindow(each, window),
  );
  const asked = catalogue.directions
    .filter(({ direction }) => directions === undefined || directions.includes(direction))
    .toSorted((one, other) => one.position - other.position)
    .map(({ direction }) => direction);
  const directionOf = (each: Observation) => catalogue.indicator(each.indicator).direction;
  const byDirection = Map.groupBy(held, directionOf);
  const told = asked.filter((direction) => byDirection.has(direction));
  return {
    title: nameReport(own.name, window),
    refArea,
    window,
    sections: told.map((direction, index) =>
      buildSection({
        direction,
        place: index + 1,
        refArea: own,
        observations: byDirection.get(direction) ?? [],
        catalogue,
      }),
    ),
    empty: asked.filter((direction) => !byDirection.has(direction)),
  };
}

/** `Справка об общественном развитии: город Алматы, 2020 год – май 2021 года` */
function nameReport(area: Headline, { startPeriod, endPeriod }: TimeWindow): Headline {
  const kind = { kk: 'Қоғамдық даму туралы анықтама', ru: 'Справка об общественном развитии' };
  return inBothLanguages(
    (language) =>
      `${kind[language]}: ${area[language]}, ${formatTimeWindow(startPeriod, endPeriod, language)}`,
  );
}
