import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

type Scheme = 'light' | 'dark';
type Palette = Record<string, Record<Scheme, string>>;

/** Tokens of one rule block: `--k-ink: light-dark(#14202b, #e9eef3)`. */
function readPalette(block: string): Palette {
  const found = block.matchAll(/--(k-[\w-]+):\s*light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g);
  return Object.fromEntries(Array.from(found, ([, token, light, dark]) => [token, { light, dark }]));
}

const [normalBlock = '', lowVisionBlock = ''] = css.split(':root[data-vision="low"]');
const normal = readPalette(normalBlock);
const palettes = { normal, 'low vision': { ...normal, ...readPalette(lowVisionBlock) } };

/** WCAG relative luminance, 0 to 1. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG contrast ratio, 1 to 21. */
function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const TEXT = 4.5;
const DRAWING = 3;
const SERIES = [1, 2, 3, 4, 5, 6, 7, 8].map((n) => `k-cat-${n}`);

const pairs: [front: string, back: string, least: number][] = [
  ...['k-bg', 'k-surface', 'k-surface-2'].flatMap((back): [string, string, number][] => [
    ['k-ink', back, 7],
    ['k-ink-2', back, TEXT],
    ['k-accent', back, TEXT],
  ]),
  ['k-line-strong', 'k-bg', DRAWING],
  ['k-line-strong', 'k-surface', DRAWING],
  ['k-on-accent', 'k-accent', TEXT],
  // Figures stand on the marks of these two.
  ['k-on-accent', 'k-cat-1', TEXT],
  ['k-on-accent', 'k-cat-2', TEXT],
  ['k-accent', 'k-accent-soft', TEXT],
  ['k-caution-ink', 'k-caution-bg', TEXT],
  ['k-error-ink', 'k-error-bg', TEXT],
  ['k-plan', 'k-surface', TEXT],
  // Figures stand on every shade of a map: dark words on the faint ones, light words on the strong.
  ...[1, 2, 3].map((shade): [string, string, number] => ['k-ink', `k-seq-${shade}`, TEXT]),
  ...[4, 5].map((shade): [string, string, number] => ['k-on-accent', `k-seq-${shade}`, TEXT]),
  ...SERIES.map((series): [string, string, number] => [series, 'k-surface', DRAWING]),
];

describe.each(Object.entries(palettes))('palette, %s', (_, palette) => {
  it.each(pairs)('%s on %s is at least %d', (front, back, least) => {
    for (const scheme of ['light', 'dark'] as const) {
      const [a, b] = [palette[front]?.[scheme], palette[back]?.[scheme]];
      expect(a && b && contrast(a, b), `${scheme}: ${a} on ${b}`).toBeGreaterThanOrEqual(least);
    }
  });

  it.each(['light', 'dark'] as const)('shades of a map only grow stronger, each clearly, %s', (scheme) => {
    const surface = palette['k-surface']?.[scheme] ?? '';
    const strengths = [1, 2, 3, 4, 5].map((shade) =>
      contrast(palette[`k-seq-${shade}`]?.[scheme] ?? '', surface),
    );
    for (const [place, strength] of strengths.entries()) {
      expect(strength / (strengths[place - 1] ?? 1)).toBeGreaterThanOrEqual(1.2);
    }
  });
});
