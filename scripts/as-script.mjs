/**
 * What dist holds is CommonJS, because only of scripts can be kept what was compiled of them (src/commands/kept-code.ts). esbuild
 * divides none but ES modules among files, so they are made scripts afterwards.
 */
import { transform } from 'esbuild'

/** @param module text of an ES module, as esbuild writes it */
export async function asScript(module) {
  const { code } = await transform(givingValues(module), {
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    supported: { 'dynamic-import': false },
    define: { 'import.meta.url': 'thisFile' },
    legalComments: 'none',
  })
  // A package may have a `require` of its own around what was an import.
  const script = inAscii(code).replaceAll('=> __toESM(require(', '=> __toESM(requirePart(')
  const used = OURS.flatMap(([name, value]) => (script.includes(name) ? `const ${name} = ${value}\n` : []))
  return script.replace(/^(#!.*\n)?/, (hashbang) => `${hashbang}'use strict'\n${used.join('')}`)
}

/**
 * Of exports esbuild makes functions that are called at each use, and a thousand bytes around them in every file. Files that
 * it divides a program into never load each other in a circle, so each gives the values themselves when it has run, and
 * functions for what is set again later.
 */
function givingValues(module) {
  return module.replace(/^export (?:\{\n([^}]*)\n\}|default (.*));$/m, (_, list, value) => {
    const names = list?.split(',\n').map((one) => one.trim().split(' as ')) ?? [[value, 'default']]
    const lines = names.map(([value, name = value]) =>
      timesSet(module, value) > 1 ? `  get ${name}() { return ${value}; },\n` : `  ${name}: ${value},\n`,
    )
    return `module.exports = Object.defineProperty({\n${lines.join('')}}, "__esModule", { value: true });`
  })
}

/** At most, as it looks into texts too. */
function timesSet(module, name) {
  const word = `(?<![\\w$.])${name.replace(/[^\w]/g, '\\$&')}`
  return module.match(new RegExp(`${word}(?:\\+\\+|--| [^\\s=<>!]{0,3}=(?![=>]))`, 'g'))?.length ?? 0
}

/** Name to value of what a script may be given. */
const OURS = [
  ['thisFile', "require('node:url').pathToFileURL(__filename).href"],
  ['requirePart', 'require'],
]

/** V8 holds such a text in half the room. For JSON, and for scripts of which esbuild left only regular expressions and comments. */
export const inAscii = (text) =>
  text.replace(/[^\0-\x7f]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)
