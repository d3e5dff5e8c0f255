import type { Language } from '@korsetkish/contract';
import { grouped, percent } from '../fixtures/numbers.ts';
import { open } from '../fixtures/page.ts';
import { expect, test } from '../fixtures/test.ts';
import { readVisibleTexts } from '../fixtures/visible-texts.ts';

/** What the akim opens the Overview for. A pattern has to be found in one piece of text. */
const SOUGHT: Record<Language, Record<string, RegExp>> = {
  kk: {
    'NEET in 2020': new RegExp(`2020 жылы — ${percent('6,1', 'kk')}|2020: ${percent('6,1', 'kk')}`),
    'NEET in the first quarter': new RegExp(`2021 жылғы I тоқсанда — ${percent('5,7', 'kk')}`),
    'NEET in the republic': new RegExp(`республика бойынша.{1,3}${percent('6,8', 'kk')}`),
    'flats of Almaty Zhastary': /967\sпәтер/,
    'flats of Nurly Zher': /350\sпәтер/,
    'the largest outlet': /«Almaty» телеарнасы/,
    'its money or share': new RegExp(`${grouped('2 627,4')}|${percent('78,5', 'kk')}`),
    'refused in 2021': new RegExp(percent('57,1', 'kk')),
    'refused in 2020': new RegExp(percent('25,6', 'kk')),
  },
  ru: {
    'NEET in 2020': new RegExp(`${percent('6,1', 'ru')} в 2020 году|2020: ${percent('6,1', 'ru')}`),
    'NEET in the first quarter': new RegExp(`${percent('5,7', 'ru')} в I квартале 2021 года`),
    'NEET in the republic': new RegExp(`по республике.{1,25}${percent('6,8', 'ru')}`),
    'flats of Almaty Zhastary': /967\sквартир/,
    'flats of Nurly Zher': /350\sквартир/,
    'the largest outlet': /Телеканал «Almaty»/,
    'its money or share': new RegExp(`${grouped('2 627,4')}|${percent('78,5', 'ru')}`),
    'refused in 2021': new RegExp(percent('57,1', 'ru')),
    'refused in 2020': new RegExp(percent('25,6', 'ru')),
  },
};

const PHONE_SCREENS = 3;

test('where the city stands is on the Overview without opening anything', { tag: '@pairwise' }, async ({
  page,
  language,
  isMobile,
  viewport,
}) => {
  await open(page, `/${language}`);
  const texts = await readVisibleTexts(page);
  const end = isMobile ? PHONE_SCREENS * (viewport?.height ?? 0) : Number.POSITIVE_INFINITY;
  const first = (pattern: RegExp) =>
    Math.min(...texts.filter(({ text }) => pattern.test(text)).map(({ bottom }) => bottom));

  const places = Object.entries(SOUGHT[language]).map(([what, pattern]) => ({ what, ends: first(pattern) }));
  expect(places.filter(({ ends }) => ends > end)).toEqual([]);
});
