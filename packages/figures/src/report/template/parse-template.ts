import { listAlike, nameSubject, parsePlaceholder } from './parse-placeholder.ts';
import type {
  BlockPlaceholder,
  InlinePlaceholder,
  Placed,
  Placeholder,
  TemplateParagraph,
  TemplateProblem,
  TypedWords,
} from './report-template.ts';

export type ParsedTemplate = {
  paragraphs: TemplateParagraph[];
  /** Everything that is no placeholder. */
  typed: TypedWords[];
  problems: TemplateProblem[];
};

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
  const typed: TypedWords[] = [];
  const paragraphs: TemplateParagraph[] = [];
  for (const { line, text: paragraph } of splitParagraphs(text)) {
    if (paragraph.startsWith(HEADING)) {
      const words = paragraph.slice(HEADING.length);
      typed.push({ line, column: HEADING.length + 1, words });
      paragraphs.push({ kind: 'HEADING', line, text: words.trim() });
      continue;
    }
    const parts = readParts({ line, text: paragraph }, typed, problems);
    const [only] = parts;
    if (parts.length === 1 && typeof only === 'object' && !isInline(only)) paragraphs.push(only);
    else paragraphs.push({ kind: 'TEXT', line, parts: keepInline(parts, problems) });
  }
  return { paragraphs: paragraphs.filter(saysSomething), typed, problems };
}

const HEADING = '# ';

const saysSomething = (paragraph: TemplateParagraph): boolean =>
  paragraph.kind !== 'TEXT' || paragraph.parts.some((part) => typeof part !== 'string' || part.trim() !== '');

/** A paragraph as it was typed, with the line that it begins on, from 1. */
type TypedParagraph = { line: number; text: string };

function splitParagraphs(text: string): TypedParagraph[] {
  const paragraphs: TypedParagraph[] = [];
  let open: TypedParagraph | null = null;
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

/** Where a character of a text stands, whose first one stands at a place. */
export function placeWithin(
  from: { line: number; column: number },
  text: string,
  index: number,
): { line: number; column: number } {
  const before = text.slice(0, index).split('\n');
  const last = (before.at(-1) ?? '').length;
  return before.length === 1
    ? { line: from.line, column: from.column + last }
    : { line: from.line + before.length - 1, column: last + 1 };
}

type Part = string | Placed<Placeholder>;

function readParts({ line, text }: TypedParagraph, typed: TypedWords[], problems: TemplateProblem[]): Part[] {
  const parts: Part[] = [];
  const placeOf = (index: number) => placeWithin({ line, column: 1 }, text, index);
  let from = 0;
  while (from < text.length) {
    const start = text.indexOf('{{', from);
    const words = text.slice(from, start < 0 ? undefined : start);
    typed.push({ ...placeOf(from), words });
    addWords(parts, words);
    if (start < 0) break;
    const end = text.indexOf('}}', start);
    const next = text.indexOf('{{', start + 2);
    if (end < 0 || (next >= 0 && next < end)) {
      from = next < 0 ? text.length : next;
      const [left = ''] = text.slice(start, from).split('\n');
      problems.push({ ...placeOf(start), problem: 'UNCLOSED', text: left.trimEnd() });
      continue;
    }
    const inside = text.slice(start + 2, end).trim();
    const placeholder = parsePlaceholder(inside);
    if (placeholder) parts.push({ ...placeholder, ...placeOf(start) });
    else {
      const known = listAlike(inside);
      problems.push({ ...placeOf(start), problem: 'UNKNOWN_PLACEHOLDER', text: inside, known });
    }
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

function blockInText(placed: Placed<BlockPlaceholder>): TemplateProblem {
  const { line, column } = placed;
  return { line, column, problem: 'BLOCK_IN_TEXT', text: nameSubject(placed) };
}
