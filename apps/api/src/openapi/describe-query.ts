import * as z from 'zod';

/** The codec of a comma-separated list, or null for any other parameter. */
function listIn(schema: z.core.$ZodType): z.ZodArray | null {
  const inner = schema instanceof z.ZodOptional ? schema.unwrap() : schema;
  const decoded = inner instanceof z.ZodCodec ? inner.def.out : null;
  return decoded instanceof z.ZodArray ? decoded : null;
}

/**
 * A query as OpenAPI's readers know it. On the wire a list is one text, which zod describes; OpenAPI has a word for
 * lists joined by commas (`style: form`, `explode: false`), and with it clients learn what the items may be.
 */
export function describeQuery(query: z.ZodObject): z.ZodObject {
  const described = Object.entries(query.shape).map(([name, schema]) => {
    const list = listIn(schema);
    if (list === null) return [name, schema];
    const description = schema instanceof z.ZodType ? schema.meta()?.description : undefined;
    return [
      name,
      list.optional().meta({
        ...(description === undefined ? {} : { description }),
        param: { style: 'form', explode: false },
      }),
    ];
  });
  return z.object(Object.fromEntries(described));
}
