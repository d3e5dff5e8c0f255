import type { Annotation, Language } from '@korsetkish/contract';
import { formatAnnotation } from '@korsetkish/figures';

/** What happened in the time of one figure, as one text; '' for nothing. */
export function formatAnnotations(annotations: readonly Annotation[], language: Language): string {
  return annotations.map((annotation) => formatAnnotation(annotation, language)).join('; ');
}
