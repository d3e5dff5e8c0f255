/** The stages of `npm test`: each runs whatever came before, so that one run shows everything that is wrong. */

import { readFileSync } from 'node:fs';
import { runAloud, runQuietly } from './processes.mjs';
import { StepFailed } from './step-failed.mjs';
import { addTallies, formatTally, ranNothing } from './test-reports.mjs';
import { pnpm } from './toolchain.mjs';

/**
 * @typedef {import('./test-reports.mjs').Tally} Tally
 * @typedef {object} TestRun
 * @property {import('./processes.mjs').Command} command
 * @property {NodeJS.ProcessEnv} [env]
 * @property {string} report path of the JSON report the command writes
 * @property {(report: string) => Tally} read
 */

/** @type {Tally} */
const NOTHING_RAN = { passed: 0, failed: 0, skipped: 0 };

export class Stages {
  /** @type {string[]} */
  #failed = [];
  /** @type {Tally[]} */
  #tallies = [];

  /**
   * A stage that passes in silence and prints everything when it fails.
   * @param {string} name
   * @param {() => Promise<void>} work rejects with `StepFailed`
   */
  async check(name, work) {
    const began = performance.now();
    const passed = await this.#passes(name, work);
    console.log(`${passed ? 'passed' : 'FAILED'}: ${name} (${formatSeconds(performance.now() - began)})`);
  }

  /**
   * A stage that runs tests in full view and adds them up. A runner that fails, leaves no report or runs nothing
   * fails its stage; if its report names no failed test, the runner itself counts as one, so that the last line never
   * reads as if all were well.
   * @param {string} name
   * @param {() => Promise<TestRun>} plan rejects with `StepFailed` when the tests cannot be run
   */
  async test(name, plan) {
    let tally = NOTHING_RAN;
    await this.check(name, async () => {
      const { command, env, report, read } = await plan();
      const code = await runAloud(command, { env });
      tally = read(readReport(report));
      if (ranNothing(tally)) throw new StepFailed('The runner ran no test at all.');
      if (code !== 0) throw new StepFailed(`The runner ended with exit code ${code}.`);
    });
    const failedItself = this.#failed.includes(name) && tally.failed === 0;
    this.#tallies.push(failedItself ? { ...tally, failed: 1 } : tally);
  }

  /**
   * Prints what failed and, as the last line, all runners added up.
   * @returns {number} exit code
   */
  conclude() {
    if (this.#failed.length > 0) console.log(`failed: ${this.#failed.join(', ')}`);
    console.log(formatTally(addTallies(this.#tallies)));
    return this.#failed.length === 0 ? 0 : 1;
  }

  /**
   * @param {string} name
   * @param {() => Promise<void>} work
   */
  async #passes(name, work) {
    try {
      await work();
      return true;
    } catch (error) {
      if (!(error instanceof StepFailed)) throw error;
      console.log(error.message);
      this.#failed.push(name);
      return false;
    }
  }
}

/**
 * The work of a stage that is one call of pnpm.
 * @param {...string} words arguments of pnpm
 * @returns {() => Promise<void>}
 */
export function runPnpm(...words) {
  return async () => {
    const { code, output } = await runQuietly(pnpm(...words));
    if (code !== 0) throw new StepFailed(output);
  };
}

/** @param {string} file */
function readReport(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new StepFailed('The runner ended without a report.', { cause: error });
  }
}

/** @param {number} milliseconds */
function formatSeconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
