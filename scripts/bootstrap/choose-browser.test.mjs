import { describe, expect, it } from 'vitest';
import { chooseBrowser, explainNoBrowser, listBrowserPlaces, listInstallers } from './choose-browser.mjs';

const PLAYWRIGHTS_OWN = '/home/someone/.cache/ms-playwright/chromium/chrome';
const MACHINE = { named: undefined, playwright: PLAYWRIGHTS_OWN, folders: ['/usr/local/bin', '/usr/bin'] };

/**
 * @param {{ named?: string }} machine
 * @param {readonly string[]} starting programs that start
 */
function choose(machine, ...starting) {
  return chooseBrowser(listBrowserPlaces({ ...MACHINE, ...machine }), (path) => starting.includes(path));
}

describe('the choice of a browser', () => {
  it('prefers the one named by the environment, and then tries no other', () => {
    expect(choose({ named: '/opt/c' }, '/opt/c', PLAYWRIGHTS_OWN)).toEqual({
      origin: 'environment',
      path: '/opt/c',
    });
    expect(choose({ named: '/opt/wrong' }, PLAYWRIGHTS_OWN, '/usr/bin/chromium')).toBeUndefined();
  });

  it('then takes what Playwright downloaded, if it starts', () => {
    expect(choose({}, PLAYWRIGHTS_OWN, '/usr/bin/chromium')?.origin).toBe('playwright');
    expect(choose({}, '/usr/bin/chromium')).toEqual({ origin: 'system', path: '/usr/bin/chromium' });
  });

  it('then the system: Chromium before Chrome, each by the order of PATH', () => {
    const all = ['/usr/bin/google-chrome', '/usr/bin/chromium', '/usr/local/bin/chromium'];
    expect(choose({}, ...all)?.path).toBe('/usr/local/bin/chromium');
    expect(choose({}, '/usr/bin/google-chrome')?.path).toBe('/usr/bin/google-chrome');
  });

  it('finds nothing where nothing is', () => {
    expect(choose({})).toBeUndefined();
  });
});

describe('installing one', () => {
  it('uses apt-get only where it may', () => {
    expect(listInstallers({ named: undefined, isRoot: true, hasApt: true })).toEqual(['playwright', 'apt']);
    expect(listInstallers({ named: undefined, isRoot: false, hasApt: true })).toEqual(['playwright']);
    expect(listInstallers({ named: undefined, isRoot: true, hasApt: false })).toEqual(['playwright']);
  });

  it('does not paper over a wrong CHROMIUM_PATH', () => {
    expect(listInstallers({ named: '/opt/wrong', isRoot: true, hasApt: true })).toEqual([]);
    expect(explainNoBrowser({ named: '/opt/wrong', hasApt: true })).toContain(
      'CHROMIUM_PATH names /opt/wrong',
    );
  });

  it('says the one command to run', () => {
    expect(explainNoBrowser({ named: undefined, hasApt: true })).toContain(
      'sudo apt-get install -y chromium',
    );
    expect(explainNoBrowser({ named: undefined, hasApt: false })).toContain(
      'playwright install --with-deps chromium',
    );
  });
});
