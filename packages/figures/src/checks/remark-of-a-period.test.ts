import { expect, it } from 'vitest';
import {
  buildCheckCatalogue,
  buildRelation,
  buildTerm,
  evaluateRelation,
  figure,
} from './relation.fixture.ts';
import { sayCheck } from './words/say-check.ts';

const note = { kk: '7 мен 3 — 10', ru: '7 и 3 — это 10' };
const terms = [buildTerm('RESULT', 'TOTAL'), buildTerm('FACTOR', 'PART')];
const figures = ['2020', '2021'].flatMap((timePeriod) => [
  figure('TOTAL', 10, { timePeriod }),
  figure('PART', 9, { timePeriod }),
]);

const notesOf = (notePeriods: string[]) =>
  evaluateRelation(buildRelation(terms, { note, notePeriods }), figures, buildCheckCatalogue(figures)).map(
    (check) => [check.timePeriod, check.note],
  );

it('a remark that names figures is said of their periods only', () => {
  expect(notesOf(['2020'])).toEqual([
    ['2020', note],
    ['2021', null],
  ]);
  expect(notesOf([])).toEqual([
    ['2020', note],
    ['2021', note],
  ]);
});

it('a check that nothing is remarked on says its own arithmetic', () => {
  const relation = buildRelation(terms, { note, notePeriods: ['2020'] });
  const [, later] = evaluateRelation(relation, figures, buildCheckCatalogue(figures));
  expect(later && sayCheck(later).ru).toContain('10 ≠ 9');
});
