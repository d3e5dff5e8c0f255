/** A colour as every program that reads SVG knows it, with how much it covers, 0 to 1. */
export type PlainColor = { color: string; opacity: number };

const RGB = /^rgba?\((?<red>[\d.]+), (?<green>[\d.]+), (?<blue>[\d.]+)(?:, (?<alpha>[\d.]+))?\)$/;
const SRGB = /^color\(srgb (?<red>[\d.e-]+) (?<green>[\d.e-]+) (?<blue>[\d.e-]+)(?: \/ (?<alpha>[\d.]+))?\)$/;

/**
 * A colour as a browser computed it, in the words of CSS of 1998; null for one that is not seen. Mixed colours are
 * computed as `color(srgb 0.5 0.5 0.5)`, which drawing programs do not read. What is neither is passed on as it is.
 */
export function plainColor(computed: string): PlainColor | null {
  const rgb = RGB.exec(computed)?.groups;
  const channels = rgb ?? SRGB.exec(computed)?.groups;
  if (!channels)
    return computed === 'none' || computed === 'transparent' ? null : { color: computed, opacity: 1 };
  const { red, green, blue, alpha } = channels;
  const opacity = alpha === undefined ? 1 : Number(alpha);
  if (opacity === 0) return null;
  const whole = rgb ? 1 : 255;
  return { color: `#${[red, green, blue].map((channel) => hex(Number(channel) * whole)).join('')}`, opacity };
}

function hex(channel: number): string {
  return Math.round(Math.min(255, Math.max(0, channel)))
    .toString(16)
    .padStart(2, '0');
}
