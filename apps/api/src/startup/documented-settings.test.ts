import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { chooseStartupMessages } from './messages.ts';
import { readEnvironment } from './read-environment.ts';

const ROOT = '/srv/korsetkish';
const read = (file: string) => readFileSync(new URL(`../../../../${file}`, import.meta.url), 'utf8');

/** Every setting has a sentence of its own for a wrong one. */
const NAMES = Object.keys(chooseStartupMessages({}).expected);

it('.env.example names every setting with its default', () => {
  const lines = Array.from(read('.env.example').matchAll(/^#(\w+)=(.*)$/gm), ([, name = '', text = '']) => [
    name,
    text,
  ]);
  expect(lines.map(([name]) => name)).toEqual(NAMES);
  expect(readEnvironment(Object.fromEntries(lines), ROOT)).toEqual(readEnvironment({}, ROOT));
});

it('README.md lists every setting with its default', () => {
  const rows = Array.from(
    read('README.md').matchAll(/^\| `(\w+)`\s*\| `?([^\s`]+)`?\s*\|/gm),
    ([, name = '', text = '']) => [name, text === 'none' ? '' : text],
  );
  expect(rows.map(([name]) => name)).toEqual(NAMES);
  expect(readEnvironment(Object.fromEntries(rows), ROOT)).toEqual(readEnvironment({}, ROOT));
});
