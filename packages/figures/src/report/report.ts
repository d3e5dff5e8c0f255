import type { Observation } from '@korsetkish/contract';
import type { Headline } from '../headlines/headline.ts';

/** Words of a report, and every figure that they print: what a reader is told can be traced, counted and compared. */
export interface Said {
  text: Headline;
  figures: readonly Observation[];
}

/** Figures of one indicator: a sentence, or a lead with the parts below it. */
export type FiguresBlock =
  | ({ block: 'SENTENCE'; indicator: string } & Said)
  | { block: 'LIST'; indicator: string; lead: Said; items: readonly Said[] };

/** Every figure that a block prints. */
export function listFiguresOf(block: FiguresBlock): Observation[] {
  return block.block === 'SENTENCE'
    ? [...block.figures]
    : [block.lead, ...block.items].flatMap(({ figures }) => figures);
}
