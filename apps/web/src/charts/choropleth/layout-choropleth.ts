import { type GeoProjection, geoArea, geoAzimuthalEqualArea, geoCentroid, geoPath } from 'd3-geo';
import type { FeatureCollection, Position } from 'geojson';
import { measureText } from '../layout/measure-text.ts';
import { FIGURE, LINE, SMALL } from '../layout/text-metrics.ts';
import type { AreaShape } from './area-topology.ts';
import type { ChoroplethModel, MapArea } from './build-choropleth.ts';
import { findLabelPlace, type Point } from './find-label-place.ts';

/** The size of the drawing in px, and how many of them one em of chart text takes. */
export type DrawingSize = { width: number; height: number; em: number };

/** What stands on an area: its figure, and its name where there is room for both. */
export type AreaLabel = {
  name: string | null;
  figure: string /** The figure stands on its mark. */;
  onMark: boolean;
};

export type PlacedArea = {
  area: MapArea;
  /** Border as an SVG path, px. */
  path: string;
  /** Where its mark and its words stand, px. */
  at: Point;
  /** Radius of its circle, px; 0: none. */
  radius: number;
  label: AreaLabel;
  /** True: smaller than a fingertip, so a spot is drawn over it that can be seen and pressed. */
  tiny: boolean;
};

/** Room around the map for the line of what is chosen, em. */
const MARGIN = 0.3;
/** The largest circle: its radius in em, and as a share of the shorter side. */
const LARGEST_CIRCLE = { em: 2.6, share: 0.1 };
/** Areas drawn smaller than this, px, get a spot. */
const FINGERTIP = 24;
/** Em: as large as what a finger can press. */
export const SPOT_RADIUS = 0.93;

/**
 * Lays a map out in a rectangle, each area as large against the others as it is on the ground.
 *
 * @param shapes areas that have geometry; those of the model without one are left out
 */
export function layoutChoropleth(
  model: Pick<ChoroplethModel, 'areas' | 'form'>,
  shapes: readonly AreaShape[],
  size: DrawingSize,
): PlacedArea[] {
  const all: FeatureCollection = { type: 'FeatureCollection', features: [...shapes] };
  const [longitude, latitude] = geoCentroid(all);
  const margin = MARGIN * size.em;
  const projection = geoAzimuthalEqualArea()
    .rotate([-longitude, -latitude])
    .fitExtent(
      [
        [margin, margin],
        [size.width - margin, size.height - margin],
      ],
      all,
    );
  const draw = geoPath(projection).digits(1);
  const greatest = Math.max(0, ...model.areas.map(({ plotted }) => plotted ?? 0));
  const drawn = model.areas.flatMap((area) => {
    const shape = shapes.find(({ id }) => id === area.refArea);
    return shape ? [{ area, shape, tiny: isTiny(draw.bounds(shape)) }] : [];
  });
  const spots = drawn
    .filter(({ tiny }) => tiny)
    .map(({ shape }) => ({ at: draw.centroid(shape), radius: SPOT_RADIUS * size.em }));
  return (
    drawn
      .map(({ area, shape, tiny }): PlacedArea => {
        const rings = largestPart(shape).map((ring) => projectRing(ring, projection));
        const place = tiny ? null : findLabelPlace(rings, spots);
        const radius = model.form === 'SYMBOLS' ? radiusOf(area, greatest, size) : 0;
        return {
          area,
          path: draw(shape) ?? '',
          at: place?.point ?? draw.centroid(shape),
          radius,
          label: buildLabel(area, place ?? NO_ROOM, radius, size.em),
          tiny,
        };
      })
      // Spots lie over the areas around them.
      .toSorted((a, b) => Number(a.tiny) - Number(b.tiny))
  );
}

function isTiny([[left, top], [right, bottom]]: [Point, Point]): boolean {
  return Math.min(right - left, bottom - top) < FINGERTIP;
}

const NO_ROOM = { width: 0, height: 0 };

/** The rings of an area's largest part, its outer border first. */
function largestPart({ geometry }: AreaShape): Position[][] {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const bySize = polygons.toSorted(
    (a, b) => geoArea({ type: 'Polygon', coordinates: b }) - geoArea({ type: 'Polygon', coordinates: a }),
  );
  return bySize[0] ?? [];
}

function projectRing(ring: readonly Position[], projection: GeoProjection): Point[] {
  return ring.flatMap(([longitude = 0, latitude = 0]): Point[] => {
    const placed = projection([longitude, latitude]);
    return placed ? [placed] : [];
  });
}

/** A circle's surface, not its radius, is as large as the figure. */
function radiusOf({ plotted }: MapArea, greatest: number, { width, height, em }: DrawingSize): number {
  if (plotted === null || plotted <= 0 || greatest <= 0) return 0;
  const largest = Math.min(LARGEST_CIRCLE.em * em, LARGEST_CIRCLE.share * Math.min(width, height));
  return largest * Math.sqrt(plotted / greatest);
}

/** A name may reach this much over the border, where it is still read as its area's. */
const OVER_BORDER = 1.15;

/** Words take no more room than the area has around them; the figure comes before the name. */
function buildLabel(
  { label, shortName }: MapArea,
  room: { width: number; height: number },
  radius: number,
  em: number,
): AreaLabel {
  const figureWidth = measureText(label, 'bold') * FIGURE * em;
  const figureHeight = label === '' ? 0 : LINE * FIGURE * em;
  const onMark = radius > 0 && figureWidth <= radius * 1.7;
  const mark = radius * 2 + (onMark ? 0 : figureHeight);
  const fitsFigure = onMark || (figureWidth <= room.width && figureHeight <= room.height * OVER_BORDER);
  const nameWidth = measureText(shortName) * SMALL * em;
  const nameHeight = LINE * SMALL * em;
  const fitsName = nameWidth <= room.width * OVER_BORDER && mark + nameHeight <= room.height * OVER_BORDER;
  return { name: fitsName ? shortName : null, figure: fitsFigure ? label : '', onMark };
}
