import regexp from 'eslint-plugin-regexp'
import tseslint from 'typescript-eslint'

export default tseslint.config(
  { ignores: ['dist/**', 'docs/**', 'node_modules/**'] },
  {
    // Programs that are run as they stand: examples, the bench, the fuzzer, the settings of the tools.
    files: ['**/*.mjs', '**/*.js'],
    extends: [regexp.configs['flat/recommended']],
    rules: {
      'no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'prefer-const': 'error',
      'no-var': 'error',
      eqeqeq: 'error'
    }
  },
  // Scripts of a page see each other's variables.
  { files: ['examples/reader/sample.js'], rules: { 'no-var': 'off', 'no-unused-vars': 'off' } },
  {
    files: ['src/**/*.ts', 'test/**/*.ts'],
    extends: [tseslint.configs.base, regexp.configs['flat/recommended']],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unsafe-type-assertion': 'error',
      '@typescript-eslint/no-unsafe-argument': 'error',
      '@typescript-eslint/no-unsafe-assignment': 'error',
      '@typescript-eslint/no-unsafe-call': 'error',
      '@typescript-eslint/no-unsafe-member-access': 'error',
      '@typescript-eslint/no-unsafe-return': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // Text from outside runs through every expression: none may take more than linear time.
      'regexp/no-super-linear-backtracking': ['error', { report: 'certain' }],
      'regexp/no-super-linear-move': ['error', { report: 'certain' }],
      'regexp/prefer-named-capture-group': 'error',
      // Each item becomes an argument, and the arguments of a call stand on the stack: a long list does not fit.
      'no-restricted-syntax': [
        'error',
        ...['CallExpression[callee.property.name=/^(push|unshift|splice|concat|fromCharCode|fromCodePoint)$/] > SpreadElement', 'CallExpression[callee.object.name="Math"] > SpreadElement'].map((selector) => ({
          selector, message: 'A list that text decides the length of must not be spread into arguments.'
        }))
      ],
      // Matters of taste, where the plain way reads better in a table of words.
      'regexp/use-ignore-case': 'off',
      'regexp/prefer-d': 'off',
      'regexp/prefer-w': 'off',
      'regexp/no-obscure-range': 'off',
      'regexp/no-useless-character-class': 'off',
      'regexp/match-any': 'off',
      'no-control-regex': 'off'
    }
  },
  {
    // Tests read what they themselves wrote.
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-type-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-floating-promises': 'off',
      'no-restricted-syntax': 'off',
      'regexp/no-super-linear-backtracking': 'off',
      'regexp/no-super-linear-move': 'off'
    }
  }
)
