/*
 * The import table: who may import whom. Type imports count as imports.
 */
const anywhereInApp = '^(shared|electron|renderer)/';
/** @param {string} names */
const npm = (names) => `(^|/)node_modules/(${names})(/|$)`;

/** @type {import('dependency-cruiser').IConfiguration} */
const config = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'Two files that need each other are one idea, or hide a third.',
      from: { path: anywhereInApp },
      to: { circular: true },
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'app-not-to-tools',
      severity: 'error',
      comment: 'The app knows neither its tests nor its tools.',
      from: { path: anywhereInApp },
      to: { path: '^(test|build)/' },
    },
    {
      name: 'app-only-declared-packages',
      severity: 'error',
      comment: 'What the app imports is a dependency; electron itself is part of the runtime.',
      from: { path: anywhereInApp },
      to: {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
        dependencyTypesNot: ['type-only'],
        pathNot: npm('electron'),
      },
    },
    {
      name: 'shared-to-shared-only',
      severity: 'error',
      from: { path: '^shared/' },
      to: { path: '^(electron|renderer)/' },
    },
    {
      name: 'shared-is-pure',
      severity: 'error',
      comment: 'No Node, React, Dexie or Electron in shared.',
      from: { path: '^shared/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'shared-without-frameworks',
      severity: 'error',
      from: { path: '^shared/' },
      to: {
        path: npm(
          'electron|electron-log|react|react-dom|react-.*|dexie|zustand|i18next|lucide-react|chart\\.js|@dnd-kit|@tanstack',
        ),
      },
    },
    {
      name: 'electron-not-to-renderer',
      severity: 'error',
      from: { path: '^electron/' },
      to: { path: '^renderer/' },
    },
    {
      name: 'renderer-not-to-electron',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: ['^electron/', npm('electron|electron-log')] },
    },
    {
      name: 'renderer-without-node',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'area-to-area-through-its-door',
      severity: 'error',
      comment: "index.ts is an area's only door.",
      from: { path: '^renderer/areas/([^/]+)/' },
      to: {
        path: '^renderer/areas/',
        pathNot: ['^renderer/areas/$1/', '^renderer/areas/[^/]+/index\\.ts$'],
      },
    },
    {
      name: 'rest-to-area-through-its-door',
      severity: 'error',
      from: { path: '^renderer/', pathNot: '^renderer/areas/' },
      to: { path: '^renderer/areas/', pathNot: '^renderer/areas/[^/]+/index\\.ts$' },
    },
    {
      name: 'ui-knows-no-area',
      severity: 'error',
      comment: 'Components serve every area, so they know none.',
      from: { path: '^renderer/ui/' },
      to: { path: '^renderer/', pathNot: '^renderer/ui/' },
    },
    {
      name: 'ui-to-shared-types-only',
      severity: 'error',
      from: { path: '^renderer/ui/' },
      to: { path: '^shared/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'only-storage-to-dexie',
      severity: 'error',
      from: { path: anywhereInApp, pathNot: '^renderer/storage/' },
      to: { path: npm('dexie') },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // The peers' packages are installed only where the map is measured beside them.
    exclude: { path: '^test/(fixtures|bench/map-peers)/' },
    // Before compilation, so that type imports are seen.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.d.ts', '.js', '.mjs', '.css', '.json'],
    },
  },
};

export default config;
