import { defineConfig, globalIgnores } from 'eslint/config';
import obsidianmd from 'eslint-plugin-obsidianmd';
import tseslint from 'typescript-eslint';

/** Which folders of src a folder may not import, and why: main → plugin → ui → i18n, method → core → nothing. */
const SEAMS = [
  {
    folder: 'core',
    forbidden: ['method', 'i18n', 'ui', 'plugin'],
    packages: ['obsidian', 'preact', 'preact/*', '@codemirror/*', 'node:*'],
    reason: 'core is text and values in, edits and values out: it knows no words of the interface, no DOM and no Obsidian.',
  },
  {
    folder: 'method',
    forbidden: ['i18n', 'ui', 'plugin'],
    packages: ['obsidian', 'preact', 'preact/*', '@codemirror/*', 'node:*'],
    reason: 'method is the method as data; whoever shows it depends on it, not the other way round.',
  },
  {
    folder: 'i18n',
    forbidden: ['ui', 'plugin'],
    packages: ['obsidian', 'preact', 'preact/*', '@codemirror/*', 'node:*'],
    reason: 'i18n holds words; whoever shows them depends on it, not the other way round.',
  },
  {
    folder: 'ui',
    forbidden: ['plugin'],
    packages: ['obsidian', '@codemirror/*', 'node:*'],
    reason: 'ui draws values and emits intents: it knows no vault and no workspace; what it needs of them is handed to it.',
  },
  {
    folder: 'plugin',
    forbidden: [],
    packages: ['node:*'],
    reason: 'plugin also runs on tablets, where Node does not exist.',
  },
];

const WORKBENCH_REASON = 'The workbench loads the built main.js as Obsidian does; it and src never import each other.';
const CLOCK_REASON = 'core is pure: a clock, a locale or chance is handed to it as a value, so that the same text gives the same edits.';

function seam({ folder, forbidden, packages, reason }) {
  const patterns = [
    { group: packages, message: reason },
    ...forbidden.map(other => ({ regex: `^(\\.\\./)+${other}(/|$)`, message: reason })),
    { regex: '(^|/)main$', message: 'main is the table of contents; nothing imports it.' },
    { regex: '(^|/)workbench(/|$)', message: WORKBENCH_REASON },
  ];
  return { files: [`src/${folder}/**/*.{ts,tsx}`], rules: { 'no-restricted-imports': ['error', { patterns }] } };
}

const SIZE = {
  'max-lines': ['error', { max: 300 }],
  'max-lines-per-function': ['error', { max: 40 }],
};

const HONEST_TYPES = {
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/no-non-null-assertion': 'error',
  '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true, 'ts-ignore': true, 'ts-nocheck': true }],
  '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
};

const PURE_GLOBALS = ['window', 'document', 'navigator', 'Intl', 'crypto', 'performance', 'setTimeout', 'setInterval', 'fetch'];

export default defineConfig([
  globalIgnores(['main.js', 'dist/', 'node_modules/', 'demo-vault/', 'test-results/', 'workbench/dist/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['src/**/*.{ts,tsx}'],
    extends: [obsidianmd.configs.recommended],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    // A suppression hides what the next reader should know: the rule or the code changes instead.
    linterOptions: { noInlineConfig: true },
    rules: {
      ...SIZE,
      ...HONEST_TYPES,
      'quotes': ['error', 'single', { avoidEscape: true }],
      'semi': ['error', 'always'],
      'max-len': ['error', { code: 140, ignoreUrls: true }],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true, defaultFrom: true, namedFrom: true } }],
      // A promise that rejects in silence looks like work that is done: `told` in src/plugin/say.ts tells it.
      '@typescript-eslint/no-floating-promises': ['error', { ignoreVoid: false }],
    },
  },
  // Obsidian asks for the plugin class as the default export.
  { files: ['src/main.ts'], rules: { 'no-restricted-exports': 'off' } },
  // Words and wordings are long tables, not functions with branches.
  { files: ['src/i18n/**/*.ts', 'src/method/wording-*.ts'], rules: { 'max-len': 'off' } },
  ...SEAMS.map(seam),
  {
    files: ['src/core/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...PURE_GLOBALS.map(name => ({ name, message: CLOCK_REASON }))],
      'no-restricted-properties': ['error',
        { object: 'Math', property: 'random', message: CLOCK_REASON },
        { object: 'Date', property: 'now', message: CLOCK_REASON }],
      'no-restricted-syntax': ['error',
        { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: CLOCK_REASON },
        { selector: 'CallExpression[callee.property.name=/^toLocale/]', message: CLOCK_REASON }],
    },
  },
  {
    files: ['src/ui/**/*.{ts,tsx}', 'src/plugin/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-syntax': ['error',
        {
          selector: 'CallExpression[callee.property.name="open"][arguments.length=0]:not(FunctionDeclaration[id.name="openDialog"] *)',
          message: 'The app promises a dialog no name and no place for the keyboard: open it with openDialog.',
        },
        {
          // To decline the browser's own drag is no use of it: it is what keeps the Pointer Events coming.
          selector: 'JSXAttribute[name.name=/^on(Drag|Drop)/], '
            + 'Literal[value=/^drag(start|over|enter|leave|end)$/]:not(CallExpression[arguments.1.name="decline"] > Literal)',
          message: 'HTML5 drag events never fire for touch in Obsidian mobile: use Pointer Events.',
        },
        {
          selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
          message: 'A note is never HTML: what somebody wrote is shown as text.',
        }],
    },
  },
  {
    files: ['tests/**/*.{ts,tsx}', 'workbench/**/*.{ts,tsx}', 'bench/**/*.ts', 'tools/**/*.ts', '*.config.ts'],
    extends: [tseslint.configs.recommended],
    rules: { ...HONEST_TYPES, '@typescript-eslint/no-empty-object-type': 'off' },
  },
  {
    files: ['workbench/**/*.{ts,tsx,mjs}'],
    rules: { 'no-restricted-imports': ['error', { patterns: [{ regex: '(^|/)src/', message: WORKBENCH_REASON }] }] },
  },
  {
    files: ['**/*.mjs'],
    rules: { 'no-unused-vars': 'error' },
  },
]);
