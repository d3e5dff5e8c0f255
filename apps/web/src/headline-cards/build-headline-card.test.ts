import type { Language } from '@korsetkish/contract';
import { SIDE_BY_SIDE_REASONS } from '@korsetkish/figures';
import { describe, expect, it } from 'vitest';
import { plain } from '../testing/plain.ts';
import { ALATAU, ALMATY, overviewInput, publishedInput } from '../testing/published-input.ts';
import { OBSERVATIONS } from '../testing/published-observations.ts';
import { shuffle } from '../testing/shuffle.ts';
import { buildHeadlineCards } from './build-headline-card.ts';

const cardsIn = (language: Language) => buildHeadlineCards(overviewInput(ALMATY, { language }), []);
const cardOf = (indicator: string, language: Language = 'ru') =>
  cardsIn(language).find((card) => card.indicator === indicator);
/** A card as it is read from top to bottom. */
const readCard = (indicator: string, language: Language = 'ru') => {
  const card = cardOf(indicator, language);
  if (!card) return null;
  const { before, number, after } = card.figure;
  return [card.name, `${before}${number}${after}`, card.period, ...card.lines].map(plain);
};

describe('cards of Almaty', () => {
  it('are read with their periods, the republic beside a rate', () => {
    expect(readCard('YOUTH_NEET_RATE')).toEqual([
      'Доля молодёжи NEET',
      '5,7 %',
      'I квартал 2021 года',
      '2020: 6,1 %',
      'по республике (период не указан, взят условно): 6,8 %',
    ]);
    expect(readCard('YOUTH_NEET_RATE', 'kk')).toEqual([
      'NEET санатындағы жастардың үлесі',
      '5,7%',
      '2021 жылғы I тоқсан',
      '2020: 6,1%',
      'республика бойынша (кезең көрсетілмеген, шартты түрде алынды): 6,8%',
    ]);
  });

  it('say both refused shares as plainly as the approved ones', () => {
    expect(readCard('ASSEMBLY_NOTIFICATIONS')).toEqual([
      'Уведомления и заявления о собраниях',
      '98 уведомлений',
      'январь–май 2021 года',
      'Согласовано: 39,8 %, Отказано: 57,1 %',
      '2020: 496 уведомлений (Согласовано: 59,7 %, Отказано: 25,6 %)',
    ]);
    expect(readCard('ASSEMBLY_NOTIFICATIONS', 'kk')?.slice(3)).toEqual([
      'Келісілген: 39,8%, Бас тартылған: 57,1%',
      '2020: 496 хабарлама (Келісілген: 59,7%, Бас тартылған: 25,6%)',
    ]);
  });

  it('say of a period that the source leaves out that it is assumed, on every line it stands for', () => {
    expect(readCard('YOUTH_EMPLOYMENT_PLACED')).toEqual([
      'Молодёжь, охваченная программой «Еңбек»',
      '4 839 человек',
      'январь–май 2021 года (период не указан, взят условно)',
      'больше всего — Постоянные рабочие места: 52,7 %',
      '2020: 25 313 человек',
    ]);
    expect(readCard('YOUTH_EMPLOYMENT_PLACED', 'kk')?.[2]).toBe(
      '2021 жылғы қаңтар–мамыр (кезең көрсетілмеген, шартты түрде алынды)',
    );
  });

  it('call a sum the sum of the printed groups, and keep «до» of the plan', () => {
    expect(readCard('INFORMATION_BUDGET')).toEqual([
      'Сумма государственного информационного заказа',
      '3 348,9 млн ₸',
      '2020 год, сумма пяти напечатанных групп',
      'больше всего — Телеканал «Almaty»: 78,5 %',
      'по плану на 2021 год: до 3 535,4 млн ₸',
    ]);
    expect(readCard('INFORMATION_BUDGET', 'kk')?.slice(2)).toEqual([
      '2020 жыл, жарияланған бес топтың қосындысы',
      'ең көбі — «Almaty» телеарнасы: 78,5%',
      '2021 жылға арналған жоспар бойынша: 3 535,4 млн теңгеге дейін',
    ]);
  });

  it('call the period of a sum assumed where a group’s is', () => {
    const assumed = OBSERVATIONS.map((each) =>
      each.indicator === 'INFORMATION_BUDGET' ? { ...each, periodAssumed: true } : each,
    );
    const [card] = buildHeadlineCards(overviewInput(ALMATY, { observations: assumed }), [
      'INFORMATION_BUDGET',
    ]);
    expect(card?.period).toBe('2020 год (период не указан, взят условно), сумма пяти напечатанных групп');
    expect(card?.lines.map(plain)).toContain(
      'по плану на 2021 год (период не указан, взят условно): до 3 535,4 млн ₸',
    );
  });

  it('say 967 flats, and 350 beside the 1 050 planned', () => {
    expect(readCard('YOUTH_HOUSING_ALMATY_ZHASTARY_FLATS')?.slice(1)).toEqual([
      '967 квартир',
      '2020 год',
      'больше всего — Здравоохранение: 32,0 %',
    ]);
    expect(readCard('YOUTH_HOUSING_NURLY_ZHER_FLATS')?.slice(1)).toEqual([
      '350 квартир',
      '2020 год',
      'по плану на 2021 год: 1 050 квартир',
    ]);
  });

  it('keep the word of the source with its number', () => {
    expect(readCard('RUKHANI_ZHANGYRU_EVENTS')?.at(-1)).toBe('2020: более 100 мероприятий');
    expect(readCard('RUKHANI_ZHANGYRU_EVENTS', 'kk')?.at(-1)).toBe('2020: 100-ден астам іс-шара');
  });

  it('measure the hours broadcast against the plan and the time gone', () => {
    const pace = cardOf('INFORMATION_TV_HOURS')?.pace;
    expect(pace?.done).toBeCloseTo(944 / 3600);
    expect(pace?.elapsed).toBeCloseTo(4 / 12);
    expect(plain(pace?.text ?? '')).toBe('26,2 % плана за 33,3 % года');
    expect(plain(cardOf('INFORMATION_TV_HOURS', 'kk')?.pace?.text ?? '')).toBe(
      'жылдың 33,3%-ы өткенде жоспардың 26,2%-ы',
    );
    const paced = cardsIn('ru').filter((card) => card.pace !== null);
    expect(paced.map(({ indicator }) => indicator)).toEqual(['INFORMATION_TV_HOURS']);
  });

  it('say why no change is worked out where a period stands before, and nothing where none does', () => {
    for (const language of ['kk', 'ru'] as const) {
      expect(cardOf('YOUTH_NEET_RATE', language)?.reason).toBe(
        SIDE_BY_SIDE_REASONS.DIFFERENT_LENGTH[language],
      );
    }
    expect(cardOf('YOUTH_HOUSING_NURLY_ZHER_FLATS')?.reason).toBeNull();
  });

  it('draw no line: no four figures of theirs may be joined', () => {
    for (const { sparkline } of cardsIn('ru')) expect(sparkline).toEqual([]);
  });

  it('are the same from figures in another order', () => {
    const shuffled = buildHeadlineCards(
      overviewInput(ALMATY, { observations: shuffle(OBSERVATIONS, 3) }),
      [],
    );
    expect(shuffled).toEqual(cardsIn('ru'));
  });
});

describe('a card', () => {
  const ofNotices = (timePeriod: string, obsValue: number | null) =>
    OBSERVATIONS.filter(({ indicator }) => indicator === 'ASSEMBLY_NOTIFICATIONS')
      .slice(0, 1)
      .map((each) => ({ ...each, timePeriod, obsValue, obsStatus: obsValue === null ? 'O' : 'A' }) as const);
  const cardFrom = (figures: ReturnType<typeof ofNotices>[]) =>
    buildHeadlineCards(
      publishedInput(ALMATY, {
        window: { startPeriod: '2016', endPeriod: '2021' },
        observations: figures.flat(),
      }),
      [],
    )[0];

  it('says the change between two years, and draws four of them', () => {
    const card = cardFrom([
      ofNotices('2017', 400),
      ofNotices('2018', 420),
      ofNotices('2019', 480),
      ofNotices('2020', 496),
    ]);
    expect(card?.reason).toBeNull();
    expect(card?.sparkline).toEqual([400, 420, 480, 496]);
    expect(card?.lines.map(plain)).toContain('изменение: +16 уведомлений (+3,3 %)');
  });

  it('is of the newest figure there is: a year without one is passed over, and breaks the line', () => {
    const card = cardFrom([
      ofNotices('2016', 390),
      ofNotices('2017', 400),
      ofNotices('2018', 420),
      ofNotices('2019', null),
      ofNotices('2020', 496),
    ]);
    expect(card?.figure.number).toBe('496');
    expect(card?.sparkline).toEqual([]);
  });

  it('is none without a figure, and none where an area has none', () => {
    expect(cardFrom([ofNotices('2020', null)])).toBeUndefined();
    expect(cardFrom([])).toBeUndefined();
    expect(buildHeadlineCards(overviewInput(ALATAU), [])).toEqual([]);
  });
});

describe('the order of cards', () => {
  it('is the order asked for, then the catalogue’s', () => {
    const first = ['INFORMATION_TV_HOURS', 'YOUTH_NEET_RATE'];
    const cards = buildHeadlineCards(overviewInput(ALMATY), first).map(({ indicator }) => indicator);
    expect(cards.slice(0, 3)).toEqual([...first, 'ASSEMBLY_NOTIFICATIONS']);
    expect(cards.toSorted()).toEqual(
      cardsIn('ru')
        .map(({ indicator }) => indicator)
        .sort(),
    );
  });
});
