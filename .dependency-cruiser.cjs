// One-way walls, read off the folder names: a workspace may import only workspaces below it, and inside the web
// client pages compose capabilities, capabilities use charts, and nothing below knows anything above.

/** Workspaces from the ground up; each may import only those of lower rows. */
const GROUND_UP = [
  ['packages/contract'],
  ['packages/figures'],
  ['prisma'],
  ['apps/api', 'apps/web'],
  ['e2e', 'bench'],
];

/** Folders of apps/web/src from the ground up. Any folder that is not named here is a capability. */
const WEB_BELOW_CAPABILITIES = ['ui', 'i18n', 'format', 'charts'];

const workspaceWalls = GROUND_UP.flatMap((row, height) => {
  const above = GROUND_UP.slice(height + 1).flat();
  return row.map((workspace) => ({
    name: `${workspace} looks only down`,
    severity: 'error',
    from: { path: `^${workspace}/` },
    to: { path: `^(${[...above, ...row.filter((other) => other !== workspace)].join('|') || '$nothing'})/` },
  }));
});

module.exports = {
  forbidden: [
    ...workspaceWalls,
    {
      name: 'the client never reaches the database',
      severity: 'error',
      from: { path: '^apps/web/' },
      to: { path: '^prisma/|/@prisma/' },
    },
    {
      name: 'nothing imports a page but the routes',
      severity: 'error',
      from: { path: '^apps/web/src/', pathNot: ['^apps/web/src/(pages/|router|routes/|main)'] },
      to: { path: '^apps/web/src/pages/' },
    },
    {
      name: 'the ground of the client knows no capability',
      severity: 'error',
      from: { path: `^apps/web/src/(${WEB_BELOW_CAPABILITIES.join('|')})/` },
      to: { path: '^apps/web/src/[^/]+/', pathNot: `^apps/web/src/(${WEB_BELOW_CAPABILITIES.join('|')})/` },
    },
    {
      name: 'ui knows no statistics',
      severity: 'error',
      from: { path: '^apps/web/src/ui/' },
      to: { path: '^packages/|^apps/web/src/(charts|format)/' },
    },
    {
      name: 'a chart model is pure',
      severity: 'error',
      from: { path: '/build-[^/]+\\.ts$', pathNot: '\\.test\\.ts$' },
      to: { path: 'node_modules/(react|recharts|@mantine|@tanstack|i18next|react-i18next)/|\\.tsx$' },
    },
    {
      name: 'figures do no input or output',
      severity: 'error',
      from: { path: '^packages/figures/', pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    { name: 'no circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'every import resolves',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^virtual:' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/(dist|generated)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
    moduleSystems: ['es6', 'cjs'],
    // TypeScript 7 has no JavaScript API yet; swc reads the sources instead and reports type-only imports as well.
    parser: 'swc',
  },
};
