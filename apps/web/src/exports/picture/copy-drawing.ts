import { plainColor } from './plain-color.ts';
import { svgElement } from './svg-element.ts';

/** What is drawn by itself; everything else only holds others. */
const SHAPES = ['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon', 'text', 'tspan'] as const;
const HOLDERS = ['g', 'defs', 'pattern', 'clipPath', 'mask'] as const;
type Copied = (typeof SHAPES | typeof HOLDERS)[number];

/** Attributes that say where and what; how it looks is read from the styles that hold. */
const GEOMETRY = [
  'id',
  'd',
  'points',
  'x',
  'y',
  'x1',
  'y1',
  'x2',
  'y2',
  'dx',
  'dy',
  'cx',
  'cy',
  'r',
  'rx',
  'ry',
  'width',
  'height',
  'transform',
  'patternUnits',
  'patternTransform',
  'patternContentUnits',
  'clipPathUnits',
  'maskUnits',
];

/** `url("#hatch")`, as browsers compute it. */
const REFERENCE = /^url\("?(#[^")]+)"?\)$/;

/** A drawing of the page as one that needs nothing of it: what it shows, with every style written into it. */
export function copyDrawing(drawing: SVGSVGElement): SVGElement[] {
  return copyChildren(drawing);
}

function copyChildren(parent: Element): SVGElement[] {
  return [...parent.children].flatMap((child) => (child instanceof SVGElement ? copyElement(child) : []));
}

/** A link is a group on paper; what is neither drawn nor holds anything drawn, such as `desc`, is left behind. */
function nameCopy(name: string): Copied | null {
  if (name === 'a') return 'g';
  return [...SHAPES, ...HOLDERS].find((known) => known === name) ?? null;
}

function copyElement(element: SVGElement): SVGElement[] {
  const name = nameCopy(element.localName);
  const style = getComputedStyle(element);
  if (name === null || style.display === 'none' || style.opacity === '0') return [];
  const isShape = SHAPES.some((shape) => shape === name);
  if (isShape && style.visibility !== 'visible') return [];

  const copy = svgElement(name, {
    ...Object.fromEntries(GEOMETRY.map((attribute) => [attribute, readGeometry(element, attribute)])),
    opacity: style.opacity === '1' ? null : style.opacity,
    'clip-path': readReference(style.clipPath),
    mask: readReference(style.mask),
    ...(isShape && { ...readPaint(style, 'fill'), ...readStroke(style) }),
    ...((name === 'text' || name === 'tspan') && readLetters(style, element)),
  });
  if (name === 'text' || name === 'tspan') {
    for (const child of element.childNodes) {
      if (child instanceof Text) copy.append(child.data);
      else if (child instanceof SVGElement) copy.append(...copyElement(child));
    }
  } else copy.append(...copyChildren(element));
  // Recharts keeps many groups for what is not there.
  return name === 'g' && copy.childNodes.length === 0 ? [] : [copy];
}

type Attributes = Record<string, string | number | null>;

/** More digits than a hundredth of a pixel takes. */
const LONG_NUMBER = /-?\d+\.\d{3,}/g;

function readGeometry(element: SVGElement, attribute: string): string | null {
  const given = element.getAttribute(attribute);
  return attribute === 'id' || given === null
    ? given
    : given.replace(LONG_NUMBER, (long) => String(Math.round(Number(long) * 100) / 100));
}

function readReference(computed: string): string | null {
  const target = REFERENCE.exec(computed)?.[1];
  return target === undefined ? null : `url(${target})`;
}

function readPaint(style: CSSStyleDeclaration, paint: 'fill' | 'stroke'): Attributes {
  const reference = readReference(style[paint]);
  if (reference) return { [paint]: reference };
  const color = plainColor(style[paint]);
  if (!color) return { [paint]: 'none' };
  const opacity = color.opacity * Number(style.getPropertyValue(`${paint}-opacity`));
  return { [paint]: color.color, [`${paint}-opacity`]: opacity === 1 ? null : opacity };
}

function readStroke(style: CSSStyleDeclaration): Attributes {
  const stroke = readPaint(style, 'stroke');
  const width = Number.parseFloat(style.strokeWidth);
  if (stroke.stroke === 'none' || width === 0) return {};
  const other = (property: string, usual: string): string | null => {
    const computed = style.getPropertyValue(property);
    return computed === usual ? null : computed.replaceAll('px', '');
  };
  return {
    ...stroke,
    'stroke-width': width,
    'stroke-dasharray': other('stroke-dasharray', 'none'),
    'stroke-linecap': other('stroke-linecap', 'butt'),
    'stroke-linejoin': other('stroke-linejoin', 'miter'),
    'paint-order': other('paint-order', 'normal'),
  };
}

function readLetters(style: CSSStyleDeclaration, element: SVGElement): Attributes {
  // A part of a text looks as the whole does, unless it says otherwise.
  if (element.localName === 'tspan' && !element.hasAttribute('style')) {
    return { fill: null, stroke: null, 'stroke-width': null, 'paint-order': null };
  }
  const { fontVariantNumeric: numeric } = style;
  return {
    'font-size': Number.parseFloat(style.fontSize),
    'font-weight': style.fontWeight === '400' ? null : style.fontWeight,
    'text-anchor': style.textAnchor === 'start' ? null : style.textAnchor,
    style: numeric === 'normal' ? null : `font-variant-numeric: ${numeric}`,
  };
}
