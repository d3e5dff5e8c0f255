import { TextLines } from '../drawing/text-lines.tsx';
import { SMALL } from '../layout/text-metrics.ts';
import type { Callout } from './call-out-areas.ts';

/** An area's words beside the map, and the line that leads to them. */
export function MapCallout({ callout, em }: { callout: Callout; em: number }) {
  const { text, side, box, from, to } = callout;
  return (
    <g>
      <line
        x1={from[0]}
        y1={from[1]}
        x2={to[0]}
        y2={to[1]}
        style={{ stroke: 'var(--k-ink-2)', strokeWidth: em * 0.07 }}
      />
      <circle cx={from[0]} cy={from[1]} r={em * 0.14} style={{ fill: 'var(--k-ink-2)' }} />
      <TextLines
        lines={[text]}
        x={side === 'left' ? box.x + box.width : box.x}
        y={box.y}
        em={em}
        anchor={side === 'left' ? 'end' : 'start'}
        scale={SMALL}
      />
    </g>
  );
}
