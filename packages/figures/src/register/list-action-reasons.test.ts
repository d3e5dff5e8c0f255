import { ACTION_KINDS, type ActionCount } from '@korsetkish/contract';
import { expect, it } from 'vitest';
import { listActionReasons } from './list-action-reasons.ts';

const counted = (kind: ActionCount['kind'], more: Partial<ActionCount> = {}): ActionCount => ({
  ...{ refArea: '710000000', kind, actions: 8, due: 8, proven: 0, overdue: 0, behind: 0 },
  ...more,
});

it('says of recommendations how many have no due day, and that nothing proves them', () => {
  expect(listActionReasons([counted('RECOMMENDATION', { due: 0 })])).toEqual([
    {
      ...{ refArea: '710000000', kind: 'RECOMMENDATION', reason: 'NO_DUE_DAY' },
      text: {
        kk: 'Ұсынымдар: барлығы\u00a08, мерзімі белгіленбегені\u00a08, дәлелі бары\u00a00',
        ru: 'Рекомендации: всего\u00a08, без срока исполнения\u00a08, с подтверждениями\u00a00',
      },
    },
  ]);
});

it('asks for no due day of plans and works', () => {
  const without = ACTION_KINDS.filter((kind) => listActionReasons([counted(kind, { due: 0 })]).length === 0);
  expect(without).toEqual(['PLANNED_MEASURE', 'WORK']);
});

it('says of every kind what is late, the overdue first', () => {
  const reasons = listActionReasons([counted('PLANNED_MEASURE', { overdue: 2, behind: 1 })]);
  expect(reasons.map(({ reason, text }) => [reason, text.kk, text.ru])).toEqual([
    [
      'OVERDUE',
      'Жоспарланған іс-шаралар: барлығы\u00a08, мерзімі өткені\u00a02',
      'Запланированные мероприятия: всего\u00a08, просрочено\u00a02',
    ],
    [
      'BEHIND',
      'Жоспарланған іс-шаралар: барлығы\u00a08, кестеден қалып отырғаны\u00a01',
      'Запланированные мероприятия: всего\u00a08, отстаёт от графика\u00a01',
    ],
  ]);
});

it('says nothing of what has its day and is not late', () => {
  expect(listActionReasons(ACTION_KINDS.map((kind) => counted(kind)))).toEqual([]);
});
