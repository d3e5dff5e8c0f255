/**
 * A canvas of so many pixels, ready to be drawn on.
 * @throws RangeError when the browser gives none to draw on: it is too large, or memory is short
 */
export function openCanvas(
  width: number,
  height: number,
  settings?: CanvasRenderingContext2DSettings,
): { canvas: HTMLCanvasElement; paper: CanvasRenderingContext2D } {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const paper = canvas.getContext('2d', settings);
  if (!paper) throw new RangeError(`no canvas of ${width} x ${height} pixels`);
  return { canvas, paper };
}
