import { escapeCellText } from './escape-xml.ts';
import { startsLikeFormula } from './starts-like-formula.ts';
import { figureStyleIndex, type StyleName, styleIndex } from './styles.ts';

/** A cell of a worksheet but for its place; null leaves the place empty. */
export type Cell = { type: 'inlineStr' | 'n' | 'b'; style: number; content: string } | null;

/** Most characters a cell may hold; Excel calls a file with more of them damaged. */
const MOST_CHARACTERS = 32_767;

const inlineText = (text: string, style: StyleName): Cell => {
  const short = text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS - 1)}…` : text;
  return {
    type: 'inlineStr',
    style: styleIndex(style),
    content: `<is><t xml:space="preserve">${escapeCellText(short)}</t></is>`,
  };
};

const typedCell = (type: 'n' | 'b', style: number, text: string): Cell => ({
  type,
  style,
  content: `<v>${text}</v>`,
});

/** Words. The cell is typed as text, so nothing in it is ever worked out; null and '' leave it empty. */
export function textCell(text: string | null): Cell {
  if (text === null || text === '') return null;
  return inlineText(text, startsLikeFormula(text) ? 'quoted' : 'plain');
}

/** Words over several lines. */
export function wrappedCell(text: string | null): Cell {
  if (text === null || text === '') return null;
  return inlineText(text, startsLikeFormula(text) ? 'wrappedQuoted' : 'wrapped');
}

/** A code: text that stays text when somebody edits it, so that leading zeros are never lost. */
export function codeCell(code: string | null): Cell {
  return code === null || code === '' ? null : inlineText(code, 'code');
}

/** Words in a style of their own. */
export function styledCell(text: string, style: 'conceptId' | 'heading' | 'label' | 'warning'): Cell {
  return inlineText(text, style);
}

/**
 * A figure: a number with every printed digit, shown with as many decimals.
 * @param obsValue exact decimal text; null leaves the cell empty, which is no zero
 */
export function figureCell(obsValue: string | null, decimals: number, synthetic: boolean): Cell {
  return obsValue === null ? null : typedCell('n', figureStyleIndex(decimals, synthetic), obsValue);
}

/** A whole number. */
export function countCell(number: number): Cell {
  return typedCell('n', styleIndex('count'), String(number));
}

/** True or false. */
export function booleanCell(isTrue: boolean): Cell {
  return typedCell('b', styleIndex('plain'), isTrue ? '1' : '0');
}

const MS_A_DAY = 86_400_000;
/** Spreadsheets count days from here, so that 1 March 1900 is day 61. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** A moment in UTC, as spreadsheets count: days and parts of a day. */
export function momentCell(moment: Date): Cell {
  return typedCell('n', styleIndex('moment'), String((moment.getTime() - DAY_ZERO) / MS_A_DAY));
}
