import js from '@eslint/js'
import { defineConfig } from 'eslint/config'
import svelte from 'eslint-plugin-svelte'
import globals from 'globals'
import ts from 'typescript-eslint'
import svelteConfig from './svelte.config.js'

const money = 'Amounts are computed and formatted by the core; show their `text` or `bare`.'
const style = 'The content security policy blocks style attributes; use a class, or the style: directive.'

export default defineConfig(
  // Generated from the shell's wire types.
  { ignores: ['dist', 'src/backend/types'] },
  js.configs.recommended,
  ts.configs.strict,
  svelte.configs.recommended,
  {
    languageOptions: { globals: globals.browser },
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: "CallExpression[callee.property.name='toFixed']", message: money },
        { selector: "MemberExpression[object.name='Intl'][property.name='NumberFormat']", message: money },
        { selector: "BinaryExpression[operator=/^[-+*\\/%]$/] > MemberExpression[property.name='centimos']", message: money },
        { selector: "SvelteAttribute[key.name='style']", message: style },
      ],
      'no-restricted-globals': [
        'error',
        { name: 'localStorage', message: 'Nothing is kept outside the fair.' },
        { name: 'sessionStorage', message: 'Nothing is kept outside the fair.' },
        { name: 'indexedDB', message: 'Nothing is kept outside the fair.' },
      ],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig } },
    rules: { 'svelte/button-has-type': 'error' },
  },
  {
    files: ['src/**'],
    ignores: ['src/backend/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['@tauri-apps/*'], message: 'Only src/backend/ speaks to the shell.' }] },
      ],
    },
  },
  { files: ['*.js', '*.ts'], languageOptions: { globals: globals.node } },
)
