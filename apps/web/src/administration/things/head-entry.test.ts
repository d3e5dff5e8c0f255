import type { CatalogueEntry } from '@korsetkish/contract';
import { expect, it } from 'vitest';
import { CATALOGUE } from '../../testing/published-catalogue.ts';
import { headEntry } from './head-entry.ts';

const definition = (kk: string): CatalogueEntry => ({
  thing: 'DEFINITION',
  definition: 'YOUTH_15_28',
  text: { kk, ru: 'молодёжь 15–28 лет' },
});

const head = (entry: CatalogueEntry, language: 'kk' | 'ru') => headEntry(entry, language, CATALOGUE);

it('heads an entry by its name', () => {
  expect(head(definition('15–28 жас'), 'ru')).toBe('молодёжь 15–28 лет');
});

it('heads an entry by its code where it has no name', () => {
  expect(head(definition(''), 'kk')).toBe('YOUTH_15_28');
});

it('heads a paragraph by whole words of its beginning', () => {
  const paragraph =
    'Бас тартудың негізі — «Бейбіт жиналыстарды ұйымдастыру және өткізу тәртібі туралы» Заңның 14‑бабы';
  expect(head(definition(paragraph), 'kk')).toBe(
    'Бас тартудың негізі — «Бейбіт жиналыстарды ұйымдастыру және өткізу тәртібі…',
  );
});

it('leaves no comma or dash before the dots', () => {
  const beginning = `${'а'.repeat(70)} бұл,`;
  expect(head(definition(`${beginning} ${'ә'.repeat(40)}`), 'kk')).toBe(`${'а'.repeat(70)} бұл…`);
});

it('heads a template by the name of its direction', () => {
  const text = { kk: '{{rest}}', ru: '{{rest}}' };
  expect(head({ thing: 'REPORT_TEMPLATE', direction: 'ASSEMBLIES', text }, 'ru')).toBe('Мирные собрания');
});
