import { expect, it } from 'vitest';
import { ALMATY, REPUBLIC } from '../testing/published-input.ts';
import { OBSERVATIONS } from '../testing/published-observations.ts';
import { readOffer } from './compare-offer.ts';
import { listCompareOptions } from './list-compare-options.ts';

const options = (indicator: string, refArea: string, language: 'kk' | 'ru' = 'ru') => {
  const held = OBSERVATIONS.filter((each) => each.indicator === indicator);
  const compared = held.filter((each) => each.refArea === refArea);
  return listCompareOptions(readOffer(compared, held), language).map(({ choice, label, disabled }) =>
    disabled ? `${choice}: ${label}` : choice,
  );
};

it('offers what the figures can answer, and says why it does not offer the rest', () => {
  expect(options('YOUTH_NEET_RATE', ALMATY)).toEqual([
    'none',
    'previous',
    'last-year',
    'area',
    'plan: с планом — плана нет',
  ]);
  expect(options('INFORMATION_BUDGET', ALMATY)).toEqual([
    'none',
    'previous',
    'last-year',
    'area: с другой территорией — у других территорий цифр нет',
    'plan',
  ]);
});

it('cannot compare the only figure in time', () => {
  expect(options('YOUTH_POPULATION_SHARE', ALMATY)).toEqual(
    expect.arrayContaining([
      'previous: с предыдущим периодом — период только один',
      'last-year: с тем же периодом прошлого года — цифры только за один год',
    ]),
  );
});

it('says so in Kazakh', () => {
  expect(options('YOUTH_NEET_RATE', REPUBLIC, 'kk')).toContain('plan: жоспармен — жоспар жоқ');
});
