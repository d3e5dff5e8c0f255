import type { Observation } from '@korsetkish/contract';
import {
  formatEmptyReason,
  formatObsValue,
  formatPivotTotal,
  type PivotCell,
  type PivotTotal,
  quantityOf,
} from '@korsetkish/figures';
import type { ExploreNames } from '../names.ts';
import { type CellMark, listMarks } from './list-marks.ts';
import { unitKeyOf } from './place-units.ts';

/** A cell in words. */
export type CellText = {
  /** What is drawn. */
  text: string;
  /** What is said instead, where the drawing is only a sign. */
  said: string | null;
  /** FIGURE is a number, WORDS are a reason, SIGN is a dash or a cross. */
  form: 'FIGURE' | 'WORDS' | 'SIGN';
  marks: CellMark[];
};

/** Not there, though it could be. */
const NOTHING = '–';
/** Could not be there. */
const NOT_APPLICABLE = '×';

/**
 * A cell as it stands in the table: a figure as it was printed, with its unit where no heading says it.
 *
 * @param saidUnit key of the unit that the cell's row, column or table says
 * @param failsCheck whether some check of the figure does not come out
 */
export function describeCell(
  cell: PivotCell,
  saidUnit: string | null,
  names: ExploreNames,
  failsCheck: (observation: Observation) => boolean,
): CellText {
  switch (cell.kind) {
    case 'FIGURE': {
      const { observation } = cell;
      return {
        ...FIGURE,
        text: writeQuantity(observation, saidUnit, names),
        marks: listMarks(observation, failsCheck(observation)),
      };
    }
    case 'NO_FIGURE': {
      const { text } = formatObsValue(cell.observation, unitOf(cell.observation, names), names.language);
      return {
        text,
        said: null,
        form: 'WORDS',
        marks: listMarks(cell.observation, failsCheck(cell.observation)),
      };
    }
    case 'EMPTY': {
      const { reason } = cell.empty;
      const isImpossible = reason === 'NOT_BROKEN_DOWN' || reason === 'AREA_NOT_THEN';
      const said = formatEmptyReason(cell.empty, names.catalogue, names.language);
      return { text: isImpossible ? NOT_APPLICABLE : NOTHING, said, form: 'SIGN', marks: [] };
    }
  }
}

/** A total as it stands in the table: its number, or why it has none. */
export function describeTotal(total: PivotTotal, saidUnit: string | null, names: ExploreNames): CellText {
  const quantity = quantityOf(total);
  if (quantity)
    return { ...FIGURE, text: writeQuantity({ obsStatus: 'A', ...quantity }, saidUnit, names), marks: [] };
  const said = formatPivotTotal(total, names.catalogue, names.language);
  if (total.result === 'INCOMPLETE') return { text: said, said: null, form: 'WORDS', marks: [] };
  const text = total.result === 'NOT_ADDITIVE' ? NOT_APPLICABLE : NOTHING;
  return { text, said, form: 'SIGN', marks: [] };
}

const FIGURE = { said: null, form: 'FIGURE' } as const;

type Written = Parameters<typeof formatObsValue>[0] & { unitMeasure: string };

function writeQuantity(figure: Written, saidUnit: string | null, names: ExploreNames): string {
  const withUnit = saidUnit !== unitKeyOf({ ...figure, obsValue: figure.obsValue ?? 0 });
  return formatObsValue(figure, unitOf(figure, names), names.language, { withUnit }).text;
}

const unitOf = ({ unitMeasure }: { unitMeasure: string }, { catalogue }: ExploreNames) =>
  catalogue.unitMeasure(unitMeasure);
