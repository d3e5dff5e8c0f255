import {
  type EmptyReason,
  type FindShare,
  formatEmptyReason,
  formatObsValue,
  formatPivotTotal,
  type PivotCell,
  type PivotTotal,
  quantityOf,
} from '@korsetkish/figures';
import { type ExploreNames, writeShare } from '../names.ts';
import { type CellMark, type FindDoubts, listMarks, listMarksOfTotal } from './list-marks.ts';
import { unitKeyOf } from './place-units.ts';

/** A cell in words. */
export type CellText = {
  /** What is drawn. */
  text: string;
  /** Its share of the printed total, where shares are shown: `25,6 %`. */
  share?: string;
  /** What is said instead, where the drawing is only a sign. */
  said: string | null;
  /** FIGURE is a number, WORDS are a reason, SIGN is a dash or a cross. */
  form: 'FIGURE' | 'WORDS' | 'SIGN';
  marks: CellMark[];
};

/** Not there, though it could be. */
export const NOTHING = '–';
/** Could not be there. */
export const NOT_APPLICABLE = '×';

/**
 * A cell as it stands in the table: a figure as it was printed, with its unit where no heading says it.
 *
 * @param saidUnit key of the unit that the cell's row, column or table says
 * @param findDoubts the checks that do not confirm a figure
 * @param findShare its share of the printed total; null where shares are not shown
 */
export function describeCell(
  cell: PivotCell,
  saidUnit: string | null,
  names: ExploreNames,
  findDoubts: FindDoubts,
  findShare: FindShare | null = null,
): CellText {
  switch (cell.kind) {
    case 'FIGURE': {
      const { observation } = cell;
      const share = findShare?.(observation) ?? null;
      return {
        ...FIGURE,
        text: writeQuantity(observation, saidUnit, names),
        marks: listMarks(observation, findDoubts),
        ...(share && { share: writeShare(share, names) }),
      };
    }
    case 'NO_FIGURE': {
      const { text } = formatObsValue(cell.observation, unitOf(cell.observation, names), names.language);
      return {
        text,
        said: null,
        form: 'WORDS',
        marks: listMarks(cell.observation, findDoubts),
      };
    }
    case 'EMPTY': {
      const said = formatEmptyReason(cell.empty, names.catalogue, names.language);
      return { text: isImpossible(cell.empty) ? NOT_APPLICABLE : NOTHING, said, form: 'SIGN', marks: [] };
    }
  }
}

/** A total as it stands in the table: its number, or why it has none. */
export function describeTotal(
  total: PivotTotal,
  saidUnit: string | null,
  names: ExploreNames,
  findDoubts: FindDoubts,
): CellText {
  const quantity = quantityOf(total);
  if (quantity) {
    const text = writeQuantity({ obsStatus: 'A', ...quantity }, saidUnit, names);
    return { ...FIGURE, text, marks: listMarksOfTotal(total, findDoubts) };
  }
  const said = formatPivotTotal(total, names.catalogue, names.language);
  if (total.result === 'INCOMPLETE') return { text: said, said: null, form: 'WORDS', marks: [] };
  const text = total.result === 'NOT_ADDITIVE' ? NOT_APPLICABLE : NOTHING;
  return { text, said, form: 'SIGN', marks: [] };
}

/** Tells what could not be published from what was not. */
export function isImpossible({ reason }: EmptyReason): boolean {
  return reason === 'NOT_BROKEN_DOWN' || reason === 'AREA_NOT_THEN';
}

const FIGURE = { said: null, form: 'FIGURE' } as const;

type Written = Parameters<typeof formatObsValue>[0] & { unitMeasure: string };

function writeQuantity(figure: Written, saidUnit: string | null, names: ExploreNames): string {
  const withUnit = saidUnit !== unitKeyOf({ ...figure, obsValue: figure.obsValue ?? 0 });
  return formatObsValue(figure, unitOf(figure, names), names.language, { withUnit }).text;
}

const unitOf = ({ unitMeasure }: { unitMeasure: string }, { catalogue }: ExploreNames) =>
  catalogue.unitMeasure(unitMeasure);
