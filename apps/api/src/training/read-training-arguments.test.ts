import { LARGEST_TRAINING_SEED } from '@korsetkish/prisma';
import { expect, it } from 'vitest';
import { chooseStartupMessages } from '../startup/messages.ts';
import { StartupError } from '../startup/startup-error.ts';
import { readTrainingArguments } from './read-training-arguments.ts';

function refusalOf(args: string[], language: string): string {
  try {
    readTrainingArguments(args);
  } catch (error) {
    if (error instanceof StartupError) return error.say(chooseStartupMessages({ LANG: language }));
    throw error;
  }
  throw new Error('nothing was refused');
}

it('reads a seed, or none', () => {
  expect(readTrainingArguments([])).toEqual({});
  expect(readTrainingArguments(['--seed', '7'])).toEqual({ seed: 7 });
  expect(readTrainingArguments([`--seed=${LARGEST_TRAINING_SEED}`])).toEqual({ seed: LARGEST_TRAINING_SEED });
});

it.each([['seven'], ['-1'], ['1.5'], ['2147483648'], ['']])(
  'refuses the seed "%s" in one sentence',
  (seed) => {
    expect(refusalOf([`--seed=${seed}`], 'en')).toBe(
      `--seed is "${seed}", but a whole number from 0 to 2147483647 is expected.`,
    );
  },
);

it('refuses what it does not know, in the language of the terminal', () => {
  expect(refusalOf(['--sed', '7'], 'en')).toBe('"--sed" is not understood; only --seed <number> is.');
  expect(refusalOf(['7'], 'ru')).toBe('Аргумент «7» неизвестен; есть только --seed <число>.');
  expect(refusalOf(['--seed'], 'kk')).toBe(
    '--seed = «», бірақ 0 мен 2147483647 аралығындағы бүтін сан керек.',
  );
});
