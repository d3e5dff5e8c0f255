import { isTimePeriod, parseBreakdown } from '@korsetkish/contract';
import type { PeriodAsked, Placeholder } from './report-template.ts';

const INDICATOR = /^[A-Z][A-Z0-9_]*$/;

const WORDS = {
  narrative: { kind: 'NARRATIVE' },
  notes: { kind: 'NOTES' },
  rest: { kind: 'REST' },
} as const satisfies Record<string, Placeholder>;

const isWord = (text: string): text is keyof typeof WORDS => Object.hasOwn(WORDS, text);

/** What a placeholder is about: a code, or a word of its own. */
export const nameSubject = (placeholder: Placeholder): string =>
  'indicator' in placeholder ? placeholder.indicator : placeholder.kind.toLowerCase();

const VERBS = ['by', 'plan', 'chart', 'country', 'value', 'when'];

/** Placeholders that differ from a text, which is none, by one word or by its case. */
export function listAlike(text: string): string[] {
  const [head = '', verb, ...rest] = text.split(/\s+/);
  const inCapitals = head.toUpperCase();
  const alike =
    verb === undefined
      ? [...Object.keys(WORDS), inCapitals]
      : VERBS.map((each) => [inCapitals, each, ...rest].join(' '));
  return alike.filter((each) => parsePlaceholder(each) !== null);
}

/** Reads what stands between the braces; null: nothing is known by it. */
export function parsePlaceholder(text: string): Placeholder | null {
  const [head = '', verb, ...rest] = text.trim().split(/\s+/);
  if (isWord(head)) return verb === undefined ? WORDS[head] : null;
  if (!INDICATOR.test(head)) return null;
  switch (verb) {
    case undefined:
      return { kind: 'SENTENCE', indicator: head };
    case 'by':
      return parseBy(head, rest);
    case 'plan':
      return rest.length === 0 ? { kind: 'PLAN', indicator: head } : null;
    case 'chart':
      return rest.length === 0 ? { kind: 'CHART', indicator: head } : null;
    case 'country':
      return rest.length === 0 ? { kind: 'COUNTRY', indicator: head } : null;
    case 'value':
      return parseFigure('VALUE', head, rest);
    case 'when':
      return parseFigure('WHEN', head, rest);
    default:
      return null;
  }
}

function parseBy(indicator: string, [dimension, ...more]: readonly string[]): Placeholder | null {
  if (dimension === undefined || more.length > 0 || !INDICATOR.test(dimension)) return null;
  return dimension === 'REF_AREA' ? { kind: 'AREAS', indicator } : { kind: 'LIST', indicator, dimension };
}

function parseFigure(
  kind: 'VALUE' | 'WHEN',
  indicator: string,
  [period = 'last', breakdown = '', ...more]: readonly string[],
): Placeholder | null {
  if (more.length > 0 || !isPeriodAsked(period) || parseBreakdown(breakdown) === null) return null;
  return { kind, indicator, timePeriod: period, breakdown };
}

const isPeriodAsked = (text: string): text is PeriodAsked => text === 'last' || isTimePeriod(text);
