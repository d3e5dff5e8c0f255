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
  expect(problems).toEqual({ kk: [], ru: [] });
  expect(pairs.map(({ kk, ru }) => [kk.kind, ru.kind])).toEqual([
    ['HEADING', 'HEADING'],
    ['TEXT', 'TEXT'],
    ['REST', 'REST'],
  ]);
});

const NOTHING: readonly object[] = [];

it.each([
  [
    'another indicator',
    '{{FLATS}}',
    '{{PLACES}}',
    [{ line: 1, column: 1, text: 'FLATS' }],
    [{ line: 1, column: 1, text: 'PLACES' }],
  ],
  ['another period', 'а {{FLATS value 2020}}', 'а {{FLATS value 2021}}', [{ text: 'FLATS' }], [{ line: 1 }]],
  ['a block less', '{{FLATS}}\n\n{{rest}}', '{{FLATS}}', [{ line: 3, text: 'rest' }], NOTHING],
  ['a block more', '{{FLATS}}', '{{FLATS}}\n\n{{rest}}', NOTHING, [{ line: 3, text: 'rest' }]],
  ['words for a heading', '# Үй', 'Дом построен', [{ line: 1, text: 'Үй' }], [{ text: 'Дом построен' }]],
])('%s is told with its place in each language', (_, kk, ru, inKk, inRu) => {
  const { problems } = pair(kk, ru);
  const told = (problem: object) => ({ ...problem, problem: 'LANGUAGES_DIFFER' });
  expect(problems).toMatchObject({ kk: inKk.map(told), ru: inRu.map(told) });
});

it('what follows a paragraph that stands in one language only is paired all the same', () => {
  const { pairs, problems } = pair(
    '# Үй\n{{FLATS}}\n\n{{PLACES}}\n\n{{notes}}\n\n{{rest}}',
    '# Дом\n{{PLACES}}\n\nЗатем {{FLATS}}\n\n{{rest}}',
  );
  expect(pairs.map(({ ru }) => ru.line)).toEqual([1, 4, 6]);
  expect(problems).toMatchObject({
    kk: [
      { line: 4, text: 'PLACES' },
      { line: 6, text: 'notes' },
    ],
    ru: [{ line: 2, text: 'PLACES' }],
  });
});
