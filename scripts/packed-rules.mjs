/**
 * What becomes of the rules in dist: a provider's secrets become data where they have no code of their own, and practices
 * come without their examples, which only tests and pages read.
 */
import { readdir, readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { parse } from '@swc/core'
import { inAscii } from './as-script.mjs'
import { loadText, ROOT } from './load.mjs'

/** @returns a plugin for esbuild, and file name to text of what lies beside the bundle */
export async function packedRules() {
  const { packSecrets, isPlain, SECRETS_FILE, providers } = await loadSecrets()
  const plain = new Map([...providers].filter(([, rules]) => isPlain(rules)))
  return {
    files: [[SECRETS_FILE, inAscii(packSecrets(plain))]],
    plugin: {
      name: 'packed rules',
      setup(build) {
        build.onLoad({ filter: /\/patterns\/secrets\/[^/]+\.ts$/, namespace: 'file' }, ({ path }) => {
          const name = basename(path, '.ts')
          if (!plain.has(name)) return undefined
          return {
            loader: 'ts',
            contents: `import { packedSecrets } from '../packed.ts'\nexport default packedSecrets(${JSON.stringify(name)})\n`,
          }
        })
        build.onLoad(
          { filter: /\/patterns\/practices\/[^/]+\.ts$/, namespace: 'file' },
          async ({ path }) => ({
            loader: 'ts',
            contents: await withoutExamples(await readFile(path, 'utf8')),
          }),
        )
      },
    },
  }
}

/** The declarations by the name of their file, and what packs them: one bundle, as shared proofs are told by identity. */
async function loadSecrets() {
  const files = (await readdir(`${ROOT}patterns/secrets`)).filter((file) => file !== 'index.ts').sort()
  const lines = files.flatMap((file, i) => [
    `import * as provider${i} from './patterns/secrets/${file}'`,
    `if (provider${i}.default) providers.set(${JSON.stringify(basename(file, '.ts'))}, provider${i}.default)`,
  ])
  return loadText(
    ["export * from './patterns/packed.ts'", 'export const providers = new Map()', ...lines].join('\n'),
  )
}

const EXAMPLES = new Set(['examples', 'counterExamples'])

/** The text of a practice's file with empty lists in the place of the examples that its declaration has. */
async function withoutExamples(text) {
  const { body } = await parse(text, { syntax: 'typescript', target: 'es2022' })
  const declared = body.find(({ type }) => type === 'ExportDefaultExpression')?.expression.arguments ?? []
  const bytes = Buffer.from(text) // the parser counts bytes, from 1
  const at = ({ start, end }) => bytes.toString('utf8', start - 1, end - 1)
  const cuts = declared
    .flatMap(({ expression }) => expression.properties ?? [])
    .filter(({ key, value }) => EXAMPLES.has(key?.value) && at(key.span) === key.value && value)
    .map(({ value }) => at(value.span))
  return cuts.reduce((rest, cut) => rest.replace(cut, () => '[]'), text)
}
