/**
 * Builds dist, which is committed and runs with no install: `node scripts/build.mjs [--wasm] [--out FOLDER]`.
 *
 * One file for each entry point and one for each lazily imported part, so that start-up reads only what a run needs.
 * The files lie side by side: `new URL('./cli.js', import.meta.url)` is then right from each of them. Chunks are
 * named after what they hold and not after a hash, and nothing is minified, so that a diff of dist can be read.
 * The same sources give the same bytes, in any folder at any time.
 */
import { existsSync } from 'node:fs'
import { chmod, lstat, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'
import { gzipSync } from 'fflate'
import { asScript, inAscii } from './as-script.mjs'
import { fewChunks, projectPath } from './chunks.mjs'
import compileEngine, { COMPILED } from './engine.mjs'
import { licences } from './licences.mjs'
import { load, ROOT } from './load.mjs'
import { packedRules } from './packed-rules.mjs'
import { digestOf } from './sources.mjs'

const ENTRIES = {
  cli: 'src/start.ts',
  program: 'src/cli.ts',
  action: 'src/action.ts',
  'history-worker': 'src/history/worker.ts',
  'practices-worker': 'src/practices/worker.ts',
}

async function main() {
  const { values } = parseArgs({ options: { wasm: { type: 'boolean' }, out: { type: 'string' } } })
  await compileEngine()
  if (!values.wasm) await buildInto(resolve(values.out ?? `${ROOT}dist`))
}

async function buildInto(dist) {
  await refuseAllButFolders(dist)
  await rm(dist, { recursive: true, force: true })
  await mkdir(`${dist}/grammars`, { recursive: true })
  const rules = await packedRules()
  const code = await bundle(rules.plugin)
  const libraries = await bundledLibraries()
  const assets = await wasmFiles()
  for (const [name, text] of [...code.files, ...libraries.files]) await writeFile(`${dist}/${name}`, text)
  // Not copied: some of them are marked executable where they come from.
  for (const [name, path] of assets)
    await writeFile(`${dist}/${name}`, packed(name, await readFile(`${ROOT}${path}`)))
  for (const [name, bytes] of [...rules.files, ...(await plan())]) await writeFile(`${dist}/${name}`, bytes)
  await writeFile(`${dist}/package.json`, '{ "type": "commonjs" }\n')
  await writeFile(
    `${dist}/LICENSES.txt`,
    await licences([...code.inputs, ...libraries.inputs, ...assets.values(), 'node_modules/assemblyscript']),
  )
  await chmod(`${dist}/cli.js`, 0o755)
}

/** What stands at the target is removed: a file, and above all a device, is somebody's mistake. */
async function refuseAllButFolders(dist) {
  const there = await lstat(dist).catch(() => undefined)
  if (there && !there.isDirectory())
    throw new Error(`${dist} is no folder: --out names the one to build into`)
}

/**
 * A grammar is a table that shrinks to a sixth. Compressed by fflate and not by node:zlib, whose output differs from one
 * Node to the next.
 */
const packed = (name, bytes) => (name.endsWith('.gz') ? gzipSync(bytes, { level: 9, mtime: 0 }) : bytes)

/** @returns file name to text, and every path whose code is in them */
async function bundle(plugin) {
  const { version } = JSON.parse(await readFile(`${ROOT}package.json`, 'utf8'))
  const { outputFiles, metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: Object.fromEntries(
      Object.entries(ENTRIES).filter(([, path]) => existsSync(`${ROOT}${path}`)),
    ),
    outdir: `${ROOT}dist`,
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    legalComments: 'none',
    plugins: [plugin, fewChunks],
    define: {
      KEYSWEEP_VERSION: JSON.stringify(version),
      // What decides on a result; kept state of another build is not used.
      KEYSWEEP_BUILD: JSON.stringify(await digestOf(['src', 'patterns'])),
    },
    logLevel: 'warning',
    metafile: true,
    write: false,
  })
  const names = chunkNames(metafile.outputs)
  const renamed = (text) => names.reduce((rest, [from, to]) => rest.replaceAll(from, to), text)
  const files = outputFiles.map(async ({ path, text }) => [
    renamed(basename(path)),
    await asScript(renamed(text)),
  ])
  return {
    files: new Map(await Promise.all(files)),
    inputs: Object.values(metafile.outputs).flatMap(({ inputs }) => Object.keys(inputs)),
  }
}

/** Those that are read when they are first used. @returns as `bundle` */
async function bundledLibraries() {
  const { LIBRARIES, libraryFile } = await load('src/library.ts')
  const { outputFiles, metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: Object.fromEntries(LIBRARIES.map((name) => [libraryFile(name).replace(/\.cjs$/, ''), name])),
    outdir: `${ROOT}dist`,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    legalComments: 'none',
    logLevel: 'warning',
    metafile: true,
    write: false,
  })
  return {
    files: outputFiles.map(({ path, text }) => [basename(path), inAscii(text)]),
    inputs: Object.keys(metafile.inputs),
  }
}

/** Large chunks hold much; they are named after what is in only one of them. */
const LANDMARKS = ['src/scan.ts', 'src/match/scanner.ts', 'src/practices/run.ts']

/** Hashed file name to readable one, for what esbuild split off: the module it holds, or the largest of several. */
function chunkNames(outputs) {
  const chunks = Object.entries(outputs)
    .filter(([path]) => !(basename(path, '.js') in ENTRIES))
    .map(([path, { entryPoint, inputs }]) => ({
      hashed: basename(path),
      name: nameOf(projectPath(entryPoint) ?? LANDMARKS.find((path) => path in inputs) ?? largest(inputs)),
      // Orders equal names: what is inside, as the hash changes with every edit.
      key: Object.keys(inputs).join(),
    }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
  return chunks.map(({ hashed, name }, i) => {
    const before = chunks.slice(0, i).filter((other) => other.name === name).length
    return [hashed, `${name}${before > 0 ? `-${before + 1}` : ''}.js`]
  })
}

const largest = (inputs) =>
  Object.entries(inputs).sort((a, b) => b[1].bytesInOutput - a[1].bytesInOutput)[0]?.[0]

/** `documents-yaml` for src/documents/yaml/yaml.ts, `package-simple-git` for a file of that package. */
function nameOf(path) {
  if (!path) return 'bundle-runtime'
  const inPackage = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1]
  const name = inPackage ? `package-${inPackage}` : path.replace(/^src\/|\.\w+$/g, '')
  return name.replace(/[^\w-]+/g, '-')
}

/** Where each of the built-in rules is searched for. */
async function plan() {
  const { PLAN_FILE, packPlan } = await load('src/match/packed-plan.ts')
  const { secrets } = await load('patterns/secrets/index.ts')
  return [[PLAN_FILE, packPlan(secrets)]]
}

/** Name in dist to path in the project. */
async function wasmFiles() {
  const { GRAMMAR_FILES, RUNTIME } = await load('src/documents/code/grammars.ts')
  const grammars = GRAMMAR_FILES.map((path) => [`grammars/${basename(path)}.gz`, `node_modules/${path}`])
  const runtime = [`grammars/${basename(RUNTIME)}`, `node_modules/${RUNTIME}`]
  return new Map([...grammars, runtime, ...COMPILED.map((path) => [basename(path), path])])
}

await main()
