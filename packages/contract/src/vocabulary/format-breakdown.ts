import type { Breakdown } from './breakdown.ts';

/** SDMX's name for "the total over a dimension"; in a filter, printed totals only. */
export const TOTAL = '_T';

/** The canonical text of a breakdown: `MEDIUM=TV;TOPIC=COVID_19`, dimensions in alphabetical order; `''` = total. */
export function formatBreakdown(breakdown: Breakdown): string {
  return Object.entries(breakdown)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([dimension, code]) => `${dimension}=${code}`)
    .join(';');
}

const BREAKDOWN_PART = /^([A-Z][A-Z0-9_]*)=([A-Z][A-Z0-9_]*)$/;

/** Reads `MEDIUM=TV;TOPIC=COVID_19` in any order; null when the text has another form or names a dimension twice. */
export function parseBreakdown(text: string): Breakdown | null {
  if (text === '') return {};
  const breakdown: Breakdown = {};
  for (const part of text.split(';')) {
    const [, dimension, code] = BREAKDOWN_PART.exec(part) ?? [];
    if (dimension === undefined || code === undefined || dimension in breakdown) return null;
    breakdown[dimension] = code;
  }
  return breakdown;
}
