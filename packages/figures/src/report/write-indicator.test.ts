import type { Breakdown } from '@korsetkish/contract';
import { describe, expect, it } from 'vitest';
import { catalogue, published } from '../headlines/published.fixture.ts';
import { plain } from '../phrases/figures.fixture.ts';
import { listFiguresOf } from './report.ts';
import { writeIndicator } from './write-indicator.ts';

const notices = (obsValue: number, timePeriod: string, breakdown: Breakdown = {}) =>
  published('ASSEMBLY_NOTIFICATIONS', obsValue, { timePeriod, breakdown });

const HELD = [
  notices(127, '2020', { OUTCOME: 'REFUSED' }),
  notices(98, '2021-01-01/P5M'),
  notices(39, '2021-01-01/P5M', { OUTCOME: 'APPROVED' }),
  notices(496, '2020'),
  notices(296, '2020', { OUTCOME: 'APPROVED' }),
];

describe('an indicator in a report', () => {
  it('is its total and its parts, with every figure that is held', () => {
    const block = writeIndicator(catalogue.indicator('ASSEMBLY_NOTIFICATIONS'), HELD, catalogue);
    expect(block).toMatchObject({ block: 'LIST', indicator: 'ASSEMBLY_NOTIFICATIONS' });
    expect(new Set(listFiguresOf(block))).toEqual(new Set(HELD));
    const texts = block.block === 'LIST' ? [block.lead, ...block.items] : [];
    expect(texts.map(({ text }) => plain(text.ru))).toMatchInlineSnapshot(`
      [
        "Уведомления и заявления о собраниях: 496 уведомлений в 2020 году и 98 уведомлений в январе–мае 2021 года",
        "Отказано: 127 уведомлений в 2020 году",
        "Согласовано: 296 уведомлений в 2020 году и 39 уведомлений в январе–мае 2021 года",
      ]
    `);
    expect(texts.map(({ text }) => plain(text.kk))).toMatchInlineSnapshot(`
      [
        "Жиналыс туралы хабарламалар мен өтініштер: 2020 жылы — 496 хабарлама, 2021 жылғы қаңтар–мамырда — 98 хабарлама",
        "Бас тартылған: 2020 жылы — 127 хабарлама",
        "Келісілген: 2020 жылы — 296 хабарлама, 2021 жылғы қаңтар–мамырда — 39 хабарлама",
      ]
    `);
  });

  it('without parts is a sentence, plans last', () => {
    const hours = (obsValue: number, more: object) => published('INFORMATION_TV_HOURS', obsValue, more);
    const block = writeIndicator(
      catalogue.indicator('INFORMATION_TV_HOURS'),
      [
        hours(3600, { timePeriod: '2021', scenario: 'PLAN' }),
        hours(944, { timePeriod: '2021-01-01/P4M', qualifier: 'MORE_THAN' }),
      ],
      catalogue,
    );
    expect(block.block).toBe('SENTENCE');
    expect(block.block === 'SENTENCE' && plain(block.text.ru)).toMatchInlineSnapshot(
      `"Часы эфира по информационному заказу: более 944 часов в январе–апреле 2021 года и 3 600 часов по плану на 2021 год"`,
    );
    expect(block.block === 'SENTENCE' && plain(block.text.kk)).toMatchInlineSnapshot(
      `"Ақпараттық тапсырыс, эфир сағаттары: 2021 жылғы қаңтар–сәуірде — 944-тен астам сағат, 2021 жылға арналған жоспар бойынша — 3 600 сағат"`,
    );
  });
});
