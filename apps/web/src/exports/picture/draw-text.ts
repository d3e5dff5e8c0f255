import { groupLetters, type PlacedLetter } from './group-letters.ts';
import { plainColor } from './plain-color.ts';
import { svgElement } from './svg-element.ts';

/** Where Inter's letters stand on, from the top of their box: its ascent against ascent and descent. */
const BASELINE = 0.8006;

const ANY_SPACE = /[ \t\r\n]/;

/**
 * The lines of a text of the page where the browser put them, as text that stays text: it can be searched, copied and
 * read aloud.
 * @param origin where the picture begins in the window, px
 */
export function drawText(node: Text, style: CSSStyleDeclaration, origin: DOMRect): SVGElement[] {
  const color = plainColor(style.color);
  if (!color) return [];
  return groupLetters(readLetters(node)).map(({ text, left, top, height }) => {
    const line = svgElement('text', {
      x: left - origin.x,
      y: top - origin.y + height * BASELINE,
      'font-size': Number.parseFloat(style.fontSize),
      'font-weight': style.fontWeight === '400' ? null : style.fontWeight,
      'letter-spacing': style.letterSpacing === 'normal' ? null : Number.parseFloat(style.letterSpacing),
      style:
        style.fontVariantNumeric === 'normal' ? null : `font-variant-numeric: ${style.fontVariantNumeric}`,
      fill: color.color,
    });
    line.textContent = text;
    return line;
  });
}

/** Letters that take room, with where they stand; spaces that the browser folded away do not. */
function* readLetters(node: Text): Generator<PlacedLetter> {
  const range = document.createRange();
  let start = 0;
  for (const letter of node.data) {
    range.setStart(node, start);
    start += letter.length;
    range.setEnd(node, start);
    const box = range.getClientRects()[0];
    if (box) {
      const { left, top, height } = box;
      yield { letter: ANY_SPACE.test(letter) ? ' ' : letter, left, top, height };
    }
  }
}
