import { expectNoViolations } from '../fixtures/check-accessibility.ts';
import { open } from '../fixtures/page.ts';
import { expect, test } from '../fixtures/test.ts';

const PAGES = {
  'the Overview': '',
  'a direction as tables': '/directions/ASSEMBLIES?table=assemblies,assembly-unsanctioned',
  'an indicator': '/indicators/INFORMATION_BUDGET',
  'the page of checks': '/checks',
  'the report': '/report?direction=INTERETHNIC',
  'the register': '/register',
  'the findings of the register': '/register?view=findings',
  'one action of the register': '/register/ASTANA_VOLUNTEERING',
  'the page about the data': '/about',
};

for (const [name, path] of Object.entries(PAGES)) {
  test(`${name} breaks no rule of accessibility, in light colours and in dark ones`, async ({
    page,
    language,
  }) => {
    await open(page, `/${language}${path}`);
    await expectNoViolations(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await open(page, `/${language}${path}`);
    await expectNoViolations(page);
  });
}

test('the search breaks no rule of accessibility', async ({ page, language }) => {
  await open(page, `/${language}/about`);
  await page.keyboard.press('/');
  await page.getByRole('dialog').getByRole('combobox').fill('NEET');
  await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible();
  await expectNoViolations(page);
});

test('the version for low vision is chosen once, kept, and breaks no rule of accessibility', async ({
  page,
  language,
  say,
  isMobile,
}) => {
  // Every page of the product is gone through.
  test.slow();
  await open(page, `/${language}`);
  const menu = page.getByRole('button', { name: say(isMobile ? 'nav.menu' : 'appearance.label') });
  await menu.click();
  await page.getByRole('checkbox', { name: say('appearance.lowVision') }).check();
  await expectNoViolations(page);
  await page.getByText(say('appearance.dark'), { exact: true }).filter({ visible: true }).click();
  for (const path of Object.values(PAGES)) {
    await open(page, `/${language}${path}`);
    await expectNoViolations(page);
  }
  await menu.click();
  await expect(page.getByRole('radio', { name: say('appearance.dark') })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: say('appearance.lowVision') })).toBeChecked();
  await expectNoViolations(page);

  // Paper is white all the same, and what is written on it is dark.
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('h1').first()).toHaveCSS('color', 'rgb(0, 0, 0)');
});
