import type { CatalogueEntry } from '@korsetkish/contract';
import { describe, expect, it } from 'vitest';
import { administer } from '../testing/administer.ts';
import { openTestApi } from '../testing/open-test-api.ts';
import {
  NEW_ANNOTATION,
  NEW_CODELIST,
  NEW_DOCUMENT,
  NEW_INDICATOR,
  NEW_NOTE,
  NEW_SOURCE,
  NEW_TEMPLATE,
  newAction,
} from './testing/new-entries.ts';

const api = await openTestApi();
const administrator = await administer(api);

/** The same with the text at a path replaced, or left out where the replacement is undefined. */
function withText(entry: CatalogueEntry, path: string, text: string | undefined): object {
  const [head = '', ...rest] = path.split('.');
  const replace = (part: unknown, names: readonly string[]): unknown => {
    const [name, ...deeper] = names;
    if (name === undefined) return text;
    if (Array.isArray(part)) {
      return part.map((item: unknown, place) => (String(place) === name ? replace(item, deeper) : item));
    }
    const fields = new Map<string, unknown>(Object.entries(Object(part)));
    return Object.fromEntries(fields.set(name, replace(fields.get(name), deeper)));
  };
  return Object(replace(entry, [head, ...rest]));
}

const PLACES: [what: string, entry: CatalogueEntry, path: string][] = [
  ['an indicator', NEW_INDICATOR, 'name.kk'],
  ['an indicator', NEW_INDICATOR, 'name.ru'],
  ['a dimension', NEW_CODELIST, 'name.kk'],
  ['a code', NEW_CODELIST, 'codes.1.name.kk'],
  ['a code', NEW_CODELIST, 'codes.0.name.ru'],
  ['a note', NEW_NOTE, 'text.kk'],
  ['a note', NEW_NOTE, 'text.ru'],
  ['an annotation', NEW_ANNOTATION, 'text.kk'],
  ['a source', NEW_SOURCE, 'title.kk'],
  ['a source', NEW_SOURCE, 'title.ru'],
  ['a source', NEW_SOURCE, 'issuer.kk'],
  ['a template', NEW_TEMPLATE, 'text.kk'],
  ['a template', NEW_TEMPLATE, 'text.ru'],
  ['a document', NEW_DOCUMENT, 'title.kk'],
  ['a document', NEW_DOCUMENT, 'note.ru'],
  ['a part of a document', NEW_DOCUMENT, 'parts.0.name.kk'],
  ['an action', newAction('ALMATY_YOUTH_PLAN_2025'), 'text.ru'],
  ['a milestone', newAction('ALMATY_YOUTH_PLAN_2025'), 'milestones.0.text.kk'],
];

describe('nothing is published in one language', () => {
  it.each(PLACES)('%s without a text is refused, and the field is named', async (_what, entry, path) => {
    for (const text of ['', '  \u00a0', undefined]) {
      const answer = await administrator.save(withText(entry, path, text), null);
      expect(answer.status).toBe(422);
      const { errors } = await api.problem(answer);
      expect(errors.map((error) => error.path)).toEqual([`body.${path}`]);
      expect(errors[0]?.message).toContain(
        path.endsWith('kk') ? 'Қазақша мәтін керек' : 'Орысша мәтін керек',
      );
    }
  });

  it('a short name has both languages or is not there', async () => {
    const answer = await administrator.save({ ...NEW_INDICATOR, shortName: { kk: 'Хакатондар' } }, null);
    expect((await api.problem(answer)).errors).toMatchObject([{ path: 'body.shortName.ru' }]);
  });

  it('says so in the language of the reader', async () => {
    const answer = await fetch(`${api.origin}/api/v1/catalogue-entries`, {
      method: 'PUT',
      headers: {
        Cookie: administrator.cookie,
        Origin: api.origin,
        'Content-Type': 'application/json',
        'Accept-Language': 'ru',
      },
      body: JSON.stringify({ ...withText(NEW_NOTE, 'text.kk', ''), basedOn: null }),
    });
    expect((await api.problem(answer)).errors).toMatchObject([
      { path: 'body.text.kk', message: expect.stringContaining('Нужен текст на казахском') },
    ]);
  });

  it('with both, each of them is published', async () => {
    for (const entry of [NEW_INDICATOR, NEW_CODELIST, NEW_NOTE, NEW_SOURCE, NEW_ANNOTATION]) {
      expect((await administrator.saved(entry, null)).entry).toEqual(entry);
    }
  });

  it.each([
    ['indicator', 'name_kk'],
    ['code', 'name_ru'],
    ['note', 'text_kk'],
    ['annotation', 'text_ru'],
    ['source', 'title_kk'],
    ['report_template', 'text_kk'],
  ])('the database refuses it as well: %s.%s', async (table, column) => {
    const blank = api.db.$executeRawUnsafe(`UPDATE "${table}" SET "${column}" = ' '`);
    await expect(blank).rejects.toThrow(`${table}_${column}_not_blank`);
    await expect(api.db.$executeRawUnsafe(`UPDATE "${table}" SET "${column}" = NULL`)).rejects.toThrow(
      '23502',
    );
  });
});
