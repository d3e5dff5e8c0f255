import { buildPlanExecution, type DeclaredPace, type MeasuredExecution } from '@korsetkish/figures';
import { expect, test } from 'vitest';
import { chartNames, published } from '../testing/chart-names.ts';
import { buildPaceBar } from './build-pace-bar.ts';

const hours = { indicator: 'INFORMATION_TV_HOURS', unitMeasure: 'HOURS', breakdown: { OUTLET: 'ALMATY_TV' } };
const plan = published({ ...hours, obsValue: 3600, timePeriod: '2021', scenario: 'PLAN' });

function measure(obsValue: number, timePeriod: string, declared: DeclaredPace = {}): MeasuredExecution {
  const execution = buildPlanExecution(published({ ...hours, obsValue, timePeriod }), plan, {
    measure: 'FLOW',
    ...declared,
  });
  if (execution.execution === 'PACE' || execution.execution === 'EXECUTED') return execution;
  throw new Error(`not measured: ${execution.execution}`);
}

test('944 of 3 600 hours in four months: both per cents, no verdict', () => {
  expect(buildPaceBar(measure(944, '2021-01-01/P4M'), chartNames())).toMatchObject({
    actualText: 'январь–апрель 2021 года: 944\u00a0часа',
    planText: 'план на 2021 год: 3\u00a0600\u00a0часов',
    doneText: '26,2\u00a0% плана',
    elapsed: { text: '33,3\u00a0% года: 4 из 12 месяцев' },
  });
});

test('the same in Kazakh', () => {
  expect(buildPaceBar(measure(944, '2021-01-01/P4M'), chartNames('kk'))).toMatchObject({
    actualText: '2021 жылғы қаңтар–сәуір: 944\u00a0сағат',
    planText: '2021 жылға арналған жоспар: 3\u00a0600\u00a0сағат',
    doneText: 'жоспардың 26,2%\u2011ы',
    elapsed: { text: 'жылдың 33,3%\u2011ы: 12 айдың 4 айы' },
  });
});

test('a qualifier of a figure is said of its share too', () => {
  const execution = measure(944, '2021-01-01/P4M');
  const doneText = (qualifier: 'MORE_THAN' | 'UP_TO', language: 'kk' | 'ru') =>
    buildPaceBar({ ...execution, ofPlan: { ...execution.ofPlan, qualifier } }, chartNames(language)).doneText;
  expect(doneText('MORE_THAN', 'kk')).toBe('жоспардың 26,2%\u2011ынан астамы');
  expect(doneText('UP_TO', 'kk')).toBe('жоспардың 26,2%\u2011ына дейін');
  expect(doneText('MORE_THAN', 'ru')).toBe('более 26,2\u00a0% плана');
});

test('a verdict stands only where a threshold is declared, in colour where more is better', () => {
  const verdictOf = (declared: DeclaredPace) =>
    buildPaceBar(measure(944, '2021-01-01/P4M', declared), chartNames()).verdict;
  expect(verdictOf({})).toBeNull();
  expect(verdictOf({ paceThreshold: 5, polarity: 'HIGHER_IS_BETTER' })).toEqual({
    text: 'отстаёт (порог — 5\u00a0п.\u00a0п.)',
    isColoured: true,
  });
  expect(verdictOf({ paceThreshold: 10, polarity: 'HIGHER_IS_BETTER' })).toEqual({
    text: 'не отстаёт (порог — 10\u00a0п.\u00a0п.)',
    isColoured: false,
  });
});

test('a plan whose period is over has no mark of time', () => {
  expect(buildPaceBar(measure(3600, '2021'), chartNames())).toMatchObject({ done: 1, elapsed: null });
});
