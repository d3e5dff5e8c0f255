import type { Language } from '@korsetkish/contract';
import { CATALOGUE } from '../../testing/published-catalogue.ts';
import type { ExploreNames } from '../names.ts';

const WORDS = {
  kk: {
    total: 'Барлығы',
    indicator: 'Көрсеткіш',
    refArea: 'Аумақ',
    timePeriod: 'Кезең',
    scenario: 'Нақты немесе жоспар',
    breakdown: 'Бөлініс',
  },
  ru: {
    total: 'Всего',
    indicator: 'Показатель',
    refArea: 'Территория',
    timePeriod: 'Период',
    scenario: 'Факт или план',
    breakdown: 'Разрез',
  },
};

/** Names of the published catalogue, for tests. */
export const exploreNames = (language: Language): ExploreNames => ({
  language,
  catalogue: CATALOGUE,
  words: WORDS[language],
});
