import type { Language } from '@korsetkish/contract';
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { shipKazakhPluralRule } from './kazakh-plural-rule.ts';
import type { Texts } from './texts.ts';

/** Texts of one language, fetched when that language is first read. */
const loadTexts = {
  kk: () => import('./kk.json'),
  ru: () => import('./ru.json'),
} satisfies { [Key in Language]: () => Promise<{ default: Texts[Key] }> };

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

/** Puts the product into `language`: its texts and `<html lang>`. Resolves when `t` answers in it. */
export async function loadLanguage(language: Language): Promise<void> {
  await start();
  if (!i18next.hasResourceBundle(language, 'translation')) {
    const texts = await loadTexts[language]();
    i18next.addResourceBundle(language, 'translation', texts.default);
  }
  if (i18next.language !== language) await i18next.changeLanguage(language);
  document.documentElement.lang = language;
}
