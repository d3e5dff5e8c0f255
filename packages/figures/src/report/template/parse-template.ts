import { parsePlaceholder } from './parse-placeholder.ts';
import type {
  BlockPlaceholder,
  InlinePlaceholder,
  Placed,
  Placeholder,
  TemplateParagraph,
  TemplateProblem,
} from './report-template.ts';

export type ParsedTemplate = { paragraphs: TemplateParagraph[]; problems: TemplateProblem[] };

const INLINE: ReadonlySet<Placeholder['kind']> = new Set(['SENTENCE', 'VALUE', 'WHEN']);

const isInline = (placed: Placed<Placeholder>): placed is Placed<InlinePlaceholder> =>
  INLINE.has(placed.kind);

/**
 * Reads the text of a template in one language. An empty line ends a paragraph, `{{…}}` is a placeholder, a line that
 * begins with `# ` is a heading; nothing else has a meaning of its own. Whatever cannot be taken is told with its place,
 * and the rest is read on.
 */
export function parseTemplate(text: string): ParsedTemplate {
  const problems: TemplateProblem[] = [];
  const paragraphs: TemplateParagraph[] = [];
  for (const { line, text: paragraph } of splitParagraphs(text)) {
    if (paragraph.startsWith(HEADING)) {
      paragraphs.push({ kind: 'HEADING', line, text: paragraph.slice(HEADING.length).trim() });
      continue;
    }
    const parts = readParts(paragraph, line, problems);
    const [only] = parts;
    if (parts.length === 1 && typeof only === 'object' && !isInline(only)) paragraphs.push(only);
    else paragraphs.push({ kind: 'TEXT', line, parts: keepInline(parts, problems) });
  }
  return { paragraphs: paragraphs.filter(saysSomething), problems };
}

const HEADING = '# ';

const saysSomething = (paragraph: TemplateParagraph): boolean =>
  paragraph.kind !== 'TEXT' || paragraph.parts.some((part) => typeof part !== 'string' || part.trim() !== '');

/** Paragraphs with the line that each begins on, from 1. */
function splitParagraphs(text: string): { line: number; text: string }[] {
  const paragraphs: { line: number; text: string }[] = [];
  let open: { line: number; text: string } | null = null;
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') {
      open = null;
    } else if (open === null || line.startsWith(HEADING)) {
      open = { line: index + 1, text: line };
      paragraphs.push(open);
      if (line.startsWith(HEADING)) open = null;
    } else {
      open.text += `\n${line}`;
    }
  }
  return paragraphs;
}

type Part = string | Placed<Placeholder>;

function readParts(paragraph: string, firstLine: number, problems: TemplateProblem[]): Part[] {
  const parts: Part[] = [];
  const placeOf = (index: number) => {
    const before = paragraph.slice(0, index).split('\n');
    return { line: firstLine + before.length - 1, column: (before.at(-1) ?? '').length + 1 };
  };
  let from = 0;
  while (from < paragraph.length) {
    const start = paragraph.indexOf('{{', from);
    const end = start < 0 ? -1 : paragraph.indexOf('}}', start);
    addWords(parts, paragraph.slice(from, start < 0 ? undefined : start));
    if (start < 0) break;
    if (end < 0) {
      problems.push({ ...placeOf(start), problem: 'UNCLOSED', text: paragraph.slice(start) });
      break;
    }
    const inside = paragraph.slice(start + 2, end);
    const placeholder = parsePlaceholder(inside);
    if (placeholder) parts.push({ ...placeholder, ...placeOf(start) });
    else problems.push({ ...placeOf(start), problem: 'UNKNOWN_PLACEHOLDER', text: inside.trim() });
    from = end + 2;
  }
  return parts;
}

/** A line that goes on is one line of the paragraph. */
function addWords(parts: Part[], words: string): void {
  const inOneLine = words.replace(/\s+/g, ' ');
  const trimmed = parts.length === 0 ? inOneLine.trimStart() : inOneLine;
  if (trimmed.trim() !== '' || (trimmed !== '' && parts.length > 0)) parts.push(trimmed);
}

function keepInline(
  parts: readonly Part[],
  problems: TemplateProblem[],
): (string | Placed<InlinePlaceholder>)[] {
  const kept: (string | Placed<InlinePlaceholder>)[] = [];
  for (const part of trimEnd(parts)) {
    if (typeof part === 'string' || isInline(part)) kept.push(part);
    else problems.push(blockInText(part));
  }
  return kept;
}

function trimEnd(parts: readonly Part[]): Part[] {
  const last = parts.at(-1);
  if (typeof last !== 'string') return [...parts];
  const trimmed = last.trimEnd();
  return trimmed === '' ? parts.slice(0, -1) : [...parts.slice(0, -1), trimmed];
}

function blockInText({ line, column, kind }: Placed<BlockPlaceholder>): TemplateProblem {
  return { line, column, problem: 'BLOCK_IN_TEXT', text: kind.toLowerCase() };
}
