import type { Indicator, Observation, RefArea } from '@korsetkish/contract';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { type Headline, inBothLanguages } from '../headlines/headline.ts';
import { formatOrdinal } from './ordinals.ts';
import type { FiguresBlock } from './report.ts';
import { writeIndicator } from './write-indicator.ts';

/** A direction in a report. */
export interface ReportSection {
  direction: string;
  /** `Первое. Мирные собрания` */
  heading: Headline;
  blocks: FiguresBlock[];
}

export interface SectionInput {
  direction: string;
  /** Place among the sections, from 1. */
  place: number;
  refArea: RefArea;
  /** Everything of the report's window, of the area and of those within it; other directions are passed over. */
  observations: readonly Observation[];
  catalogue: Catalogue;
}

/**
 * The section of a direction: its indicators in the order of the catalogue, each of the area and then of the areas within
 * it. Nothing that is held is left out.
 */
export function buildSection({
  direction,
  place,
  refArea,
  observations,
  catalogue,
}: SectionInput): ReportSection {
  const { name } = catalogue.direction(direction);
  const ordinal = formatOrdinal(place);
  return {
    direction,
    heading: inBothLanguages((language) => `${ordinal[language]}. ${name[language]}`),
    blocks: catalogue.indicators
      .filter((indicator) => indicator.direction === direction)
      .toSorted((one, other) => one.position - other.position)
      .flatMap((indicator) => writeAreas(indicator, refArea, observations, catalogue)),
  };
}

function writeAreas(
  indicator: Indicator,
  own: RefArea,
  observations: readonly Observation[],
  catalogue: Catalogue,
): FiguresBlock[] {
  const held = observations.filter((each) => each.indicator === indicator.indicator);
  const areas = catalogue.refAreas.filter((area) => held.some((each) => each.refArea === area.refArea));
  return areas
    .toSorted((one, other) => Number(one.refArea !== own.refArea) - Number(other.refArea !== own.refArea))
    .map((area) =>
      writeIndicator(
        indicator,
        held.filter((each) => each.refArea === area.refArea),
        catalogue,
        area.refArea === own.refArea ? null : area.name,
      ),
    );
}
