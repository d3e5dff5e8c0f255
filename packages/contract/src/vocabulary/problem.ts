import * as z from 'zod';

/** RFC 9457 problem details; `type` is stable, `title`, `detail` and `errors[].message` follow Accept-Language. */
export const Problem = z
  .object({
    type: z.string().meta({ example: '/problems/unknown-code' }),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    errors: z
      .array(z.object({ path: z.string().meta({ example: 'query.indicator' }), message: z.string() }))
      .meta({ description: 'One entry a field that is wrong' }),
  })
  .meta({ id: 'Problem' });
export type Problem = z.infer<typeof Problem>;
