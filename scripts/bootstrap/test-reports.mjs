/** Adds up what the test runners wrote in their JSON reports. */

/**
 * @typedef {object} Tally tests of one runner, or of several together
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 */

/**
 * @param {string} report text of Vitest's JSON reporter
 * @returns {Tally}
 */
export function readVitestReport(report) {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(report);
  return {
    passed: count(numPassedTests),
    failed: count(numFailedTests),
    skipped: count(numPendingTests) + count(numTodoTests),
  };
}

/**
 * What passed only on a second try did pass: two browsers and a server on a busy machine are late now and then. Its list
 * names each such journey, so that it is seen and mended.
 * @param {string} report text of Playwright's JSON reporter
 * @returns {Tally}
 */
export function readPlaywrightReport(report) {
  const { expected, unexpected, flaky, skipped } = JSON.parse(report).stats;
  return { passed: count(expected) + count(flaky), failed: count(unexpected), skipped: count(skipped) };
}

/**
 * @param {readonly Tally[]} tallies
 * @returns {Tally}
 */
export function addTallies(tallies) {
  return tallies.reduce(
    (sum, { passed, failed, skipped }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/**
 * A runner that ran nothing proves nothing, and skipped tests ran no more than absent ones.
 * @param {Tally} tally
 */
export function ranNothing({ passed, failed }) {
  return passed + failed === 0;
}

/**
 * The last line of `npm test`.
 * @param {Tally} tally
 */
export function formatTally({ passed, failed, skipped }) {
  return `tests: ${passed} passed, ${failed} failed, ${skipped} skipped`;
}

/**
 * A report whose shape changed must not read as "nothing failed".
 * @param {unknown} number
 * @returns {number}
 */
function count(number) {
  if (typeof number !== 'number')
    throw new Error(`a test report gives no number where one was expected: ${number}`);
  return number;
}
