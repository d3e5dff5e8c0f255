import type { ReportEdition } from '@korsetkish/contract';
import type { Prisma } from '@korsetkish/prisma';

/** What of an edition is told in a list: neither its text nor the bytes of its files. */
export const EDITION_SELECTED = {
  id: true,
  refAreaCode: true,
  year: true,
  number: true,
  startPeriod: true,
  endPeriod: true,
  directions: true,
  revision: { select: { number: true } },
  frozenAt: true,
  frozenBy: true,
  files: { select: { lang: true, sha256: true, bytes: true }, orderBy: { lang: 'asc' } },
} satisfies Prisma.ReportEditionSelect;

/** An edition as the database gives it. */
type EditionRow = Prisma.ReportEditionGetPayload<{ select: typeof EDITION_SELECTED }>;

export function toReportEdition(row: EditionRow): ReportEdition {
  const { id, number, year, refAreaCode, startPeriod, endPeriod, directions, frozenBy, files } = row;
  return {
    ...{ edition: id, number, year, refArea: refAreaCode, directions, frozenBy, files },
    window: { startPeriod, endPeriod },
    revision: row.revision.number,
    frozenAt: row.frozenAt.toISOString(),
  };
}
