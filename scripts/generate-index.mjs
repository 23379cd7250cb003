/**
 * Lists every rule file in its folder's index, so that a rule exists as soon as its file does.
 * `node scripts/generate-index.mjs --write`, or `--check` that the indexes are current.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'

const FOLDERS = [
  { folder: 'patterns/practices', name: 'practices', type: 'PracticeRule' },
  { folder: 'patterns/secrets', name: 'secrets', type: 'SecretRule' },
]

export async function staleIndexes() {
  const stale = new Map()
  for (const index of FOLDERS) {
    const path = `${index.folder}/index.ts`
    const text = await indexText(index)
    if ((await readFile(path, 'utf8').catch(() => '')) !== text) stale.set(path, text)
  }
  return stale
}

async function indexText({ folder, name, type }) {
  const files = await ruleFiles(folder)
  const imports = files.map((file) => `import ${identifier(file)} from './${file}'`)
  return [
    '/** Made by `npm run generate` from the files of this folder. */',
    '// biome-ignore-all assist/source/organizeImports: in the order of the files',
    '// biome-ignore-all format: one name a line',
    `import type { ${type} } from '../rule.ts'`,
    ...imports,
    '',
    `export const ${name}: readonly ${type}[] = [`,
    ...files.map((file) => `  ${identifier(file)},`),
    '].flat()',
    '',
  ].join('\n')
}

/** A file without a default export is shared by rules and is none itself. */
async function ruleFiles(folder) {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.ts') && name !== 'index.ts').sort()
  const texts = await Promise.all(names.map((name) => readFile(`${folder}/${name}`, 'utf8')))
  return names.filter((_, i) => /^export default /m.test(texts[i]))
}

/** `1password.ts` and `new.ts` are no names in TypeScript by themselves. */
const identifier = (file) =>
  `rule_${file.replace(/\.ts$/, '')}`.replace(/[^a-z0-9]+(.)/g, (_, letter) => letter.toUpperCase())

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const stale = await staleIndexes()
  const write = process.argv.includes('--write')
  for (const [path, text] of stale)
    await (write ? writeFile(path, text) : console.log(`${path} is not current`))
  if (stale.size > 0 && !write) process.exitCode = 1
}
