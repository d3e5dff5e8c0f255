import { copyDrawing } from './copy-drawing.ts';
import { type Box, drawBox, drawStripes } from './draw-box.ts';
import { drawText } from './draw-text.ts';
import { svgElement } from './svg-element.ts';

/** Words for those who do not see are this small on the page, px. */
const LEAST_SEEN = 2;

/**
 * Draws a part of the page as one SVG that needs nothing of the page: text stays text, drawings keep their shapes,
 * grounds and edges become rectangles and lines. The browser has laid everything out; this only reads where it is.
 * @param sheet what is drawn, laid out and complete
 */
export function drawSheet(sheet: HTMLElement): SVGSVGElement {
  const origin = sheet.getBoundingClientRect();
  const { width, height } = origin;
  const picture = svgElement('svg', {
    xmlns: 'http://www.w3.org/2000/svg',
    width: Math.ceil(width),
    height: Math.ceil(height),
    viewBox: `0 0 ${Math.ceil(width)} ${Math.ceil(height)}`,
    role: 'img',
    // Where its own font is not read, Inter or the nearest to it.
    'font-family': "'Inter Variable', Inter, Arial, sans-serif",
  });
  picture.append(...drawElement(sheet, origin));
  return picture;
}

function drawElement(element: HTMLElement, origin: DOMRect): SVGElement[] {
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return [];
  const rect = element.getBoundingClientRect();
  const style = getComputedStyle(element);
  if (isHidden(rect, style)) return [];
  const box: Box = { x: rect.x - origin.x, y: rect.y - origin.y, width: rect.width, height: rect.height };
  return [
    ...drawBox(style, box),
    ...[...element.childNodes].flatMap((child) => {
      if (child instanceof Text) return drawText(child, style, origin);
      if (child instanceof SVGSVGElement) return drawDrawing(child, origin);
      return child instanceof HTMLElement ? drawElement(child, origin) : [];
    }),
    ...drawStripes(getComputedStyle(element, '::after'), box),
  ];
}

/** Kept for those who hear the page, and not seen. */
function isHidden({ width, height }: DOMRect, { overflow }: CSSStyleDeclaration): boolean {
  return overflow === 'hidden' && width < LEAST_SEEN && height < LEAST_SEEN;
}

/** A drawing at its place and in its size. */
function drawDrawing(drawing: SVGSVGElement, origin: DOMRect): SVGElement[] {
  if (!drawing.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return [];
  const { x, y, width } = drawing.getBoundingClientRect();
  const { baseVal: view } = drawing.viewBox;
  const isScaled = drawing.hasAttribute('viewBox') && view.width > 0;
  const scale = isScaled ? width / view.width : 1;
  const steps = [
    `translate(${x - origin.x} ${y - origin.y})`,
    scale === 1 ? null : `scale(${scale})`,
    isScaled && (view.x !== 0 || view.y !== 0) ? `translate(${-view.x} ${-view.y})` : null,
  ];
  const group = svgElement('g', { transform: steps.filter((step) => step !== null).join(' ') });
  group.append(...copyDrawing(drawing));
  return [group];
}
