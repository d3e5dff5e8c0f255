import { describe, expect, it } from 'vitest';
import { compareObservations } from '../comparison/compare-observations.ts';
import { buildPlanExecution } from '../pace/build-plan-execution.ts';
import { plain } from '../phrases/figures.fixture.ts';
import { buildDeliveryHeadline } from './build-delivery-headline.ts';
import { buildLargestPartHeadline } from './build-largest-part-headline.ts';
import { buildLevelsHeadline } from './build-levels-headline.ts';
import { buildNoFigureHeadline } from './build-no-figure-headline.ts';
import { buildPaceHeadline } from './build-pace-headline.ts';
import { buildPartsHeadline } from './build-parts-headline.ts';
import { buildPlanHeadline, type PlanHeadline } from './build-plan-headline.ts';
import { buildSharesHeadline } from './build-shares-headline.ts';
import type { Headline } from './headline.ts';
import { ALATAU, ALMATY, catalogue, published, REPUBLIC, subjectOf } from './published.fixture.ts';

/** Of a pair whose area has always been as it is. */
const planHeadline = (given: Omit<PlanHeadline, 'comparison'>) =>
  buildPlanHeadline({ ...given, comparison: compareObservations(given.actual, given.plan, catalogue) });

const said = ({ kk, ru }: Headline) => ({ ru: plain(ru), kk: plain(kk) });

const neet = (obsValue: number, timePeriod: string) =>
  published('YOUTH_NEET_RATE', obsValue, { decimals: 1, timePeriod });

describe('levels', () => {
  const subject = subjectOf('YOUTH_NEET_RATE');
  const city = [neet(6.1, '2020'), neet(5.7, '2021-Q1')];
  const republic = catalogue.refArea(REPUBLIC);

  it('stand side by side with their periods and the republic’s', () => {
    const figure = { ...neet(6.8, '2021-Q1'), refArea: REPUBLIC, periodAssumed: true };
    const comparators = [{ area: republic, figure, issuer: 'SAME_SOURCE' as const }];
    expect(said(buildLevelsHeadline({ subject, figures: city.toReversed(), comparators }))).toEqual({
      ru: 'Доля молодёжи NEET: 6,1 % в 2020 году и 5,7 % в I квартале 2021 года; по республике в том же источнике — 6,8 % (период в источнике не указан, условно I квартал 2021 года)',
      kk: 'NEET санатындағы жастардың үлесі: 2020 жылы — 6,1%, 2021 жылғы I тоқсанда — 5,7%; сол дереккөзде республика бойынша — 6,8% (дереккөзде кезең көрсетілмеген, шартты түрде 2021 жылғы I тоқсан)',
    });
  });

  it('name another issuer', () => {
    const { issuer } = catalogue.source('BNS_DECENT_WORK');
    const comparators = [{ area: republic, figure: neet(7.1, '2020'), issuer }];
    expect(said(buildLevelsHeadline({ subject, figures: city.slice(0, 1), comparators }))).toEqual({
      ru: 'Доля молодёжи NEET: 6,1 % в 2020 году; по республике — 7,1 % в 2020 году (Бюро национальной статистики)',
      kk: 'NEET санатындағы жастардың үлесі: 2020 жылы — 6,1%; республика бойынша 2020 жылы — 7,1% (Ұлттық статистика бюросы)',
    });
  });

  it('of many equal periods are the first and the last', () => {
    const figures = [2010, 2011, 2012].map((year, index) => neet(8.2 - index / 10, `${year}`));
    expect(said(buildLevelsHeadline({ subject, figures }))).toEqual({
      ru: 'Доля молодёжи NEET: 8,2 % в 2010 году и 8,0 % в 2012 году; всего 3 периода',
      kk: 'NEET санатындағы жастардың үлесі: 2010 жылы — 8,2%, 2012 жылы — 8,0%; барлығы 3 кезең',
    });
  });

  it('of many unequal periods are the newest two', () => {
    const figures = [...city, neet(7, '2019')];
    expect(buildLevelsHeadline({ subject, figures })).toEqual(
      buildLevelsHeadline({ subject, figures: city }),
    );
  });

  it('say once what is true of all', () => {
    const centres = (obsValue: number, timePeriod: string, scenario: 'ACTUAL' | 'PLAN') =>
      published('YOUTH_LEISURE_CENTRES', obsValue, { timePeriod, scenario, periodAssumed: true });
    const figures = [centres(50, '2021-05-31', 'ACTUAL'), centres(100, '2021-12-31', 'PLAN')];
    expect(said(buildLevelsHeadline({ subject: subjectOf('YOUTH_LEISURE_CENTRES'), figures }))).toEqual({
      ru: 'Досуговые центры: 50 центров на 31 мая 2021 года и 100 центров по плану на 31 декабря 2021 года (периоды в источнике не указаны)',
      kk: 'Демалыс орталықтары: 2021 жылғы 31 мамырдағы жағдай бойынша — 50 орталық, 2021 жылғы 31 желтоқсанға арналған жоспар бойынша — 100 орталық (дереккөзде кезеңдер көрсетілмеген)',
    });
  });

  it('say why there is none', () => {
    const figure = published('YOUTH_NEET_RATE', null, { obsStatus: 'Q' });
    expect(said(buildLevelsHeadline({ subject, figures: [figure] }))).toEqual({
      ru: 'Доля молодёжи NEET: скрыто в целях конфиденциальности в 2020 году',
      kk: 'NEET санатындағы жастардың үлесі: 2020 жылы — құпиялылықты сақтау үшін жасырылған',
    });
    expect(() => buildLevelsHeadline({ subject, figures: [] })).toThrow(RangeError);
  });
});

describe('shares', () => {
  const notices = (obsValue: number | null, timePeriod: string) =>
    published('ASSEMBLY_NOTIFICATIONS', obsValue, { timePeriod });
  const { unitMeasure } = subjectOf('ASSEMBLY_NOTIFICATIONS');
  const { name } = catalogue.code('OUTCOME', 'REFUSED');

  it('of one code in several periods', () => {
    const shares = [
      { part: notices(56, '2021-01-01/P5M'), whole: notices(98, '2021-01-01/P5M') },
      { part: notices(127, '2020'), whole: notices(496, '2020') },
    ];
    expect(said(buildSharesHeadline({ name, unitMeasure, shares }))).toEqual({
      ru: 'Отказано: 57,1 % уведомлений в январе–мае 2021 года (56 из 98) и 25,6 % в 2020 году (127 из 496)',
      kk: 'Бас тартылған: 2021 жылғы қаңтар–мамырда — 57,1% (98 хабарлама, оның 56-сы), 2020 жылы — 25,6% (496 хабарлама, оның 127-сі)',
    });
  });

  it('of persons, with an assumed period', () => {
    const persons = (obsValue: number) =>
      published('YOUTH_COUNCIL_MEMBERS', obsValue, { periodAssumed: true });
    const shares = [{ part: persons(7), whole: persons(25) }];
    const unit = subjectOf('YOUTH_COUNCIL_MEMBERS').unitMeasure;
    expect(said(buildSharesHeadline({ name, unitMeasure: unit, shares }))).toEqual({
      ru: 'Отказано: 28,0 % (7 из 25 человек; период в источнике не указан, условно 2020 год)',
      kk: 'Бас тартылған: 28,0% (25 адам, оның 7-сі; дереккөзде кезең көрсетілмеген, шартты түрде 2020 жыл)',
    });
  });

  it('are not worked out from what is missing', () => {
    const shares = [{ part: notices(56, '2020'), whole: notices(null, '2020') }];
    expect(said(buildSharesHeadline({ name, unitMeasure, shares })).ru).toBe(
      'Отказано: 56 уведомлений в 2020 году',
    );
  });
});

describe('largest part', () => {
  const subject = subjectOf('YOUTH_HOUSING_ALMATY_ZHASTARY_FLATS');
  const flats = (obsValue: number) => published('YOUTH_HOUSING_ALMATY_ZHASTARY_FLATS', obsValue);
  const sector = (sectorCode: string, obsValue: number) => ({
    name: catalogue.code('SECTOR', sectorCode).name,
    figure: flats(obsValue),
  });

  it('of a printed total', () => {
    const parts = [sector('EDUCATION', 291), sector('HEALTH', 309)];
    expect(said(buildLargestPartHeadline({ subject, total: flats(967), addedGroups: null, parts }))).toEqual({
      ru: 'Квартиры «Алматы жастары 3.0»: 967 квартир в 2020 году; больше всего — Здравоохранение: 309 квартир (32,0 %)',
      kk: '«Алматы жастары 3.0» пәтерлері: 2020 жылы — 967 пәтер; ең көбі — Денсаулық сақтау: 309 пәтер (32,0%)',
    });
  });

  it('of two that are equally large', () => {
    const parts = [sector('EDUCATION', 5), sector('HEALTH', 5)];
    expect(said(buildLargestPartHeadline({ subject, total: flats(10), addedGroups: 2, parts }))).toEqual({
      ru: 'Квартиры «Алматы жастары 3.0»: сумма двух напечатанных групп — 10 квартир в 2020 году; больше всего — Образование: 5 квартир (50,0 %), Здравоохранение: 5 квартир (50,0 %)',
      kk: '«Алматы жастары 3.0» пәтерлері: жарияланған екі топтың қосындысы 2020 жылы — 10 пәтер; ең көбі — Білім беру: 5 пәтер (50,0%), Денсаулық сақтау: 5 пәтер (50,0%)',
    });
  });
});

describe('plan', () => {
  const flats = (obsValue: number, more = {}) => published('YOUTH_HOUSING_NURLY_ZHER_FLATS', obsValue, more);
  const plan = { timePeriod: '2021', scenario: 'PLAN' } as const;
  const subject = subjectOf('YOUTH_HOUSING_NURLY_ZHER_FLATS');

  it('is called one, and so is its change', () => {
    expect(said(planHeadline({ subject, actual: flats(350), plan: flats(1050, plan) }))).toEqual({
      ru: 'Арендные квартиры «Нұрлы жер»: 350 квартир в 2020 году и 1 050 квартир по плану на 2021 год; планируемое увеличение: 700 квартир (200,0 %)',
      kk: '«Нұрлы жер», жалға берілетін пәтерлер: 2020 жылы — 350 пәтер, 2021 жылға арналған жоспар бойынша — 1 050 пәтер; жоспарланған өсім: 700 пәтер (200,0%)',
    });
  });

  it('of «up to» makes a fall of at least', () => {
    const budget = (obsValue: number, more = {}) =>
      published('INFORMATION_BUDGET', obsValue, { unitMult: 3, ...more });
    const headline = planHeadline({
      subject: subjectOf('INFORMATION_BUDGET'),
      actual: budget(148500),
      plan: budget(120000, { ...plan, decimals: 1, qualifier: 'UP_TO' }),
    });
    expect(said(headline)).toEqual({
      ru: 'Сумма государственного информационного заказа: 148,5 млн ₸ в 2020 году и до 120,0 млн ₸ по плану на 2021 год; планируемое уменьшение: не менее 28,5 млн ₸ (19,2 %)',
      kk: 'Мемлекеттік ақпараттық тапсырыс сомасы: 2020 жылы — 148,5 млн ₸, 2021 жылға арналған жоспар бойынша — 120,0 млн теңгеге дейін; жоспарланған азаю: кемінде 28,5 млн ₸ (19,2%)',
    });
  });

  it('may change nothing', () => {
    expect(said(planHeadline({ subject, actual: flats(350), plan: flats(350, plan) }))).toMatchObject({
      ru: expect.stringMatching(/; изменение не планируется$/),
      kk: expect.stringMatching(/; өзгеріс жоспарланбаған$/),
    });
  });

  it('of a share changes by points', () => {
    const rate = subjectOf('YOUTH_NEET_RATE');
    const planned = { ...neet(5.5, '2021'), scenario: 'PLAN' as const };
    expect(said(planHeadline({ subject: rate, actual: neet(6.1, '2020'), plan: planned }))).toMatchObject({
      ru: expect.stringMatching(/; планируемое уменьшение: 0,6 п\. п\.$/),
      kk: expect.stringMatching(/; жоспарланған азаю: 0,6 пайыздық тармақ$/),
    });
  });

  it('of another length has no change', () => {
    const headline = planHeadline({
      subject,
      actual: flats(350, { timePeriod: '2020-Q4' }),
      plan: flats(1050, plan),
    });
    expect(said(headline).ru).toBe(
      'Арендные квартиры «Нұрлы жер»: 350 квартир в IV квартале 2020 года и 1 050 квартир по плану на 2021 год',
    );
  });
});

describe('pace', () => {
  const hours = (obsValue: number, more = {}) => published('INFORMATION_TV_HOURS', obsValue, more);
  const subject = subjectOf('INFORMATION_TV_HOURS');
  const paceOf = (actual: ReturnType<typeof hours>, planned: ReturnType<typeof hours>) => {
    const pace = buildPlanExecution(actual, planned, { measure: 'FLOW' });
    if (pace.execution !== 'PACE') throw new RangeError(`not a pace: ${pace.execution}`);
    return buildPaceHeadline({ subject, pace });
  };
  const planned = hours(3600, { timePeriod: '2021', scenario: 'PLAN' });

  it('is two percentages and no judgement', () => {
    expect(said(paceOf(hours(944, { timePeriod: '2021-01-01/P4M' }), planned))).toEqual({
      ru: 'Часы эфира по информационному заказу: 944 из 3 600 часов за январь–апрель 2021 года — 26,2 % плана за 33,3 % года',
      kk: 'Ақпараттық тапсырыс, эфир сағаттары: жоспар бойынша 3 600 сағат, оның 944-і 2021 жылғы қаңтар–сәуірде орындалды — жылдың 33,3%-ы өткенде жоспардың 26,2%-ы',
    });
  });

  it('of an inexact figure is not worked out', () => {
    const actual = hours(944, { timePeriod: '2021-01-01/P4M', qualifier: 'MORE_THAN' });
    expect(said(paceOf(actual, planned)).ru).toBe(
      'Часы эфира по информационному заказу: более 944 часов в январе–апреле 2021 года и 3 600 часов по плану на 2021 год',
    );
  });
});

it('delivery: planned, cancelled, delivered', () => {
  const projects = {
    ...subjectOf('YOUTH_HOUSING_NURLY_ZHER_FLATS'),
    unitMeasure: catalogue.unitMeasure('PROJECTS'),
  };
  const count = (obsValue: number) => published('YOUTH_HOUSING_NURLY_ZHER_FLATS', obsValue);
  const subject = {
    ...projects,
    name: { kk: 'Әлеуметтік тапсырыс: жастар жобалары', ru: 'Молодёжные проекты по социальному заказу' },
  };
  const headline = buildDeliveryHeadline({
    subject,
    planned: count(26),
    cancelled: count(8),
    delivered: count(18),
  });
  expect(said(headline)).toEqual({
    ru: 'Молодёжные проекты по социальному заказу (2020 год): по плану — 26 проектов, отменено — 8 проектов, реализовано — 18 проектов',
    kk: 'Әлеуметтік тапсырыс, жастар жобалары (2020 жыл): жоспар бойынша — 26 жоба, тоқтатылғаны — 8 жоба, іске асырылғаны — 18 жоба',
  });
});

describe('no figure', () => {
  const missing = {
    subject: subjectOf('YOUTH_NEET_RATE'),
    area: catalogue.refArea(ALATAU),
    timeWindow: { startPeriod: '2020', endPeriod: '2021-05' },
  };

  it('says whose figure stands there instead', () => {
    const shown = { area: catalogue.refArea(ALMATY), figures: [neet(6.1, '2020')] };
    expect(said(buildNoFigureHeadline({ ...missing, shown }))).toEqual({
      ru: 'Доля молодёжи NEET, Алатауский район — нет данных (2020 год – май 2021 года); город Алматы, не этот район: 6,1 % в 2020 году',
      kk: 'NEET санатындағы жастардың үлесі, Алатау ауданы — деректер жоқ (2020 жыл – 2021 жылғы мамыр); Алматы қаласы, бұл аудан емес: 2020 жылы — 6,1%',
    });
  });

  it('or that nothing does', () => {
    expect(said(buildNoFigureHeadline({ ...missing, timeWindow: null, shown: null }))).toEqual({
      ru: 'Доля молодёжи NEET, Алатауский район: нет данных',
      kk: 'NEET санатындағы жастардың үлесі, Алатау ауданы: деректер жоқ',
    });
  });
});

it('parts: after three the rest is counted', () => {
  const parts = [4, 3, 2, 1].map((obsValue) => ({
    name: { kk: `${obsValue}-топ`, ru: `группа ${obsValue}` },
    figure: published('YOUTH_COUNCIL_MEMBERS', obsValue),
  }));
  const headline = buildPartsHeadline({ subject: subjectOf('YOUTH_COUNCIL_MEMBERS'), parts, total: null });
  expect(said(headline)).toEqual({
    ru: 'Члены Совета по делам молодёжи (2020 год): группа 4 — 4 человека, группа 3 — 3 человека, группа 2 — 2 человека и ещё 1',
    kk: 'Жастар істері жөніндегі кеңес мүшелері (2020 жыл): 4-топ — 4 адам, 3-топ — 3 адам, 2-топ — 2 адам және тағы 1',
  });
});
