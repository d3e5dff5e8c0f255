/** Proves that a text which is missing or unused never gets into a built client, in either language. */

import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inRepository, installedNode } from './bootstrap/toolchain.mjs';

/** A build and a compilation each start some programs. */
const PATIENCE = { timeout: 60_000 };

const PAGE = `
  import i18next from 'i18next';
  export const titleOf = (count: number) => i18next.t('page.title') + i18next.t('count.rows', { count });
`;
const RUSSIAN = {
  'count.rows_few': '{{count}} строки',
  'count.rows_many': '{{count}} строк',
  'count.rows_one': '{{count}} строка',
  'count.rows_other': '{{count}} строки',
  'page.title': 'Обзор',
};
const KAZAKH = {
  'count.rows_one': '{{count}} жол',
  'count.rows_other': '{{count}} жол',
  'page.title': 'Шолу',
};

/** @type {string} */
let folder;

// A client of one page, with the build script, the settings of the check and the types of the real one.
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'korsetkish-texts-'));
  mkdirSync(path.join(folder, 'src/i18n'), { recursive: true });
  for (const file of ['package.json', 'i18next.config.ts', 'src/i18n/texts.ts']) {
    cpSync(inRepository('apps/web', file), path.join(folder, file));
  }
  symlinkSync(inRepository('apps/web/node_modules'), path.join(folder, 'node_modules'), 'junction');
  write('tsconfig.json', {
    extends: inRepository('tsconfig.base.json'),
    compilerOptions: { lib: ['ES2024', 'DOM'], module: 'ESNext', moduleResolution: 'Bundler', types: [] },
    include: ['src'],
  });
  write('index.html', '<script type="module" src="/src/page.ts"></script>');
  write('src/page.ts', PAGE);
  write('src/i18n/ru.json', RUSSIAN);
  write('src/i18n/kk.json', KAZAKH);
});
afterEach(() => rmSync(folder, { recursive: true }));

/** @type {Array<[string, () => void, string]>} */
const BROKEN = [
  [
    'a key that Kazakh lacks',
    () => leaveOut('kk', 'page.title'),
    'kk: [■■■■■■■■■■■■■□□□□□□□] 67% (2/3 keys)',
  ],
  ['a key that Russian lacks', () => leaveOut('ru', 'page.title'), '"ru" is missing 1 key(s)'],
  ['a plural form that Kazakh lacks', () => leaveOut('kk', 'count.rows_one'), '1 absent'],
  ['a plural form that Russian lacks', () => leaveOut('ru', 'count.rows_many'), '"ru" is missing 1 key(s)'],
  ['a key used and held by neither', () => use("'page.subtitle'"), '"ru" is missing 1 key(s)'],
  [
    'a Kazakh text that is empty',
    () => write('src/i18n/kk.json', { ...KAZAKH, 'page.title': '' }),
    '1 untranslated',
  ],
  ['a key that nothing uses', () => addToBoth('page.former'), '✗ page.former'],
  ['a key made only while it runs', () => use('location.hash'), '✗ page.title'],
];

describe('the build of the client', () => {
  it('succeeds while every key is used and there in both languages', PATIENCE, () => {
    const { status, printed } = build();
    expect(printed).toContain('No unused keys found');
    expect(status).toBe(0);
    expect(existsSync(path.join(folder, 'dist/index.html'))).toBe(true);
  });

  it.each(BROKEN)('fails on %s, before anything is built', PATIENCE, (_, breakTexts, complaint) => {
    breakTexts();
    const { status, printed } = build();
    expect(printed).toContain(complaint);
    expect(status).not.toBe(0);
    expect(existsSync(path.join(folder, 'dist'))).toBe(false);
  });
});

describe('the types', () => {
  it('hold while both languages have the same texts', PATIENCE, () => {
    expect(compile()).toEqual({ status: 0, printed: '' });
  });

  it.each(['kk', 'ru'])('name the text that only %s has', PATIENCE, (language) => {
    write(`src/i18n/${language}.json`, { ...(language === 'kk' ? KAZAKH : RUSSIAN), 'page.former': '…' });
    const { status, printed } = compile();
    expect(printed).toContain('"page.former"');
    expect(status).not.toBe(0);
  });

  it.each(["'page.subtitle'", 'location.hash'])('refuse %s as a key', PATIENCE, (key) => {
    use(key);
    const { status, printed } = compile();
    expect(printed).toContain('src/page.ts(3,');
    expect(status).not.toBe(0);
  });
});

function build() {
  return run(installedNode(), '--run', 'build');
}

function compile() {
  return run(installedNode(), inRepository('node_modules/typescript/bin/tsc'), '--noEmit');
}

/**
 * @param {string} file
 * @param {...string} words
 */
function run(file, ...words) {
  // As under pnpm, the Node of the repository comes first.
  const searched = [path.dirname(installedNode()), process.env.PATH].join(path.delimiter);
  const { status, stdout, stderr } = spawnSync(file, words, {
    cwd: folder,
    env: { ...process.env, PATH: searched, NO_COLOR: '1', FORCE_COLOR: undefined },
    encoding: 'utf8',
  });
  return { status, printed: stdout + stderr };
}

/** @param {string} key expression to ask for instead of the page's title */
function use(key) {
  write('src/page.ts', PAGE.replace("'page.title'", key));
}

/**
 * @param {'kk' | 'ru'} language
 * @param {string} key
 */
function leaveOut(language, key) {
  const texts = Object.entries(language === 'kk' ? KAZAKH : RUSSIAN).filter(([name]) => name !== key);
  write(`src/i18n/${language}.json`, Object.fromEntries(texts));
}

/** @param {string} key */
function addToBoth(key) {
  write('src/i18n/kk.json', { ...KAZAKH, [key]: 'Бұрынғы' });
  write('src/i18n/ru.json', { ...RUSSIAN, [key]: 'Прежнее' });
}

/**
 * @param {string} file
 * @param {string | object} content
 */
function write(file, content) {
  writeFileSync(path.join(folder, file), typeof content === 'string' ? content : JSON.stringify(content));
}
