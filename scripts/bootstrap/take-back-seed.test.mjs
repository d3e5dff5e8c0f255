import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { takeBackSeed } from './take-back-seed.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'korsetkish-seed-'));
afterAll(() => rmSync(folder, { recursive: true }));

const script = 'console.log(JSON.stringify([process.argv.slice(2), process.env.npm_config_seed ?? null]))';
writeFileSync(path.join(folder, 'tell.mjs'), script);
writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ scripts: { tell: 'node tell.mjs' } }));

it.each([
  [
    ['--', '--seed', '7'],
    ['--seed', '7'],
  ],
  [
    ['--seed', '7'],
    ['--seed', '7'],
  ],
  [['--seed=7'], ['--seed=7']],
  [[], []],
])('through npm, %j means %j', (words, meant) => {
  const { npm_config_seed: _outer, ...env } = process.env;
  const { stdout } = spawnSync('npm', ['run', '--silent', 'tell', ...words], {
    cwd: folder,
    env,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const [passed, kept] = JSON.parse(stdout);
  expect(takeBackSeed(passed, kept === null ? {} : { npm_config_seed: kept })).toEqual(meant);
});
