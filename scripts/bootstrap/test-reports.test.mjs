import { describe, expect, it } from 'vitest';
import {
  addTallies,
  formatTally,
  ranNothing,
  readPlaywrightReport,
  readVitestReport,
} from './test-reports.mjs';

describe('reports of the runners', () => {
  it('reads Vitest: pending and to-do tests were skipped', () => {
    const report = { numPassedTests: 500, numFailedTests: 2, numPendingTests: 3, numTodoTests: 1 };
    expect(readVitestReport(JSON.stringify(report))).toEqual({ passed: 500, failed: 2, skipped: 4 });
  });

  it('reads Playwright: a test that passed on a second try has passed', () => {
    const report = { stats: { expected: 12, unexpected: 1, flaky: 2, skipped: 3 } };
    expect(readPlaywrightReport(JSON.stringify(report))).toEqual({ passed: 14, failed: 1, skipped: 3 });
  });

  it('refuses a report of an unknown shape', () => {
    expect(() => readVitestReport('{}')).toThrow('no number');
    expect(() => readPlaywrightReport('{"stats":{"expected":1}}')).toThrow('no number');
  });
});

describe('the sum', () => {
  it('adds all runners up in one line', () => {
    const sum = addTallies([
      { passed: 500, failed: 0, skipped: 0 },
      { passed: 12, failed: 0, skipped: 0 },
    ]);
    expect(formatTally(sum)).toBe('tests: 512 passed, 0 failed, 0 skipped');
  });

  it('of no runners is nothing', () => {
    expect(formatTally(addTallies([]))).toBe('tests: 0 passed, 0 failed, 0 skipped');
  });
});

describe('ranNothing', () => {
  it('does not count skipped tests as run', () => {
    expect(ranNothing({ passed: 0, failed: 0, skipped: 5 })).toBe(true);
    expect(ranNothing({ passed: 0, failed: 1, skipped: 0 })).toBe(false);
    expect(ranNothing({ passed: 1, failed: 0, skipped: 0 })).toBe(false);
  });
});
