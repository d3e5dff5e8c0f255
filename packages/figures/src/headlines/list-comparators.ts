import { formatBreakdown, type Observation, type RefArea } from '@korsetkish/contract';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { type Figure, isFigure } from '../quantity/quantity.ts';
import type { Comparator } from './build-levels-headline.ts';
import { newestOf } from './newest-figures.ts';

/** More areas than this beside one's own are a table. */
const MOST_COMPARATORS = 2;

/**
 * The newest actual figure of other areas, of the breakdown of the area's own newest figure: the republic first. Parts of
 * the area are not its comparators.
 */
export function listComparators(
  own: readonly Observation[],
  held: readonly Observation[],
  area: RefArea,
  catalogue: Catalogue,
): Comparator[] {
  const newestOwn = newestOf(own.filter(isFigure));
  if (newestOwn === undefined) return [];
  const breakdown = formatBreakdown(newestOwn.breakdown);
  const others = held.filter(
    (each): each is Figure =>
      isFigure(each) &&
      each.refArea !== area.refArea &&
      each.scenario === 'ACTUAL' &&
      formatBreakdown(each.breakdown) === breakdown,
  );
  return [...Map.groupBy(others, ({ refArea }) => refArea)]
    .map(([refArea, figures]) => ({ other: catalogue.refArea(refArea), figure: newestOf(figures) }))
    .filter(({ other }) => other.parent !== area.refArea)
    .toSorted((a, b) => Number(b.other.level === 'country') - Number(a.other.level === 'country'))
    .flatMap(({ other, figure }) =>
      figure === undefined ? [] : [{ area: other, figure, issuer: findIssuer(figure, newestOwn, catalogue) }],
    )
    .slice(0, MOST_COMPARATORS);
}

function findIssuer(figure: Figure, own: Figure, catalogue: Catalogue): Comparator['issuer'] {
  if (figure.source.code === own.source.code) return 'SAME_SOURCE';
  return catalogue.sources.find(({ source }) => source === figure.source.code)?.issuer ?? null;
}
