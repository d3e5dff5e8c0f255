import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const API = `http://localhost:${process.env.API_PORT ?? '4000'}`;

/** Changes are taken from the API's own pages only, and while developing these stand at another address. */
const PROXY = { '/api': { target: API, headers: { Origin: API } } };

/** The product's own code; what libraries bring stays with whatever needs them. */
const OWN = /\/(apps\/web\/src|packages\/[a-z]+\/src)\//;

/** Shown only to those who ask for it, on whatever page. */
const ASKED_FOR = new RegExp(
  [
    '/apps/web/src/(comparison|maps|changes|charts/(choropleth|small-multiples))/',
    '/apps/web/src/(ui/(button|data-table|more-button|use-overflows|stack)|format/(format-moment|day-in-almaty))',
    '/apps/web/src/(panels/(figure-table|build-period-grid)|availability/|exports/download-indicators)',
    '/apps/web/src/panels/(build-panels-of-|build-scoped-|group-panels|use-label-panel)',
    '/figures/src/(inhabitants/|report/|scope/find-figures-|checks/words/(format-|write-))',
  ].join('|'),
);

/** Shown only to staff, on pages of their own and on those of readers: these must not bring a whole desk along. */
const STAFF = new RegExp(
  [
    '/apps/web/src/(accounts|api/send-file|ui/((text|choice|described)-field|dialog|file-place))',
    '/apps/web/src/desk/(get-submission.query|holds-role-for|use-name-submission|use-name-period)',
    '/apps/web/src/administration/(fields/read-errors|model/doubt-texts)',
    '/contract/src/vocabulary/roles',
  ].join('|'),
);

/** Where staff come in: whoever sets a password signs in next. */
const DOOR = /\/apps\/web\/src\/accounts\/door\//;

/** Pages by which reports come in: who opens one opens the others, and every file of its own is a name in the first load. */
const DESK =
  /\/apps\/web\/src\/(completeness|desk|imports)|\/figures\/src\/(reading\/(?!fold-for-search)|reporting\/)/;

/** The administrator's pages, for the same reason. */
const ADMINISTRATION = /\/apps\/web\/src\/(administration|accounts\/administration|audit)\//;

/** Words of the report that the digest says as well: the report itself is written on the server. */
const SAID_HERE = 'figures/src/report/(find-footnotes|format-reported|derivations|capitalize)';

/** Pages put on a wall or on paper, with what they alone use: those who only read them bring none of it along. */
const PRESENTED = new RegExp(
  [
    '/apps/web/src/(slides/(?!lazy-slides|slides-link|slide-search)|digest/(?!digest-link)|ui/find-largest)',
    SAID_HERE,
  ].join('|'),
);

/** The report as it reads now and as it was frozen: both lay the same sheets. */
const REPORTS = /\/apps\/web\/src\/reports\/|\/figures\/src\/report\/|\/contract\/src\/vocabulary\/report\//;

/** The register and the pages of its actions, with its closed lists and their words: who reads one opens the others. */
const REGISTER = new RegExp(
  [
    '/apps/web/src/(register/(?!(execution|staff)/|lazy-register)|pages/register-pages)',
    '/contract/src/vocabulary/register/',
    '/figures/src/register/(register-words|list-answered-findings|find-referenced-figure|prove-step)',
  ].join('|'),
);

/** By which staff enter what was done: readers of the register bring none of it along. */
const PROGRESS = /\/apps\/web\/src\/register\/staff\/|\/figures\/src\/register\/derive-status/;

/** Parts of drawings that several charts and the map have; they come with the first of these, after the page. */
const DRAWN = /\/apps\/web\/src\/charts\/(drawing\/|time-series\/layout-time-marks)|\/node_modules\/d3-/;

export default defineConfig({
  plugins: [react()],
  // What the shim stands in for, React has itself since 18.
  resolve: { alias: [{ find: /^use-sync-external-store\/shim$/, replacement: 'react' }] },
  build: {
    outDir: 'dist',
    sourcemap: true,
    target: 'es2023',
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // Neither reading a property nor naming a global does anything here, so what is read in vain is left out.
      treeshake: { propertyReadSideEffects: false, unknownGlobalSideEffects: false },
      optimization: { inlineConst: { mode: 'all', pass: 1 } },
      output: {
        // The first load names every file, and a hash does not pack: 36 bits tell the versions of one file apart.
        hashCharacters: 'base36',
        // A shared file's own name lists everything that shares it.
        chunkFileNames: ({ name }) => `assets/${name.split('~')[0]}-[hash:7].js`,
        assetFileNames: ({ names: [name = ''] }) =>
          `assets/${name.split('~')[0]?.replace(/\.\w+$/, '')}-[hash:7][extname]`,
        codeSplitting: {
          // Many small files pack worse than a few: without these groups the first load weighs 12 KB more.
          groups: [
            { name: 'base', tags: ['$initial'], priority: 3 },
            // What is asked for on two pages must not come with the first of all.
            {
              name: 'asked',
              test: ASKED_FOR,
              minShareCount: 2,
              entriesAware: true,
              // Smaller files than this cost the first load more by their names than they spare it.
              entriesAwareMergeThreshold: 1_000,
              includeDependenciesRecursively: false,
              priority: 2,
            },
            {
              name: 'staff',
              test: STAFF,
              minShareCount: 2,
              includeDependenciesRecursively: false,
              priority: 2,
            },
            { name: 'door', test: DOOR, includeDependenciesRecursively: false, priority: 2 },
            { name: 'desk', test: DESK, includeDependenciesRecursively: false, priority: 2 },
            {
              name: 'administration',
              test: ADMINISTRATION,
              includeDependenciesRecursively: false,
              priority: 2,
            },
            { name: 'presented', test: PRESENTED, includeDependenciesRecursively: false, priority: 2 },
            { name: 'reports', test: REPORTS, includeDependenciesRecursively: false, priority: 2 },
            { name: 'register', test: REGISTER, includeDependenciesRecursively: false, priority: 2 },
            { name: 'progress', test: PROGRESS, includeDependenciesRecursively: false, priority: 2 },
            {
              name: 'drawings',
              test: DRAWN,
              minShareCount: 2,
              includeDependenciesRecursively: false,
              priority: 2,
            },
            {
              name: 'shared',
              test: OWN,
              minShareCount: 2,
              entriesAware: true,
              entriesAwareMergeThreshold: 400_000,
              includeDependenciesRecursively: false,
              priority: 1,
            },
          ],
        },
      },
    },
  },
  server: { port: 5173, proxy: PROXY },
  preview: { proxy: PROXY },
});
