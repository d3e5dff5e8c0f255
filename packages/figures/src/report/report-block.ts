import type { Note, Observation, ReportChartKind, ReportNarrative } from '@korsetkish/contract';
import type { Headline } from '../headlines/headline.ts';
import type { Said } from './said.ts';

/** A cell of a table; null: nothing is held, which is not zero. */
export type Cell<Text> = Text | null;

/** The contract's `ReportBlock`, whatever its texts refer to figures by: the figures themselves, or their places. */
export type BlockOf<Text> =
  | { block: 'HEADING'; text: Headline }
  | { block: 'SENTENCE'; said: Text }
  | { block: 'LIST'; lead: Text; items: Text[] }
  | {
      block: 'TABLE';
      caption: Headline;
      rowsName: Headline;
      columns: Headline[];
      rows: { name: Headline; cells: Cell<Text>[] }[];
    }
  | {
      block: 'CHART';
      chart: ReportChartKind;
      indicator: string;
      title: Headline;
      bars: { name: Headline; said: Text }[];
      alternative: Text;
    }
  | ({ block: 'NARRATIVE' } & Pick<ReportNarrative, 'narrative' | 'text' | 'author' | 'day'>)
  | ({ block: 'NOTE'; notes: string[]; text: Headline } & Pick<Note, 'kind' | 'source'>);

/** A block as it is written, before what it prints is counted through the report. */
export type Block = BlockOf<Said>;

/** The same block with every text made into another, in the order in which it is read. */
export function mapTexts<From, To>(block: BlockOf<From>, change: (text: From) => To): BlockOf<To> {
  switch (block.block) {
    case 'SENTENCE':
      return { ...block, said: change(block.said) };
    case 'LIST':
      return { ...block, lead: change(block.lead), items: block.items.map(change) };
    case 'TABLE':
      return {
        ...block,
        rows: block.rows.map(({ name, cells }) => ({
          name,
          cells: cells.map((cell) => (cell === null ? null : change(cell))),
        })),
      };
    case 'CHART':
      return {
        ...block,
        bars: block.bars.map(({ name, said }) => ({ name, said: change(said) })),
        alternative: change(block.alternative),
      };
    default:
      return block;
  }
}

/** Every figure that a block prints, in the order in which Kazakh says them; those that stand more than once repeated. */
export function listFiguresOf(block: Block): Observation[] {
  const figures: Observation[] = [];
  mapTexts(block, (said) => figures.push(...said.kk.flatMap((run) => run.figures)));
  return figures;
}
