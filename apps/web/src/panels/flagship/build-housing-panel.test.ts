import { expect, test } from 'vitest';
import { modelOf } from '../../testing/model-of.ts';
import { plain, plainHeadline } from '../../testing/plain.ts';
import { ALMATY, publishedInput } from '../../testing/published-input.ts';
import { OBSERVATIONS } from '../../testing/published-observations.ts';
import { listPanelFigures } from '../panel-model.ts';
import { buildHousingPanel } from './build-housing-panel.ts';

const panel = buildHousingPanel(publishedInput(ALMATY));

test('967 flats of Almaty Zhastary lead, by sector', () => {
  expect(plainHeadline(panel?.headline)).toEqual({
    kk: '«Алматы жастары 3.0» пәтерлері: 2020 жылы — 967 пәтер; ең көбі — Денсаулық сақтау: 309 пәтер (32,0%)',
    ru: 'Квартиры «Алматы жастары 3.0»: 967 квартир в 2020 году; больше всего — Здравоохранение: 309 квартир (32,0 %)',
  });
  expect(modelOf(panel, 'RANKED_BARS').bars.map(({ code, plotted }) => [code, plotted])).toEqual([
    ['HEALTH', 309],
    ['EDUCATION', 291],
    ['YOUNG_SCIENTISTS', 129],
    ['CULTURE', 104],
    ['MEDIA', 68],
    ['SPORT', 36],
    ['SOCIAL_SPHERE', 30],
  ]);
});

test('the printed total stands in the table with its sectors', () => {
  const [first, ...others] = panel ? listPanelFigures(panel) : [];
  expect(first).toMatchObject({ code: null, observation: { obsValue: 967 } });
  expect(others).toHaveLength(9);
});

test('Nurly Zher goes from 350 flats to the 1 050 planned, outlined', () => {
  expect(plainHeadline(panel?.charts[1]?.sentence)).toEqual({
    kk: '«Нұрлы жер», жалға берілетін пәтерлер: 2020 жылы — 350 пәтер, 2021 жылға арналған жоспар бойынша — 1 050 пәтер; жоспарланған өсім: 700 пәтер (200,0%)',
    ru: 'Арендные квартиры «Нұрлы жер»: 350 квартир в 2020 году и 1 050 квартир по плану на 2021 год; планируемое увеличение: 700 квартир (200,0 %)',
  });
  const { columns } = modelOf(panel, 'PERIOD_COLUMNS');
  expect(columns.map(({ form, figureText }) => [form, plain(figureText)])).toEqual([
    ['ACTUAL', '350'],
    ['PLAN', '1 050'],
  ]);
});

test('without sectors the rented flats lead, and say their sentence once', () => {
  const observations = OBSERVATIONS.filter(({ indicator }) => indicator === 'YOUTH_HOUSING_NURLY_ZHER_FLATS');
  const rented = buildHousingPanel(publishedInput(ALMATY, { observations }));
  expect(rented?.headline.ru).toContain('«Нұрлы жер»');
  expect(rented?.charts.map(({ sentence }) => sentence)).toEqual([null]);
});
