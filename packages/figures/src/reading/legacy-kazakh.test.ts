import { describe, expect, it } from 'vitest';
import { isLegacyKazakh, readLegacyKazakh, replaceLookAlikes } from './legacy-kazakh.ts';

describe('letters of fonts before Unicode', () => {
  it.each([
    ['Ќазаќстан Республикасыныѕ', 'Қазақстан Республикасының'],
    ['білім басќармасы', 'білім басқармасы'],
    ['ќызмет кґрсету жјне орындалєан жўмыс', 'қызмет көрсету және орындалған жұмыс'],
    ['Ўлттыќ Банкініѕ шотын жїргізу', 'Ұлттық Банкінің шотын жүргізу'],
    ['ЌАРЖЫ', 'ҚАРЖЫ'],
  ])('%s says %s', (typed, meant) => {
    expect(isLegacyKazakh(typed)).toBe(true);
    expect(readLegacyKazakh(typed)[0]).toBe(meant);
  });

  it('are read both ways where the fonts differed', () => {
    expect(readLegacyKazakh('єуезов')).toEqual(['ғуезов', 'әуезов']);
    expect(readLegacyKazakh('облысындаѓы')).toContain('облысындағы');
  });

  it.each(['Әуезов ауданы', 'Ауэзовский район', 'съёмка', 'YOUTH_NEET_RATE', '2 627,4'])(
    'are not in %s',
    (text) => {
      expect(isLegacyKazakh(text)).toBe(false);
      expect(readLegacyKazakh(text)).toEqual([text]);
    },
  );
});

describe('Latin letters among Cyrillic ones', () => {
  it.each([
    ['Жетiсу ауданы', 'Жетісу ауданы'],
    ['Aлмалы', 'Алмалы'],
    ['жаhандық', 'жаһандық'],
    ['Бaйқoңыp', 'Байқоңыр'],
    ['əкімдік', 'әкімдік'],
  ])('%s becomes %s', (typed, meant) => expect(replaceLookAlikes(typed)).toBe(meant));

  it.each(['Телеканал «Almaty»', 'Akimat LIVE', 'II квартал', 'NEET'])('%s stays', (text) =>
    expect(replaceLookAlikes(text)).toBe(text),
  );
});
