import { expect, it } from 'vitest';
import { figure, figuresByCode, totalOfCodes } from '../relation.fixture.ts';
import { checkOf, plain } from './checks-in-words.fixture.ts';
import { sayCheck } from './say-check.ts';

const figures = [figure('TOTAL', 231), ...figuresByCode('TOTAL', 'KIND', { A: 193, B: 20 })];
const relation = totalOfCodes('TOTAL', 'KIND');

it('says what is checked, how it came out, and what stands against what', () => {
  const said = sayCheck(checkOf(relation, figures));
  expect(plain(said.kk)).toBe('Бөліктер жиынтыққа тең: сәйкес келмейді, 231 ≠ 213');
  expect(plain(said.ru)).toBe('Части равны итогу: не сходится, 231 ≠ 213');
});

it('says of a check that holds only that it does', () => {
  const [, ...parts] = figures;
  expect(sayCheck(checkOf(relation, [figure('TOTAL', 213), ...parts])).ru).toBe(
    'Части равны итогу: сходится точно',
  );
});

it('says what the editors remark, where they do', () => {
  const note = { kk: 'Ескерту', ru: 'Замечание' };
  expect(sayCheck(checkOf({ ...relation, note }, figures))).toEqual(note);
});
