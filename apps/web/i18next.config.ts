import { defineConfig } from 'i18next-cli';

export default defineConfig({
  locales: ['ru', 'kk'],
  extract: {
    input: ['src/**/*.{ts,tsx}'],
    ignore: ['src/**/*.test.*'],
    output: 'src/i18n/{{language}}.json',
    defaultNS: 'translation',
    keySeparator: false,
    nsSeparator: false,
  },
});
