import type { Layer, Note, Scenario } from '@korsetkish/contract';
import { noteConcerns } from '@korsetkish/figures';
import type { Database } from '@korsetkish/prisma';
import { readBreakdown } from '../observations/read-breakdown.ts';
import { NOTES_IN_ORDER, toNote } from './to-note.ts';

/** The coordinates of a figure as the database gives them. */
type Figure = {
  indicator: string;
  /** Canonical text: `MEDIUM=TV;TOPIC=COVID_19`. */
  breakdown: string;
  refArea: string;
  timePeriod: string;
  scenario: Scenario;
  layer: Layer;
};

/** Every figure with the notes that concern it, in order of display. */
export async function addNotes<Row extends Figure>(
  db: Database,
  rows: readonly Row[],
): Promise<(Row & { notes: Note[] })[]> {
  const notes = await db.note.findMany({
    ...NOTES_IN_ORDER,
    where: { indicatorCode: { in: [...new Set(rows.map(({ indicator }) => indicator))] } },
  });
  const notesOf = Map.groupBy(notes.map(toNote), ({ indicator }) => indicator);
  return rows.map((row) => {
    const figure = { ...row, breakdown: readBreakdown(row.breakdown) };
    return { ...row, notes: (notesOf.get(row.indicator) ?? []).filter((note) => noteConcerns(note, figure)) };
  });
}
