import * as z from 'zod';
import { ReportingRule } from '../reporting-rule.ts';

/** What is reported, for which area, how often, and when it is due. */
export const RuleEntry = z.strictObject({
  thing: z.literal('RULE'),
  ...ReportingRule.shape,
});
export type RuleEntry = z.infer<typeof RuleEntry>;
