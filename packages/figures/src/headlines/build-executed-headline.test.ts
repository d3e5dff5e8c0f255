import { describe, expect, it } from 'vitest';
import { buildPlanExecution } from '../pace/build-plan-execution.ts';
import { buildObservation } from '../testing/build-observation.ts';
import { buildExecutedHeadline } from './build-executed-headline.ts';

const figure = (scenario: 'ACTUAL' | 'PLAN', obsValue: number) =>
  buildObservation({
    indicator: 'YOUTH_SOCIAL_ORDER_PROJECTS',
    scenario,
    obsValue,
    timePeriod: '2020',
    unitMeasure: 'PROJECTS',
  });

describe('buildExecutedHeadline', () => {
  it('says what was done of a plan whose period is over', () => {
    const executed = buildPlanExecution(figure('ACTUAL', 18), figure('PLAN', 26), { measure: 'FLOW' });
    if (executed.execution !== 'EXECUTED') throw new Error(`not over: ${executed.execution}`);
    const subject = {
      name: { kk: 'Әлеуметтік тапсырыс: жастар жобалары', ru: 'Молодёжные проекты по социальному заказу' },
      unitMeasure: {
        unitMeasure: 'PROJECTS',
        afterNumber: { kk: 'жоба', ru: { one: 'проект', few: 'проекта', many: 'проектов' }, en: 'projects' },
      },
    };
    expect(buildExecutedHeadline({ subject, executed })).toEqual({
      kk: 'Әлеуметтік тапсырыс, жастар жобалары (2020 жыл): жоспар бойынша 26\u00a0жоба, оның 18\u2011і орындалды — жоспардың 69,2%\u2011ы',
      ru: 'Молодёжные проекты по социальному заказу (2020 год): 18 из 26\u00a0проектов — 69,2\u00a0% плана',
    });
  });
});
