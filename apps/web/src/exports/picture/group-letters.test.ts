import { expect, test } from 'vitest';
import { groupLetters, type PlacedLetter } from './group-letters.ts';

function place(text: string, top: number): PlacedLetter[] {
  return [...text].map((letter, index) => ({ letter, left: 10 + index * 7, top, height: 16 }));
}

test('letters become the lines they stand in', () => {
  expect(groupLetters([...place('Жүктеп алу ', 0), ...place('барлығын', 20.5)])).toEqual([
    { text: 'Жүктеп алу', left: 10, top: 0, height: 16 },
    { text: 'барлығын', left: 10, top: 20.5, height: 16 },
  ]);
});

test('a line begins where its first letter is seen', () => {
  expect(groupLetters(place('  ә', 0))).toEqual([{ text: 'ә', left: 24, top: 0, height: 16 }]);
});

test('letters that are raised by less than a line stay in it', () => {
  expect(groupLetters([...place('а', 0), ...place('б', 0.6)]).map(({ text }) => text)).toEqual(['аб']);
});

test('spaces alone are no line', () => {
  expect(groupLetters(place('   ', 0))).toEqual([]);
});
