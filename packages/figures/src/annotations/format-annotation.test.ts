import { expect, test } from 'vitest';
import { buildAnnotation } from './annotations.fixture.ts';
import { formatAnnotation } from './format-annotation.ts';

test.each([
  ['2020', 'kk', '2020\u00a0— оқиға'],
  ['2020', 'ru', '2020\u00a0— событие'],
  ['2024-05', 'kk', '2024 ж. мам.\u00a0— оқиға'],
  ['2024-05', 'ru', 'май 2024\u00a0— событие'],
  ['2020-05-25', 'kk', '25.05.2020\u00a0— оқиға'],
  ['2020-05-25', 'ru', '25.05.2020\u00a0— событие'],
] as const)('%s in %s: %s', (timePeriod, language, told) => {
  expect(formatAnnotation(buildAnnotation({ timePeriod }), language)).toBe(told);
});

test('the words of a source are attributed to it', () => {
  const told = buildAnnotation({ source: 'ALMATY_REPORT_2020' });
  expect(formatAnnotation(told, 'kk')).toBe('2020\u00a0— оқиға (дереккөз мәліметі бойынша)');
  expect(formatAnnotation(told, 'ru')).toBe('2020\u00a0— событие (по данным источника)');
});
