import { expect, it } from 'vitest';
import { pairLanguages } from './pair-languages.ts';
import { parseTemplate } from './parse-template.ts';

const pair = (kk: string, ru: string) =>
  pairLanguages(parseTemplate(kk).paragraphs, parseTemplate(ru).paragraphs);

it('two languages say the same figures, in the order that each asks for', () => {
  const { pairs, problems } = pair(
    '# Тұрғын үй\n{{FLATS when}} {{FLATS value}} берілді.\n\n{{rest}}',
    '# Жильё\nВыдано {{FLATS value}} {{FLATS when}}.\n\n{{ rest }}',
  );
  expect(problems).toEqual([]);
  expect(pairs.map(({ kk, ru }) => [kk.kind, ru.kind])).toEqual([
    ['HEADING', 'HEADING'],
    ['TEXT', 'TEXT'],
    ['REST', 'REST'],
  ]);
});

it.each([
  ['another indicator', '{{FLATS}}', '{{PLACES}}', { line: 1, column: 1, text: 'PLACES' }],
  ['another period', 'а {{FLATS value 2020}}', 'а {{FLATS value 2021}}', { line: 1, text: 'FLATS' }],
  ['a block less', '{{FLATS}}\n\n{{rest}}', '{{FLATS}}', { line: 3, text: 'rest' }],
  ['a heading for words', '# Үй', 'Дом', { line: 1, text: '' }],
])('%s in Russian is told with its place', (_, kk, ru, problem) => {
  expect(pair(kk, ru).problems).toMatchObject([{ ...problem, problem: 'LANGUAGES_DIFFER' }]);
});
