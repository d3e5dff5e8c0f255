import { describe, expect, it } from 'vitest';
import { ALATAU, ALMATY, published } from '../headlines/published.fixture.ts';
import { buildPlanVersion } from '../testing/build-observation.ts';
import { buildReport } from './build-report.ts';
import { findUnexplainedNumbers } from './find-unexplained-numbers.ts';
import { catalogue, DIRECTION } from './report.fixture.ts';

const OBSERVATIONS = [
  published('YOUTH_HOUSING_ALMATY_ZHASTARY_FLATS', 967),
  published('INFORMATION_TV_HOURS', 944, { timePeriod: '2021-01-01/P4M' }),
  published('INFORMATION_TV_HOURS', 3600, {
    ...{ scenario: 'PLAN', timePeriod: '2021' },
    planVersion: buildPlanVersion('AMENDED', 4000),
  }),
  published('YOUTH_HOUSING_NURLY_ZHER_FLATS', 350, { qualifier: 'MORE_THAN' }),
  published('YOUTH_HOUSING_NURLY_ZHER_FLATS', 1050, { scenario: 'PLAN', timePeriod: '2021' }),
  published('INTERETHNIC_POPULATION', 20_928, { breakdown: { ETHNIC_GROUP: 'UYGHUR' }, refArea: ALATAU }),
];

function find(line = '') {
  const text = `# 2025 год\n\n${line}\n\n{{rest}}`;
  const report = buildReport({
    ...{ refArea: ALMATY, window: { startPeriod: '2020', endPeriod: '2021-05' } },
    ...{ observations: OBSERVATIONS, catalogue },
    templates: [{ direction: DIRECTION, text: { kk: text, ru: text } }],
  });
  return (['kk', 'ru'] as const).map((language) =>
    findUnexplainedNumbers(report, catalogue, language).map(({ number }) => number),
  );
}

describe('a number of a report', () => {
  it('is explained by a figure, a plan that was amended, what was worked out, a period, a name or a law', () => {
    expect(find('По пункту 1 статьи 14 Закона № 333-VI.')).toEqual([[], []]);
  });

  it('that nobody can trace is found', () => {
    expect(find('Всего 968 и 3,5.')).toEqual([
      ['968', '3,5'],
      ['968', '3,5'],
    ]);
  });

  it('is not explained by a figure that another sentence says', () => {
    expect(find('{{YOUTH_HOUSING_NURLY_ZHER_FLATS value}} и 967.')).toEqual([['967'], ['967']]);
  });
});
