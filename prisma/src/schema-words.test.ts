import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const schema = readFileSync(new URL('../schema.prisma', import.meta.url), 'utf8').split('\n');

/** Where a model or enum opens, and each of its fields or members; attributes of a whole model begin with @@. */
const DECLARATION = /^(?:model|enum) \w+ \{$|^ {2}\w+/;

it('every model, enum, field and member has a sentence that says what it is', () => {
  const start = schema.findIndex((line) => /^(?:\/\/\/|model|enum)/.test(line));
  const declared = schema.flatMap((line, place) =>
    place >= start && DECLARATION.test(line) ? [{ line: line.trim(), above: schema[place - 1] ?? '' }] : [],
  );
  expect(declared.length).toBeGreaterThan(150);
  expect(declared.filter(({ above }) => !/^\s*\/\/\/ \S.*\S$/.test(above)).map(({ line }) => line)).toEqual(
    [],
  );
});
