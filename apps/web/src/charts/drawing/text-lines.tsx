import type { CSSProperties } from 'react';
import { DOUBT_MARK } from '../doubt.ts';
import { measureText } from '../layout/measure-text.ts';
import { LINE } from '../layout/text-metrics.ts';
import { DoubtSign } from './doubt-sign.tsx';

type TextLinesProps = {
  lines: readonly string[];
  x: number;
  /** Top of the first line, px. */
  y: number;
  em: number;
  anchor?: 'start' | 'middle' | 'end';
  weight?: number;
  color?: string;
  /** Of chart text: 1 = 13 px. */
  scale?: number;
  /** Draws an edge in the panel's colour, so that text stays readable over a gridline. */
  halo?: boolean;
  /** Figures that stand under one another: digits of one width. Not for words, whose hyphens it would widen too. */
  numeric?: boolean;
};

/** From this weight on letters take the width of bold ones. */
const BOLD = 600;
/** Of the width kept for regular letters, what is drawn takes, bold or not: the sign must not stand off. */
const DRAWN = 0.98;

/** Lines of text, already broken. Read aloud they are one: words of two lines do not run together. A mark
 * of doubt at the end of a line is drawn. */
export function TextLines({
  lines,
  x,
  y,
  em,
  anchor = 'start',
  weight = 400,
  color = 'var(--k-ink)',
  scale = 1,
  halo = false,
  numeric = false,
}: TextLinesProps) {
  const size = em * scale;
  const style: CSSProperties = {
    fill: color,
    fontSize: size,
    fontWeight: weight,
    fontVariantNumeric: numeric ? 'tabular-nums' : 'normal',
  };
  if (halo)
    Object.assign(style, { paintOrder: 'stroke', stroke: 'var(--k-surface)', strokeWidth: size * 0.3 });
  const marked = lines.map((line, index) => ({
    ...placeDoubt({ line, x, anchor, size, weight }),
    baseline: y + size * (LINE * index + 1),
  }));
  return (
    <>
      <text textAnchor={anchor} style={style} pointerEvents="none">
        {marked.map(({ text, textX, baseline }, index) => (
          <tspan key={index} x={textX} y={baseline}>
            {index < lines.length - 1 ? endOfLine(text) : text}
          </tspan>
        ))}
      </text>
      {marked.map(
        ({ signX, baseline }, index) =>
          signX !== null && <DoubtSign key={index} {...{ x: signX, baseline, size, color, halo }} />,
      )}
    </>
  );
}

type LineToMark = { line: string; size: number; weight: number } & Required<
  Pick<TextLinesProps, 'x' | 'anchor'>
>;

/** Parts a line from the mark at its end, so that both take the room that the whole of it was given; px. */
function placeDoubt({ line, x, anchor, size, weight }: LineToMark) {
  if (!line.endsWith(DOUBT_MARK)) return { text: line, textX: x, signX: null };
  const text = line.slice(0, -DOUBT_MARK.length).trimEnd();
  const measure = (part: string) => measureText(part, weight < BOLD ? 'regular' : 'bold') * size;
  const sign = measure(line) - measure(text);
  const gap = sign - measure(DOUBT_MARK);
  const textX = x - { start: 0, middle: 0.5, end: 1 }[anchor] * sign;
  const behindText = { start: 1, middle: 0.5, end: 0 }[anchor] * measureText(text) * DRAWN * size;
  return { text, textX, signX: textX + behindText + gap };
}

/** A line goes on after a space, but for a word that was broken at its hyphen. */
function endOfLine(line: string): string {
  return line.endsWith('-') ? line : `${line} `;
}
