import { AnnotationNumber } from '../../charts/annotations/annotation-number.tsx';
import type { ChartAnnotation } from '../../charts/annotations/build-chart-annotations.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';

/** The numbers of what happened, as the list under the table has them; who hears the table is told it at once. */
export function AnnotationMarks({ annotations }: { annotations: readonly ChartAnnotation[] }) {
  return annotations.map(({ number, text }) => (
    <span key={number}>
      {' '}
      <span aria-hidden="true">
        <AnnotationNumber>{number}</AnnotationNumber>
      </span>
      <VisuallyHidden>{`; ${text}`}</VisuallyHidden>
    </span>
  ));
}
