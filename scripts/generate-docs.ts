/** Rule pages and the page of practices from the rules, README's table from the options, the table of keys and the schema for editors from the configuration's: `node scripts/run.mjs scripts/generate-docs.ts --write`, or `--check` that they are current. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { practices } from '../patterns/practices/index.ts'
import { secrets } from '../patterns/secrets/index.ts'
import { schemaFile, withKeyTable } from './config-keys.ts'
import { withOptionTable } from './option-table.ts'
import { practicePage } from './practice-page.ts'
import { rulePages } from './rule-pages.ts'

const FOLDER = 'docs/rules'

export async function main([mode]: readonly string[]): Promise<void> {
  const stale = await stalePages()
  if (mode === '--write') return write(stale)
  for (const path of stale.keys()) console.log(`${path} is not current`)
  if (stale.size > 0) process.exitCode = 1
}

/** Path to the text that a page should have, for every page that differs; null for one that should not exist. */
export async function stalePages(): Promise<ReadonlyMap<string, string | null>> {
  const readme = withOptionTable(await readFile('README.md', 'utf8'))
  const keys = withKeyTable(await readFile('docs/configuration.md', 'utf8'))
  const pages = new Map([
    ...rulePages([...practices, ...secrets]),
    ['docs/practices.md', practicePage()],
    ['README.md', readme],
    ['docs/configuration.md', keys],
    ['keysweep.schema.json', schemaFile()],
  ])
  const stale = new Map<string, string | null>()
  for (const [path, text] of pages)
    if ((await readFile(path, 'utf8').catch(() => null)) !== text) stale.set(path, text)
  for (const path of await existing()) if (!pages.has(path)) stale.set(path, null)
  return stale
}

async function write(pages: ReadonlyMap<string, string | null>): Promise<void> {
  for (const [path, text] of pages) {
    await mkdir(dirname(path), { recursive: true })
    await (text === null ? rm(path) : writeFile(path, text))
  }
}

async function existing(): Promise<readonly string[]> {
  const names = await readdir(FOLDER, { recursive: true }).catch(() => [])
  return names.filter((name) => name.endsWith('.md')).map((name) => `${FOLDER}/${name.replaceAll('\\', '/')}`)
}
