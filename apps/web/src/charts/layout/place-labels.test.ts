import { expect, test } from 'vitest';
import { boxesAlong, placeLabels } from './place-labels.ts';

const bounds = { x: 0, y: 0, width: 100, height: 100 };
const at = (x: number, y: number) => ({ x, y, width: 20, height: 10 });

test('a label takes its first free place', () => {
  const { boxes } = placeLabels([{ id: 'a', candidates: [at(0, 0), at(50, 50)] }], [at(5, 5)], bounds);
  expect(boxes.get('a')).toEqual(at(50, 50));
});

test('two labels never share a place', () => {
  const places = [at(0, 0), at(0, 20)];
  const { boxes } = placeLabels(
    [
      { id: 'a', candidates: places },
      { id: 'b', candidates: places },
    ],
    [],
    bounds,
  );
  expect(boxes.get('a')).toEqual(at(0, 0));
  expect(boxes.get('b')).toEqual(at(0, 20));
});

test('a label at the edge is pushed inside, whole', () => {
  const { boxes } = placeLabels([{ id: 'a', candidates: [at(95, 98)] }], [], bounds);
  expect(boxes.get('a')).toEqual(at(80, 90));
});

test('a slanted line blocks only where it runs', () => {
  const line = boxesAlong({ x: 0, y: 0 }, { x: 100, y: 100 }, 4);
  const { boxes } = placeLabels([{ id: 'a', candidates: [at(40, 45), at(70, 10)] }], line, bounds);
  expect(boxes.get('a')).toEqual(at(70, 10));
});

test('says how much is covered where there is no room', () => {
  const label = { id: 'a', candidates: [at(0, 0)] };
  expect(placeLabels([label], [], bounds).covered).toBe(0);
  expect(placeLabels([label], [at(0, 0)], bounds).covered).toBe(200);
});

test('a label that may be left out is, rather than cover something', () => {
  const label = { id: 'a', candidates: [at(0, 0), at(0, 5)] };
  const { boxes, covered } = placeLabels([{ ...label, mayBeLeftOut: true }], [at(0, 0)], bounds);
  expect([boxes.size, covered]).toEqual([0, 0]);
  expect(placeLabels([label], [at(0, 0)], bounds).boxes.size).toBe(1);
});
