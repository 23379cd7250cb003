/** The import edges that keep the stages apart, and the size and names of files, as tables. */
import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'

const read = (path: string) => readFileSync(path, 'utf8')
const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => posix.join(folder, name.replaceAll('\\', '/')))
    .filter((path) => path.endsWith('.ts') && !path.startsWith('src/engine/assembly/'))

const SRC = filesIn('src')
const FILES = [...SRC, ...filesIn('patterns')]

const IMPORT = /(?:^\s*(?:import|export)\b[^'"`;]*?\bfrom\s*|^\s*import\s*|\bimport\(\s*)['"]([^'"]+)['"]/gm

/** What a file imports, types included: a path from the root, or a package's name. */
const importsOf = (file: string): readonly string[] =>
  [...read(file).matchAll(IMPORT)].map(([, target = '']) =>
    target.startsWith('.') ? posix.join(posix.dirname(file), target) : target,
  )

/** `from -> to` for each import that breaks a rule. */
const edges = (from: (file: string) => boolean, to: (target: string) => boolean): readonly string[] =>
  FILES.filter(from).flatMap((file) =>
    importsOf(file)
      .filter(to)
      .map((target) => `${file} -> ${target}`),
  )

const under =
  (...folders: readonly string[]) =>
  (path: string): boolean =>
    folders.some((folder) => path === folder || path.startsWith(`${folder}/`))

const stages = (...names: readonly string[]) => names.map((name) => `src/${name}`)

describe('a stage knows nothing of', () => {
  test.each([
    [
      'sources',
      'rules and reports',
      ['patterns', ...stages('match', 'practices', 'judge', 'policy', 'reporters')],
    ],
    [
      'engine',
      'what a secret is',
      ['patterns', ...stages('judge', 'practices', 'policy', 'reporters', 'attribute')],
    ],
    ['match', 'git and GitHub', stages('sources', 'attribute', 'github', 'policy', 'reporters')],
    ['documents', 'rules', ['patterns', ...stages('match', 'practices', 'judge', 'policy', 'reporters')]],
    ['practices', 'reports', stages('reporters', 'policy', 'attribute')],
    ['judge', 'git and GitHub', stages('sources', 'attribute', 'policy', 'reporters')],
    ['attribute', 'rules', ['patterns', ...stages('match', 'practices', 'judge', 'policy', 'reporters')]],
    ['policy', 'how it is printed', stages('reporters')],
    [
      'fix',
      'what a secret is',
      ['patterns', ...stages('match', 'documents', 'practices', 'judge', 'reporters')],
    ],
    [
      'reporters',
      'where findings come from',
      stages('sources', 'engine', 'match', 'documents', 'practices', 'judge', 'attribute'),
    ],
  ] as const)('%s: %s', (stage, _, forbidden) => {
    expect(edges(under(`src/${stage}`), under(...forbidden))).toEqual([])
  })

  test('any: the flow above it, or GitHub', () => {
    const flow = under('src/scan.ts', 'src/commands', 'src/cli.ts', 'src/action.ts', 'src/github')
    const isStage = (file: string) => /^src\/(?!github\/|commands\/)\w+\//.test(file)
    expect(edges(isStage, flow)).toEqual([])
  })

  test('rules: anything but documents, the inventory and what decides on values', () => {
    const known = under('patterns', 'src/documents', 'src/practices', 'src/judge', 'src/glob.ts')
    expect(edges(under('patterns'), (target) => target.startsWith('src/') && !known(target))).toEqual([])
  })
})

describe('an effect stands at the edge', () => {
  const NETWORK = [
    'node:http',
    'node:https',
    'node:http2',
    'node:net',
    'node:tls',
    'node:dns',
    'node:dgram',
    'undici',
  ]
  const FILE_SYSTEM = ['node:fs', 'node:fs/promises', 'fast-glob']
  const PROCESS = ['node:child_process', 'simple-git']

  test.each([
    ['the Actions toolkit', ['@actions'], ['src/action.ts', 'src/github']],
    ['git', PROCESS, ['src/sources', 'src/attribute']],
    ['the network', NETWORK, ['src/github']],
    [
      'files',
      FILE_SYSTEM,
      [
        'src/sources',
        'src/attribute',
        'src/policy',
        'src/fix',
        'src/github',
        'src/commands',
        'src/cli.ts',
        'src/action.ts',
      ],
    ],
  ])('%s', (effect, packages, allowed) => {
    // The engine, the plan, packed rules and the grammars read what was built and lies beside them; a pack is read to where it is inflated.
    const built = [
      'src/engine/engine.ts',
      'src/engine/keywords.ts',
      'src/engine/pack-tables.ts',
      'src/match/packed-plan.ts',
      'src/documents/code/grammars.ts',
      'patterns/packed.ts',
    ]
    const packs = ['src/history/families.ts', 'src/history/again.ts', 'src/engine/pack-file.ts']
    const also = effect === 'files' ? [...built, ...packs] : []
    const elsewhere = (file: string) => !under(...allowed, ...also)(file)
    expect(edges(elsewhere, under(...packages))).toEqual([])
  })

  test('only the two programs print and exit', () => {
    const programs = under('src/cli.ts', 'src/action.ts')
    const loud = /\bconsole\.|\bprocess\.(?:exit|stdout|stderr)\b/
    expect(SRC.filter((file) => !programs(file) && loud.test(read(file)))).toEqual([])
  })
})

test('a library stands behind one file', () => {
  const users = new Map<string, string[]>()
  for (const file of SRC)
    for (const target of new Set(importsOf(file)))
      if (!/^(?:node:|src\/|patterns\/)/.test(target)) users.set(target, [...(users.get(target) ?? []), file])
  expect([...users].filter(([, files]) => files.length > 1)).toEqual([])
})

describe('a file can be read at one go', () => {
  /** Longer, and why. */
  const LONG: Readonly<Record<string, string>> = {
    'src/options.ts': 'one table: all that a person can set',
    'patterns/secrets/index.ts': 'generated: one line a provider',
    'patterns/sentences.ts': 'one table: what five documents ask for',
    'src/practices/policies.ts': 'one table: how policies of three clouds are written',
    'src/practices/code/unchecked-code.ts': 'one table: how ten languages switch a check off',
    'src/judge/weights.ts': 'made by a script: one line a weight',
    'src/documents/code/collector.ts': 'one class: a method for each kind of statement in ten languages',
    'src/documents/code/lowering.ts': 'one class: a method for each kind of expression in ten languages',
    'src/documents/shell/shell-reader.ts': 'one class: a reader that shares its place in the text',
  }
  const lines = (file: string) => read(file).split('\n').length

  // A practice's file holds its examples too.
  const most = (file: string) => (file.startsWith('patterns/practices/') ? 260 : 220)

  test('at most 220 lines', () => {
    expect(FILES.filter((file) => lines(file) > most(file) && !(file in LONG))).toEqual([])
  })

  test('no exception outlives its reason', () => {
    expect(Object.keys(LONG).filter((file) => !FILES.includes(file) || lines(file) <= most(file))).toEqual([])
  })
})

test('a file is named for the thing in it', () => {
  const empty = /(?:^|[-/])(?:utils?|helpers?|managers?|common|misc|shared)(?:[-./]|$)/i
  const kebab = /^[a-z0-9-]+(?:\.d)?\.ts$/
  const isRule = under('patterns/practices')
  const named = (file: string) => (isRule(file) || !empty.test(file)) && kebab.test(posix.basename(file))
  expect(FILES.filter((file) => !named(file))).toEqual([])
})
