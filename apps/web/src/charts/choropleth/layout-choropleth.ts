import { type GeoProjection, geoArea, geoAzimuthalEqualArea, geoCentroid, geoPath } from 'd3-geo';
import type { FeatureCollection, Position } from 'geojson';
import type { ChartAnnotation } from '../annotations/build-chart-annotations.ts';
import type { AreaShape } from './area-topology.ts';
import type { ChoroplethModel, MapArea } from './build-choropleth.ts';
import { type Callout, callOutAreas, saysBeside, widthBeside } from './call-out-areas.ts';
import { findLabelPlace, type Point } from './find-label-place.ts';
import { type AreaLabel, labelAreas } from './label-areas.ts';
import { findAreaAnnotations, type MapMarks, placeMapMarks } from './place-map-marks.ts';

/** The size of the drawing in px, and how many of them one em of chart text takes. */
export type DrawingSize = { width: number; height: number; em: number };

export type PlacedArea = {
  area: MapArea;
  /** Border as an SVG path, px. */
  path: string;
  /** Where its mark and its words stand, px. */
  at: Point;
  /** Radius of its circle, px; 0: none. */
  radius: number;
  /** What is written on it. */
  label: AreaLabel;
  /** What is written beside the map because there is no room on the area. */
  callout: Callout | null;
  /** What happened there and not in every area. */
  marks: MapMarks | null;
  /** True: smaller than a fingertip, so a spot is drawn over it that can be seen and pressed. */
  tiny: boolean;
};

/** Room around the map for the line of what is chosen, em. */
const MARGIN = 0.3;
/** The largest circle: its radius in em, and as a share of the shorter side. */
const LARGEST_CIRCLE = { em: 2.3, share: 0.075 };
/** Areas drawn smaller than this, px, get a spot. */
const FINGERTIP = 24;
/** Em: as large as what a finger can press. */
export const SPOT_RADIUS = 0.93;

/** What a map shows, and what it is drawn of. */
export type MapToLayOut = {
  model: Pick<ChoroplethModel, 'areas' | 'form' | 'figures' | 'timePeriod'>;
  /** Areas that have geometry; those of the model without one are left out. */
  shapes: readonly AreaShape[];
  annotations: readonly ChartAnnotation[];
  /** True: the map gives up as much of its width as the names beside it take, so that every area has its name. */
  namesAll: boolean;
};

/** Lays a map out in a rectangle, each area as large against the others as it is on the ground. */
export function layoutChoropleth(map: MapToLayOut, size: DrawingSize): PlacedArea[] {
  const whole = layoutInside(map, size, MARGIN * size.em);
  const beside = whole.filter(({ callout }) => callout === null).map(saysBeside);
  const missing = Math.max(0, ...beside.map((text) => (text === '' ? 0 : widthBeside(text, size.em))));
  if (!map.namesAll || missing === 0) return whole;
  // A smaller map has room for fewer names, of which one may be longer.
  const longest = Math.max(...map.model.areas.map((area) => widthBeside(longestOf(area), size.em)));
  return layoutInside(map, size, longest);
}

const longestOf = (area: MapArea): string => saysBeside({ area, label: NO_LABEL });

function layoutInside(
  { model, shapes, annotations }: MapToLayOut,
  size: DrawingSize,
  beside: number,
): PlacedArea[] {
  const all: FeatureCollection = { type: 'FeatureCollection', features: [...shapes] };
  const [longitude, latitude] = geoCentroid(all);
  const margin = MARGIN * size.em;
  const projection = geoAzimuthalEqualArea()
    .rotate([-longitude, -latitude])
    .fitExtent(
      [
        [beside, margin],
        [size.width - beside, size.height - margin],
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
  const ofAreas = findAreaAnnotations(annotations, model);
  const placed = drawn.map(({ area, shape, tiny }) => {
    const rings = largestPart(shape).map((ring) => projectRing(ring, projection));
    const place = tiny ? null : findLabelPlace(rings, spots);
    const at = place?.point ?? draw.centroid(shape);
    const radius = model.form === 'SYMBOLS' ? radiusOf(area, greatest, size) : 0;
    const covered = tiny ? Math.max(radius, SPOT_RADIUS * size.em) : radius;
    return {
      area,
      path: draw(shape) ?? '',
      at,
      radius,
      marks: placeMapMarks({ area, at, radius: covered }, ofAreas, size.em),
      room: place ?? NO_ROOM,
      tiny,
    };
  });
  const labels = labelAreas(
    placed,
    size.em,
    placed.flatMap(({ marks }) => marks?.box ?? []),
  );
  const labelled = placed.map((each, index) => ({ ...each, label: labels[index] ?? NO_LABEL }));
  const [[left], [right]] = draw.bounds(all);
  const callouts = callOutAreas(labelled, { left, right }, size);
  return (
    labelled
      .map((each, index): PlacedArea => ({ ...each, callout: callouts[index] ?? null }))
      // Spots lie over the areas around them.
      .toSorted((a, b) => Number(a.tiny) - Number(b.tiny))
  );
}

function isTiny([[left, top], [right, bottom]]: [Point, Point]): boolean {
  return Math.min(right - left, bottom - top) < FINGERTIP;
}

const NO_ROOM = { width: 0, height: 0, holds: () => false };
const NO_LABEL: AreaLabel = { figure: null, name: null };

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
