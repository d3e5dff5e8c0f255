import * as z from 'zod';
import { ConceptCode } from '../concept-code.ts';
import { LocalizedText } from '../localized-text.ts';
import { SourceLocator } from '../source.ts';
import { FigureReference } from './figure-reference.ts';
import { FINDING_SIGNS } from './register-codes.ts';

/** What a document finds of the execution of another, or part of that. */
export const Finding = z
  .object({
    finding: ConceptCode.meta({ example: 'ASTANA_N1' }),
    document: ConceptCode.meta({ description: 'The document that finds it' }),
    number: z.string(),
    assesses: ConceptCode.meta({ description: 'The document whose execution it is about' }),
    partOf: ConceptCode.nullable().meta({
      description: 'The finding that it is part of; null: it is whole. Whole ones are what is counted',
    }),
    sign: z.enum(FINDING_SIGNS),
    text: LocalizedText,
    source: SourceLocator.nullable(),
    figures: z.array(FigureReference).meta({
      description: 'Figures printed with it: of what was done before it, never evidence for what answers it',
    }),
  })
  .meta({ id: 'Finding' });
export type Finding = z.infer<typeof Finding>;
