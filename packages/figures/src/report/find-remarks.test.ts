import type { Observation } from '@korsetkish/contract';
import { describe, expect, it } from 'vitest';
import { catalogue, published } from '../headlines/published.fixture.ts';
import { plain } from '../phrases/figures.fixture.ts';
import { findRemarks } from './find-remarks.ts';
import { contextOf } from './report.fixture.ts';
import type { ReportContext } from './report-context.ts';

const FIVE_MONTHS = '2021-01-01/P5M';

const notices = (obsValue: number, timePeriod: string, more: Partial<Observation> = {}) =>
  published('ASSEMBLY_NOTIFICATIONS', obsValue, { timePeriod, ...more });
const centres = (obsValue: number, timePeriod: string, more: Partial<Observation> = {}) =>
  published('YOUTH_LEISURE_CENTRES', obsValue, { timePeriod, ...more });
const plan = (more: Partial<Observation> = {}): Partial<Observation> => ({ scenario: 'PLAN', ...more });

function remark(figures: readonly Observation[], more: Partial<ReportContext> = {}) {
  const indicator = catalogue.indicator(figures[0]?.indicator ?? '');
  return findRemarks(figures, indicator, contextOf(figures, more)).map(({ say, derived, beside }) => ({
    kk: plain(say('kk')),
    ru: plain(say('ru')),
    derived: derived.map(({ kind, obsValue, operands }) => [
      kind,
      Math.round(obsValue * 10) / 10,
      operands.map((each) => each.obsValue),
    ]),
    beside,
  }));
}

describe('a report works out', () => {
  it('what changed since the period before', () => {
    expect(remark([notices(480, '2020'), notices(504, '2021')])).toEqual([
      {
        kk: 'алдыңғы деректермен салыстырғандағы өзгеріс (2020 жыл): +24 хабарлама (+5,0%)',
        ru: 'изменение по сравнению с предыдущими данными (2020 год): +24 уведомления (+5,0 %)',
        derived: [
          ['CHANGE', 24, [504, 480]],
          ['RELATIVE_CHANGE', 5, [504, 480]],
        ],
        beside: [],
      },
    ]);
  });

  it('the same since a year before, and says that figure where the report does not', () => {
    const [yearBefore, before, now] = [
      notices(30, '2020-05'),
      notices(20, '2021-04'),
      notices(21, '2021-05'),
    ];
    const said = remark([now], { held: [yearBefore, before, now] });
    expect(said.map(({ ru }) => ru)).toEqual([
      'изменение по сравнению с предыдущими данными (апрель 2021 года — 20 уведомлений): +1 уведомление (+5,0 %)',
      'изменение по сравнению с соответствующим периодом прошлого года (май 2020 года — 30 уведомлений): −9 уведомлений (−30,0 %)',
    ]);
    expect(said.map(({ kk }) => kk)).toEqual([
      'алдыңғы деректермен салыстырғандағы өзгеріс (2021 жылғы сәуір — 20 хабарлама): +1 хабарлама (+5,0%)',
      'өткен жылдың сәйкес кезеңімен салыстырғандағы өзгеріс (2020 жылғы мамыр — 30 хабарлама): −9 хабарлама (−30,0%)',
    ]);
    expect(said.map(({ beside }) => beside)).toEqual([[before], [yearBefore]]);
  });

  it('a change of cumulative months since the same months', () => {
    expect(remark([notices(90, '2020-01-01/P5M'), notices(99, FIVE_MONTHS)])).toMatchObject([
      {
        ru: 'изменение по сравнению с соответствующим периодом прошлого года (январь–май 2020 года): +9 уведомлений (+10,0 %)',
      },
    ]);
  });

  it('that nothing changed', () => {
    expect(remark([notices(5, '2020'), notices(5, '2021')])).toMatchObject([
      {
        kk: 'алдыңғы деректермен салыстырғандағы өзгеріс (2020 жыл): жоқ',
        ru: 'изменение по сравнению с предыдущими данными (2020 год): нет',
        derived: [],
      },
    ]);
  });

  it('how much of a plan is done, and in how much of its time', () => {
    expect(remark([notices(18, '2020'), notices(26, '2020', plan())])).toMatchObject([
      {
        kk: 'орындалуы: жоспардың 69,2%-ы',
        ru: 'исполнение: 69,2 % плана',
        derived: [['PERCENT_OF_PLAN', 69.2, [18, 26]]],
      },
    ]);
    expect(remark([notices(30, FIVE_MONTHS), notices(60, '2021', plan())])).toMatchObject([
      {
        kk: 'орындалуы: жылдың 41,7%-ы өткенде жоспардың 50,0%-ы',
        ru: 'исполнение: 50,0 % плана за 41,7 % года',
        derived: [
          ['PERCENT_OF_PLAN', 50, [30, 60]],
          ['PERCENT_OF_PERIOD', 41.7, [30, 60]],
        ],
      },
    ]);
  });

  it('how far a level has come on its way, from where it started', () => {
    const [start, now] = [centres(50, '2020-12-31'), centres(60, '2021-05-31')];
    const target = centres(100, '2021-12-31', plan());
    const [, way] = remark([now, target], { held: [start, now, target] });
    expect(way).toEqual({
      kk: 'бастапқы деңгейден жоспарға дейінгі жолдың 20,0%-ы өтілді (бастапқы деңгей: 2020 жылғы 31 желтоқсан — 50 орталық)',
      ru: 'пройдено 20,0 % пути от исходного уровня к плану (исходный уровень: на 31 декабря 2020 года — 50 центров)',
      derived: [['PERCENT_OF_WAY', 20, [50, 60, 100]]],
      beside: [start],
    });
  });

  it('how a plan stands to what happened before it', () => {
    const before = notices(350, '2020');
    expect(remark([notices(1050, '2021', plan())], { held: [before] })).toMatchObject([
      {
        kk: 'жоспарланған өсім: 700 хабарлама (200,0%); 2020 жыл — 350 хабарлама',
        ru: 'планируемое увеличение: 700 уведомлений (200,0 %); 2020 год — 350 уведомлений',
        beside: [before],
      },
    ]);
  });
});

describe('a report works nothing out', () => {
  it.each<[string, Observation[]]>([
    ['of five months and a year', [notices(496, '2020'), notices(98, FIVE_MONTHS)]],
    ['of a figure that is not exact', [notices(480, '2020', { qualifier: 'ABOUT' }), notices(504, '2021')]],
    ['of an assumed period', [notices(480, '2020', { periodAssumed: true }), notices(504, '2021')]],
    ['of a gap', [notices(480, '2020'), published('ASSEMBLY_NOTIFICATIONS', null, { timePeriod: '2021' })]],
    ['of a level without where it started', [centres(50, '2021-05-31'), centres(100, '2021-12-31', plan())]],
    [
      'of a plan by an old figure where newer ones are held',
      [notices(30, '2021-01'), notices(60, '2021-02', { periodAssumed: true }), notices(600, '2021', plan())],
    ],
    ['of two series', [notices(480, '2020', { breakdown: { OUTCOME: 'REFUSED' } }), notices(504, '2021')]],
  ])('%s', (_, figures) => {
    expect(remark(figures)).toEqual([]);
  });
});
