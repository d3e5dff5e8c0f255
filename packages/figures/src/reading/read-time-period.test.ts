import type { Language } from '@korsetkish/contract';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSamePeriod } from '../periods/period-contains.ts';
import { formatTimePeriod } from '../phrases/format-time-period.ts';
import type { PeriodForm } from '../phrases/period-form.ts';
import { arbitraryTimePeriod } from '../testing/arbitrary-time-period.ts';
import { readDateCell, readTimePeriod } from './read-time-period.ts';

describe('readTimePeriod', () => {
  it.each([
    ['2021', '2021'],
    ['2021 г.', '2021'],
    ['за 2021 год', '2021'],
    ['2021 жыл', '2021'],
    ['2017–2020 гг.', '2017-01-01/P4Y'],
    ['2 квартал 2021', '2021-Q2'],
    ['II кв. 2021 г.', '2021-Q2'],
    ['ІІ квартал 2021 года', '2021-Q2'],
    ['2021 жылғы 2-тоқсан', '2021-Q2'],
    ['2021 ж. II тоқс.', '2021-Q2'],
    ['IV тоқсан 2021', '2021-Q4'],
    ['2кв. 2021', '2021-Q2'],
    ['Q2 2021', '2021-Q2'],
    ['2021-Q2', '2021-Q2'],
    ['2021-q2', '2021-Q2'],
    ['январь–май 2021', '2021-01-01/P5M'],
    ['Январь - май 2021 г.', '2021-01-01/P5M'],
    ['2021 жылғы қаңтар–мамыр', '2021-01-01/P5M'],
    ['ќаѕтар-мамыр 2021', '2021-01-01/P5M'],
    ['5 ай 2021', '2021-01-01/P5M'],
    ['2021 жылғы 5 айда', '2021-01-01/P5M'],
    ['за 5 месяцев 2021 года', '2021-01-01/P5M'],
    ['12 месяцев 2021 года', '2021'],
    ['1 полугодие 2021', '2021-01-01/P6M'],
    ['2021 жылғы 2-жартыжылдық', '2021-07-01/P6M'],
    ['май 2021', '2021-05'],
    ['Мамыр айы 2021', '2021-05'],
    ['05.2021', '2021-05'],
    ['01.2021-05.2021', '2021-01-01/P5M'],
    ['31.05.2021', '2021-05-31'],
    ['31/05/2021', '2021-05-31'],
    ['1.6.2021', '2021-06-01'],
    ['2021-05-31', '2021-05-31'],
    ['по состоянию на 31 мая 2021 года', '2021-05-31'],
    ['2021 жылғы 31 мамырдағы жағдай бойынша', '2021-05-31'],
    ['01.01.2021–31.05.2021', '2021-01-01/P5M'],
    ['2021-01-01/P5M', '2021-01-01/P5M'],
  ])('%s is %s', (text, timePeriod) =>
    expect(readTimePeriod(text)).toEqual({ kind: 'READ', what: timePeriod }),
  );

  it.each([
    ['Итого', 'NO_PERIOD'],
    ['', 'NO_PERIOD'],
    ['план 2021', 'NO_PERIOD'],
    ['2 квартал', 'NO_YEAR'],
    ['2 квартал 21', 'NO_YEAR'],
    ['январь-май', 'NO_YEAR'],
    ['5 квартал 2021', 'NO_SUCH_PERIOD'],
    ['3 полугодие 2021', 'NO_SUCH_PERIOD'],
    ['30.02.2021', 'NO_SUCH_PERIOD'],
    ['13.2021', 'NO_SUCH_PERIOD'],
    ['май-январь 2021', 'NO_SUCH_PERIOD'],
    ['15.01.2021–20.02.2021', 'NO_SUCH_PERIOD'],
    ['750000000', 'NO_PERIOD'],
  ])('%s is refused: %s', (text, problem) =>
    expect(readTimePeriod(text)).toEqual({ kind: 'REFUSED', problem }),
  );

  it('gives back the days of every period that is written here, in both languages', () => {
    const forms = fc.constantFrom<PeriodForm>('label', 'short', 'during', 'forPlan');
    fc.assert(
      fc.property(
        arbitraryTimePeriod,
        fc.constantFrom<Language>('kk', 'ru'),
        forms,
        (timePeriod, language, form) => {
          const text = formatTimePeriod(timePeriod, language, form);
          const reading = readTimePeriod(text);
          expect(reading.kind === 'READ' && isSamePeriod(reading.what, timePeriod), text).toBe(true);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});

describe('readDateCell', () => {
  it.each([
    [44347, 1900, 'DAY', '2021-05-31'],
    [44347.75, 1900, 'DAY', '2021-05-31'],
    [42885, 1904, 'DAY', '2021-05-31'],
    [44287, 1900, 'MONTH', '2021-04'],
    [44197, 1900, 'YEAR', '2021'],
    [61, 1900, 'DAY', '1900-03-01'],
  ] as const)('%d of %d shown as %s is %s', (serial, calendar, shown, timePeriod) => {
    expect(readDateCell(serial, calendar, shown)).toEqual({ kind: 'READ', what: timePeriod });
  });

  it.each([
    [60, 1900],
    [Number.NaN, 1900],
    [-1, 1904],
    [9e9, 1900],
  ] as const)('%d of %d is refused', (serial, calendar) => {
    expect(readDateCell(serial, calendar, 'DAY')).toEqual({ kind: 'REFUSED', problem: 'NO_SUCH_PERIOD' });
  });
});
