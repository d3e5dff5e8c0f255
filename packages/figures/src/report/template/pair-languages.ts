import type { Language } from '@korsetkish/contract';
import { listPlaceholders } from './check-template.ts';
import { nameSubject } from './parse-placeholder.ts';
import type { Placed, Placeholder, TemplateParagraph, TemplateProblem } from './report-template.ts';

/** One paragraph in both languages: of one kind, with the same placeholders in whatever order the grammar asks for. */
export type ParagraphPair = Readonly<Record<Language, TemplateParagraph>>;

export interface PairedTemplate {
  pairs: ParagraphPair[];
  /** Where the text of each language says what the other does not. */
  problems: Record<Language, TemplateProblem[]>;
}

/**
 * Puts the two languages of a template side by side, paragraph by paragraph: the two must say the same figures. What
 * stands in one only is a problem, and is not among the pairs; what follows it is paired all the same.
 */
export function pairLanguages(
  kk: readonly TemplateParagraph[],
  ru: readonly TemplateParagraph[],
): PairedTemplate {
  const pairs = pairInOrder(kk, ru);
  const alone = (paragraphs: readonly TemplateParagraph[], language: Language) => {
    const paired = new Set(pairs.map((pair) => pair[language]));
    return paragraphs.filter((paragraph) => !paired.has(paragraph)).map(differ);
  };
  return { pairs, problems: { kk: alone(kk, 'kk'), ru: alone(ru, 'ru') } };
}

/** Paragraphs that stand in both languages in one order; after one that does not, the nearest two that do go on. */
function pairInOrder(kk: readonly TemplateParagraph[], ru: readonly TemplateParagraph[]): ParagraphPair[] {
  const names = { kk: kk.map(nameParagraph), ru: ru.map(nameParagraph) };
  const pairs: ParagraphPair[] = [];
  let [inKk, inRu] = [0, 0];
  for (;;) {
    const [skippedKk, skippedRu] = findNearestPair(names.kk.slice(inKk), names.ru.slice(inRu));
    inKk += skippedKk;
    inRu += skippedRu;
    const [kazakh, russian] = [kk[inKk++], ru[inRu++]];
    if (!kazakh || !russian) return pairs;
    pairs.push({ kk: kazakh, ru: russian });
  }
}

/** How many of each must be skipped until the next two are equal, as few together as can be. */
function findNearestPair(one: readonly string[], other: readonly string[]): [number, number] {
  for (let skipped = 0; skipped < one.length + other.length - 1; skipped += 1) {
    const [least, most] = [Math.max(0, skipped - other.length + 1), Math.min(skipped, one.length - 1)];
    for (let ofOne = least; ofOne <= most; ofOne += 1) {
      if (one[ofOne] === other[skipped - ofOne]) return [ofOne, skipped - ofOne];
    }
  }
  return [one.length, other.length];
}

/** What kind of paragraph it is, and what it asks for, wherever that stands in it. */
function nameParagraph(paragraph: TemplateParagraph): string {
  return [paragraph.kind, ...listPlaceholders(paragraph).map(namePlaceholder).sort()].join(' ');
}

function namePlaceholder({ line: _line, column: _column, ...asked }: Placed<Placeholder>): string {
  return JSON.stringify(Object.entries(asked).sort());
}

/** Of a paragraph that names nothing, its beginning is said. */
const BEGINNING = /^.{0,40}(?=\s|$)/su;

function differ(paragraph: TemplateParagraph): TemplateProblem {
  const column = 'column' in paragraph ? paragraph.column : 1;
  const named = listPlaceholders(paragraph).map(nameSubject).join(', ');
  const [beginning = ''] = wordsOf(paragraph).match(BEGINNING) ?? [];
  return { line: paragraph.line, column, problem: 'LANGUAGES_DIFFER', text: named || beginning };
}

function wordsOf(paragraph: TemplateParagraph): string {
  if (paragraph.kind === 'HEADING') return paragraph.text;
  if (paragraph.kind !== 'TEXT') return '';
  return paragraph.parts
    .filter((part) => typeof part === 'string')
    .join('')
    .trim();
}
