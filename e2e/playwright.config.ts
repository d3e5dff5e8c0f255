import { fileURLToPath } from 'node:url';
import { LANGUAGES, type Language } from '@korsetkish/contract';
import { defineConfig, type ReporterDescription } from '@playwright/test';
import { chooseBuiltProduct, settingsOf } from './fixtures/built-product.ts';
import type { JourneyOptions } from './fixtures/test.ts';

const SCREENS = {
  desktop: { viewport: { width: 1440, height: 900 } },
  phone: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
};

const LOCALES: Record<Language, string> = { kk: 'kk-KZ', ru: 'ru-KZ' };

/** Between them every language and every size, which is enough for what a `@pairwise` journey tests. */
const PAIRS = ['desktop-kk', 'phone-ru'];

const product = await chooseBuiltProduct();

// The tests run on the embedded database; a developer's own must not be touched.
delete process.env.DATABASE_URL;

/** `npm test` finds a browser and asks for a report it can add up; by hand Playwright's own browser is used. */
const { CHROMIUM_PATH, PLAYWRIGHT_JSON_OUTPUT_FILE } = process.env;
const report: ReporterDescription[] = PLAYWRIGHT_JSON_OUTPUT_FILE ? [['json']] : [];

export default defineConfig<JourneyOptions>({
  testDir: './journeys',
  fullyParallel: true,
  forbidOnly: true,
  // On a machine that others use too a journey may be late once; the list names those that needed a second try.
  retries: process.env.CI ? 1 : 0,
  workers: 2,
  // Two browsers share two cores with the server: slow is not wrong.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ...report],
  use: {
    baseURL: product.url,
    reducedMotion: 'reduce',
    timezoneId: 'Asia/Almaty',
    // A trace of every journey would slow them all down for the sake of the few that fail.
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(CHROMIUM_PATH ? { executablePath: CHROMIUM_PATH } : {}),
      // The tests may run as root, and the browser must not reach out of a closed network.
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: Object.entries(SCREENS).flatMap(([screen, device]) =>
    LANGUAGES.map((language) => {
      const name = `${screen}-${language}`;
      // `@only-kk` marks a journey that makes sense in one language, `@only-desktop` on one size.
      const elsewhere = new RegExp(`@only-(?!(${screen}|${language})\\b)`);
      return {
        name,
        grepInvert: PAIRS.includes(name) ? elsewhere : [elsewhere, /@pairwise\b/],
        use: { ...device, language, locale: LOCALES[language] },
      };
    }),
  ),
  webServer: {
    command: 'node apps/api/src/main.ts',
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    url: `${product.url}/api/v1/ready`,
    env: settingsOf(product),
    // The embedded database is to be closed, not killed.
    gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
    reuseExistingServer: false,
    timeout: 60_000,
  },
});
