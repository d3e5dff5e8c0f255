import { open } from '../fixtures/page.ts';
import { expect, test } from '../fixtures/test.ts';

const WIDTHS = [1440, 768, 390];

const PATHS = [
  '',
  '?table=neet,employment',
  '/directions/INFORMATION',
  '/indicators/YOUTH_NEET_RATE',
  '/checks',
  '/report',
  '/editions',
  '/explore',
  '/indicators/INTERETHNIC_POPULATION',
  '?layer=training',
  '/indicators/YOUTH_EMPLOYMENT_PLACED?layer=training',
  '/about',
  '?slide=3',
  '/digest',
  '/register',
  '/register?view=board',
  '/register?view=findings',
  '/register/ASTANA_VOLUNTEERING',
  '/execution-report/ASTANA_DECISION_83_12_VII',
];

test('no page scrolls sideways at any width', { tag: '@only-desktop' }, async ({ page, language }) => {
  const overflow = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  for (const path of PATHS) {
    await open(page, `/${language}${path}`);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      await expect.poll(overflow, { message: `${path} at ${width} px` }).toBe(0);
    }
  }
});
