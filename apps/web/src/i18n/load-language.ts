import type { Language } from '@korsetkish/contract';
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { shipKazakhPluralRule } from './kazakh-plural-rule.ts';
import { PAGE_TEXTS, type PageNamespace } from './page-texts.ts';
import type { Texts } from './texts.ts';

/** Texts of one language, fetched when that language is first read. */
const loadTexts = {
  kk: () => import('./kk.json'),
  ru: () => import('./ru.json'),
} satisfies { [Key in Language]: () => Promise<{ default: Texts[Key] }> };

/** Pages read so far that bring texts of their own. */
const pages = new Set<PageNamespace>();

let started: Promise<unknown> | undefined;

/** Starts i18next once, without any texts: the language comes from the address. */
function start(): Promise<unknown> {
  started ??= i18next
    .use(initReactI18next)
    .init({
      fallbackLng: false,
      resources: {},
      // Keys are flat: a dot is part of the name, so kk and ru compare key by key.
      keySeparator: false,
      nsSeparator: false,
      // React escapes what it prints; escaping twice would show &quot; to the reader.
      interpolation: { escapeValue: false },
    })
    .then(() => shipKazakhPluralRule(i18next));
  return started;
}

/** Fetches the texts of `language` and leaves the page on screen in its own. */
export async function prefetchLanguage(language: Language): Promise<void> {
  await start();
  // The page on screen is drawn in the new language at once, so its own texts must be there too.
  await Promise.all([
    loadNamespace('translation', language, loadTexts[language]),
    ...[...pages].map((page) => loadPageTexts(page, language)),
  ]);
}

/** Puts the product into `language`: its texts and `<html lang>`. Resolves when `t` answers in it. */
export async function loadLanguage(language: Language): Promise<void> {
  await prefetchLanguage(language);
  if (i18next.language !== language) await i18next.changeLanguage(language);
  document.documentElement.lang = language;
}

/** Fetches the texts that a page brings with it. Resolves when `t` of its namespace answers in `language`. */
export async function loadPageTexts(page: PageNamespace, language: Language): Promise<void> {
  pages.add(page);
  await loadNamespace(page, language, PAGE_TEXTS[page][language]);
}

async function loadNamespace(
  namespace: string,
  language: Language,
  load: () => Promise<{ default: object }>,
): Promise<void> {
  if (i18next.hasResourceBundle(language, namespace)) return;
  const texts = await load();
  i18next.addResourceBundle(language, namespace, texts.default);
}
