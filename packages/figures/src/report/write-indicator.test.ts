import type { Breakdown, Observation } from '@korsetkish/contract';
import { describe, expect, it } from 'vitest';
import { catalogue, published } from '../headlines/published.fixture.ts';
import { contextOf, readBlock } from './report.fixture.ts';
import { listFiguresOf } from './report-block.ts';
import { writeIndicator } from './write-indicator.ts';

const notices = (obsValue: number, timePeriod: string, breakdown: Breakdown = {}) =>
  published('ASSEMBLY_NOTIFICATIONS', obsValue, { timePeriod, breakdown });

const HELD = [
  notices(127, '2020', { OUTCOME: 'REFUSED' }),
  notices(98, '2021-01-01/P5M'),
  notices(39, '2021-01-01/P5M', { OUTCOME: 'APPROVED' }),
  notices(496, '2020'),
  notices(296, '2020', { OUTCOME: 'APPROVED' }),
];

function write(observations: readonly Observation[]) {
  const [first] = observations;
  if (first === undefined) throw new RangeError('nothing to write');
  return writeIndicator(catalogue.indicator(first.indicator), observations, contextOf(observations));
}

describe('an indicator in a report', () => {
  it('is its total and its parts, with every figure that is held', () => {
    const block = write(HELD);
    expect(new Set(listFiguresOf(block))).toEqual(new Set(HELD));
    expect(readBlock(block, 'ru')).toEqual([
      'Уведомления и заявления о собраниях: 496 уведомлений в 2020 году и 98 уведомлений в январе–мае 2021 года, из них:',
      'Отказано: 127 уведомлений в 2020 году;',
      'Согласовано: 296 уведомлений в 2020 году и 39 уведомлений в январе–мае 2021 года.',
    ]);
    expect(readBlock(block, 'kk')).toEqual([
      'Жиналыс туралы хабарламалар мен өтініштер: 2020 жылы — 496 хабарлама, 2021 жылғы қаңтар–мамырда — 98 хабарлама, оның ішінде:',
      'Бас тартылған: 2020 жылы — 127 хабарлама;',
      'Келісілген: 2020 жылы — 296 хабарлама, 2021 жылғы қаңтар–мамырда — 39 хабарлама.',
    ]);
  });

  it('says a time that all figures share once', () => {
    const block = write(HELD.filter(({ timePeriod }) => timePeriod === '2020'));
    expect(readBlock(block, 'ru')).toEqual([
      'Уведомления и заявления о собраниях: 496 уведомлений в 2020 году, из них:',
      'Отказано: 127 уведомлений;',
      'Согласовано: 296 уведомлений.',
    ]);
    const letters = (CHANNEL: string) =>
      published('CIVIL_SOCIETY_NGO_DB_MAILINGS', 2000, { qualifier: 'MORE_THAN', breakdown: { CHANNEL } });
    expect(readBlock(write([letters('EMAIL'), letters('PAPER_LETTER')]), 'kk')).toEqual([
      'ҮЕҰ дерекқоры туралы хаттар (2020 жыл):',
      'Электрондық хаттар: 2 000-нан астам хат;',
      'Қағаз түріндегі хаттар: 2 000-нан астам хат.',
    ]);
  });

  it('without parts, or with one, is a sentence, plans last', () => {
    const hours = (obsValue: number, more: Partial<Observation>) =>
      published('INFORMATION_TV_HOURS', obsValue, { breakdown: { OUTLET: 'ALMATY_TV' }, ...more });
    const block = write([
      hours(3600, { timePeriod: '2021', scenario: 'PLAN' }),
      hours(944, { timePeriod: '2021-01-01/P4M' }),
    ]);
    expect(readBlock(block, 'ru')).toEqual([
      'Часы эфира по информационному заказу, Телеканал «Almaty»: 944 часа в январе–апреле 2021 года и 3 600 часов по плану на 2021 год; исполнение: 26,2 % плана за 33,3 % года.',
    ]);
    expect(readBlock(block, 'kk')).toEqual([
      'Ақпараттық тапсырыс, эфир сағаттары, «Almaty» телеарнасы: 2021 жылғы қаңтар–сәуірде — 944 сағат, 2021 жылға арналған жоспар бойынша — 3 600 сағат; орындалуы: жылдың 33,3%-ы өткенде жоспардың 26,2%-ы.',
    ]);
  });

  it('without a printed total has the sum of its printed groups, called so', () => {
    const budget = (OUTLET: string, obsValue: number, more: Partial<Observation> = {}) =>
      published('INFORMATION_BUDGET', obsValue, { breakdown: { OUTLET }, unitMult: 3, ...more });
    const plan = { scenario: 'PLAN', timePeriod: '2021' } as const;
    const block = write([
      budget('ALMATY_TV', 2_627_442),
      budget('ONLINE_MEDIA', 148_500),
      budget('ALMATY_TV', 2_627_442, plan),
      budget('ONLINE_MEDIA', 120_000, { ...plan, qualifier: 'UP_TO' }),
    ]);
    expect(readBlock(block, 'ru')).toEqual([
      'Сумма государственного информационного заказа: сумма двух напечатанных групп — 2 775 942 тыс. тенге в 2020 году и до 2 747 442 тыс. тенге по плану на 2021 год, из них:',
      'Телеканал «Almaty»: 2 627 442 тыс. тенге в 2020 году и 2 627 442 тыс. тенге по плану на 2021 год; изменение не планируется;',
      'Республиканские интернет-ресурсы: 148 500 тыс. тенге в 2020 году и до 120 000 тыс. тенге по плану на 2021 год; планируемое уменьшение: не менее 28 500 тыс. тенге (19,2 %).',
    ]);
    expect(readBlock(block, 'kk')[0]).toBe(
      'Мемлекеттік ақпараттық тапсырыс сомасы: жарияланған екі топтың қосындысы 2020 жылы — 2 775 942 мың теңге, 2021 жылға арналған жоспар бойынша — 2 747 442 мың теңгеге дейін, оның ішінде:',
    );
  });
});
