import * as z from 'zod';
import { LocalizedText } from '../localized-text.ts';
import { KatoCode } from '../ref-area.ts';
import { ACTION_KINDS, ACTION_REASONS } from './register-codes.ts';

/** Which actions: those of one kind that are for an area or for areas within it. */
const COUNTED = { refArea: KatoCode, kind: z.enum(ACTION_KINDS) };

/** How such actions stand. */
export const ActionCount = z
  .object({
    ...COUNTED,
    actions: z.int().min(1),
    due: z.int().min(0).meta({ description: 'Those that have a due day' }),
    proven: z.int().min(0).meta({ description: 'Those whose steps have evidence, press releases left out' }),
    overdue: z.int().min(0),
    behind: z.int().min(0),
  })
  .meta({ id: 'ActionCount' });
export type ActionCount = z.infer<typeof ActionCount>;

/** Why such actions are to be looked at, in words with their numbers. */
export const ActionReason = z
  .object({ ...COUNTED, reason: z.enum(ACTION_REASONS), text: LocalizedText })
  .meta({ id: 'ActionReason' });
export type ActionReason = z.infer<typeof ActionReason>;
