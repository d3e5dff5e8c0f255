import type { Language } from '@korsetkish/contract';
import { listPlaceholders } from './check-template.ts';
import type { Placed, Placeholder, TemplateParagraph, TemplateProblem } from './report-template.ts';

/** One paragraph in both languages: of one kind, with the same placeholders in whatever order the grammar asks for. */
export type ParagraphPair = Readonly<Record<Language, TemplateParagraph>>;

export interface PairedTemplate {
  pairs: ParagraphPair[];
  /** Where the Russian text goes another way than the Kazakh one. */
  problems: TemplateProblem[];
}

/**
 * Puts the two languages of a template side by side, paragraph by paragraph: the two must say the same figures. What
 * stands in one only is a problem, and is not among the pairs.
 */
export function pairLanguages(
  kk: readonly TemplateParagraph[],
  ru: readonly TemplateParagraph[],
): PairedTemplate {
  const pairs: ParagraphPair[] = [];
  const problems: TemplateProblem[] = [];
  for (let place = 0; place < Math.max(kk.length, ru.length); place += 1) {
    const [kazakh, russian] = [kk[place], ru[place]];
    if (kazakh && russian && sayAlike(kazakh, russian)) pairs.push({ kk: kazakh, ru: russian });
    else problems.push(differ(russian ?? kazakh ?? { kind: 'TEXT', line: 1, parts: [] }));
  }
  return { pairs, problems };
}

function sayAlike(one: TemplateParagraph, other: TemplateParagraph): boolean {
  return one.kind === other.kind && namePlaceholders(one) === namePlaceholders(other);
}

function namePlaceholders(paragraph: TemplateParagraph): string {
  return listPlaceholders(paragraph).map(namePlaceholder).sort().join(' ');
}

/** What it asks for, wherever it stands. */
function namePlaceholder({ line: _line, column: _column, ...asked }: Placed<Placeholder>): string {
  return JSON.stringify(Object.entries(asked).sort());
}

function differ(paragraph: TemplateParagraph): TemplateProblem {
  const column = 'column' in paragraph ? paragraph.column : 1;
  return {
    line: paragraph.line,
    column,
    problem: 'LANGUAGES_DIFFER',
    text: listPlaceholders(paragraph)
      .map((placed) => ('indicator' in placed ? placed.indicator : placed.kind.toLowerCase()))
      .join(', '),
  };
}
