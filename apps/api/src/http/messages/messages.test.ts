import { expect, it } from 'vitest';
import { en } from './en.ts';
import { messagesByLanguage } from './messages-by-language.ts';

it.each([
  ['indicator', 'There is no such indicator: X.'],
  ['account', 'There is no such account: X.'],
  ['rule', 'There is no such reporting rule: X.'],
  ['source', 'There is no such source: X.'],
  ['planAct', 'There is no such act: X.'],
] as const)('English says once that there is no %s', (kind, sentence) => {
  expect(en.unknownCode(kind, 'X')).toBe(sentence);
});

/** Every sentence that stands as it is, however deep. */
const sentencesOf = (part: object): string[] =>
  Object.values(part).flatMap((each: unknown) => {
    if (typeof each === 'string') return [each];
    return typeof each === 'object' && each !== null ? sentencesOf(each) : [];
  });

it.each(['kk', 'ru'] as const)('no figure runs into a word (%s)', (language) => {
  const sentences = sentencesOf(messagesByLanguage[language]);
  expect(sentences.length).toBeGreaterThan(100);
  expect(sentences.filter((sentence) => /\d\p{Script=Cyrillic}/u.test(sentence))).toEqual([]);
});
