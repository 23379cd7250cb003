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
  const { name, version, license, author } = JSON.parse(
    await readFile(`${ROOT}${folder}/package.json`, 'utf8'),
  )
  const files = (await readdir(`${ROOT}${folder}`))
    .filter((file) => /^(licen[cs]e|notice)/i.test(file))
    .sort()
  const heading = `${name} ${version} (${license})`
  if (license === 'MIT' && files.length === 0 && author)
    return `${heading}\n\n${mit(author.name ?? author)}\n`
  if (!license || files.length === 0) throw new Error(`${name} states no licence: it cannot go into dist`)
  const texts = await Promise.all(files.map((file) => readFile(`${ROOT}${folder}/${file}`, 'utf8')))
  return `${heading}\n\n${texts.map((text) => text.replaceAll('\r', '').trim()).join('\n\n')}\n`
}

/** https://spdx.org/licenses/MIT.html, for a package that states it and forgot the text. */
const mit = (author) => `Copyright (c) ${author}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`
