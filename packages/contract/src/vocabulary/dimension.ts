import * as z from 'zod';
import { ConceptCode } from './concept-code.ts';
import { LocalizedText } from './localized-text.ts';

/** One value of a breakdown dimension, e.g. OUTCOME=APPROVED; `parent` makes the list hierarchical. */
export const Code = z
  .object({
    code: ConceptCode,
    parent: ConceptCode.nullable(),
    position: z.int().meta({ description: 'Order of display, from 1' }),
    name: LocalizedText,
  })
  .meta({ id: 'Code' });
export type Code = z.infer<typeof Code>;

/** A breakdown dimension with its codelist. */
export const Codelist = z
  .object({
    dimension: ConceptCode.meta({ example: 'OUTCOME' }),
    name: LocalizedText,
    codes: z.array(Code),
  })
  .meta({ id: 'Codelist' });
export type Codelist = z.infer<typeof Codelist>;

/** How the codes of a dimension stand to an indicator's total. Declared per indicator and dimension. */
export const DimensionKind = z
  .enum(['PARTITION', 'PARTITION_OF_100', 'PRINTED_GROUPS', 'OF_WHICH', 'SEPARATE'])
  .meta({
    id: 'DimensionKind',
    description:
      'PARTITION adds up to the total, of a rate it divides the population; PARTITION_OF_100 are shares of one whole; PRINTED_GROUPS have no printed total (a sum is labelled as such); OF_WHICH and SEPARATE are never added',
  });
export type DimensionKind = z.infer<typeof DimensionKind>;
