import { StepFailed } from './step-failed.mjs';

/**
 * Runs a script's work; a step that failed ends the process with what the step printed and exit code 1, without a
 * stack of ours on top.
 * @param {() => Promise<number>} work resolves to the exit code
 */
export async function orExplain(work) {
  try {
    process.exitCode = await work();
  } catch (error) {
    if (!(error instanceof StepFailed)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
