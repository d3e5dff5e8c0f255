import i18next from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import aboutKk from './about.kk.json' with { type: 'json' };
import aboutRu from './about.ru.json' with { type: 'json' };
import accountsKk from './accounts.kk.json' with { type: 'json' };
import accountsRu from './accounts.ru.json' with { type: 'json' };
import administrationKk from './administration.kk.json' with { type: 'json' };
import administrationRu from './administration.ru.json' with { type: 'json' };
import changesKk from './changes.kk.json' with { type: 'json' };
import changesRu from './changes.ru.json' with { type: 'json' };
import checksKk from './checks.kk.json' with { type: 'json' };
import checksRu from './checks.ru.json' with { type: 'json' };
import deskKk from './desk.kk.json' with { type: 'json' };
import deskRu from './desk.ru.json' with { type: 'json' };
import digestKk from './digest.kk.json' with { type: 'json' };
import digestRu from './digest.ru.json' with { type: 'json' };
import editionsKk from './editions.kk.json' with { type: 'json' };
import editionsRu from './editions.ru.json' with { type: 'json' };
import exploreKk from './explore.kk.json' with { type: 'json' };
import exploreRu from './explore.ru.json' with { type: 'json' };
import exportsKk from './exports.kk.json' with { type: 'json' };
import exportsRu from './exports.ru.json' with { type: 'json' };
import importsKk from './imports.kk.json' with { type: 'json' };
import importsRu from './imports.ru.json' with { type: 'json' };
import indicatorKk from './indicator.kk.json' with { type: 'json' };
import indicatorRu from './indicator.ru.json' with { type: 'json' };
import { shipKazakhPluralRule } from './kazakh-plural-rule.ts';
import kk from './kk.json' with { type: 'json' };
import mailingsKk from './mailings.kk.json' with { type: 'json' };
import mailingsRu from './mailings.ru.json' with { type: 'json' };
import reportsKk from './reports.kk.json' with { type: 'json' };
import reportsRu from './reports.ru.json' with { type: 'json' };
import reviewKk from './review.kk.json' with { type: 'json' };
import reviewRu from './review.ru.json' with { type: 'json' };
import ru from './ru.json' with { type: 'json' };
import slidesKk from './slides.kk.json' with { type: 'json' };
import slidesRu from './slides.ru.json' with { type: 'json' };

/** Texts by stem, with the names they fill in: `search.found` -> `count`. */
function placeholders(texts: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(texts).map(([key, text]) => [
      key.replace(/_(one|few|many|other)$/, ''),
      Array.from(text.matchAll(/\{\{(\w+)\}\}/g), ([, name]) => name)
        .sort()
        .join(),
    ]),
  );
}

/** Every file of texts in both languages, with the keys of those that both languages share. */
const FILES: [
  file: string,
  kazakh: Record<string, string>,
  russian: Record<string, string>,
  shared: string[],
][] = [
  ['all pages', kk, ru, ['app.name', 'app.pageTitle', 'panel.chart', 'panel.passport']],
  ['about', aboutKk, aboutRu, ['licenceOfCode']],
  ['accounts', accountsKk, accountsRu, []],
  ['imports', importsKk, importsRu, []],
  ['administration', administrationKk, administrationRu, ['found']],
  ['changes', changesKk, changesRu, []],
  ['checks', checksKk, checksRu, ['summary']],
  ['desk', deskKk, deskRu, []],
  ['digest', digestKk, digestRu, []],
  ['editions', editionsKk, editionsRu, ['named']],
  ['explore', exploreKk, exploreRu, ['map.option']],
  ['exports', exportsKk, exportsRu, []],
  ['indicator', indicatorKk, indicatorRu, []],
  ['mailings', mailingsKk, mailingsRu, []],
  ['reports', reportsKk, reportsRu, []],
  ['review', reviewKk, reviewRu, []],
  ['slides', slidesKk, slidesRu, []],
];

describe.each(FILES)('texts of %s', (_, kazakh, russian, shared) => {
  it('are the same in both languages and fill in the same names', () => {
    expect(placeholders(kazakh)).toEqual(placeholders(russian));
  });

  it('are translated, but for names and words that both languages share', () => {
    const same = Object.entries(kazakh).filter(([key, text]) => russian[key] === text);
    expect(same.map(([key]) => key)).toEqual(shared);
  });

  it('say something', () => {
    for (const texts of [kazakh, russian])
      expect(Object.values(texts).filter((text) => text.trim() === '')).toEqual([]);
  });

  it('are sorted by key, so that two people adding texts seldom meet on a line', () => {
    for (const texts of [kazakh, russian]) expect(Object.keys(texts)).toEqual(Object.keys(texts).sort());
  });
});

describe('counting', () => {
  beforeAll(async () => {
    await i18next.init({
      resources: { kk: { translation: kk }, ru: { translation: ru } },
      keySeparator: false,
      nsSeparator: false,
    });
    // A browser without Kazakh data answers with the rule of its own language, here a Russian one.
    const { pluralResolver } = i18next.services;
    const honest = pluralResolver.getRule.bind(pluralResolver);
    pluralResolver.getRule = (code: string, options?: object) => honest(code === 'kk' ? 'ru' : code, options);
    shipKazakhPluralRule(i18next);
  });

  it.each([
    [1, '1 көрсеткіш', '1 показатель'],
    [2, '2 көрсеткіш', '2 показателя'],
    [5, '5 көрсеткіш', '5 показателей'],
    [21, '21 көрсеткіш', '21 показатель'],
    [104, '104 көрсеткіш', '104 показателя'],
  ])('%d in kk and ru', (count, kazakh, russian) => {
    const say = (lng: string) => i18next.t('count.indicators', { lng, count }).replaceAll('\u00a0', ' ');
    expect([say('kk'), say('ru')]).toEqual([kazakh, russian]);
  });
});
