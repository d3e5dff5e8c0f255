import { describe, expect, it } from 'vitest';
import { foldForSearch } from './fold-for-search.ts';

describe('foldForSearch', () => {
  it.each([
    ['Әуезов', 'ауезов'],
    ['Алмалы ауданы', 'алмалы ауданы'],
    ['Түрксіб', 'турксиб'],
    ['Байқоңыр', 'байконыр'],
    ['Жаһандық', 'жахандык'],
    ['ӨҢІР ҰЛЫС Ғ', 'онир улыс г'],
    ['Молодёжь', 'молодежь'],
    ['NEET', 'neet'],
    ['  «Рухани   жаңғыру» ', 'рухани жангыру'],
    ['YOUTH_NEET_RATE', 'youth neet rate'],
    ['Нұр-Сұлтан', 'нур султан'],
  ])('%s becomes %s', (text, folded) => {
    expect(foldForSearch(text)).toBe(folded);
  });

  it('folds a folded text to itself', () => {
    const folded = foldForSearch('Әлеуметтік жұмыс орындары, 2021 ж.');
    expect(foldForSearch(folded)).toBe(folded);
  });
});
