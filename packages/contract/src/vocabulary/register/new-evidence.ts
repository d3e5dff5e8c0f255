import * as z from 'zod';
import { EvidenceFile } from './action-step.ts';
import { FigureReference } from './figure-reference.ts';
import { StaffText } from './staff-text.ts';

const LINKED_NATURES = ['DOCUMENT', 'REPORT', 'RECORDING', 'PRESS_RELEASE'] as const;

/** What every link and file is said to be. */
const ATTACHED = {
  nature: z.enum(LINKED_NATURES),
  dated: z.iso.date().meta({ description: 'The day it bears' }),
  title: StaffText,
};

/** Evidence as it is sent along with a step. The day of a figure is the last of its period. */
export const NewEvidence = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('LINK'),
    ...ATTACHED,
    url: z.url({ protocol: /^https?$/ }).max(2_000),
  }),
  z.strictObject({
    kind: z.literal('FILE'),
    ...ATTACHED,
    file: EvidenceFile.pick({ sha256: true, name: true }),
  }),
  z.strictObject({ kind: z.literal('FIGURE'), figure: FigureReference.omit({ scenario: true }) }),
]);
export type NewEvidence = z.infer<typeof NewEvidence>;
