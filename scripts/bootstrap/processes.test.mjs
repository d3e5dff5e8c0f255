import { describe, expect, it } from 'vitest';
import { exitCode, runQuietly, runTogether } from './processes.mjs';

/** @param {string} script */
const node = (script) => ({ file: process.execPath, words: ['--eval', script] });

describe('exitCode', () => {
  it('is the one of the program, or what a shell makes of a signal', () => {
    expect(exitCode(0, null)).toBe(0);
    expect(exitCode(7, null)).toBe(7);
    expect(exitCode(null, 'SIGINT')).toBe(130);
    expect(exitCode(null, 'SIGTERM')).toBe(143);
  });
});

describe('runQuietly', () => {
  it('returns both streams and the exit code', async () => {
    const { code, output } = await runQuietly(
      node('console.log("out"); console.error("err"); process.exitCode = 3'),
    );
    expect(code).toBe(3);
    expect(output).toContain('out');
    expect(output).toContain('err');
  });

  it('gives no standard input to wait for', async () => {
    const { output } = await runQuietly(node('process.stdin.on("end", () => console.log("end")).resume()'));
    expect(output).toContain('end');
  });
});

describe('runTogether', () => {
  it('ends all when one ends, and returns its exit code', async () => {
    const forever = { command: node('setInterval(() => {}, 1000)') };
    expect(await runTogether([forever, { command: node('process.exit(5)') }])).toBe(5);
  });
});
