import { describe, expect, it } from 'vitest';
import type { Box } from '../layout/place-labels.ts';
import { type AreaToCallOut, callOutAreas, saysBeside } from './call-out-areas.ts';

const EM = 10;
const SIZE = { width: 600, height: 200, em: EM };
const MAP = { left: 150, right: 450 };

const area = (given: Partial<AreaToCallOut> = {}): AreaToCallOut => ({
  area: { markedLabel: '24', shortName: 'Медеуский' },
  at: [200, 100],
  radius: 0,
  label: { figure: null, name: null },
  ...given,
});
const FIGURE = { text: '24', top: 90, onMark: false };

const touch = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height - 0.01 && b.y < a.y + a.height - 0.01;

describe('callOutAreas', () => {
  it('says beside the map what is not written on the area', () => {
    expect(saysBeside(area())).toBe('Медеуский\u00a0\u00a024');
    expect(saysBeside(area({ label: { figure: FIGURE, name: null } }))).toBe('Медеуский');
    expect(saysBeside(area({ area: { markedLabel: '', shortName: 'Медеуский' } }))).toBe('Медеуский');
    expect(saysBeside(area({ label: { figure: FIGURE, name: { text: 'Медеуский', top: 0 } } }))).toBe('');
  });

  it('stands on the nearer side, and on the other where that has no room', () => {
    const [west, east] = callOutAreas([area(), area({ at: [400, 100] })], MAP, SIZE);
    expect([west?.side, east?.side]).toEqual(['left', 'right']);
    const [moved] = callOutAreas([area()], { left: 10, right: 300 }, SIZE);
    expect(moved?.side).toBe('right');
  });

  it('leaves out what has no room on either side', () => {
    expect(callOutAreas([area()], { left: 20, right: 580 }, SIZE)).toEqual([null]);
  });

  it('keeps twelve names of one height apart, inside the drawing and in their order', () => {
    const areas = Array.from({ length: 12 }, (_, place) => area({ at: [160 + place, 180 + place / 10] }));
    const boxes = callOutAreas(areas, MAP, SIZE).flatMap((callout) => callout?.box ?? []);
    expect(boxes).toHaveLength(12);
    for (const [place, box] of boxes.entries()) {
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThan(MAP.left);
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.y + box.height).toBeLessThanOrEqual(SIZE.height + 0.01);
      expect(box.y).toBeGreaterThan(boxes[place - 1]?.y ?? -1);
      for (const other of boxes.slice(place + 1)) expect(touch(box, other)).toBe(false);
    }
  });

  it('leads its line from outside the circle or the figure to the words', () => {
    const [ofCircle] = callOutAreas([area({ radius: 20 })], MAP, SIZE);
    expect(ofCircle?.from).toEqual([180, 100]);
    expect(ofCircle?.to[0]).toBeGreaterThan((ofCircle?.box.x ?? 0) + (ofCircle?.box.width ?? 0));
    const [ofFigure] = callOutAreas([area({ label: { figure: FIGURE, name: null } })], MAP, SIZE);
    expect(ofFigure?.from[0]).toBeLessThan(195);
  });
});
