import { describe, expect, it } from 'vitest';
import { stepFrom, stepOfKey } from './step-of-key.ts';

const press = (code: string, held: Partial<Parameters<typeof stepOfKey>[0]> = {}) =>
  stepOfKey({ code, altKey: false, ctrlKey: false, metaKey: false, ...held });

describe('a key of a show', () => {
  it.each([
    ['ArrowRight', 'NEXT'],
    ['ArrowDown', 'NEXT'],
    ['PageDown', 'NEXT'],
    ['ArrowLeft', 'PREVIOUS'],
    ['ArrowUp', 'PREVIOUS'],
    ['PageUp', 'PREVIOUS'],
    ['Home', 'FIRST'],
    ['End', 'LAST'],
    ['KeyF', 'FULL_SCREEN'],
    ['Escape', 'LEAVE'],
  ])('%s asks for %s', (code, step) => {
    expect(press(code)).toBe(step);
  });

  it('with a modifier is the browser’s: Ctrl+F searches, Alt+Left goes back', () => {
    expect(press('KeyF', { ctrlKey: true })).toBeNull();
    expect(press('ArrowLeft', { altKey: true })).toBeNull();
    expect(press('ArrowLeft', { metaKey: true })).toBeNull();
  });

  it('is none of those that press buttons and move the focus', () => {
    expect(['Enter', 'Space', 'Tab', 'KeyA'].map((code) => press(code))).toEqual([null, null, null, null]);
  });
});

describe('a step', () => {
  it('leads to the neighbour, or to an end', () => {
    expect(stepFrom(3, 'NEXT', 9)).toBe(4);
    expect(stepFrom(3, 'PREVIOUS', 9)).toBe(2);
    expect(stepFrom(3, 'FIRST', 9)).toBe(1);
    expect(stepFrom(3, 'LAST', 9)).toBe(9);
  });

  it('leads nowhere beyond the ends', () => {
    expect(stepFrom(9, 'NEXT', 9)).toBe(9);
    expect(stepFrom(1, 'PREVIOUS', 9)).toBe(1);
  });
});
