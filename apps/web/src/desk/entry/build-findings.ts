import type { Check } from '@korsetkish/contract';
import type { CallAnswer } from '../../api/call.ts';
import { nameCell } from './name-cell.ts';

type Told = CallAnswer<'check-submission'>;

/** What the checks say of figures of a form: a relation that fails, or a figure that stands out against its history. */
export type Finding =
  | { kind: 'CHECK'; id: string; check: Check; cells: string[] }
  | { kind: 'OUTLIER'; id: string; outlier: Told['outliers'][number]; cells: string[] };

/**
 * What deserves a look, each with the cells of the form it is about; those that hold are not told.
 * @param cells names of the form's cells
 */
export function buildFindings({ checks, outliers }: Told, cells: ReadonlySet<string>): Finding[] {
  const own = (names: string[]) => names.filter((name) => cells.has(name));
  return [
    ...checks
      .filter(({ result }) => result === 'FAILS')
      .map(
        (check): Finding => ({
          kind: 'CHECK',
          id: check.id,
          check,
          cells: own(check.observations.map(nameCell)),
        }),
      ),
    ...outliers.map((outlier): Finding => {
      const name = nameCell(outlier);
      return { kind: 'OUTLIER', id: `outlier ${name}`, outlier, cells: own([name]) };
    }),
  ].filter((finding) => finding.cells.length > 0);
}

/** Findings by the cells they are about. */
export function indexFindings(findings: readonly Finding[]): ReadonlyMap<string, Finding[]> {
  const index = new Map<string, Finding[]>();
  for (const finding of findings) {
    for (const cell of finding.cells) index.set(cell, [...(index.get(cell) ?? []), finding]);
  }
  return index;
}
