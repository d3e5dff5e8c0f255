import * as z from 'zod';
import { KatoCode } from '../ref-area.ts';
import { ACTION_KINDS } from './register-codes.ts';

/** How the actions of one kind stand that are for an area or for areas within it. */
export const ActionCount = z
  .object({
    refArea: KatoCode,
    kind: z.enum(ACTION_KINDS),
    actions: z.int().min(1),
    due: z.int().min(0).meta({ description: 'Those that have a due day' }),
    proven: z.int().min(0).meta({ description: 'Those whose steps have evidence, press releases left out' }),
    overdue: z.int().min(0),
    behind: z.int().min(0),
  })
  .meta({ id: 'ActionCount' });
export type ActionCount = z.infer<typeof ActionCount>;
