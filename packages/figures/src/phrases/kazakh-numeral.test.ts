import { describe, expect, it } from 'vitest';
import { plain } from './figures.fixture.ts';
import { inflectKazakhNumber, inflectKazakhScaleWord } from './kazakh-numeral.ts';

/** Every word a number can end in: digits, ablative, dative, third person. */
const GOLDEN = [
  [0, '0-ден', '0-ге', '0-і'],
  [1, '1-ден', '1-ге', '1-і'],
  [2, '2-ден', '2-ге', '2-сі'],
  [3, '3-тен', '3-ке', '3-і'],
  [4, '4-тен', '4-ке', '4-і'],
  [5, '5-тен', '5-ке', '5-і'],
  [6, '6-дан', '6-ға', '6-сы'],
  [7, '7-ден', '7-ге', '7-сі'],
  [8, '8-ден', '8-ге', '8-і'],
  [9, '9-дан', '9-ға', '9-ы'],
  [10, '10-нан', '10-ға', '10-ы'],
  [20, '20-дан', '20-ға', '20-сы'],
  [30, '30-дан', '30-ға', '30-ы'],
  [40, '40-тан', '40-қа', '40-ы'],
  [50, '50-ден', '50-ге', '50-і'],
  [60, '60-тан', '60-қа', '60-ы'],
  [70, '70-тен', '70-ке', '70-і'],
  [80, '80-нен', '80-ге', '80-і'],
  [90, '90-нан', '90-ға', '90-ы'],
  [100, '100-ден', '100-ге', '100-і'],
  [500, '500-ден', '500-ге', '500-і'],
  [1000, '1 000-нан', '1 000-ға', '1 000-ы'],
  [20_000, '20 000-нан', '20 000-ға', '20 000-ы'],
  [400_000, '400 000-нан', '400 000-ға', '400 000-ы'],
  [1_000_000, '1 000 000-нан', '1 000 000-ға', '1 000 000-ы'],
  [30_000_000, '30 000 000-нан', '30 000 000-ға', '30 000 000-ы'],
  [2_000_000_000, '2 000 000 000-тан', '2 000 000 000-қа', '2 000 000 000-ы'],
  [700_000_000_000, '700 000 000 000-тан', '700 000 000 000-қа', '700 000 000 000-ы'],
  [1_000_000_000_000, '1 000 000 000 000-нан', '1 000 000 000 000-ға', '1 000 000 000 000-ы'],
  [56, '56-дан', '56-ға', '56-сы'],
  [944, '944-тен', '944-ке', '944-і'],
  [1010, '1 010-нан', '1 010-ға', '1 010-ы'],
  [2340, '2 340-тан', '2 340-қа', '2 340-ы'],
] as const;

describe('Kazakh numerals take the suffix of their last spoken word', () => {
  it.each(GOLDEN)('%i', (count, ablative, dative, possessive) => {
    expect(plain(inflectKazakhNumber(count, 0, 'ABLATIVE'))).toBe(ablative);
    expect(plain(inflectKazakhNumber(count, 0, 'DATIVE'))).toBe(dative);
    expect(plain(inflectKazakhNumber(count, 0, 'POSSESSIVE'))).toBe(possessive);
  });

  it.each([
    [4.5, 1, '4,5-тен'],
    [6.1, 1, '6,1-ден'],
    [2.25, 2, '2,25-тен'],
    [2.4, 2, '2,40-тан'],
    [2.03, 2, '2,03-тен'],
    [440, 1, '440,0-ден'],
  ])('reads the fraction of %d last', (value, decimals, ablative) => {
    expect(plain(inflectKazakhNumber(value, decimals, 'ABLATIVE'))).toBe(ablative);
  });

  it('never lets a line end before the suffix', () => {
    expect(inflectKazakhNumber(944, 0, 'POSSESSIVE')).toBe('944\u2011і');
    expect(inflectKazakhScaleWord('млн', 'ABLATIVE')).toBe('млн\u2011нан');
  });

  it.each([
    ['мың', 'мыңнан', 'мыңға', 'мыңы'],
    ['млн', 'млн-нан', 'млн-ға', 'млн-ы'],
    ['млрд', 'млрд-тан', 'млрд-қа', 'млрд-ы'],
    ['трлн', 'трлн-нан', 'трлн-ға', 'трлн-ы'],
  ] as const)('inflects %s', (word, ablative, dative, possessive) => {
    expect(plain(inflectKazakhScaleWord(word, 'ABLATIVE'))).toBe(ablative);
    expect(plain(inflectKazakhScaleWord(word, 'DATIVE'))).toBe(dative);
    expect(plain(inflectKazakhScaleWord(word, 'POSSESSIVE'))).toBe(possessive);
  });
});
