import { formatNumber, SCALES, scaleTo } from '@korsetkish/figures';
import type { FileCell } from './file-row.ts';
import type { NumberFormat } from './number-format.ts';

/** A cell as the sheet's part writes it (ECMA-376, 18.3.1.4). */
export interface RawCell {
  /** `s` shared text, `inlineStr` and `str` text, `n` number, `b` truth, `e` error, `d` ISO date. */
  type: string;
  /** Index of its style. */
  style: number;
  content: string;
}

/** What cells of a workbook lean on. */
export interface CellContext {
  formats: readonly NumberFormat[];
  sharedTexts: readonly string[];
  calendar: 1900 | 1904;
}

/** What a cell holds; null for an empty one, and for one of spaces alone. */
export function buildCell({ type, style, content }: RawCell, context: CellContext): FileCell | null {
  if (content === '') return null;
  if (type === 's') return textCell(context.sharedTexts[Number(content)] ?? '');
  // True and false are no figures, though they are written 1 and 0.
  if (type === 'b') return textCell(content === '1' ? 'TRUE' : 'FALSE');
  if (type !== 'n') return textCell(type === 'd' ? content.slice(0, 10) : content);
  const format = context.formats[style];
  if (format === undefined) return { kind: 'NUMBER', number: content, shownDecimals: null, isPercent: false };
  return buildNumber(content, format, context.calendar);
}

function textCell(text: string): FileCell | null {
  return text.trim() === '' ? null : { kind: 'TEXT', text };
}

/** A number whose format puts words around it, or hides thousands of it, is the text that people see. */
function buildNumber(number: string, format: NumberFormat, calendar: 1900 | 1904): FileCell {
  const { decimals, isPercent, hiddenThousands, date, before, after } = format;
  if (date !== null) return { kind: 'DATE', serial: Number(number), calendar, shown: date };
  const hasWords = /[^\s()]/.test(before + after);
  if (decimals !== null && !isPercent && (hasWords || hiddenThousands > 0)) {
    const shown = formatNumber(scaleTo(Number(number), 0, SCALES[hiddenThousands] ?? 0), decimals);
    return { kind: 'TEXT', text: `${before}${shown}${after}` };
  }
  return { kind: 'NUMBER', number, shownDecimals: decimals, isPercent };
}
