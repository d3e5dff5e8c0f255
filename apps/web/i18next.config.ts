import { defineConfig } from 'i18next-cli';

export default defineConfig({
  locales: ['ru', 'kk'],
  extract: {
    input: ['src/**/*.{ts,tsx}'],
    ignore: ['src/**/*.test.*'],
    // Texts of one page lie beside those of all: `explore.kk.json` beside `kk.json`.
    output: (language, namespace = 'translation') =>
      `src/i18n/${namespace === 'translation' ? '' : `${namespace}.`}${language}.json`,
    defaultNS: 'translation',
    keySeparator: false,
    nsSeparator: false,
  },
});
