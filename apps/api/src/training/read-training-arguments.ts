import { parseArgs } from 'node:util';
import { LARGEST_TRAINING_SEED, type TrainingOptions } from '@korsetkish/prisma';
import { StartupError } from '../startup/startup-error.ts';

/**
 * Reads what follows the command: `--seed 7`, or nothing.
 * @throws StartupError that names what is not understood
 */
export function readTrainingArguments(args: readonly string[]): Pick<TrainingOptions, 'seed'> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { seed: { type: 'string' } },
    strict: false,
    allowPositionals: true,
  });
  const { seed, ...others } = values;
  const [unknown] = [...Object.keys(others).map((name) => `--${name}`), ...positionals];
  if (unknown !== undefined) throw new StartupError((messages) => messages.unknownArgument(unknown));
  if (seed === undefined) return {};
  if (typeof seed === 'string' && /^\d+$/.test(seed) && Number(seed) <= LARGEST_TRAINING_SEED) {
    return { seed: Number(seed) };
  }
  const given = typeof seed === 'string' ? seed : '';
  throw new StartupError((messages) => messages.wrongSeed(given, LARGEST_TRAINING_SEED));
}
