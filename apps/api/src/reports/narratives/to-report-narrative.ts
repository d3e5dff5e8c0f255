import type { ReportNarrative } from '@korsetkish/contract';
import type { Prisma } from '@korsetkish/prisma';
import { todayIn } from '../../reporting/today.ts';

export const NARRATIVE_SELECTED = {
  id: true,
  directionCode: true,
  refAreaCode: true,
  startPeriod: true,
  endPeriod: true,
  textKk: true,
  textRu: true,
  author: true,
  writtenAt: true,
} as const satisfies Prisma.ReportNarrativeSelect;

type NarrativeRow = Prisma.ReportNarrativeGetPayload<{ select: typeof NARRATIVE_SELECTED }>;

/** A version in the words of the contract; null: it says that it was withdrawn. */
export function toReportNarrative(row: NarrativeRow): ReportNarrative | null {
  const { textKk, textRu, startPeriod, endPeriod } = row;
  if (textKk === null || textRu === null) return null;
  return {
    narrative: row.id,
    direction: row.directionCode,
    refArea: row.refAreaCode,
    window: { startPeriod, endPeriod },
    text: { kk: textKk, ru: textRu },
    author: row.author,
    day: todayIn('Asia/Almaty', row.writtenAt),
  };
}
