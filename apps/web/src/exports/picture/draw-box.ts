import { plainColor } from './plain-color.ts';
import { readStripes } from './read-stripes.ts';
import { svgElement } from './svg-element.ts';

/** Where something stands in the picture, px. */
export type Box = { x: number; y: number; width: number; height: number };

const SIDES = ['top', 'right', 'bottom', 'left'] as const;
type Side = (typeof SIDES)[number];

/** An edge lies inside its box, half its width from the end. */
const px = (style: CSSStyleDeclaration, property: string): number =>
  Number.parseFloat(style.getPropertyValue(property)) || 0;

/** The ground and edges that CSS gives an element, bottom first; nothing for most. */
export function drawBox(style: CSSStyleDeclaration, box: Box): SVGElement[] {
  return [...drawGround(style, box), ...drawStripes(style, box), ...drawEdges(style, box)];
}

/** A hatch over a box, as `::after` lays one over charts of synthetic figures. */
export function drawStripes(style: CSSStyleDeclaration, box: Box): SVGElement[] {
  const stripes = readStripes(style.backgroundImage);
  if (!stripes) return [];
  const { color, opacity, width, step, turn } = stripes;
  const id = `stripes-${crypto.randomUUID()}`;
  const pattern = svgElement('pattern', {
    id,
    width: step,
    height: step,
    patternUnits: 'userSpaceOnUse',
    patternTransform: `rotate(${turn})`,
  });
  pattern.append(
    svgElement('rect', { width, height: step, fill: color, 'fill-opacity': opacity === 1 ? null : opacity }),
  );
  return [pattern, svgElement('rect', { ...box, fill: `url(#${id})` })];
}

function drawGround(style: CSSStyleDeclaration, box: Box): SVGElement[] {
  const ground = plainColor(style.backgroundColor);
  if (!ground) return [];
  return [
    svgElement('rect', {
      ...box,
      rx: Math.min(px(style, 'border-top-left-radius'), box.height / 2) || null,
      fill: ground.color,
      'fill-opacity': ground.opacity === 1 ? null : ground.opacity,
    }),
  ];
}

type Edge = { side: Side; width: number; color: string; dashes: string | null };

function drawEdges(style: CSSStyleDeclaration, box: Box): SVGElement[] {
  const edges = SIDES.flatMap((side) => readEdge(style, side));
  const [first] = edges;
  if (!first) return [];
  if (edges.length < SIDES.length || edges.some(({ width }) => width !== first.width)) {
    return edges.map((edge) => drawEdge(edge, box));
  }
  const { width, color, dashes } = first;
  return [
    svgElement('rect', {
      x: box.x + width / 2,
      y: box.y + width / 2,
      width: box.width - width,
      height: box.height - width,
      rx: px(style, 'border-top-left-radius') || null,
      fill: 'none',
      stroke: color,
      'stroke-width': width,
      'stroke-dasharray': dashes,
    }),
  ];
}

function readEdge(style: CSSStyleDeclaration, side: Side): Edge[] {
  const width = px(style, `border-${side}-width`);
  const line = style.getPropertyValue(`border-${side}-style`);
  const color = plainColor(style.getPropertyValue(`border-${side}-color`));
  if (width === 0 || line === 'none' || !color) return [];
  return [{ side, width, color: color.color, dashes: line === 'dashed' ? `${width * 2} ${width}` : null }];
}

function drawEdge({ side, width, color, dashes }: Edge, { x, y, width: across, height }: Box): SVGElement {
  const half = width / 2;
  const ends: Record<Side, { x1: number; y1: number; x2: number; y2: number }> = {
    top: { x1: x, y1: y + half, x2: x + across, y2: y + half },
    right: { x1: x + across - half, y1: y, x2: x + across - half, y2: y + height },
    bottom: { x1: x, y1: y + height - half, x2: x + across, y2: y + height - half },
    left: { x1: x + half, y1: y, x2: x + half, y2: y + height },
  };
  return svgElement('line', {
    ...ends[side],
    stroke: color,
    'stroke-width': width,
    'stroke-dasharray': dashes,
  });
}
