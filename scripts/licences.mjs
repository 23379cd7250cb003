/** Writes out whose code is in dist, under which licence, with the licence's text: most of them ask for that. */
import { readdir, readFile } from 'node:fs/promises'
import { ROOT } from './load.mjs'

/** @param {Iterable<string>} files paths under node_modules whose code or bytes are in dist */
export async function licences(files) {
  const packages = new Set([...files].map(packageOf).filter(Boolean))
  const texts = await Promise.all([...packages].sort().map(licenceOf))
  return texts.join(`\n${'-'.repeat(80)}\n\n`)
}

/** The package folder, `node_modules/name` or `node_modules/@scope/name`, innermost when nested. */
const packageOf = (file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0]

async function licenceOf(folder) {
  const { name, version, license } = JSON.parse(await readFile(`${ROOT}${folder}/package.json`, 'utf8'))
  const files = (await readdir(`${ROOT}${folder}`))
    .filter((file) => /^(licen[cs]e|notice)/i.test(file))
    .sort()
  if (!license || files.length === 0) throw new Error(`${name} states no licence: it cannot go into dist`)
  const texts = await Promise.all(files.map((file) => readFile(`${ROOT}${folder}/${file}`, 'utf8')))
  return `${name} ${version} (${license})\n\n${texts.map((text) => text.replaceAll('\r', '').trim()).join('\n\n')}\n`
}
