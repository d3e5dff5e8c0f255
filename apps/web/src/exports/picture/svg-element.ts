const SVG = 'http://www.w3.org/2000/svg';

/** An element of a picture; attributes that are null are left out. */
export function svgElement<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | number | null>> = {},
): SVGElementTagNameMap[Name] {
  const element = document.createElementNS(SVG, name);
  for (const [attribute, given] of Object.entries(attributes)) {
    if (given !== null) element.setAttribute(attribute, typeof given === 'number' ? shorten(given) : given);
  }
  return element;
}

/** Hundredths of a pixel are finer than any screen or printer. */
function shorten(number: number): string {
  return String(Math.round(number * 100) / 100);
}
