import type { RegisterDocument } from '@korsetkish/contract';
import type { Database } from '@korsetkish/prisma';
import { isoDate } from '../http/iso-date.ts';
import { localized, localizedOrNull } from '../http/localized.ts';

/** Every document of the register with its parts and target indicators, in the order of display. */
export async function findDocuments(db: Database): Promise<RegisterDocument[]> {
  const rows = await db.document.findMany({
    include: {
      source: { select: { code: true } },
      parts: { orderBy: { position: 'asc' } },
      indicators: { orderBy: { position: 'asc' } },
    },
    orderBy: { position: 'asc' },
  });
  return rows.map((row) => ({
    document: row.code,
    kind: row.kind,
    refArea: row.refAreaCode,
    number: row.number,
    adopted: row.adopted && isoDate(row.adopted),
    body: row.bodyCode,
    basedOn: row.basedOnCode,
    source: row.source?.code ?? null,
    title: { kk: row.titleKk, ru: row.titleRu },
    note: localizedOrNull(row.noteKk, row.noteRu),
    parts: row.parts.map((part) => ({ part: part.part, name: localized(part) })),
    indicators: row.indicators.map(({ indicatorCode, part }) => ({ indicator: indicatorCode, part })),
    indicatorsCountedBy: row.indicatorsCountedBy,
    actionsCountedBy: row.actionsCountedBy,
  }));
}
