import { expect, test } from 'vitest';
import { type MarkedText, placeMarks, widthOfMarks } from './annotation-marks.ts';
import { measureText } from './measure-text.ts';
import { LINE } from './text-metrics.ts';

const label = (given: Partial<MarkedText>): MarkedText => ({
  lines: [{ text: '2020' }, { text: 'факт' }],
  anchor: 'start',
  room: 20,
  ...given,
});

test('a mark stands after the first line that leaves room for it', () => {
  expect(placeMarks(label({}), 1).middle).toBe(LINE / 2);
  const narrow = label({ lines: [{ text: 'январь–май 2021' }, { text: 'года' }], room: 9 });
  expect(placeMarks(narrow, 1).middle).toBe(LINE * 1.5);
});

test('where no line leaves room, it stands under the label', () => {
  const full = label({ anchor: 'middle', room: 3.5 });
  const { left, middle } = placeMarks(full, 2);
  expect(middle).toBe(LINE * 2.5);
  expect(left).toBe(-widthOfMarks(2) / 2);
});

const TEXTS = ['2020', 'факт', 'янв.–май', 'жылдың бір бөлігі'];
const LABELS = TEXTS.flatMap((first) =>
  TEXTS.flatMap((second) =>
    (['start', 'middle'] as const).flatMap((anchor) =>
      [2, 4, 7, 11, 20].map((room): MarkedText => {
        const lines = [{ text: first, bold: true }, { text: second }];
        return { lines, anchor, room };
      }),
    ),
  ),
);

test.each([1, 2, 4])('%d marks cover no label, and stay in its room unless they stand under it', (count) => {
  for (const label of LABELS) {
    const { left, middle } = placeMarks(label, count);
    const beside = label.lines[Math.floor(middle / LINE)];
    if (!beside) continue;
    const half = label.anchor === 'middle' ? 0.5 : 1;
    const width = measureText(beside.text, beside.bold ? 'bold' : 'regular');
    expect(left).toBeGreaterThan(width * half);
    expect(left + widthOfMarks(count)).toBeLessThanOrEqual(label.room * half);
  }
});
