import type { Note } from '@korsetkish/contract';
import type { Prisma } from '@korsetkish/prisma';
import { readBreakdown } from '../observations/read-breakdown.ts';

/** What a note is read with, in order of display. */
export const NOTES_IN_ORDER = {
  orderBy: { position: 'asc' },
  include: { source: { select: { code: true } } },
} satisfies Prisma.NoteFindManyArgs;

type NoteRow = Prisma.NoteGetPayload<{ include: typeof NOTES_IN_ORDER.include }>;

/** The row as the contract words it. */
export function toNote(row: NoteRow): Note {
  return {
    note: row.code,
    kind: row.kind,
    important: row.important,
    indicator: row.indicatorCode,
    breakdown: row.breakdown === null ? null : readBreakdown(row.breakdown),
    refArea: row.refAreaCode,
    timePeriod: row.timePeriod,
    scenario: row.scenario,
    text: { kk: row.textKk, ru: row.textRu },
    source: row.source?.code ?? null,
  };
}
