import type { Check, CheckedFigure, CheckResult, Observation } from '@korsetkish/contract';
import { describe, expect, it } from 'vitest';
import { buildCatalogue } from '../catalogue/catalogue.ts';
import { ALMATY, published } from '../headlines/published.fixture.ts';
import { findFootnotes } from './find-footnotes.ts';
import { indexDoubts } from './index-doubts.ts';
import { catalogue } from './report.fixture.ts';

const total = published('ASSEMBLY_NOTIFICATIONS', 496);
const refused = published('ASSEMBLY_NOTIFICATIONS', 127, { breakdown: { OUTCOME: 'REFUSED' } });

function find(figure: Observation, checks: Check[] = [], names = catalogue) {
  return findFootnotes(figure, {
    catalogue: names,
    doubts: indexDoubts(checks),
    find: ({ breakdown }) => (Object.keys(breakdown).length === 0 ? total : refused),
    mainSource: 'ALMATY_REPORT_2020',
  });
}

const checked = (figure: Observation, role: CheckedFigure['role']): CheckedFigure => ({
  ...figure,
  ...{ obsValue: figure.obsValue ?? 0, role, group: 1, sign: 1 },
});

const check = (result: CheckResult, more: Partial<Check> = {}): Check => ({
  ...{ id: 'ONE', relation: 'ONE', kind: 'EQUALS', result, expected: 490, found: 496, tolerance: 0 },
  ...{ range: null, impliedBase: null, factor: 1, numerator: null, missing: [], note: null },
  ...{
    refArea: ALMATY,
    timePeriod: '2020',
    observations: [checked(total, 'RESULT'), checked(refused, 'FACTOR')],
  },
  name: { kk: 'Бөліктердің қосындысы жалпы мәнге тең', ru: 'Сумма частей равна итогу' },
  ...more,
});

describe('the footnotes of a figure', () => {
  it('are none for one that is printed whole and passes its checks', () => {
    expect(find(total, [check('EXACT'), check('WITHIN_ROUNDING'), check('INCOMPLETE')])).toEqual([]);
  });

  it('say the word of the source, and that the period is assumed', () => {
    expect(find({ ...total, qualifier: 'UP_TO', periodAssumed: true })).toMatchObject([
      {
        kind: 'QUALIFIER',
        text: {
          kk: 'Дереккөзде «дейін» деп берілген: дәл саны басылмаған.',
          ru: 'В источнике сказано «до»: точное число не напечатано.',
        },
      },
      {
        kind: 'PERIOD_ASSUMED',
        text: {
          kk: 'Дереккөзде кезең көрсетілмеген, шартты түрде алынды.',
          ru: 'Период в источнике не указан и взят условно.',
        },
      },
    ]);
  });

  it('say that a figure is provisional, but not why a gap is one', () => {
    expect(find({ ...total, obsStatus: 'P' })).toMatchObject([{ kind: 'OBS_STATUS' }]);
    expect(find({ ...total, obsValue: null, obsStatus: 'O' })).toEqual([]);
  });

  it('say a source that is not that of most figures', () => {
    const other = { ...total, source: { code: 'BNS_DECENT_WORK', section: null, paragraph: null } };
    expect(find(other)).toMatchObject([
      {
        kind: 'SOURCE',
        text: { ru: 'Источник: Бюро национальной статистики. Бюро национальной статистики.' },
      },
    ]);
  });

  it('say what the area was called then', () => {
    const former = {
      ...{ validFrom: '2019-03-23', validTo: '2020-06-30' },
      name: { kk: 'Верный қаласы', ru: 'город Верный' },
    };
    const renamed = buildCatalogue({
      ...catalogue,
      refAreas: catalogue.refAreas.map((area) =>
        area.refArea === ALMATY ? { ...area, formerNames: [former] } : area,
      ),
    });
    expect(find(total, [], renamed)).toMatchObject([
      {
        kind: 'FORMER_NAME',
        text: {
          kk: 'Алматы қаласы: 23.03.2019–30.06.2020 аралығында — Верный қаласы.',
          ru: 'Город Алматы: с 23.03.2019 по 30.06.2020 — город Верный.',
        },
      },
    ]);
    expect(find({ ...total, timePeriod: '2020-07' }, [], renamed)).toEqual([]);
  });

  it('say that a total does not add up, with what its parts give and which they are', () => {
    expect(find(total, [check('FAILS')])).toEqual([
      {
        kind: 'FAILS',
        text: {
          kk: 'Тексеру нәтижесі. Бөліктердің қосындысы жалпы мәнге тең: сәйкес келмейді, 496 ≠ 490.',
          ru: 'Результат проверки. Сумма частей равна итогу: не сходится, 496 ≠ 490.',
        },
        derived: [expect.objectContaining({ kind: 'CHECK_EXPECTED', obsValue: 490, operands: [refused] })],
      },
    ]);
    expect(find(refused, [check('FAILS')])).toEqual([]);
  });

  it('say what editors remark on a check in their words', () => {
    const note = { kk: 'Негізі басылмаған: 60 000 ₸.', ru: 'Основа не напечатана: 60 000 ₸' };
    expect(find(total, [check('BASE_NOT_PRINTED', { note, expected: null })])).toEqual([
      {
        kind: 'BASE_NOT_PRINTED',
        text: { kk: 'Негізі басылмаған: 60 000 теңге.', ru: 'Основа не напечатана: 60 000 тенге.' },
        derived: [],
      },
    ]);
  });

  it('stand at every part where a constant is checked', () => {
    const parts = check('FAILS', { observations: [checked(total, 'FACTOR'), checked(refused, 'FACTOR')] });
    expect([total, refused].map((figure) => find(figure, [parts]).length)).toEqual([1, 1]);
  });
});
