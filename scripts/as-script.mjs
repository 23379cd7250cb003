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
  return script.replace(/^(#!.*\n)?/, (hashbang) => hashbang + FIRST_LINES) + settled(script)
}

/**
 * What a script exports is read through two functions each time, as it might change. Whoever loads the script when it has run
 * gets the values themselves; scripts that load each other, and what is set more than once, are as before.
 */
function settled(script) {
  const list = /^__export\(stdin_exports, \{\n([\s\S]*?)\n\}\);$/m.exec(script)?.[1] ?? ''
  const exported = [...list.matchAll(/^ {2}([\w$]+): \(\) => ([\w$.]+),?$/gm)]
  if (list === '' || exported.length < list.split('\n').length) return ''
  const lines = exported.map(([, name, value]) =>
    timesSet(script, value) > 1 ? `  get ${name}() { return ${value}; },\n` : `  ${name}: ${value},\n`,
  )
  return `module.exports = Object.defineProperty({\n${lines.join('')}}, "__esModule", { value: true });\n`
}

/** At most, as it looks into texts too. */
function timesSet(script, name) {
  const word = `(?<![\\w$.])${name.replaceAll('$', '\\$')}`
  return script.match(new RegExp(`${word}(?:\\+\\+|--| [^\\s=<>!]{0,3}=(?![=>]))`, 'g'))?.length ?? 0
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
