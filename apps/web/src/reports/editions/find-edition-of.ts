import type { Report, ReportEdition } from '@korsetkish/contract';

/**
 * The newest edition of the same area, window and directions as a report.
 * @param editions of any area, the newest first
 */
export function findEditionOf(
  { refArea, window, sections, empty }: Pick<Report, 'refArea' | 'window' | 'sections' | 'empty'>,
  editions: readonly ReportEdition[],
): ReportEdition | undefined {
  const directions = new Set([...sections.map(({ direction }) => direction), ...empty]);
  return editions.find(
    (edition) =>
      edition.refArea === refArea &&
      edition.window.startPeriod === window.startPeriod &&
      edition.window.endPeriod === window.endPeriod &&
      edition.directions.length === directions.size &&
      edition.directions.every((direction) => directions.has(direction)),
  );
}
