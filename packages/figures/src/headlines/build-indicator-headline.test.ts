import type { Observation, RefArea } from '@korsetkish/contract';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCatalogue } from '../catalogue/catalogue.ts';
import { plain } from '../phrases/figures.fixture.ts';
import { buildIndicatorHeadline } from './build-indicator-headline.ts';
import { ALATAU, ALMALY, ALMATY, ASTANA, catalogue, published, REPUBLIC } from './published.fixture.ts';

const JAN_MAY = '2021-01-01/P5M';
const WINDOW = { startPeriod: '2020', endPeriod: '2021-05' };

const headline = (indicator: string, observations: readonly Observation[], refArea?: string) => {
  const scope = refArea === undefined ? {} : { refArea, timeWindow: WINDOW };
  const { kk, ru } = buildIndicatorHeadline(catalogue.indicator(indicator), observations, catalogue, scope);
  return { ru: plain(ru), kk: plain(kk) };
};

const notices = (obsValue: number, timePeriod: string, outcome?: string) =>
  published('ASSEMBLY_NOTIFICATIONS', obsValue, {
    timePeriod,
    breakdown: outcome === undefined ? {} : { OUTCOME: outcome },
  });

const budget = (outlet: string, obsValue: number, more: Partial<Observation> = {}) =>
  published('INFORMATION_BUDGET', obsValue, { breakdown: { OUTLET: outlet }, unitMult: 3, ...more });

const people = (refArea: string, group: string, obsValue: number) =>
  published('INTERETHNIC_POPULATION', obsValue, {
    refArea,
    breakdown: { ETHNIC_GROUP: group },
    timePeriod: '2021-05-31',
    periodAssumed: true,
  });

const neet = [
  published('YOUTH_NEET_RATE', 6.1, { decimals: 1 }),
  published('YOUTH_NEET_RATE', 5.7, { decimals: 1, timePeriod: '2021-Q1' }),
  published('YOUTH_NEET_RATE', 6.8, {
    decimals: 1,
    timePeriod: '2021-Q1',
    periodAssumed: true,
    refArea: REPUBLIC,
  }),
];

describe('picks the sentence by the kind of dimension', () => {
  it('PARTITION: the total and its largest part', () => {
    const observations = [
      notices(496, '2020'),
      notices(296, '2020', 'APPROVED'),
      notices(127, '2020', 'REFUSED'),
      notices(98, JAN_MAY),
      notices(39, JAN_MAY, 'APPROVED'),
      notices(56, JAN_MAY, 'REFUSED'),
      notices(3, JAN_MAY, 'WITHDRAWN_BY_AUTHOR'),
    ];
    expect(headline('ASSEMBLY_NOTIFICATIONS', observations, ALMATY)).toEqual({
      ru: 'Уведомления и заявления о собраниях: 98 уведомлений в январе–мае 2021 года; больше всего — Отказано: 56 уведомлений (57,1 %)',
      kk: 'Жиналыс туралы хабарламалар мен өтініштер: 2021 жылғы қаңтар–мамырда — 98 хабарлама; ең көбі — Бас тартылған: 56 хабарлама (57,1%)',
    });
  });

  it('PARTITION whose newer total has no parts: both periods', () => {
    const observations = [
      notices(496, '2020'),
      notices(296, '2020', 'APPROVED'),
      notices(127, '2020', 'REFUSED'),
      notices(98, JAN_MAY),
    ];
    expect(headline('ASSEMBLY_NOTIFICATIONS', observations, ALMATY).ru).toBe(
      'Уведомления и заявления о собраниях: 496 уведомлений в 2020 году; больше всего — Согласовано: 296 уведомлений (59,7 %); 98 уведомлений в январе–мае 2021 года',
    );
  });

  it('PRINTED_GROUPS: a sum that is called one', () => {
    const observations = [
      budget('CITY_NEWSPAPERS', 440000, { decimals: 1 }),
      budget('ALMATY_TV', 2627442),
      budget('ONLINE_MEDIA', 148500),
      budget('REPUBLICAN_PRINT', 25000),
      budget('REPUBLICAN_TV', 108000),
    ];
    expect(headline('INFORMATION_BUDGET', observations, ALMATY)).toEqual({
      ru: 'Сумма государственного информационного заказа: сумма пяти напечатанных групп — 3 348,9 млн ₸ в 2020 году; больше всего — Телеканал «Almaty»: 2 627,4 млн ₸ (78,5 %)',
      kk: 'Мемлекеттік ақпараттық тапсырыс сомасы: жарияланған бес топтың қосындысы 2020 жылы — 3 348,9 млн ₸; ең көбі — «Almaty» телеарнасы: 2 627,4 млн ₸ (78,5%)',
    });
  });

  it('PRINTED_GROUPS with «up to»: the sum is up to', () => {
    const plan = { scenario: 'PLAN', timePeriod: '2021' } as const;
    const observations = [
      budget('ALMATY_TV', 2627442, plan),
      budget('ONLINE_MEDIA', 120000, { ...plan, qualifier: 'UP_TO' }),
    ];
    expect(headline('INFORMATION_BUDGET', observations, ALMATY)).toEqual({
      ru: 'Сумма государственного информационного заказа: сумма двух напечатанных групп — до 2 747,4 млн ₸ по плану на 2021 год; больше всего — Телеканал «Almaty»: 2 627,4 млн ₸',
      kk: 'Мемлекеттік ақпараттық тапсырыс сомасы: жарияланған екі топтың қосындысы 2021 жылға арналған жоспар бойынша — 2 747,4 млн теңгеге дейін; ең көбі — «Almaty» телеарнасы: 2 627,4 млн ₸',
    });
  });

  it('SEPARATE: beside each other', () => {
    const letters = (channel: string) =>
      published('CIVIL_SOCIETY_NGO_DB_MAILINGS', 2000, {
        breakdown: { CHANNEL: channel },
        timePeriod: JAN_MAY,
        periodAssumed: true,
        qualifier: 'MORE_THAN',
      });
    expect(
      headline('CIVIL_SOCIETY_NGO_DB_MAILINGS', [letters('EMAIL'), letters('PAPER_LETTER')], ALMATY),
    ).toEqual({
      ru: 'Письма в НПО о Базе данных (январь–май 2021 года; период в источнике не указан): Электронные письма — более 2 000 писем, Бумажные письма — более 2 000 писем',
      kk: 'ҮЕҰ дерекқоры туралы хаттар (2021 жылғы қаңтар–мамыр; дереккөзде кезең көрсетілмеген): Электрондық хаттар — 2 000-нан астам хат, Қағаз түріндегі хаттар — 2 000-нан астам хат',
    });
  });

  it('OF_WHICH: the total, of which', () => {
    const observations = [
      published('YOUTH_COUNCIL_MEMBERS', 25),
      published('YOUTH_COUNCIL_MEMBERS', 7, { breakdown: { ETHNICITY: 'OTHER_ETHNICITIES' } }),
    ];
    expect(headline('YOUTH_COUNCIL_MEMBERS', observations, ALMATY)).toEqual({
      ru: 'Члены Совета по делам молодёжи: 25 человек в 2020 году; из них: Представители других этносов — 7 человек',
      kk: 'Жастар істері жөніндегі кеңес мүшелері: 2020 жылы — 25 адам; оның ішінде: Өзге этнос өкілдері — 7 адам',
    });
  });
});

describe('picks the sentence by the plan', () => {
  const hours = (obsValue: number, more: Partial<Observation> = {}) =>
    published('INFORMATION_TV_HOURS', obsValue, { breakdown: { OUTLET: 'ALMATY_TV' }, ...more });
  const plan = hours(3600, { timePeriod: '2021', scenario: 'PLAN' });

  it('its pace while the period runs', () => {
    const observations = [hours(3600), plan, hours(944, { timePeriod: '2021-01-01/P4M' })];
    expect(headline('INFORMATION_TV_HOURS', observations, ALMATY)).toEqual({
      ru: 'Часы эфира по информационному заказу, Телеканал «Almaty»: 944 из 3 600 часов за январь–апрель 2021 года — 26,2 % плана за 33,3 % года',
      kk: 'Ақпараттық тапсырыс, эфир сағаттары, «Almaty» телеарнасы: жоспар бойынша 3 600 сағат, оның 944-і 2021 жылғы қаңтар–сәуірде орындалды — жылдың 33,3%-ы өткенде жоспардың 26,2%-ы',
    });
  });

  it('the plan ahead', () => {
    expect(headline('INFORMATION_TV_HOURS', [hours(3600), plan], ALMATY).ru).toBe(
      'Часы эфира по информационному заказу, Телеканал «Almaty»: 3 600 часов в 2020 году и 3 600 часов по плану на 2021 год; изменение не планируется',
    );
  });

  it('the plan alone', () => {
    expect(headline('INFORMATION_TV_HOURS', [plan], ALMATY).kk).toBe(
      'Ақпараттық тапсырыс, эфир сағаттары, «Almaty» телеарнасы: 2021 жылға арналған жоспар бойынша — 3 600 сағат',
    );
  });
});

describe('says whose figures they are', () => {
  it('not the area’s own name on its own page', () => {
    expect(headline('YOUTH_NEET_RATE', neet, ALMATY).ru).toMatch(
      /^Доля молодёжи NEET: 6,1 % в 2020 году и 5,7 %/,
    );
  });

  it('the area’s name where no area was asked for', () => {
    expect(headline('YOUTH_NEET_RATE', neet.slice(0, 2))).toEqual({
      ru: 'Доля молодёжи NEET, город Алматы: 6,1 % в 2020 году и 5,7 % в I квартале 2021 года',
      kk: 'NEET санатындағы жастардың үлесі, Алматы қаласы: 2020 жылы — 6,1%, 2021 жылғы I тоқсанда — 5,7%',
    });
  });

  it('the city’s for a district without a figure', () => {
    expect(headline('YOUTH_NEET_RATE', neet.slice(0, 1), ALATAU).ru).toBe(
      'Доля молодёжи NEET, Алатауский район — нет данных (2020 год – май 2021 года); город Алматы, не этот район: 6,1 % в 2020 году',
    );
  });

  it('the republic’s for a city without one, without repeating a code that the name says', () => {
    const observations = [
      published('INFORMATION_TV_CITIES', 16, { refArea: REPUBLIC, breakdown: { OUTLET: 'ALMATY_TV' } }),
    ];
    expect(headline('INFORMATION_TV_CITIES', observations, ALMATY)).toEqual({
      ru: 'Города вещания телеканала «Almaty», город Алматы — нет данных (2020 год – май 2021 года); Республика Казахстан, не этот город: 16 городов в 2020 году',
      kk: '«Almaty» телеарнасы хабар тарататын қалалар, Алматы қаласы — деректер жоқ (2020 жыл – 2021 жылғы мамыр); Қазақстан Республикасы, бұл қала емес: 2020 жылы — 16 қала',
    });
  });

  it('another city’s for the republic', () => {
    expect(headline('YOUTH_NEET_RATE', neet.slice(0, 1), REPUBLIC).kk).toBe(
      'NEET санатындағы жастардың үлесі, Қазақстан Республикасы — деректер жоқ (2020 жыл – 2021 жылғы мамыр); Алматы қаласы, бүкіл республика емес: 2020 жылы — 6,1%',
    );
  });

  it('what all districts share is said once, before them', () => {
    const observations = [people(ALATAU, 'UYGHUR', 20928), people('751510000', 'UYGHUR', 20415)];
    const { ru, kk } = headline('INTERETHNIC_POPULATION', observations, ALMATY);
    expect(ru).toMatch(/^Этнические группы в районах города, Уйгуры .*: Алатауский район — 20 928 человек, /);
    expect(kk).toMatch(
      /^Қала аудандарындағы этнос өкілдерінің саны, Ұйғырлар .*: Алатау ауданы — 20 928 адам, /,
    );
  });

  it('the districts’ for their city, and how many there are', () => {
    const observations = [
      people(ALATAU, 'DUNGAN', 5167),
      people(ALATAU, 'UYGHUR', 20928),
      people('751510000', 'UYGHUR', 20415),
    ];
    expect(headline('INTERETHNIC_POPULATION', observations, ALMATY)).toEqual({
      ru: 'Этнические группы в районах города (на 31 мая 2021 года; период в источнике не указан): Уйгуры (Алатауский район) — 20 928 человек, Уйгуры (Жетысуский район) — 20 415 человек, Дунгане (Алатауский район) — 5 167 человек; неполно: 2 из 3 районов',
      kk: 'Қала аудандарындағы этнос өкілдерінің саны (2021 жылғы 31 мамыр; дереккөзде кезең көрсетілмеген): Ұйғырлар (Алатау ауданы) — 20 928 адам, Ұйғырлар (Жетісу ауданы) — 20 415 адам, Дүнгендер (Алатау ауданы) — 5 167 адам; толық емес: 3 ауданның ішінен 2 аудан',
    });
    expect(headline('INTERETHNIC_POPULATION', observations, ALMALY).ru).toMatch(
      /^Этнические группы в районах города, Алмалинский район — нет данных/,
    );
  });

  it('counts the districts that were there in the period, not those that came later', () => {
    const [esil, nura, saraishyq] = ['711210000', '711510000', '711610000'];
    const areaOf = (refArea: string, more: Partial<RefArea> = {}): RefArea => ({
      ...catalogue.refArea(ALATAU),
      refArea,
      parent: ASTANA,
      ...more,
    });
    const dated = buildCatalogue({
      ...catalogue,
      refAreas: [
        ...catalogue.refAreas,
        areaOf(esil),
        areaOf(nura),
        areaOf(saraishyq, { validFrom: '2024-05-01', predecessors: [nura] }),
      ],
    });
    const say = (timePeriod: string) =>
      buildIndicatorHeadline(
        dated.indicator('INTERETHNIC_POPULATION'),
        [esil, nura].map((refArea) => ({ ...people(refArea, 'UYGHUR', 5), timePeriod })),
        dated,
        { refArea: ASTANA, timeWindow: { startPeriod: '2020', endPeriod: '2030' } },
      ).ru;
    expect(say('2021')).not.toContain('неполно');
    expect(plain(say('2024'))).toContain('неполно: 2 из 3 районов');
  });

  it('nobody’s', () => {
    expect(headline('YOUTH_NEET_RATE', [], ASTANA).ru).toBe(
      'Доля молодёжи NEET, город Астана: нет данных (2020 год – май 2021 года)',
    );
    expect(headline('YOUTH_NEET_RATE', [])).toEqual({
      ru: 'Доля молодёжи NEET: нет данных',
      kk: 'NEET санатындағы жастардың үлесі: деректер жоқ',
    });
  });
});

it('never throws on catalogue codes, never says a zero for a gap, keeps Russian words out of Kazakh', () => {
  const observation = fc.record({
    obsValue: fc.option(fc.integer({ min: 1, max: 10_000 })),
    timePeriod: fc.constantFrom('2020', '2021-Q1', JAN_MAY, '2021', '2020-09-01/P9M', '2021-05-31'),
    scenario: fc.constantFrom('ACTUAL' as const, 'PLAN' as const),
    refArea: fc.constantFrom(ALMATY, ALATAU, ASTANA, REPUBLIC),
    qualifier: fc.constantFrom(null, 'MORE_THAN' as const, 'ABOUT' as const, 'UP_TO' as const),
    periodAssumed: fc.boolean(),
    breakdown: fc.constantFrom({}, { OUTCOME: 'APPROVED' }, { OUTCOME: 'REFUSED' }),
  });
  fc.assert(
    fc.property(
      fc.array(observation, { maxLength: 8 }),
      fc.constantFrom(ALMATY, ALATAU, ALMALY, ASTANA, REPUBLIC),
      (given, refArea) => {
        const observations = given.map(({ obsValue, ...more }) =>
          published('ASSEMBLY_NOTIFICATIONS', obsValue, more),
        );
        const { ru, kk } = headline('ASSEMBLY_NOTIFICATIONS', observations, refArea);
        for (const text of [ru, kk]) expect(text).not.toMatch(/undefined|NaN|\s\s|: 0 | — 0 /);
        expect(kk).not.toMatch(/[яёЁэЭ]|год|больше|уведомлен|план /);
      },
    ),
  );
});
