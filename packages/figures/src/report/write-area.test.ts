import type { Observation } from '@korsetkish/contract';
import { describe, expect, it } from 'vitest';
import { catalogue, published } from '../headlines/published.fixture.ts';
import { contextOf, readBlock } from './report.fixture.ts';
import { type Block, listFiguresOf } from './report-block.ts';
import { writeArea } from './write-area.ts';

const notices = (month: number, more: Partial<Observation> = {}) =>
  published('ASSEMBLY_NOTIFICATIONS', month, { timePeriod: `2020-0${month}`, ...more });

const MONTHS = [1, 2, 3, 4, 5, 6, 7].map((month) => notices(month));

const write = (observations: readonly Observation[]): Block[] =>
  writeArea(catalogue.indicator('ASSEMBLY_NOTIFICATIONS'), observations, contextOf(observations));

describe('a long series', () => {
  const refused = notices(7, { breakdown: { OUTCOME: 'REFUSED' } });
  const plan = notices(8, { scenario: 'PLAN', timePeriod: '2020' });
  const [words, table, ...others] = write([refused, plan, ...MONTHS]);

  it('is said by its newest figure and plan', () => {
    expect(words && readBlock(words, 'ru')).toEqual([
      'Уведомления и заявления о собраниях: 7 уведомлений в июле 2020 года и 8 уведомлений по плану на 2020 год; изменение по сравнению с предыдущими данными (июнь 2020 года): +1 уведомление (+16,7 %). Из них:',
      'Отказано: 7 уведомлений в июле 2020 года.',
    ]);
  });

  it('stands whole in a table: a time a row, plans last, a breakdown a column', () => {
    expect(others).toEqual([]);
    expect(table).toMatchObject({
      block: 'TABLE',
      caption: { ru: 'Уведомления и заявления о собраниях, уведомлений' },
      rowsName: { kk: 'Кезең', ru: 'Период' },
      columns: [{ kk: 'Барлығы', ru: 'Всего' }, { ru: 'Отказано' }],
    });
    if (table?.block !== 'TABLE') throw new RangeError('no table');
    expect(table.rows.map(({ name }) => name.ru).slice(-2)).toEqual(['июль 2020 года', 'план на 2020 год']);
    expect(table.rows.map(({ cells }) => cells[1] !== null)).toEqual([
      ...Array.from({ length: 6 }, () => false),
      ...[true, false],
    ]);
    expect(new Set(listFiguresOf(table))).toEqual(new Set([refused, plan, ...MONTHS]));
  });
});

it('a short one is a sentence, and nothing is nothing', () => {
  expect(write(MONTHS.slice(0, 6)).map(({ block }) => block)).toEqual(['SENTENCE']);
  expect(write([])).toEqual([]);
});
