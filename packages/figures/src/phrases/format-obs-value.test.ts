import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plain, QUALIFIERS, shownFigure } from './figures.fixture.ts';
import { formatObsValue } from './format-obs-value.ts';
import { UNIT_MEASURES, unitMeasureOf } from './unit-measures.fixture.ts';

const both = (unit: string, ...[obsValue, more]: Parameters<typeof shownFigure>) => {
  const figure = shownFigure(obsValue, more);
  return [
    plain(formatObsValue(figure, unitMeasureOf(unit), 'ru').text),
    plain(formatObsValue(figure, unitMeasureOf(unit), 'kk').text),
  ];
};

describe('formatObsValue keeps the print', () => {
  it.each([
    ['PERCENT', 6.1, { decimals: 1 }, '6,1 %', '6,1%'],
    ['PERCENT', 98.17, { decimals: 2 }, '98,17 %', '98,17%'],
    ['PERCENT', 8.19791210592288, { decimals: 14 }, '8,2 %', '8,2%'],
    ['PERSONS', 29, { unitMult: 3 }, '29 тыс. человек', '29 мың адам'],
    ['PERSONS', 4.5, { decimals: 1, unitMult: 6 }, '4,5 млн человек', '4,5 млн адам'],
    ['FLATS', 1050, {}, '1 050 квартир', '1 050 пәтер'],
    ['KZT', 2627442, { unitMult: 3 }, '2 627 442 тыс. ₸', '2 627 442 мың ₸'],
    ['KZT', 440000, { decimals: 1, unitMult: 3 }, '440 000,0 тыс. ₸', '440 000,0 мың ₸'],
    ['KZT', 1.9, { decimals: 1, unitMult: 9 }, '1,9 млрд ₸', '1,9 млрд ₸'],
    ['KZT_PER_HOUR', 729800, {}, '729 800 ₸ за час', 'сағатына 729 800 ₸'],
    ['COPIES_PER_WEEK', 55, { unitMult: 3 }, '55 тыс. экз. в неделю', 'аптасына 55 мың дана'],
    ['FLATS', 25, { unitMult: 2 }, '2 500 квартир', '2 500 пәтер'],
    ['FLATS', 25, { unitMult: -1 }, '2,5 квартиры', '2,5 пәтер'],
    ['FLATS', 0, {}, '0 квартир', '0 пәтер'],
    ['PERCENT', -0.5, { decimals: 1 }, '−0,5 %', '−0,5%'],
  ] as const)('%s %d %o', (unit, obsValue, more, ru, kk) => {
    expect(both(unit, obsValue, more)).toEqual([ru, kk]);
  });
});

describe('formatObsValue carries the source’s qualifier', () => {
  it.each([
    ['MORE_THAN', 'NGOS', 4, 0, 3, 'более 4 тыс. НПО', '4 мыңнан астам ҮЕҰ'],
    ['MORE_THAN', 'PROJECTS', 400, 0, 0, 'более 400 проектов', '400-ден астам жоба'],
    ['MORE_THAN', 'LETTERS', 2000, 0, 0, 'более 2 000 писем', '2 000-нан астам хат'],
    ['MORE_THAN', 'EVENTS', 21, 0, 0, 'более 21 мероприятия', '21-ден астам іс-шара'],
    ['MORE_THAN', 'EVENTS', 22, 0, 0, 'более 22 мероприятий', '22-ден астам іс-шара'],
    ['MORE_THAN', 'EVENTS', 11, 0, 0, 'более 11 мероприятий', '11-ден астам іс-шара'],
    ['MORE_THAN', 'EVENTS', 100, 0, 0, 'более 100 мероприятий', '100-ден астам іс-шара'],
    ['MORE_THAN', 'PERSONS', 4.5, 1, 6, 'более 4,5 млн человек', '4,5 млн-нан астам адам'],
    ['MORE_THAN', 'PERSONS_PER_YEAR', 35, 0, 3, 'более 35 тыс. чел. в год', 'жылына 35 мыңнан астам адам'],
    ['MORE_THAN', 'PERCENT', 20, 0, 0, 'более 20 %', '20%-дан астам'],
    ['MORE_THAN', 'KZT', 93, 0, 6, 'более 93 млн ₸', '93 млн теңгеден астам'],
    ['MORE_THAN', 'STAFF_POSITIONS', 21, 0, 0, 'более 21 штатной единицы', '21-ден астам штат бірлігі'],
    ['ABOUT', 'PERSONS', 150, 0, 0, 'около 150 человек', 'шамамен 150 адам'],
    ['ABOUT', 'APPLICATIONS', 4000, 0, 0, 'около 4 000 заявок', 'шамамен 4 000 өтінім'],
    ['ABOUT', 'APPLICATIONS', 21, 0, 0, 'около 21 заявки', 'шамамен 21 өтінім'],
    ['ABOUT', 'PERCENT', 20, 0, 0, 'около 20 %', 'шамамен 20%'],
    ['ABOUT', 'PERSONS_PER_YEAR', 35, 0, 3, 'около 35 тыс. чел. в год', 'жылына шамамен 35 мың адам'],
    ['UP_TO', 'KZT', 120, 0, 6, 'до 120 млн ₸', '120 млн теңгеге дейін'],
    ['UP_TO', 'KZT', 120000, 1, 3, 'до 120 000,0 тыс. ₸', '120 000,0 мың теңгеге дейін'],
    ['UP_TO', 'PROJECTS', 120, 0, 0, 'до 120 проектов', '120-ға дейін жоба'],
    ['UP_TO', 'PERCENT', 5, 0, 0, 'до 5 %', '5%-ға дейін'],
    ['UP_TO', 'PERSONS', 2, 0, 9, 'до 2 млрд человек', '2 млрд-қа дейін адам'],
    ['AT_LEAST', 'PERSONS', 300, 0, 0, 'не менее 300 человек', 'кемінде 300 адам'],
    ['AT_LEAST', 'PERSONS', 1.5, 1, 0, 'не менее 1,5 человека', 'кемінде 1,5 адам'],
  ] as const)('%s %s %d', (qualifier, unit, obsValue, decimals, unitMult, ru, kk) => {
    expect(both(unit, obsValue, { qualifier, decimals, unitMult })).toEqual([ru, kk]);
  });
});

describe('formatObsValue in a chart’s one unit', () => {
  const budget = shownFigure(2627442, { unitMult: 3 });
  const online = shownFigure(120000, { unitMult: 3, decimals: 1, qualifier: 'UP_TO' });
  const tenge = unitMeasureOf('KZT');

  it('scales the decimal exactly and rounds once', () => {
    expect(plain(formatObsValue(budget, tenge, 'ru', { scale: 6 }).text)).toBe('2 627,4 млн ₸');
    expect(plain(formatObsValue(budget, tenge, 'kk', { scale: 9, decimals: 2 }).text)).toBe('2,63 млрд ₸');
  });

  it('can leave the unit to the axis and keep the qualifier', () => {
    const options = { scale: 6, decimals: 0, withUnit: false } as const;
    expect(plain(formatObsValue(online, tenge, 'ru', options).text)).toBe('до 120');
    expect(plain(formatObsValue(online, tenge, 'kk', options).text)).toBe('120-ға дейін');
  });
});

describe('formatObsValue without a figure', () => {
  it.each([
    ['O', 'нет данных', 'деректер жоқ'],
    ['A', 'нет данных', 'деректер жоқ'],
    ['M', 'неприменимо', 'қолданылмайды'],
    ['Q', 'скрыто в целях конфиденциальности', 'құпиялылықты сақтау үшін жасырылған'],
  ] as const)('says why: %s', (obsStatus, ru, kk) => {
    expect(both('PERSONS', null, { obsStatus })).toEqual([ru, kk]);
  });

  it('never shows a zero', () => {
    expect(formatObsValue(shownFigure(null, { obsStatus: 'O' }), unitMeasureOf('KZT'), 'ru')).toMatchObject({
      number: '',
      text: 'нет данных',
    });
  });
});

it('gives pieces that add up to the text', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -1e9, max: 1e9 }),
      fc.constantFrom(-2, 0, 2, 3, 6, 9),
      fc.constantFrom(null, ...QUALIFIERS),
      fc.constantFrom(...UNIT_MEASURES),
      fc.constantFrom('kk', 'ru'),
      (obsValue, unitMult, qualifier, unit, language) => {
        const figure = shownFigure(obsValue, { unitMult, qualifier });
        const { text, before, number, after } = formatObsValue(figure, unit, language);
        expect(text).toBe(before + number + after);
        expect(text).not.toMatch(/undefined|NaN|\s\s|^\s|\s$/);
        expect(text, 'a suffix on the next line').not.toMatch(/[\d%]-/);
      },
    ),
  );
});

describe('formatObsValue marks what is synthetic', () => {
  it.each(['kk', 'ru'] as const)('before the number, whatever else stands there (%s)', (language) => {
    const figure = shownFigure(120, { qualifier: 'UP_TO' });
    const unit = unitMeasureOf('FLATS');
    const [published, synthetic] = (['published', 'training'] as const).map((layer) =>
      formatObsValue({ ...figure, layer }, unit, language),
    );
    expect(plain(synthetic?.text ?? '')).toBe(`◇ ${plain(published?.text ?? '')}`);
    expect(plain(synthetic?.before ?? '')).toBe(`◇ ${plain(published?.before ?? '')}`);
    expect(published?.text).toBe(formatObsValue(figure, unit, language).text);
  });
});
