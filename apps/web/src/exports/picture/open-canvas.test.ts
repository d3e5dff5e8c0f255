import { afterEach, expect, test, vi } from 'vitest';
import { openCanvas } from './open-canvas.ts';

afterEach(() => vi.unstubAllGlobals());

const giveContext = (context: object | null) =>
  vi.stubGlobal('document', { createElement: () => ({ getContext: () => context }) });

test('a browser that gives nothing to draw on is an error, and never an empty picture', () => {
  giveContext(null);
  expect(() => openCanvas(40_000, 40_000)).toThrow(RangeError);
});

test('a canvas has the size that was asked for', () => {
  giveContext({});
  expect(openCanvas(3, 2).canvas).toMatchObject({ width: 3, height: 2 });
});
