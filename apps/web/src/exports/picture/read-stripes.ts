import { type PlainColor, plainColor } from './plain-color.ts';

/** A hatch: stripes of one colour on an open ground; px. */
export type Stripes = PlainColor & {
  width: number;
  /** From one stripe to the next. */
  step: number;
  /** How upright stripes are turned to lie as these do, degrees from 0 to 180. */
  turn: number;
};

const GRADIENT = /^repeating-linear-gradient\((?<angle>-?[\d.]+)deg, (?<stops>.+)\)$/;
const STOP = /(?<color>\w+\([^)]+\))(?<places>(?: [\d.]+px)+)/g;

/** The hatch in a computed `background-image`; null where there is none. Tokens and charts hatch in this one form. */
export function readStripes(backgroundImage: string): Stripes | null {
  const { angle, stops = '' } = GRADIENT.exec(backgroundImage)?.groups ?? {};
  const read = [...stops.matchAll(STOP)].map(({ groups: { color = '', places = '' } = {} }) => ({
    color,
    end: Number.parseFloat(places.split(' ').at(-1) ?? ''),
  }));
  const stripe = read[0];
  const step = read.at(-1)?.end;
  const color = stripe && plainColor(stripe.color);
  if (!stripe || !color || step === undefined) return null;
  const width = read.findLast((stop) => stop.color === stripe.color)?.end ?? 0;
  return { ...color, width, step, turn: turnOf(Number(angle)) };
}

/** CSS counts from upwards, and a gradient runs across its stripes. */
function turnOf(angle: number): number {
  return (((angle - 90) % 180) + 180) % 180;
}
