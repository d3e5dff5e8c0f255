import type { Annotation, KatoCode, Observation, RefArea } from '@korsetkish/contract';
import { hasCodes } from '../scope/has-codes.ts';

/** What an annotation looks at in a figure, besides its time. */
export type AnnotatedSeries = Pick<Observation, 'indicator' | 'breakdown' | 'refArea' | 'layer'>;

/** Which area each area lies in; a catalogue knows. */
export type AreaTree = { refArea: (code: KatoCode) => Pick<RefArea, 'parent'> };

/**
 * Whether an annotation is about a figure's series, at whatever time: what is said of an area holds for the areas within
 * it, what is said of some codes for every figure that has them, what is said of no indicator for all of them. What a
 * source says, it says of its own figures: synthetic ones are nobody's, so they have only what everybody can look up.
 *
 * @throws RangeError when the tree lacks the figure's area, or one that it lies in
 */
export function annotationConcerns(
  { indicator, breakdown, refArea, source }: Omit<Annotation, 'annotation' | 'text' | 'timePeriod'>,
  figure: AnnotatedSeries,
  areas: AreaTree,
): boolean {
  return (
    (indicator === null || indicator === figure.indicator) &&
    (breakdown === null || hasCodes(figure.breakdown, breakdown)) &&
    (source === null || figure.layer === 'published') &&
    (refArea === null || isWithin(figure.refArea, refArea, areas))
  );
}

/** Whether an area is another or lies in it, however deep. */
function isWithin(refArea: KatoCode, around: KatoCode, areas: AreaTree): boolean {
  if (refArea === around) return true;
  const { parent } = areas.refArea(refArea);
  return parent !== null && isWithin(parent, around, areas);
}
