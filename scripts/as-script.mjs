/**
 * What dist holds is CommonJS, because only of scripts can be kept what was compiled of them (src/commands/kept-code.ts). esbuild
 * divides none but ES modules among files, so they are made scripts afterwards.
 */
import { transform } from 'esbuild'

/** @param module text of an ES module, as esbuild writes it */
export async function asScript(module) {
  const { code } = await transform(module, {
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    supported: { 'dynamic-import': false },
    define: { 'import.meta.url': 'thisFile' },
    legalComments: 'none',
  })
  // A package may have a `require` of its own around what was an import.
  const script = inAscii(code).replaceAll('=> __toESM(require(', '=> __toESM(requirePart(')
  return script.replace(/^(#!.*\n)?/, (hashbang) => hashbang + FIRST_LINES)
}

const FIRST_LINES = [
  "'use strict'",
  "const thisFile = require('node:url').pathToFileURL(__filename).href",
  'const requirePart = require',
  '',
].join('\n')

/** V8 holds such a text in half the room. For JSON, and for scripts of which esbuild left only regular expressions and comments. */
export const inAscii = (text) =>
  text.replace(/[^\0-\x7f]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)
