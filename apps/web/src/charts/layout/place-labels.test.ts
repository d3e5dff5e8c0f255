import { expect, test } from 'vitest';
import { boxesAlong, placeLabels } from './place-labels.ts';

const bounds = { x: 0, y: 0, width: 100, height: 100 };
const at = (x: number, y: number) => ({ x, y, width: 20, height: 10 });

test('a label takes its first free place', () => {
  const placed = placeLabels([{ id: 'a', candidates: [at(0, 0), at(50, 50)] }], [at(5, 5)], bounds);
  expect(placed.get('a')).toEqual(at(50, 50));
});

test('two labels never share a place', () => {
  const places = [at(0, 0), at(0, 20)];
  const placed = placeLabels(
    [
      { id: 'a', candidates: places },
      { id: 'b', candidates: places },
    ],
    [],
    bounds,
  );
  expect(placed.get('a')).toEqual(at(0, 0));
  expect(placed.get('b')).toEqual(at(0, 20));
});

test('a label at the edge is pushed inside, whole', () => {
  const placed = placeLabels([{ id: 'a', candidates: [at(95, 98)] }], [], bounds);
  expect(placed.get('a')).toEqual(at(80, 90));
});

test('a slanted line blocks only where it runs', () => {
  const line = boxesAlong({ x: 0, y: 0 }, { x: 100, y: 100 }, 4);
  const placed = placeLabels([{ id: 'a', candidates: [at(40, 45), at(70, 10)] }], line, bounds);
  expect(placed.get('a')).toEqual(at(70, 10));
});
