import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import ts from 'typescript-eslint';

// Arrows point down: a package imports from lower floors only, never from its own floor. See docs/decisions.
const floors = [['theme'], ['core'], ['forms', 'content'], ['products', 'maps', 'portal', 'site'], ['elements', 'doctor'], ['wordpress']];
const packages = readdirSync(join(import.meta.dirname, 'packages'));

const habits = [
  { selector: "AssignmentExpression > MemberExpression[property.name=/^(innerHTML|outerHTML)$/]", message: 'Foreign HTML goes through core/sanitise.js.' },
  { selector: "TaggedTemplateExpression[tag.name='html'] TemplateElement[value.raw=/\\sstyle=/]", message: 'A strict CSP forbids style attributes.' },
  {
    selector: "CallExpression[callee.property.name='define'][callee.object.name='customElements']",
    message: 'Use define() of core/define.js: two copies on one page must not throw.',
  },
];

/** What a package may not import. @param {string} name */
const borders = (name) => {
  const floor = floors.findIndex((rooms) => rooms.includes(name));
  if (floor < 0) throw new Error(`packages/${name} has no floor: give it one in eslint.config.js`);
  const closed = floors.slice(floor).flat();
  const message = `packages/${name} stands on the floors below it; it does not know its neighbours or who stands on it.`;
  const later = { selector: `ImportExpression[source.value=/^@openwebconcept.(${closed.join('|')})./]`, message };
  return [
    { files: [`packages/${name}/src/**/*.ts`], ignores: ['**/*.test.ts', '**/*.stories.ts'], rules: { 'no-restricted-syntax': ['error', ...habits, later] } },
    {
      files: [`packages/${name}/**/*.{ts,js,mjs}`],
      rules: {
        'no-restricted-imports': [
          'error',
          {
            patterns: [
              { group: closed.map((room) => `@openwebconcept/${room}/*`), message },
              { regex: `(^|/)\\.\\./(\\.\\./)*(${packages.join('|')})/(src|dist)/`, message: 'Another package is imported by its name: @openwebconcept/…' },
              { regex: `^@openwebconcept/[^/]+/(src|dist)/`, message: 'A package is imported by what it exports.' },
            ],
          },
        ],
      },
    },
  ];
};

export default ts.config(
  { ignores: ['**/dist/', '.build/', '.cache/', '**/node_modules/', 'test-results/'] },
  {
    files: ['**/*.{ts,js,mjs}'],
    extends: [ts.configs.recommended],
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'none' }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-expressions': 'off', // chai: expect(x).to.be.true
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'prefer-const': 'error',
      'object-shorthand': 'error',
      'no-console': ['error', { allow: ['warn', 'error'] }],
    },
  },
  { files: ['scripts/**', 'test/**', 'packages/*/*.mjs', 'packages/*/bin/**'], rules: { 'no-console': 'off' } },
  { files: ['test/**', '**/*.test.ts'], rules: { '@typescript-eslint/no-explicit-any': 'off' } }, // what lives in a page has no types here
  {
    files: ['packages/*/src/**/*.ts'],
    plugins: { lit, 'lit-a11y': litA11y },
    settings: { litHtmlSpecifiers: ['lit', '@open-wc/testing'] },
    rules: {
      ...lit.configs['flat/recommended'].rules,
      ...litA11y.configs.recommended.rules,
      'lit/no-classfield-shadowing': 'off', // useDefineForClassFields is false
      'lit/no-useless-template-literals': 'error',
      'lit/no-value-attribute': 'error',
      'lit/lifecycle-super': 'error',
    },
  },
  {
    files: ['packages/*/src/**/*.ts'],
    ignores: ['**/*.test.ts', '**/*.stories.ts'],
    rules: { '@typescript-eslint/explicit-module-boundary-types': 'error' },
  },
  ...packages.flatMap(borders),
  { files: ['packages/core/src/define.ts'], rules: { 'no-restricted-syntax': 'off' } },
);
