import * as z from 'zod';
import { ObservationPlace } from './observation-order.ts';

/**
 * The last row of a page, and the number of the revision that the first page was read at: all pages show one state of the
 * data.
 */
const ObservationCursor = z.object({ revision: z.int32().positive(), place: ObservationPlace });
export type ObservationCursor = z.infer<typeof ObservationCursor>;

/** The cursor as opaque text that needs no escaping in an address. */
export function formatCursor({ revision, place }: ObservationCursor): string {
  return Buffer.from(JSON.stringify([revision, place])).toString('base64url');
}

/** Reads a cursor; null when it is not one that `formatCursor` wrote. */
export function parseCursor(text: string): ObservationCursor | null {
  try {
    const [revision, place] = z
      .tuple([z.unknown(), z.unknown()])
      .parse(JSON.parse(Buffer.from(text, 'base64url').toString()));
    return ObservationCursor.parse({ revision, place });
  } catch {
    // Whatever is wrong with it, there is one thing to say to the reader: this is no cursor.
    return null;
  }
}
