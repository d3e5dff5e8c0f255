import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hashInputs, isStamped, writeStamp } from './content-stamp.mjs';

/** @type {string} */
let root;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'korsetkish-stamp-'));
  write('src/a.ts', 'one');
  write('src/deep/b.ts', 'two');
});
afterEach(() => rmSync(root, { recursive: true }));

describe('hashInputs', () => {
  it('is the same for the same contents, however the inputs are listed', () => {
    expect(hashInputs(root, ['src/deep', 'src'])).toBe(hashInputs(root, ['src']));
  });

  it('does not look at dates', () => {
    const before = hashInputs(root, ['src']);
    write('src/a.ts', 'one');
    expect(hashInputs(root, ['src'])).toBe(before);
  });

  it.each([
    ['a changed file', () => write('src/a.ts', 'other')],
    ['a new file', () => write('src/c.ts', '')],
    ['a removed file', () => rmSync(path.join(root, 'src/deep/b.ts'))],
    ['contents that changed places', () => write('src/a.ts', 'two', 'src/deep/b.ts', 'one')],
  ])('changes with %s', (_, change) => {
    const before = hashInputs(root, ['src']);
    change();
    expect(hashInputs(root, ['src'])).not.toBe(before);
  });

  it('tells a missing input from an empty one', () => {
    const missing = hashInputs(root, ['lock.yaml']);
    write('lock.yaml', '');
    expect(hashInputs(root, ['lock.yaml'])).not.toBe(missing);
  });

  it.each(['src/node_modules/x.js', 'src/dist/x.js', 'src/generated/x.ts', 'src/.cache/x'])(
    'passes over %s',
    (file) => {
      const before = hashInputs(root, ['src']);
      write(file, 'x');
      expect(hashInputs(root, ['src'])).toBe(before);
    },
  );
});

describe('a stamp', () => {
  it('holds for the hash it was written with and no other', () => {
    const stamp = path.join(root, 'stamps/step');
    expect(isStamped(stamp, 'first')).toBe(false);
    writeStamp(stamp, 'first');
    expect(isStamped(stamp, 'first')).toBe(true);
    expect(isStamped(stamp, 'second')).toBe(false);
  });
});

/** @param {...string} filesAndContents a file, its content, the next file, its content ... */
function write(...filesAndContents) {
  for (let index = 0; index < filesAndContents.length; index += 2) {
    const [file = '', content = ''] = filesAndContents.slice(index);
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), content);
  }
}
