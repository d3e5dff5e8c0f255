import { DIGIT_MIDDLE } from '../layout/text-metrics.ts';

/** The triangle of `WarningIcon` on its ground of 20 by 20: its left edge and its middle. */
const TRIANGLE = 'M10 3.2 2.4 16.5h15.2ZM10 8.5v3.6M10 14.4v.1';
const LEFT = 2.4;
const MIDDLE = 9.85;
/** Em of its text that the ground takes. */
const GROUND = 1.13;

type DoubtSignProps = {
  /** Left edge and the line its text stands on, px. */
  x: number;
  baseline: number;
  /** Of its text, px. */
  size: number;
  color: string;
  /** True: on a ground of its own, as its text has an edge. */
  halo: boolean;
};

/** The sign of a figure that a check does not confirm, after its number. A drawing, because few fonts have it. */
export function DoubtSign({ x, baseline, size, color, halo }: DoubtSignProps) {
  const scale = (GROUND * size) / 20;
  const top = baseline - DIGIT_MIDDLE * size - MIDDLE * scale;
  return (
    <path
      d={TRIANGLE}
      transform={`translate(${x - LEFT * scale} ${top}) scale(${scale})`}
      pointerEvents="none"
      style={{
        fill: halo ? 'var(--k-surface)' : 'none',
        stroke: color,
        strokeWidth: 1.7,
        strokeLinecap: 'round',
        strokeLinejoin: 'round',
      }}
    />
  );
}
