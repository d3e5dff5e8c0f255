import { ACCENT } from '../colors.ts';
import { TextLines } from '../drawing/text-lines.tsx';
import { FIGURE, LINE, SMALL } from '../layout/text-metrics.ts';
import type { ChoroplethModel } from './build-choropleth.ts';
import type { PlacedArea } from './layout-choropleth.ts';

type MapMarkProps = { placed: PlacedArea; model: Pick<ChoroplethModel, 'classes'>; em: number };

/** What stands on an area: its circle, its figure and, where there is room, its name. */
export function MapMark({ placed, model, em }: MapMarkProps) {
  const { area, at, radius, label } = placed;
  const [x, y] = at;
  const ground = area.classIndex === null ? undefined : model.classes[area.classIndex];
  const ink = ground?.ink ?? 'var(--k-ink)';
  const figureHeight = LINE * FIGURE * em;
  const nameHeight = LINE * SMALL * em;
  const hasFigure = label.figure !== '';
  // Circle, figure and name stand under each other, around the place found for them.
  const beside = (hasFigure && !label.onMark ? figureHeight : 0) + (label.name ? nameHeight : 0);
  const middle = y - beside / 2;
  const figureTop = label.onMark ? middle - figureHeight / 2 : middle + radius;
  const nameTop = middle + radius + (hasFigure && !label.onMark ? figureHeight : 0);
  return (
    <g>
      {radius > 0 && (
        <circle
          cx={x}
          cy={middle}
          r={radius}
          style={{ fill: ACCENT.fill, stroke: 'var(--k-surface)', strokeWidth: em * 0.1 }}
        />
      )}
      {hasFigure && (
        <TextLines
          lines={[label.figure]}
          x={x}
          y={figureTop}
          em={em}
          anchor="middle"
          scale={FIGURE}
          weight={650}
          color={label.onMark ? (ACCENT.ink ?? ink) : ink}
          numeric
        />
      )}
      {label.name && (
        <TextLines
          lines={[label.name]}
          x={x}
          y={nameTop}
          em={em}
          anchor="middle"
          scale={SMALL}
          color={ink}
          halo={ground === undefined}
        />
      )}
    </g>
  );
}
