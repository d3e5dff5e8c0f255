import { expect, test } from 'vitest';
import { plainColor } from './plain-color.ts';

test.each([
  ['rgb(11, 92, 173)', { color: '#0b5cad', opacity: 1 }],
  ['rgba(217, 131, 36, 0.45)', { color: '#d98324', opacity: 0.45 }],
  ['color(srgb 0.7568 0.5 1)', { color: '#c180ff', opacity: 1 }],
  ['color(srgb 0 0 1e-7 / 0.5)', { color: '#000000', opacity: 0.5 }],
  ['rgba(0, 0, 0, 0)', null],
  ['none', null],
  ['oklch(0.5 0.1 20)', { color: 'oklch(0.5 0.1 20)', opacity: 1 }],
])('%s', (computed, plain) => {
  expect(plainColor(computed)).toEqual(plain);
});
