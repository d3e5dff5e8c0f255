import { expect, it } from 'vitest';
import { compareNames } from './compare-names.ts';

it('orders names by the Kazakh alphabet', () => {
  const names = ['Түрксіб', 'Әуезов', 'Бостандық', 'Алмалы', 'Жетісу', 'Алатау'];
  expect(names.sort(compareNames)).toEqual(['Алатау', 'Алмалы', 'Әуезов', 'Бостандық', 'Жетісу', 'Түрксіб']);
});
