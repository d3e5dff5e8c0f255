import { describe, expect, it } from 'vitest';
import { buildIndicator } from '../../testing/build-observation.ts';
import { checkTemplate } from './check-template.ts';
import { parseTemplate } from './parse-template.ts';

const CATALOGUE = {
  indicators: [
    buildIndicator({
      indicator: 'ASSEMBLY_NOTIFICATIONS',
      direction: 'ASSEMBLIES',
      dimensions: [{ dimension: 'OUTCOME', kind: 'PARTITION' }],
    }),
    buildIndicator({ indicator: 'YOUTH_NEET_RATE', direction: 'YOUTH' }),
  ],
  codelists: [{ dimension: 'OUTCOME', codes: [{ code: 'REFUSED' }, { code: 'APPROVED' }] }],
};

const check = (text: string) =>
  checkTemplate(parseTemplate(text), 'ASSEMBLIES', CATALOGUE).map(
    ({ line, column, problem, text: words }) => [line, column, problem, words],
  );

describe('the text of a template', () => {
  it('is paragraphs of words and figures, and blocks', () => {
    const text = `В городе {{ASSEMBLY_NOTIFICATIONS when last}} поступило
{{ASSEMBLY_NOTIFICATIONS value last}}.

{{ASSEMBLY_NOTIFICATIONS by OUTCOME}}

  {{ narrative }}
{{rest}}`;
    expect(parseTemplate(text)).toMatchObject({
      problems: [
        { line: 6, problem: 'BLOCK_IN_TEXT', text: 'narrative' },
        { line: 7, text: 'rest' },
      ],
      paragraphs: [
        {
          kind: 'TEXT',
          line: 1,
          parts: [
            'В городе ',
            { kind: 'WHEN', indicator: 'ASSEMBLY_NOTIFICATIONS', timePeriod: 'last', line: 1, column: 10 },
            ' поступило ',
            { kind: 'VALUE', breakdown: '', line: 2, column: 1 },
            '.',
          ],
        },
        { kind: 'LIST', indicator: 'ASSEMBLY_NOTIFICATIONS', dimension: 'OUTCOME', line: 4, column: 1 },
      ],
    });
  });

  it('has a heading on a line of its own, with or without an empty line after it', () => {
    expect(parseTemplate('Одно\n# Итоги\nДва').paragraphs).toMatchObject([
      { kind: 'TEXT', parts: ['Одно'] },
      { kind: 'HEADING', line: 2, text: 'Итоги' },
      { kind: 'TEXT', line: 3, parts: ['Два'] },
    ]);
  });

  it.each([
    ['{{ASSEMBLY_NOTIFICATIONS}}', { kind: 'SENTENCE' }],
    ['{{ASSEMBLY_NOTIFICATIONS value}}', { kind: 'VALUE', timePeriod: 'last', breakdown: '' }],
    [
      '{{ASSEMBLY_NOTIFICATIONS value 2021-01-01/P5M OUTCOME=REFUSED}}',
      { kind: 'VALUE', timePeriod: '2021-01-01/P5M', breakdown: 'OUTCOME=REFUSED' },
    ],
  ])('has in a sentence %s', (text, placeholder) => {
    expect(parseTemplate(text)).toMatchObject({
      paragraphs: [{ kind: 'TEXT', parts: [placeholder] }],
      problems: [],
    });
  });

  it.each([
    ['{{ASSEMBLY_NOTIFICATIONS by REF_AREA}}', { kind: 'AREAS' }],
    ['{{ASSEMBLY_NOTIFICATIONS plan}}', { kind: 'PLAN' }],
    ['{{ASSEMBLY_NOTIFICATIONS chart}}', { kind: 'CHART' }],
    ['{{ASSEMBLY_NOTIFICATIONS country}}', { kind: 'COUNTRY' }],
    ['# Итоги', { kind: 'HEADING', text: 'Итоги' }],
    ['{{narrative}}', { kind: 'NARRATIVE' }],
    ['{{notes}}', { kind: 'NOTES' }],
    ['{{rest}}', { kind: 'REST' }],
  ])('has by itself %s', (text, block) => {
    expect(parseTemplate(text)).toMatchObject({ paragraphs: [block], problems: [] });
  });
});

describe('a template is refused, with the place,', () => {
  it.each([
    ['Одно {{ASSEMBLY_NOTIFICATIONS', [[1, 6, 'UNCLOSED', '{{ASSEMBLY_NOTIFICATIONS']]],
    [
      '{{ASSEMBLY_NOTIFICATIONS 5\nи {{YOUTH_NEET_RATE}}',
      [
        [1, 1, 'UNCLOSED', '{{ASSEMBLY_NOTIFICATIONS 5'],
        [2, 3, 'OTHER_DIRECTION', 'YOUTH_NEET_RATE'],
      ],
    ],
    ['Далее {{ASSEMBLY_NOTIFICATIONS plan}}', [[1, 7, 'BLOCK_IN_TEXT', 'ASSEMBLY_NOTIFICATIONS']]],
    ['{{assemblies}}', [[1, 1, 'UNKNOWN_PLACEHOLDER', 'assemblies']]],
    ['{{ASSEMBLY_NOTIFICATIONS twice}}', [[1, 1, 'UNKNOWN_PLACEHOLDER', 'ASSEMBLY_NOTIFICATIONS twice']]],
    [
      '{{ASSEMBLY_NOTIFICATIONS value 2021-13}}',
      [[1, 1, 'UNKNOWN_PLACEHOLDER', 'ASSEMBLY_NOTIFICATIONS value 2021-13']],
    ],
    ['\n\n{{NO_SUCH}}', [[3, 1, 'UNKNOWN_INDICATOR', 'NO_SUCH']]],
    ['{{YOUTH_NEET_RATE}}', [[1, 1, 'OTHER_DIRECTION', 'YOUTH_NEET_RATE']]],
    ['{{ASSEMBLY_NOTIFICATIONS by TOPIC}}', [[1, 1, 'UNKNOWN_BREAKDOWN', 'TOPIC']]],
    ['{{ASSEMBLY_NOTIFICATIONS value last OUTCOME=NO}}', [[1, 1, 'UNKNOWN_BREAKDOWN', 'OUTCOME=NO']]],
  ])('for %s', (text, problems) => {
    expect(check(text)).toEqual(problems);
  });

  it('for numbers that no figure explains, but not for days and laws', () => {
    expect(check('Всего 496 уведомлений.')).toEqual([[1, 7, 'NUMBER_WITHOUT_FIGURE', '496']]);
    expect(check('25 мая\n2020 года было {{ASSEMBLY_NOTIFICATIONS}}, а\n ждали 1 200.')).toEqual([
      [3, 8, 'NUMBER_WITHOUT_FIGURE', '1 200'],
    ]);
    expect(check('По пункту 1 статьи 14 Закона от 25 мая 2020 года № 333-VI.')).toEqual([]);
    expect(check('2020 жылғы 25 мамырдағы Заңның 14-бабы бойынша.')).toEqual([]);
    expect(check('# План до 2025 года на 2021–2025 годы')).toEqual([]);
    expect(check('# 496 итогов')).toEqual([[1, 3, 'NUMBER_WITHOUT_FIGURE', '496']]);
  });
});

describe('what may have been meant', () => {
  const known = (text: string) =>
    checkTemplate(parseTemplate(text), 'ASSEMBLIES', CATALOGUE).map((problem) => problem.known);

  it.each([
    ['{{ASSEMBLY_NOTICES}}', ['ASSEMBLY_NOTIFICATIONS']],
    ['{{ASSEMBLY_NOTIFICATIONS by TOPIC}}', ['OUTCOME']],
    ['{{ASSEMBLY_NOTIFICATIONS value last OUTCOME=NO}}', ['OUTCOME=REFUSED', 'OUTCOME=APPROVED']],
    ['{{Rest}}', ['narrative', 'notes', 'rest', 'REST']],
    [
      '{{assembly_notifications value last}}',
      ['ASSEMBLY_NOTIFICATIONS value last', 'ASSEMBLY_NOTIFICATIONS when last'],
    ],
    ['{{YOUTH_NEET_RATE}}', undefined],
  ])('by %s is among what is told', (text, meant) => {
    expect(known(text)).toEqual([meant]);
  });
});
