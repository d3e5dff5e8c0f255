import { openCanvas } from './open-canvas.ts';
import { svgElement } from './svg-element.ts';
import { toSvgFile } from './to-svg-file.ts';

/** Pixels of the image for one of the picture: sharp on a wall screen and on paper. */
const SCALE = 2;

/**
 * A picture as PNG, twice its size in pixels.
 * @throws EncodingError when the browser cannot draw it, RangeError when it is larger than the browser's canvas,
 * DOMException `TimeoutError` when its letters do not come, and the signal's reason when it is called off
 */
export async function renderPng(picture: SVGSVGElement, signal: AbortSignal): Promise<Blob> {
  const width = picture.width.baseVal.value;
  const height = picture.height.baseVal.value;
  const { sampled, cells } = addLetterSample(picture, { width, height });
  const address = URL.createObjectURL(toSvgFile(sampled));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    await waitForLetters(image, { top: height, cells, signal });
    const { canvas, paper } = openCanvas(width * SCALE, height * SCALE);
    // What is below the picture, its sample of letters, falls off the canvas.
    paper.drawImage(image, 0, 0, image.width * SCALE, image.height * SCALE);
    const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (!png) throw new RangeError(`no canvas of ${canvas.width} x ${canvas.height} pixels`);
    return png;
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** Room of a letter in the sample, px. */
const CELL = 24;

/** Letters without ink have nothing to show. */
const BLANK = /[\s\p{C}]/u;

type Cell = { x: number; y: number };

/** A copy of the picture with every letter of it once more, below. Cells are told from the top of the sample. */
function addLetterSample(
  picture: SVGSVGElement,
  { width, height }: { width: number; height: number },
): { sampled: SVGSVGElement; cells: Cell[] } {
  const sampled = svgElement('svg');
  for (const { name, value } of picture.attributes) sampled.setAttribute(name, value);
  sampled.append(...[...picture.childNodes].map((node) => node.cloneNode(true)));

  const written = [...picture.querySelectorAll('text')].map((text) => text.textContent).join('');
  const letters = [...new Set(written)].filter((letter) => !BLANK.test(letter));
  const columns = Math.floor(width / CELL);
  const cells = letters.map((_, place) => ({
    x: (place % columns) * CELL,
    y: Math.floor(place / columns) * CELL,
  }));
  for (const [place, { x, y }] of cells.entries()) {
    const sample = svgElement('text', {
      x: x + CELL / 4,
      y: height + y + CELL * 0.75,
      'font-size': CELL / 2,
    });
    sample.textContent = letters[place] ?? '';
    sampled.append(sample);
  }
  const whole = height + Math.ceil(letters.length / columns) * CELL;
  sampled.setAttribute('height', String(whole));
  sampled.setAttribute('viewBox', `0 0 ${width} ${whole}`);
  return { sampled, cells };
}

const LOOK_EVERY_MS = 50;
const PATIENCE_MS = 10_000;

/**
 * Waits until every letter of the sample is written. A browser says that an image is complete before the fonts inside it
 * are, and until they are it leaves their letters out without a word.
 */
async function waitForLetters(
  image: HTMLImageElement,
  { top, cells, signal }: { top: number; cells: readonly Cell[]; signal: AbortSignal },
): Promise<void> {
  const calledOff = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]);
  const { canvas, paper: sample } = openCanvas(image.width, image.height - top, { willReadFrequently: true });
  const hasInk = ({ x, y }: Cell) =>
    sample.getImageData(x, y, CELL, CELL).data.some((channel) => channel > 0);
  for (;;) {
    sample.clearRect(0, 0, canvas.width, canvas.height);
    sample.drawImage(image, 0, -top);
    if (cells.every(hasInk)) return;
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    calledOff.throwIfAborted();
  }
}
