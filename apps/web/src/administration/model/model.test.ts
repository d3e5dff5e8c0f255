import { describe, expect, it } from 'vitest';
import { doubtTexts } from './doubt-texts.ts';
import { readAt, textAt, writeAt } from './draft.ts';
import type { FieldSpec } from './field-spec.ts';
import { toSent } from './to-sent.ts';

describe('a draft', () => {
  it('is read and written at a path, and is itself never changed', () => {
    const draft = { codes: [{ name: { kk: 'бір' } }, { name: { kk: 'екі' } }] };
    const written = writeAt(draft, 'codes.1.name.ru', 'два');
    expect(readAt(written, 'codes.1.name')).toEqual({ kk: 'екі', ru: 'два' });
    expect(readAt(written, 'codes.0')).toBe(draft.codes[0]);
    expect(textAt(draft, 'codes.1.name.ru')).toBe('');
    expect(writeAt({}, 'name.kk', 'атау')).toEqual({ name: { kk: 'атау' } });
  });
});

describe('what is sent', () => {
  const named = (path: string) => ({ path, label: path });
  const fields: FieldSpec[] = [
    { kind: 'line', ...named('dated'), optional: true },
    { kind: 'number', ...named('threshold'), optional: true },
    { kind: 'texts', ...named('short'), optional: true },
    { kind: 'texts', ...named('name'), hasEnglish: true },
    {
      kind: 'list',
      ...named('terms'),
      fields: [{ kind: 'number', ...named('group') }],
      empty: {},
      add: '',
      nameItem: 'group',
    },
  ];

  it.each([
    [
      'blanks that may be are null',
      { dated: ' ', threshold: '', short: { kk: '', ru: ' ' } },
      { dated: null, threshold: null, short: null },
    ],
    ['numbers are numbers, with a comma too', { threshold: '1 012,5' }, { threshold: 1012.5 }],
    ['what is no number stays, to be refused', { threshold: 'many' }, { threshold: 'many' }],
    [
      'a text in one language is sent as it is',
      { short: { kk: 'қысқа' } },
      { short: { kk: 'қысқа', ru: '' } },
    ],
    [
      'English that is not given is null',
      { name: { kk: 'а', ru: 'б', en: '' } },
      { name: { kk: 'а', ru: 'б', en: null } },
    ],
    ['numbers deep in a list too', { terms: [{ group: '2' }] }, { terms: [{ group: 2 }] }],
  ])('%s', (_what, draft, sent) => {
    expect(toSent(fields, draft)).toMatchObject(sent);
  });
});

describe('a second look at a pair of texts', () => {
  it.each([
    ['Молодёжные проекты', 'Молодёжные проекты', 'SAME'],
    ['Молодёжные хакатоны города', 'Молодежные хакатоны', 'LOOKS_RUSSIAN'],
    ['Жастар хакатондары', 'Молодёжные хакатоны', null],
    ['Волонтер', 'Волонтёр', null],
    ['эфир', 'эфир', 'SAME'],
    ['COVID‑19', 'COVID‑19', null],
    ['', 'Волонтёр', null],
    ['Қала жастары', 'Молодёжь города', null],
  ])('%s / %s', (kk, ru, doubt) => {
    expect(doubtTexts({ kk, ru })).toBe(doubt);
  });
});
