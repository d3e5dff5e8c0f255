import { expect, test } from 'vitest';
import { measureText } from '../layout/measure-text.ts';
import { LINE, SMALL } from '../layout/text-metrics.ts';
import { TIERS } from '../layout/tiers.ts';
import type { RankedBar, RankedBarsModel } from './build-ranked-bars.ts';
import { findAxisEnd, heightsOfRankedBars, layoutRankedBars } from './layout-ranked-bars.ts';

const bar = (label: string, plotted: number, planned: number | null): RankedBar => ({
  code: label,
  label,
  plotted,
  figureText: String(plotted),
  plan: planned === null ? null : { plotted: planned, text: `план ${planned}` },
  reason: 'Справка объясняет: цена бумаги и рост тиража с 45 до 55 тыс. экземпляров в неделю',
  figures: [],
});

const bars = [
  bar('Обучение основам предпринимательства («Бастау Бизнес»)', 2627, 2627),
  bar('Общественно-политические вопросы', 440, 620),
  bar('СМИ', 25, null),
];
const model: RankedBarsModel = { bars, caption: '', keyEntries: [], figures: [] };

test.each(TIERS)('at %d em rows follow one another and every line fits its place', (tier) => {
  const { rows, beside, barsLeft, height } = layoutRankedBars(model, tier);
  let bottom = 0;
  for (const row of rows) {
    expect(Math.min(row.labelTop, row.barTop)).toBeGreaterThanOrEqual(bottom - 0.01);
    bottom = Math.max(
      row.labelTop + row.labelLines.length * LINE,
      row.belowTop + row.belowLines.length * LINE * SMALL,
    );
    for (const line of row.labelLines)
      expect(measureText(line)).toBeLessThanOrEqual(beside ? barsLeft : tier);
    for (const line of row.belowLines)
      expect(measureText(line) * SMALL).toBeLessThanOrEqual(tier - barsLeft + 0.01);
  }
  expect(bottom).toBeLessThanOrEqual(height + 0.01);
  expect(heightsOfRankedBars(model)[tier]).toBe(height);
});

test('a plan beyond the bar has room on the axis too', () => {
  expect(findAxisEnd([bar('План больше', 100, 300)], 20, false)).toBeGreaterThan(300);
});
