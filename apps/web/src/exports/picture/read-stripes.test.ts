import { expect, test } from 'vitest';
import { readStripes } from './read-stripes.ts';

const HATCH = { color: '#d98324', opacity: 0.45, width: 1.3, step: 14.3, turn: 45 };

test.each([
  [
    'rgba(217, 131, 36, 0.45) 0px, rgba(217, 131, 36, 0.45) 1.3px, rgba(0, 0, 0, 0) 1.3px, rgba(0, 0, 0, 0) 14.3px',
  ],
  ['rgba(217, 131, 36, 0.45) 0px 1.3px, rgba(0, 0, 0, 0) 1.3px 14.3px'],
])('the hatch over synthetic figures, as browsers write it: %s', (stops) => {
  expect(readStripes(`repeating-linear-gradient(-45deg, ${stops})`)).toEqual(HATCH);
});

test.each(['none', 'linear-gradient(90deg, rgb(0, 0, 0), rgb(1, 1, 1))', 'url("x.png")'])(
  '%s is no hatch',
  (image) => expect(readStripes(image)).toBeNull(),
);
