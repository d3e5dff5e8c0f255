import * as z from 'zod';
import { ConceptCode } from '../concept-code.ts';
import { LocalizedText } from '../localized-text.ts';
import { KatoCode } from '../ref-area.ts';
import { DOCUMENT_KINDS } from './register-codes.ts';

/** A named part of a document, e.g. a direction of a plan. */
const DocumentPart = z.object({
  part: z.string().meta({ description: 'Its number as printed' }),
  name: LocalizedText,
});

/** A target indicator of a document. */
const DocumentIndicator = z.object({ indicator: ConceptCode, part: z.string().nullable() });

/** What actions come from: a decision of a council, a resolution of its commission, a plan, a programme, a report. */
export const RegisterDocument = z
  .object({
    document: ConceptCode.meta({ example: 'ASTANA_RESOLUTION_2022' }),
    kind: z.enum(DOCUMENT_KINDS),
    refArea: KatoCode,
    number: z.string().nullable().meta({ description: 'As printed; null: it has none' }),
    adopted: z.iso.date().nullable().meta({ description: 'Null: the day is not printed' }),
    body: ConceptCode.nullable().meta({ description: 'The organisation that adopted it; null: not printed' }),
    basedOn: ConceptCode.nullable().meta({ description: 'The document that it follows from' }),
    source: ConceptCode.nullable().meta({
      description: 'Where it was read; null: it is known from documents that follow from it',
    }),
    title: LocalizedText,
    note: LocalizedText.nullable().meta({ description: 'What is to be known of it' }),
    parts: z.array(DocumentPart),
    indicators: z.array(DocumentIndicator).meta({ description: 'Its target indicators that are held' }),
    indicatorsCountedBy: ConceptCode.nullable().meta({
      description:
        'The indicator whose figures tell how many target indicators it has; null: nothing tells it',
    }),
    actionsCountedBy: ConceptCode.nullable().meta({
      description: 'The indicator whose figures tell how many actions it has; null: nothing tells it',
    }),
  })
  .meta({ id: 'RegisterDocument' });
export type RegisterDocument = z.infer<typeof RegisterDocument>;
