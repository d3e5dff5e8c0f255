import { describe, expect, test } from 'vitest';
import { annotateAll } from '../annotations/annotations.fixture.ts';
import { ACCENT, COMPARATOR, CONTEXT } from '../colors.ts';
import { MARK_SIZE, widthOfMarks } from '../layout/annotation-marks.ts';
import { TIME_SERIES_HEIGHT } from '../layout/fixed-heights.ts';
import { measureText } from '../layout/measure-text.ts';
import type { Box } from '../layout/place-labels.ts';
import { LINE } from '../layout/text-metrics.ts';
import { chartNames, published } from '../testing/chart-names.ts';
import { buildTimeSeries, type TimeSeriesInput } from './build-time-series.ts';
import { layoutTimeSeries } from './layout-time-series.ts';

const years = [8.2, 7.8, 8, 8, 8.8, 8.5, 9.2, 8.7, 7.9, 7.4, 7.1];
const rate = { indicator: 'YOUTH_NEET_RATE', unitMeasure: 'PERCENT', decimals: 1 };
const almaty: TimeSeriesInput = {
  id: 'almaty',
  name: 'Алматы',
  color: ACCENT,
  observations: [
    published({ ...rate, obsValue: 6.1 }),
    published({ ...rate, obsValue: 5.7, timePeriod: '2021-Q1' }),
  ],
};
const model = buildTimeSeries(
  [
    {
      id: 'country',
      name: 'Қазақстан Республикасы, 15–28 жас',
      shortName: 'Қазақстан, 15–28 жас',
      color: CONTEXT,
      observations: years.map((obsValue, index) =>
        published({ ...rate, obsValue, timePeriod: String(2010 + index) }),
      ),
    },
    {
      id: 'report',
      name: 'Қазақстан Республикасы, есептегі мән',
      shortName: 'Республика (есепте)',
      color: COMPARATOR,
      mark: 'diamond',
      observations: [published({ ...rate, obsValue: 6.8, timePeriod: '2021-Q1' })],
    },
    almaty,
  ],
  chartNames('kk'),
);

const touches = (a: Box, b: Box) =>
  Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > 0.01 &&
  Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > 0.01;

describe.each([20, 24, 38, 80])('%d em wide', (width) => {
  const layout = layoutTimeSeries(model, width, TIME_SERIES_HEIGHT);

  test('no label leaves the drawing or covers another', () => {
    for (const [index, { box, lines }] of layout.labels.entries()) {
      expect(box.x, lines.join(' ')).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width, lines.join(' ')).toBeLessThanOrEqual(width + 0.01);
      for (const other of layout.labels.slice(index + 1)) {
        expect(touches(box, other.box), `${lines} / ${other.lines}`).toBe(false);
      }
    }
  });

  test('figures set apart are told apart by their names', () => {
    const apart = layout.labels.filter((label) => label.apart).map(({ lines }) => lines.join(' '));
    const report = width < 38 ? 'Республика (есепте)' : 'Қазақстан Республикасы, есептегі мән';
    expect(apart).toEqual([`${report} 6,8`, 'Алматы 5,7']);
  });

  test('what is set apart stands right of the dashed line', () => {
    expect(layout.divider).not.toBeNull();
    for (const x of layout.slotsApartX) expect(x).toBeGreaterThan(layout.divider ?? Number.POSITIVE_INFINITY);
    for (const x of layout.slotsX) expect(x).toBeLessThan(layout.divider ?? 0);
  });

  test('the newest year is named under the axis', () => {
    expect(layout.labelledSlots.map(({ slot }) => slot)).toContain(10);
  });
});

describe.each([24, 38, 80])('annotated, %d em wide', (width) => {
  const annotations = annotateAll(model.figures, ['2012', '2016-03-01', '2020-05-25', '2021-02']);
  const layout = layoutTimeSeries(model, width, TIME_SERIES_HEIGHT, annotations);

  test('every annotation has its line and its number', () => {
    expect(layout.marks).toHaveLength(4);
    expect(layout.markRows.flatMap((row) => row.annotations)).toEqual(annotations);
    expect(layout.marks.at(-1)?.x).toBe(layout.slotsApartX[0]);
  });

  test('no label covers a number or another label', () => {
    const numbers = layout.markRows.map(
      ({ annotations: { length }, left }): Box => ({
        x: left,
        y: layout.marksTop,
        width: widthOfMarks(length),
        height: MARK_SIZE,
      }),
    );
    for (const [index, { box, lines }] of layout.labels.entries()) {
      const others = layout.labels.slice(index + 1).map((other) => other.box);
      for (const other of [...numbers, ...others]) expect(touches(box, other), lines.join(' ')).toBe(false);
    }
  });

  test('the plot makes room for the numbers, and the drawing stays as high as it was', () => {
    const plain = layoutTimeSeries(model, width, TIME_SERIES_HEIGHT);
    expect(layout.plot.y).toBeGreaterThan(layout.marksTop + MARK_SIZE);
    expect(layout.plot.y + layout.plot.height).toBeCloseTo(plain.plot.y + plain.plot.height);
  });
});

test('the only series set apart needs no name again where room is short', () => {
  const alone = buildTimeSeries([almaty], chartNames('kk'));
  const linesApart = (width: number) =>
    layoutTimeSeries(alone, width, TIME_SERIES_HEIGHT).labels.flatMap(({ apart, lines }) =>
      apart ? lines : [],
    );
  expect(linesApart(24)).toEqual(['5,7']);
  expect(linesApart(80)).toEqual(['Алматы 5,7']);
});

describe.each([20, 24, 38, 80])('the unit over the axis, %d em wide', (width) => {
  const falling = (language: 'kk' | 'ru') =>
    buildTimeSeries(
      [
        {
          id: 'a',
          name: 'Алматы',
          color: ACCENT,
          observations: [40, 31, 22, 12, 9].map((obsValue, place) =>
            published({
              indicator: 'YOUTH_NEET_NUMBER',
              unitMeasure: 'PERSONS',
              unitMult: 3,
              obsValue,
              timePeriod: String(2016 + place),
              layer: 'training',
            }),
          ),
        },
      ],
      chartNames(language),
    );

  test.each(['kk', 'ru'] as const)('is touched by no figure of a point at the top, in %s', (language) => {
    const high = falling(language);
    const unit: Box = { x: 0, y: 0, width: measureText(high.unit), height: LINE };
    for (const { box, lines } of layoutTimeSeries(high, width, TIME_SERIES_HEIGHT).labels) {
      expect(touches(box, unit), lines.join(' ')).toBe(false);
    }
  });
});

describe.each([20, 38, 80])('six lines in %d em', (width) => {
  const near = [0, 1, 2, 3, 4, 5].map(
    (line): TimeSeriesInput => ({
      ...almaty,
      id: `line ${line}`,
      name: `Дано письменное разъяснение ${line}`,
      observations: years.map((obsValue, index) =>
        published({ ...rate, obsValue: obsValue + line / 10, timePeriod: String(2010 + index) }),
      ),
    }),
  );
  const { labels } = layoutTimeSeries(buildTimeSeries(near, chartNames()), width, TIME_SERIES_HEIGHT);

  test('have no names among them, which would lie on foreign lines', () => {
    expect(labels.flatMap(({ lines }) => lines).join(' ')).not.toContain('разъяснение');
  });

  test('show the figures that stand free, and no two on each other', () => {
    expect(labels.length).toBeGreaterThan(0);
    for (const [index, { box, lines }] of labels.entries()) {
      for (const other of labels.slice(index + 1)) {
        expect(touches(box, other.box), `${lines} / ${other.lines}`).toBe(false);
      }
    }
  });
});

describe('a month after month on a phone', () => {
  const months = Array.from({ length: 36 }, (_, month) =>
    published({
      ...rate,
      obsValue: month === 34 ? 485 : 400 + month,
      decimals: 0,
      timePeriod: `${2019 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`,
    }),
  );
  const series = buildTimeSeries([{ ...almaty, observations: months }], chartNames('kk'));

  test.each([20, 24, 38])('%d em wide, no period reaches over the edge or another', (width) => {
    const { labelledSlots } = layoutTimeSeries(series, width, TIME_SERIES_HEIGHT);
    const ends = labelledSlots.map(({ slot, x }) => {
      const half = measureText(series.slots[slot]?.label ?? '') / 2;
      return { left: x - half, right: x + half };
    });
    expect(Math.max(...ends.map(({ right }) => right))).toBeLessThanOrEqual(width);
    for (const [place, { left }] of ends.entries()) {
      expect(left).toBeGreaterThan(ends[place - 1]?.right ?? 0);
    }
  });

  test('the highest figure is not written over the last one, whose month is next to it', () => {
    const figuresAt = (width: number) =>
      layoutTimeSeries(series, width, TIME_SERIES_HEIGHT).labels.flatMap(({ lines }) => lines);
    expect(figuresAt(24)).toContain('435');
    expect(figuresAt(24)).not.toContain('485');
    expect(figuresAt(300)).toContain('485');
  });

  test('the first figure gives way to the highest, whose month is next to it', () => {
    const early = months.map((each, month) => ({ ...each, obsValue: [483, 319, 486][month] ?? 300 }));
    const model = buildTimeSeries([{ ...almaty, observations: early }], chartNames('kk'));
    const figuresAt = (width: number) =>
      layoutTimeSeries(model, width, TIME_SERIES_HEIGHT).labels.flatMap(({ lines }) => lines);
    expect(figuresAt(24)).toContain('486');
    expect(figuresAt(24)).not.toContain('483');
    expect(figuresAt(300)).toEqual(expect.arrayContaining(['483', '486', '300']));
  });
});
