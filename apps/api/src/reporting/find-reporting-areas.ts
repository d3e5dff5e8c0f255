import type { KatoCode, ReportingRule } from '@korsetkish/contract';
import type { Prisma } from '@korsetkish/prisma';

/** The areas that report by a rule: its own, or those directly within it. */
export async function findReportingAreas(
  db: Pick<Prisma.TransactionClient, 'refArea'>,
  { refArea, byParts }: Pick<ReportingRule, 'refArea' | 'byParts'>,
): Promise<KatoCode[]> {
  if (!byParts) return [refArea];
  const parts = await db.refArea.findMany({
    where: { parentCode: refArea },
    orderBy: { position: 'asc' },
    select: { code: true },
  });
  return parts.map(({ code }) => code);
}
