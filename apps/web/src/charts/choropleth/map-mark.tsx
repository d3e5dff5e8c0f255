import { ACCENT } from '../colors.ts';
import { AnnotationMarks } from '../drawing/annotation-marks.tsx';
import { TextLines } from '../drawing/text-lines.tsx';
import { FIGURE, SMALL } from '../layout/text-metrics.ts';
import type { ChoroplethModel } from './build-choropleth.ts';
import type { PlacedArea } from './layout-choropleth.ts';

type MapMarkProps = { placed: PlacedArea; model: Pick<ChoroplethModel, 'classes'>; em: number };

/** What stands on an area: its circle, its figure, its name where there is room, and what happened there. */
export function MapMark({ placed: { area, at, radius, label, marks }, model, em }: MapMarkProps) {
  const [x, y] = at;
  const ground = area.classIndex === null ? undefined : model.classes[area.classIndex];
  const ink = ground?.ink ?? 'var(--k-ink)';
  // On a shade words have their own ink; on anything else an edge sets them off from lines.
  const halo = ground === undefined;
  return (
    <g>
      {radius > 0 && (
        <circle
          cx={x}
          cy={y}
          r={radius}
          style={{ fill: ACCENT.fill, stroke: 'var(--k-surface)', strokeWidth: em * 0.1 }}
        />
      )}
      {label.figure && (
        <TextLines
          lines={[label.figure.text]}
          x={x}
          y={label.figure.top}
          em={em}
          anchor="middle"
          scale={FIGURE}
          weight={650}
          color={label.figure.onMark ? (ACCENT.ink ?? ink) : ink}
          halo={halo && !label.figure.onMark}
          numeric
        />
      )}
      {label.name && (
        <TextLines
          lines={[label.name.text]}
          x={x}
          y={label.name.top}
          em={em}
          anchor="middle"
          scale={SMALL}
          color={ink}
          halo={halo}
        />
      )}
      {marks && (
        <AnnotationMarks
          annotations={marks.annotations}
          x={marks.box.x}
          y={marks.box.y + marks.box.height / 2}
          em={em}
        />
      )}
    </g>
  );
}
