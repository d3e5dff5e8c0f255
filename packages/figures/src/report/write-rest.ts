import type { Observation } from '@korsetkish/contract';
import type { Block } from './report-block.ts';
import type { SectionContext } from './section-context.ts';
import { writeArea } from './write-area.ts';
import { writeAreas } from './write-table.ts';

/**
 * Every figure of the direction that is not said yet, indicator by indicator in the order of the catalogue: the area's own
 * as a sentence or list, those of the areas within it as a table. So an edited template can reorder, but not lose.
 */
export function writeRest(said: ReadonlySet<Observation>, context: SectionContext): Block[] {
  const { own, told, direction, catalogue } = context;
  return catalogue.indicators
    .filter((indicator) => indicator.direction === direction)
    .toSorted((one, other) => one.position - other.position)
    .flatMap((indicator) => {
      const left = told.filter((each) => each.indicator === indicator.indicator && !said.has(each));
      const [ofOwn, within] = [
        left.filter(({ refArea }) => refArea === own.refArea),
        left.filter(({ refArea }) => refArea !== own.refArea),
      ];
      return [
        ...writeArea(indicator, ofOwn, context),
        ...(within.length === 0 ? [] : writeAreas(indicator, within, context)),
      ];
    });
}
