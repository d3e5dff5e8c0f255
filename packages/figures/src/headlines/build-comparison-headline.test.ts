import type { LocalizedText, Observation } from '@korsetkish/contract';
import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { comparePair } from '../comparison/compare-pair.ts';
import { plain } from '../phrases/figures.fixture.ts';
import { buildPlanVersion } from '../testing/build-observation.ts';
import { buildAloneHeadline, buildComparisonHeadline } from './build-comparison-headline.ts';
import type { Headline } from './headline.ts';
import { ASTANA, catalogue, published, REPUBLIC } from './published.fixture.ts';

const said = ({ kk, ru }: Headline) => ({ ru: plain(ru), kk: plain(kk) });

/** @param held what else is published, for the level that a plan started from */
const compared = (
  one: Observation,
  other: Observation,
  held: Observation[] = [],
  names: Catalogue = catalogue,
) => {
  const { measure } = names.indicator(one.indicator);
  return said(
    buildComparisonHeadline(comparePair(one, other, { measure, held, refArea: names.refArea }), names),
  );
};

const bureau = { refArea: REPUBLIC, source: { code: 'BNS_DECENT_WORK', section: null, paragraph: null } };
const neet = (obsValue: number, timePeriod: string, more: Partial<Observation> = {}) =>
  published('YOUTH_NEET_RATE', obsValue, { decimals: 1, timePeriod, ...more });
const refused = (obsValue: number, timePeriod: string) =>
  published('ASSEMBLY_NOTIFICATIONS', obsValue, { timePeriod, breakdown: { OUTCOME: 'REFUSED' } });
const online = (obsValue: number, timePeriod: string, more: Partial<Observation> = {}) =>
  published('INFORMATION_BUDGET', obsValue, {
    timePeriod,
    unitMult: 3,
    breakdown: { OUTLET: 'ONLINE_MEDIA' },
    ...more,
  });
const hours = (obsValue: number, timePeriod: string, more: Partial<Observation> = {}) =>
  published('INFORMATION_TV_HOURS', obsValue, { timePeriod, breakdown: { OUTLET: 'ALMATY_TV' }, ...more });
const centres = (obsValue: number, timePeriod: string, more: Partial<Observation> = {}) =>
  published('YOUTH_LEISURE_CENTRES', obsValue, { timePeriod, ...more });

describe('two periods', () => {
  it('have a change in points, without a per cent of a per cent', () => {
    expect(compared(neet(7.1, '2020', bureau), neet(7.4, '2019', bureau))).toEqual({
      ru: 'Доля молодёжи NEET, Республика Казахстан: 7,4 % в 2019 году и 7,1 % в 2020 году; изменение: −0,3 п. п.',
      kk: 'NEET санатындағы жастардың үлесі, Қазақстан Республикасы: 2019 жылы — 7,4%, 2020 жылы — 7,1%; өзгеріс: −0,3 пайыздық тармақ',
    });
  });

  it('or none', () => {
    expect(compared(neet(7.1, '2020', bureau), neet(7.1, '2019', bureau))).toEqual({
      ru: 'Доля молодёжи NEET, Республика Казахстан: 7,1 % в 2019 году и 7,1 % в 2020 году; без изменений',
      kk: 'NEET санатындағы жастардың үлесі, Қазақстан Республикасы: 2019 жылы — 7,1%, 2020 жылы — 7,1%; өзгеріссіз',
    });
  });

  it('of the same months have a change in units and in per cent', () => {
    expect(compared(refused(56, '2021-01-01/P5M'), refused(60, '2020-01-01/P5M'))).toEqual({
      ru: 'Уведомления и заявления о собраниях, Отказано, город Алматы: 60 уведомлений в январе–мае 2020 года и 56 уведомлений в январе–мае 2021 года; изменение: −4 уведомления (−6,7 %)',
      kk: 'Жиналыс туралы хабарламалар мен өтініштер, Бас тартылған, Алматы қаласы: 2020 жылғы қаңтар–мамырда — 60 хабарлама, 2021 жылғы қаңтар–мамырда — 56 хабарлама; өзгеріс: −4 хабарлама (−6,7%)',
    });
  });

  it('of unequal length stand side by side, whatever the news', () => {
    expect(compared(neet(5.7, '2021-Q1'), neet(6.1, '2020'))).toEqual({
      ru: 'Доля молодёжи NEET, город Алматы: 6,1 % в 2020 году и 5,7 % в I квартале 2021 года. Периоды разной длины: стоят рядом, изменение не считается',
      kk: 'NEET санатындағы жастардың үлесі, Алматы қаласы: 2020 жылы — 6,1%, 2021 жылғы I тоқсанда — 5,7%. Кезеңдердің ұзақтығы әртүрлі: қатар тұрады, өзгеріс есептелмейді',
    });
    expect(compared(refused(56, '2021-01-01/P5M'), refused(127, '2020')).ru).toBe(
      'Уведомления и заявления о собраниях, Отказано, город Алматы: 127 уведомлений в 2020 году и 56 уведомлений в январе–мае 2021 года. Периоды разной длины: стоят рядом, изменение не считается',
    );
  });

  it('on both sides of a new definition say both definitions', () => {
    const definitions = [
      { code: 'AGED_15_28', kk: '15–28 жас', ru: 'молодёжь 15–28 лет', validFrom: null },
      { code: 'TO_34', kk: '34 жасқа дейін', ru: 'молодёжь до 34 лет', validFrom: '2023' },
    ].map(({ code, kk, ru, validFrom }) => ({
      definition: code,
      text: { kk, ru },
      refArea: null,
      source: null,
      validFrom,
    }));
    const names = {
      ...catalogue,
      indicator: (code: string) => ({ ...catalogue.indicator(code), definitions }),
    };
    const before = neet(7, '2022', { ...bureau, definitions: ['AGED_15_28'] });
    const after = neet(9, '2023', { ...bureau, definitions: ['TO_34'] });
    expect(compared(after, before, [], names)).toEqual({
      ru: 'Доля молодёжи NEET, Республика Казахстан: 7,0 % в 2022 году и 9,0 % в 2023 году. Определение показателя изменилось, ряд прерван: изменение не считается. 2022 год — молодёжь 15–28 лет; 2023 год — молодёжь до 34 лет',
      kk: 'NEET санатындағы жастардың үлесі, Қазақстан Республикасы: 2022 жылы — 7,0%, 2023 жылы — 9,0%. Көрсеткіштің анықтамасы өзгерген, қатар үзілген: өзгеріс есептелмейді. 2022 жыл — 15–28 жас; 2023 жыл — 34 жасқа дейін',
    });
    const astana = { ...before, refArea: ASTANA, definitions: [] };
    expect(compared(before, astana, [], names).ru).toContain(
      'Республика Казахстан — молодёжь 15–28 лет; город Астана — определение не напечатано',
    );
  });

  it('between which the area changed say how, as far as the catalogue remarks on it', () => {
    const since = (validityNote: LocalizedText | null): Catalogue => ({
      ...catalogue,
      refArea: (code) => ({ ...catalogue.refArea(code), validFrom: '2024-05-01', validityNote }),
    });
    const pair = [refused(60, '2023'), refused(56, '2025')] as const;
    const note = { kk: 'Бір бөлігі берілді.', ru: 'Часть территории отошла району.' };
    expect(compared(...pair, [], since(note))).toEqual({
      ru: 'Уведомления и заявления о собраниях, Отказано, город Алматы: 60 уведомлений в 2023 году и 56 уведомлений в 2025 году. Границы территории изменились: стоят рядом, разница не считается. Часть территории отошла району',
      kk: 'Жиналыс туралы хабарламалар мен өтініштер, Бас тартылған, Алматы қаласы: 2023 жылы — 60 хабарлама, 2025 жылы — 56 хабарлама. Аумақтың шекарасы өзгерген: қатар тұрады, айырма есептелмейді. Бір бөлігі берілді',
    });
    expect(compared(...pair, [], since(null)).ru).toMatch(/разница не считается$/);
  });

  it('of which one has no figure give its reason', () => {
    expect(compared(hours(3_500, '2020'), { ...hours(1, '2019'), obsValue: null, obsStatus: 'Q' })).toEqual({
      ru: 'Часы эфира по информационному заказу, Телеканал «Almaty», город Алматы: скрыто в целях конфиденциальности в 2019 году и 3 500 часов в 2020 году. Одной из двух цифр нет: разница не считается',
      kk: 'Ақпараттық тапсырыс, эфир сағаттары, «Almaty» телеарнасы, Алматы қаласы: 2019 жылы — құпиялылықты сақтау үшін жасырылған, 2020 жылы — 3 500 сағат. Екі мәннің бірі жоқ: айырма есептелмейді',
    });
  });
});

describe('two areas', () => {
  it('have a difference, without a sign', () => {
    expect(compared(centres(30, '2020-12-31'), centres(50, '2020-12-31', { refArea: ASTANA }))).toEqual({
      ru: 'Досуговые центры: город Алматы — 30 центров на 31 декабря 2020 года и город Астана — 50 центров на 31 декабря 2020 года; разница: 20 центров',
      kk: 'Демалыс орталықтары: Алматы қаласы 2020 жылғы 31 желтоқсандағы жағдай бойынша — 30 орталық, Астана қаласы 2020 жылғы 31 желтоқсандағы жағдай бойынша — 50 орталық; айырма: 20 орталық',
    });
    expect(compared(neet(5, '2020'), neet(6.5, '2020', { refArea: ASTANA }))).toEqual({
      ru: 'Доля молодёжи NEET: город Алматы — 5,0 % в 2020 году и город Астана — 6,5 % в 2020 году; разница: 1,5 п. п.',
      kk: 'NEET санатындағы жастардың үлесі: Алматы қаласы 2020 жылы — 5,0%, Астана қаласы 2020 жылы — 6,5%; айырма: 1,5 пайыздық тармақ',
    });
  });

  it('or none', () => {
    expect(compared(neet(5, '2020'), neet(5, '2020', { refArea: ASTANA }))).toEqual({
      ru: 'Доля молодёжи NEET: город Алматы — 5,0 % в 2020 году и город Астана — 5,0 % в 2020 году; разницы нет',
      kk: 'NEET санатындағы жастардың үлесі: Алматы қаласы 2020 жылы — 5,0%, Астана қаласы 2020 жылы — 5,0%; айырма жоқ',
    });
  });

  it('only stand side by side where a period is assumed', () => {
    expect(
      compared(neet(5.7, '2021-Q1'), neet(6.8, '2021-Q1', { refArea: REPUBLIC, periodAssumed: true })),
    ).toEqual({
      ru: 'Доля молодёжи NEET: город Алматы — 5,7 % в I квартале 2021 года и Республика Казахстан — 6,8 % (период в источнике не указан, условно I квартал 2021 года). Период в источнике не указан и взят условно: стоят рядом, разница не считается',
      kk: 'NEET санатындағы жастардың үлесі: Алматы қаласы 2021 жылғы I тоқсанда — 5,7%, Қазақстан Республикасы — 6,8% (дереккөзде кезең көрсетілмеген, шартты түрде 2021 жылғы I тоқсан). Кезең дереккөзде көрсетілмеген, шартты түрде алынған: қатар тұрады, айырма есептелмейді',
    });
  });
});

describe('a plan', () => {
  const amended = buildPlanVersion('AMENDED_2021', 3_000);

  it('of the next period is a planned change, "up to" carried over', () => {
    const plan = online(120_000, '2021', { scenario: 'PLAN', qualifier: 'UP_TO' });
    expect(compared(online(148_500, '2020'), plan)).toEqual({
      ru: 'Сумма государственного информационного заказа, Республиканские интернет-ресурсы, город Алматы: 148,5 млн ₸ в 2020 году и до 120,0 млн ₸ по плану на 2021 год; планируемое уменьшение: не менее 28,5 млн ₸ (19,2 %)',
      kk: 'Мемлекеттік ақпараттық тапсырыс сомасы, Республикалық интернет-ресурстар, Алматы қаласы: 2020 жылы — 148,5 млн ₸, 2021 жылға арналған жоспар бойынша — 120,0 млн теңгеге дейін; жоспарланған азаю: кемінде 28,5 млн ₸ (19,2%)',
    });
  });

  it('under way is a pace', () => {
    expect(compared(hours(944, '2021-01-01/P4M'), hours(3_600, '2021', { scenario: 'PLAN' }))).toEqual({
      ru: 'Часы эфира по информационному заказу, Телеканал «Almaty», город Алматы: 944 из 3 600 часов за январь–апрель 2021 года — 26,2 % плана за 33,3 % года',
      kk: 'Ақпараттық тапсырыс, эфир сағаттары, «Almaty» телеарнасы, Алматы қаласы: жоспар бойынша 3 600 сағат, оның 944-і 2021 жылғы қаңтар–сәуірде орындалды — жылдың 33,3%-ы өткенде жоспардың 26,2%-ы',
    });
  });

  it('that an act amended is carried out as amended, with the act and the original', () => {
    const plan = hours(3_600, '2021', { scenario: 'PLAN', planVersion: amended });
    expect(compared(hours(3_500, '2021'), plan)).toEqual({
      ru: 'Часы эфира по информационному заказу, Телеканал «Almaty», город Алматы (2021 год): 3 500 из 3 600 часов — 97,2 % плана. План изменён 01.07.2021 (решение «Об уточнении бюджета»), первоначально — 3 000 часов',
      kk: 'Ақпараттық тапсырыс, эфир сағаттары, «Almaty» телеарнасы, Алматы қаласы (2021 жыл): жоспар бойынша 3 600 сағат, оның 3 500-і орындалды — жоспардың 97,2%-ы. Жоспар 01.07.2021 күні өзгертілген («Бюджетті нақтылау туралы» шешім), бастапқысы — 3 000 сағат',
    });
    expect(compared(hours(944, '2021-01-01/P4M'), plan).ru).toMatch(
      /33,3 % года\. План изменён .* 3 000 часов$/,
    );
    expect(compared(hours(3_500, '2020'), plan).ru).toMatch(/\. План изменён 01\.07\.2021 .* 3 000 часов$/);
  });

  it('stands beside the version that it replaced', () => {
    const plan = hours(3_600, '2021', { scenario: 'PLAN', planVersion: amended });
    expect(compared(plan, hours(3_000, '2021', { scenario: 'PLAN' }))).toEqual({
      ru: 'Часы эфира по информационному заказу, Телеканал «Almaty», город Алматы: 3 600 часов по плану на 2021 год; план изменён 01.07.2021 (решение «Об уточнении бюджета»), первоначально — 3 000 часов. Это две редакции одного плана: стоят рядом, изменение не считается',
      kk: 'Ақпараттық тапсырыс, эфир сағаттары, «Almaty» телеарнасы, Алматы қаласы: 2021 жылға арналған жоспар бойынша — 3 600 сағат; жоспар 01.07.2021 күні өзгертілген («Бюджетті нақтылау туралы» шешім), бастапқысы — 3 000 сағат. Бұл — бір жоспардың екі нұсқасы: қатар тұрады, өзгеріс есептелмейді',
    });
  });

  it('for a level is a way from where it started, where that is held', () => {
    const [now, plan] = [centres(60, '2021-05-31'), centres(100, '2021-12-31', { scenario: 'PLAN' })];
    expect(compared(now, plan, [centres(50, '2020-12-31')])).toEqual({
      ru: 'Досуговые центры, город Алматы: 50 центров на 31 декабря 2020 года, 60 центров на 31 мая 2021 года и 100 центров по плану на 31 декабря 2021 года; пройдено 20,0 % пути от исходного уровня к плану',
      kk: 'Демалыс орталықтары, Алматы қаласы: 2020 жылғы 31 желтоқсандағы жағдай бойынша — 50 орталық, 2021 жылғы 31 мамырдағы жағдай бойынша — 60 орталық, 2021 жылғы 31 желтоқсанға арналған жоспар бойынша — 100 орталық; бастапқы деңгейден жоспарға дейінгі жолдың 20,0%-ы өтілді',
    });
    expect(compared(now, plan).ru).toBe(
      'Досуговые центры, город Алматы: 60 центров на 31 мая 2021 года и 100 центров по плану на 31 декабря 2021 года',
    );
  });
});

describe('a figure that nothing stands beside', () => {
  it('says what is missing', () => {
    expect(said(buildAloneHeadline(neet(6.1, '2020'), 'NO_EARLIER_FIGURE', catalogue))).toEqual({
      ru: 'Доля молодёжи NEET, город Алматы: 6,1 % в 2020 году. Цифры за более ранний период в этом ряду нет',
      kk: 'NEET санатындағы жастардың үлесі, Алматы қаласы: 2020 жылы — 6,1%. Бұл қатарда одан бұрынғы кезеңнің мәні жоқ',
    });
  });
});
