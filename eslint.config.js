import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export by name: one name for one thing, everywhere.',
};
const noLiteralText = [
  {
    selector: 'JSXText[value=/\\p{L}{2}/u]',
    message: 'Text comes from the message catalogue: t("…").',
  },
  {
    selector:
      'JSXAttribute[name.name=/^(aria-label|aria-description|alt|label|placeholder|title|description)$/] > Literal[value=/\\p{L}{2}/u]',
    message: 'Text comes from the message catalogue: t("…").',
  },
];
const bridge = 'Only renderer/desktop touches the preload bridge: import from there.';
const passedIn =
  'shared has no clock and no randomness of its own: take `now` and ids as arguments.';

/** Paths that reach another layer by climbing out of the own one, or by an alias of tests. */
function importPatterns(...own) {
  const rules = [
    {
      layer: 'shared',
      regex: '^(\\.\\./)+shared/',
      message: 'Reach shared by its alias: @shared/….',
    },
    {
      layer: 'renderer',
      regex: '^@renderer/',
      message: 'The alias @renderer is for tests: import relatively.',
    },
    {
      layer: 'electron',
      regex: '^@electron/(?!fuses)',
      message: 'The alias @electron is for tests: import relatively.',
    },
  ];
  const patterns = rules
    .filter(({ layer }) => !own.includes(layer))
    .map(({ regex, message }) => ({ regex, message }));
  return ['error', { patterns }];
}

export default tseslint.config(
  {
    ignores: [
      'out/',
      'dist/',
      'coverage/',
      'screenshots/',
      'test-results/',
      '.cache/',
      'test/fixtures/',
      // Its packages are installed only where the map is measured beside them.
      'test/bench/map-peers/',
    ],
  },
  {
    files: ['**/*.{ts,tsx,js,mjs}'],
    extends: [tseslint.configs.strictTypeChecked],
    // No comment may switch a rule off: the rule is wrong for everyone or for no one.
    linterOptions: { noInlineConfig: true },
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'max-lines': ['error', 400],
      'no-restricted-syntax': ['error', noDefaultExport],
      '@typescript-eslint/consistent-type-imports': 'error',
      // A quarter of the time of the whole, and all versions are pinned: look for what is
      // deprecated when a package is raised.
      '@typescript-eslint/no-deprecated': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { attributes: false, properties: false } },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
    },
  },
  {
    files: ['shared/**/*.ts'],
    rules: {
      'no-console': 'error',
      'no-restricted-imports': importPatterns('shared'),
      'no-restricted-globals': ['error', { name: 'crypto', message: passedIn }],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: passedIn },
        { object: 'Math', property: 'random', message: passedIn },
      ],
      'no-restricted-syntax': [
        'error',
        noDefaultExport,
        { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: passedIn },
      ],
    },
  },
  {
    files: ['electron/**/*.ts'],
    rules: { 'no-console': 'error', 'no-restricted-imports': importPatterns() },
  },
  {
    files: ['renderer/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended],
    rules: {
      'no-console': 'error',
      'no-restricted-imports': importPatterns(),
      'no-restricted-syntax': ['error', noDefaultExport, ...noLiteralText],
    },
  },
  {
    files: ['renderer/**/*.{ts,tsx}'],
    ignores: ['renderer/desktop/**'],
    rules: {
      'no-restricted-globals': ['error', { name: 'partnerscape', message: bridge }],
      'no-restricted-properties': [
        'error',
        { object: 'window', property: 'partnerscape', message: bridge },
        { object: 'globalThis', property: 'partnerscape', message: bridge },
        { object: 'self', property: 'partnerscape', message: bridge },
      ],
    },
  },
  {
    files: ['test/**/*.{ts,tsx}'],
    rules: { 'no-restricted-imports': importPatterns('renderer', 'electron') },
  },
  {
    // Configurations are read by their tools as default exports.
    files: ['**/*.config.{js,mjs,ts}', 'test/e2e/globalSetup.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    // Plain scripts and files outside the typed projects.
    files: ['**/*.{js,mjs}'],
    extends: [tseslint.configs.disableTypeChecked],
  },
);
