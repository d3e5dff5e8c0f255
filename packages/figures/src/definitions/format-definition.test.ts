import type { IndicatorDefinition } from '@korsetkish/contract';
import { expect, it } from 'vitest';
import { ALMATY, catalogue } from '../headlines/published.fixture.ts';
import { formatDefinition } from './format-definition.ts';

const upTo34: IndicatorDefinition = {
  definition: 'TO_34',
  text: { kk: '34 жасқа дейінгі жастар', ru: 'молодёжь до 34 лет' },
  refArea: null,
  source: null,
  validFrom: '2023',
};

const say = (definition: IndicatorDefinition) => [
  formatDefinition(definition, catalogue, 'kk'),
  formatDefinition(definition, catalogue, 'ru'),
];

it('says from which period on a definition holds', () => {
  expect(say(upTo34)).toEqual([
    '34 жасқа дейінгі жастар; күшіне ену кезеңі: 2023 жыл',
    'молодёжь до 34 лет; начало действия: 2023 год',
  ]);
  expect(say({ ...upTo34, validFrom: null })).toEqual(['34 жасқа дейінгі жастар', 'молодёжь до 34 лет']);
});

it('says whom it is for', () => {
  expect(say({ ...upTo34, refArea: ALMATY, source: 'BNS_DECENT_WORK' })).toEqual([
    '34 жасқа дейінгі жастар; Алматы қаласы; Ұлттық статистика бюросы; күшіне ену кезеңі: 2023 жыл',
    'молодёжь до 34 лет; город Алматы; Бюро национальной статистики; начало действия: 2023 год',
  ]);
});
