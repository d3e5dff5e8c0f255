import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Stages } from './stages.mjs';
import { StepFailed } from './step-failed.mjs';

/** @type {string} */
let folder;
/** @type {string[]} */
let lines;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'korsetkish-stages-'));
  lines = [];
  vi.spyOn(console, 'log').mockImplementation((line) => lines.push(line));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

describe('the last line and the exit code', () => {
  it('add up what every runner reported', async () => {
    const stages = new Stages();
    await stages.test('first', runner({ passed: 3, failed: 0, skipped: 1 }, 0));
    await stages.test('second', runner({ passed: 2, failed: 0, skipped: 0 }, 0));
    expect(stages.conclude()).toBe(0);
    expect(lines.at(-1)).toBe('tests: 5 passed, 0 failed, 1 skipped');
  });

  it.each([
    [
      'a failed test',
      runner({ passed: 1, failed: 2, skipped: 0 }, 1),
      'tests: 4 passed, 2 failed, 0 skipped',
    ],
    [
      'a runner that reports no failure and still fails',
      runner({ passed: 1, failed: 0, skipped: 0 }, 1),
      'tests: 4 passed, 1 failed, 0 skipped',
    ],
    ['a runner without a report', runner(undefined, 143), 'tests: 3 passed, 1 failed, 0 skipped'],
    [
      'a runner that ran nothing',
      runner({ passed: 0, failed: 0, skipped: 7 }, 0),
      'tests: 3 passed, 1 failed, 7 skipped',
    ],
    [
      'tests that cannot be run',
      () => Promise.reject(new StepFailed('no browser')),
      'tests: 3 passed, 1 failed, 0 skipped',
    ],
  ])('do not pass over %s', async (_, broken, last) => {
    const stages = new Stages();
    await stages.test('good', runner({ passed: 3, failed: 0, skipped: 0 }, 0));
    await stages.test('bad', broken);
    expect(stages.conclude()).toBe(1);
    expect(lines.slice(-2)).toEqual(['failed: bad', last]);
  });

  it('fail with a check, which counts no test', async () => {
    const stages = new Stages();
    await stages.check('lint', () => Promise.reject(new StepFailed('a comma')));
    await stages.test('good', runner({ passed: 3, failed: 0, skipped: 0 }, 0));
    expect(stages.conclude()).toBe(1);
    expect(lines.slice(-2)).toEqual(['failed: lint', 'tests: 3 passed, 0 failed, 0 skipped']);
  });
});

/**
 * A runner that writes a tally as its report, or none, and ends.
 * @param {import('./test-reports.mjs').Tally | undefined} tally
 * @param {number} code
 * @returns {() => Promise<import('./stages.mjs').TestRun>}
 */
function runner(tally, code) {
  return async () => {
    const report = path.join(folder, `${performance.now()}.json`);
    const write = `require('node:fs').writeFileSync(${JSON.stringify(report)}, '${JSON.stringify(tally)}');`;
    const script = `${tally === undefined ? '' : write} process.exitCode = ${code}`;
    return { command: { file: process.execPath, words: ['--eval', script] }, report, read: JSON.parse };
  };
}
