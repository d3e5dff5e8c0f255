/** Which Chromium the browser tests use, and what to say when there is none. */

import { PNPM_VERSION } from './toolchain.mjs';

/**
 * @typedef {object} BrowserPlace
 * @property {'environment' | 'playwright' | 'system'} origin
 * @property {string} path
 */

/** Names under which systems install Chromium or its kin, best known first. */
const SYSTEM_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Applications of macOS are on no PATH. */
const MAC_APPLICATIONS = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * Every place a browser may be, the preferred first: the one named by the environment, Playwright's own, the system's.
 * @param {object} machine
 * @param {string | undefined} machine.named value of CHROMIUM_PATH; when set, nothing else is tried
 * @param {string | undefined} machine.playwright where Playwright would have put its own
 * @param {readonly string[]} machine.folders of PATH
 * @returns {BrowserPlace[]}
 */
export function listBrowserPlaces({ named, playwright, folders }) {
  if (named) return [{ origin: 'environment', path: named }];
  const system = [
    ...SYSTEM_NAMES.flatMap((name) => folders.map((folder) => `${folder}/${name}`)),
    ...MAC_APPLICATIONS,
  ];
  return [
    ...(playwright ? [{ origin: /** @type {const} */ ('playwright'), path: playwright }] : []),
    ...system.map((path) => ({ origin: /** @type {const} */ ('system'), path })),
  ];
}

/**
 * @param {readonly BrowserPlace[]} places
 * @param {(path: string) => boolean} runs whether the program at a path really starts: a download may lack libraries
 * @returns {BrowserPlace | undefined}
 */
export function chooseBrowser(places, runs) {
  return places.find(({ path }) => runs(path));
}

/**
 * How a browser may be installed on this machine, the least intrusive first.
 * @param {{ named: string | undefined, isRoot: boolean, hasApt: boolean }} machine
 * @returns {Array<'playwright' | 'apt'>} empty when the environment names a browser: a wrong path is to be corrected
 */
export function listInstallers({ named, isRoot, hasApt }) {
  if (named) return [];
  return hasApt && isRoot ? ['playwright', 'apt'] : ['playwright'];
}

/**
 * @param {{ named: string | undefined, hasApt: boolean }} machine
 * @returns {string} one sentence with the one command to run
 */
export function explainNoBrowser({ named, hasApt }) {
  if (named) return `CHROMIUM_PATH names ${named}, which does not start: correct it or unset it.`;
  const command = hasApt
    ? 'sudo apt-get install -y chromium'
    : `npx pnpm@${PNPM_VERSION} --filter @korsetkish/e2e exec playwright install --with-deps chromium`;
  return `No Chromium was found and none could be installed for the browser tests. Install one with: ${command}`;
}
