import type { CSSProperties } from 'react';
import { LINE } from '../layout/text-metrics.ts';

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

/** Lines of text, already broken. Read aloud they are one: words of two lines do not run together. */
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
  return (
    <text textAnchor={anchor} style={style} pointerEvents="none">
      {lines.map((line, index) => (
        <tspan key={index} x={x} y={y + size * (LINE * index + 1)}>
          {index < lines.length - 1 ? endOfLine(line) : line}
        </tspan>
      ))}
    </text>
  );
}

/** A line goes on after a space, but for a word that was broken at its hyphen. */
function endOfLine(line: string): string {
  return line.endsWith('-') ? line : `${line} `;
}
