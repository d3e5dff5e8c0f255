import * as z from 'zod';
import { ConceptCode } from '../concept-code.ts';
import { LocalizedText } from '../localized-text.ts';
import { KatoCode } from '../ref-area.ts';

/** A body that answers for actions, controls them or adopts documents. Never a person. */
export const Organisation = z
  .object({
    organisation: ConceptCode.meta({ example: 'ASTANA_INTERNAL_POLICY' }),
    refArea: KatoCode.meta({ description: 'The area that it works for' }),
    name: LocalizedText,
  })
  .meta({ id: 'Organisation' });
export type Organisation = z.infer<typeof Organisation>;
