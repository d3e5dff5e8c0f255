import * as z from 'zod';
import { ConceptCode } from './concept-code.ts';
import { LocalizedText } from './localized-text.ts';
import { ObsStatus } from './obs-status.ts';
import { Qualifier } from './qualifier.ts';
import { SourceLocator } from './source.ts';

/** The act by which a plan was adopted or amended. */
export const PlanAct = z
  .object({ act: ConceptCode, name: LocalizedText, adopted: z.iso.date() })
  .meta({ id: 'PlanAct' });
export type PlanAct = z.infer<typeof PlanAct>;

const act = PlanAct.nullable().meta({
  description: 'Null: the plan as first printed, without naming an act',
});

/** A version of a plan that is no longer in force, as it was printed. */
export const EarlierPlan = z
  .object({
    act,
    obsValue: z.number().nullable(),
    decimals: z.int().min(0),
    unitMult: z.int(),
    obsStatus: ObsStatus,
    qualifier: Qualifier.nullable(),
    source: SourceLocator,
    publishedAt: z.iso.datetime(),
  })
  .meta({ id: 'EarlierPlan' });
export type EarlierPlan = z.infer<typeof EarlierPlan>;

/** Which version of its plan a figure is. The one adopted last is in force. */
export const PlanVersion = z
  .object({
    act,
    earlier: z.array(EarlierPlan).meta({ description: 'Versions that it replaced, the original first' }),
  })
  .meta({ id: 'PlanVersion' });
export type PlanVersion = z.infer<typeof PlanVersion>;
