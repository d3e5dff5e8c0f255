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
        kk: 'Ұсынымдар: барлығы 8, мерзімі белгіленбегені 8, дәлелі бары 0',
        ru: 'Рекомендации: всего 8, без срока исполнения 8, с подтверждениями 0',
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
      'Жоспарланған іс-шаралар: барлығы 8, мерзімі өткені 2',
      'Запланированные мероприятия: всего 8, просрочено 2',
    ],
    [
      'BEHIND',
      'Жоспарланған іс-шаралар: барлығы 8, кестеден қалып отырғаны 1',
      'Запланированные мероприятия: всего 8, отстаёт от графика 1',
    ],
  ]);
});

it('says nothing of what has its day and is not late', () => {
  expect(listActionReasons(ACTION_KINDS.map((kind) => counted(kind)))).toEqual([]);
});
