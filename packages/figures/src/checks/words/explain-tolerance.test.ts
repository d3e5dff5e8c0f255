import type { Observation, Relation } from '@korsetkish/contract';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../headlines/published.fixture.ts';
import { buildRelation, buildTerm, figure, figuresByCode, totalOfCodes } from '../relation.fixture.ts';
import { checkOf, plain } from './checks-in-words.fixture.ts';
import { explainTolerance } from './explain-tolerance.ts';

type Facts = Parameters<typeof checkOf>[2];

const NOTICES = 'ASSEMBLY_NOTIFICATIONS';
const sum = totalOfCodes(NOTICES, 'OUTCOME');
const byOutcome = (parts: Record<string, number>) => figuresByCode(NOTICES, 'OUTCOME', parts);
const ofParts = (...terms: Parameters<typeof buildRelation>[0]) =>
  buildRelation([buildTerm('RESULT', 'RESULT'), ...terms]);
const rates: Facts = { measures: { RESULT: 'RATE', RATE: 'RATE' } };

const kzt = { unitMeasure: 'KZT' };
const percent = { unitMeasure: 'PERCENT' };
const persons = { unitMeasure: 'PERSONS' };

type Case = [says: string, Relation, Observation[], Facts | undefined, kk: string, ru: string];

const CASES: Case[] = [
  [
    'whole counts have no room',
    sum,
    [figure(NOTICES, 3), ...byOutcome({ APPROVED: 1, REFUSED: 2 })],
    {},
    'Айырмашылық жоқ. Рұқсат етілетін айырмашылық жоқ: сандар дөңгелектелмей берілген.',
    'Расхождения нет. Допуска нет: числа даны без округления.',
  ],
  [
    'a difference is said in its unit',
    sum,
    [figure(NOTICES, 3), ...byOutcome({ APPROVED: 1, REFUSED: 4 })],
    {},
    'Айырмашылық — 2 хабарлама. Рұқсат етілетін айырмашылық жоқ: сандар дөңгелектелмей берілген.',
    'Расхождение — 2 уведомления. Допуска нет: числа даны без округления.',
  ],
  [
    'room of rounding, and what it lets the parts give',
    ofParts(buildTerm('FACTOR', 'HOURS'), buildTerm('FACTOR', 'PRICE', { group: 2, roundedTo: 100 })),
    [figure('RESULT', 2627442, { unitMult: 3, ...kzt }), figure('HOURS', 3600), figure('PRICE', 729800)],
    {},
    'Айырмашылық — 162 мың ₸. Рұқсат етілетін шегі — 180,5 мың ₸: басылған сандарды дөңгелектеу осындай айырмашылық бере алады. Дөңгелектеуді ескергенде бөліктер мынаны береді: 2 627 100–2 627 460 мың ₸.',
    'Расхождение — 162 тыс. ₸. Допуск — 180,5 тыс. ₸: столько могло дать округление напечатанных чисел. С учётом округления части дают 2 627 100–2 627 460 тыс. ₸.',
  ],
  [
    'per cents differ by percentage points',
    { ...ofParts(buildTerm('FACTOR', 'PART'), buildTerm('DIVISOR', 'ALL')), factor: 100 },
    [figure('RESULT', 30, percent), figure('PART', 7), figure('ALL', 25)],
    rates,
    'Айырмашылық — 2 пайыздық тармақ. Рұқсат етілетін шегі — 0,5 пайыздық тармақ: басылған сандарды дөңгелектеу осындай айырмашылық бере алады.',
    'Расхождение — 2 п. п. Допуск — 0,5 п. п.: столько могло дать округление напечатанных чисел.',
  ],
  [
    'a whole number that fits',
    { ...ofParts(buildTerm('DIVISOR', 'ALL')), factor: 100, wholeNumerator: true },
    [figure('RESULT', 96.97, { decimals: 2, ...percent }), figure('ALL', 231)],
    rates,
    'Айырмашылық басылған соңғы цифрдан кіші. Рұқсат етілетін шегі — 0,005 пайыздық тармақ: басылған сандарды дөңгелектеу осындай айырмашылық бере алады. Сай келетін бүтін сан: 224.',
    'Расхождение меньше последней напечатанной цифры. Допуск — 0,005 п. п.: столько могло дать округление напечатанных чисел. Подходит целое число: 224.',
  ],
  [
    'a whole number that does not',
    { ...ofParts(buildTerm('DIVISOR', 'ALL')), factor: 100, wholeNumerator: true },
    [figure('RESULT', 98.17, { decimals: 2, ...percent }), figure('ALL', 496)],
    rates,
    'Айырмашылық — 0,015 пайыздық тармақ. Рұқсат етілетін шегі — 0,005 пайыздық тармақ: басылған сандарды дөңгелектеу осындай айырмашылық бере алады. Ең жақын бүтін сан: 487.',
    'Расхождение — 0,015 п. п. Допуск — 0,005 п. п.: столько могло дать округление напечатанных чисел. Ближайшее целое число: 487.',
  ],
  [
    'a base that is not printed, and which one would fit',
    { ...ofParts(buildTerm('FACTOR', 'RATE')), factor: 0.01, basePrinted: false },
    [figure('RESULT', 29, { unitMult: 3, ...persons }), figure('RATE', 6.1, { decimals: 1, ...percent })],
    { measures: { RATE: 'RATE' } },
    'Есептеу негізі дереккөзде басылмаған, сондықтан сандарды салыстырып тексеру мүмкін емес. Сандар сәйкес келуі үшін негіз 463–488 мың адам аралығында болуы керек.',
    'Основа расчёта в источнике не напечатана, поэтому сверить числа нельзя. Чтобы числа сошлись, основа должна лежать в пределах 463–488 тыс. человек.',
  ],
  [
    'a bound that is kept',
    { ...ofParts(), kind: 'AT_LEAST', factor: 2 },
    [figure('RESULT', 3)],
    {},
    'Шек сақталған.',
    'Порог соблюдён.',
  ],
  [
    'a mean between its parts',
    { ...ofParts(buildTerm('FACTOR', 'RATE', { everyCode: 'SEX' })), kind: 'BETWEEN' },
    [figure('RESULT', 6), ...figuresByCode('RATE', 'SEX', { M: 5, F: 7 })],
    rates,
    'Ең кіші бөлік пен ең үлкен бөліктің аралығында жатыр.',
    'Лежит между наименьшей и наибольшей частью.',
  ],
  [
    'a code that is not printed',
    sum,
    [figure(NOTICES, 3), ...byOutcome({ APPROVED: 1 })],
    { codes: { OUTCOME: ['APPROVED', 'REFUSED', 'WITHDRAWN_BY_AUTHOR'] } },
    'Басылмаған: Бас тартылған; Ұйымдастырушы кері қайтарып алған.',
    'Не напечатано: Отказано; Отозвано организатором.',
  ],
  [
    'a divisor that may be nothing',
    ofParts(buildTerm('FACTOR', 'PART'), buildTerm('DIVISOR', 'ALL')),
    [figure('RESULT', 30), figure('PART', 7), figure('ALL', 0)],
    {},
    'Мұндай дәлдікте бөлгіш нөлге тең болуы мүмкін.',
    'При такой точности число, на которое делят, может быть нулём.',
  ],
];

describe('how far apart two sides lie is told in sentences', () => {
  it.each(CASES)('%s', (_, relation, figures, facts, kk, ru) => {
    const check = checkOf(relation, figures, facts);
    expect(plain(explainTolerance(check, catalogue, 'kk').join(' '))).toBe(kk);
    expect(plain(explainTolerance(check, catalogue, 'ru').join(' '))).toBe(ru);
  });
});
