import * as z from 'zod';

/**
 * A list in a query, comma-separated: `indicator=A,B` is ORed.
 * A codec, so the server decodes text to items and the client encodes items to text.
 */
export function commaSeparated<Item extends z.ZodType<unknown, string>>(item: Item, description: string) {
  return z
    .codec(z.string(), z.array(item).min(1), {
      decode: (text) => text.split(',').map((part) => part.trim()) as z.input<Item>[],
      encode: (items) => items.join(','),
    })
    .optional()
    .meta({ description: `${description} Comma-separated; a list is ORed; empty is as if not given.` });
}
