import type { LeftOut } from '@korsetkish/prisma';
import { expect, it } from 'vitest';
import { formatTrainingReport } from './format-training-report.ts';
import { trainingMessages } from './training-messages.ts';

const leftOut: LeftOut[] = [
  { indicator: 'ARRIVALS', breakdowns: [''], reason: 'NOT_OF_THE_CITY' },
  { indicator: 'MEMBERS', breakdowns: ['', 'SEX=F', 'SEX=M'], reason: 'CONTRADICTORY' },
];

it('says what was written and lists what is left out, with the reason', () => {
  const report = { revision: 2, seed: 7, written: 40_032 };
  expect(formatTrainingReport(report, leftOut, trainingMessages.ru).split('\n')).toEqual([
    'Записано учебных значений: 40032; начальное число (seed): 7.',
    'Не созданы:',
    '- ARRIVALS: для города в целом ничего не опубликовано',
    '- MEMBERS (SEX=F, SEX=M): опубликованные значения не могут быть верны одновременно',
  ]);
});

it('says that there was nothing to do', () => {
  expect(formatTrainingReport({ revision: null, seed: 7, written: 0 }, [], trainingMessages.kk)).toBe(
    'Оқу деректері бұрыннан бар, ештеңе жазылған жоқ; бастапқы сан (seed): 7.',
  );
});
