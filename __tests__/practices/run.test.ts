import { defineDocumentRule, defineRepositoryRule } from '../../patterns/rule.ts'
import { createSourceFile } from '../../src/documents/source-file.ts'
import type { Inventory } from '../../src/practices/repository/inventory.ts'
import { onceAllIsThere } from '../../src/practices/repository/once-all-is-there.ts'
import { runPractices } from '../../src/practices/run.ts'
import { runExample } from '../support/practice.ts'

const TEXTS = {
  title: 'Test',
  why: 'Because.',
  remediation: 'Mend.',
  severity: 5,
  cites: [],
  confidence: 'high',
  examples: [],
  counterExamples: [],
} as const

const seen: string[] = []
const watcher = defineDocumentRule({
  ...TEXTS,
  id: 'watcher',
  files: (path) => path.endsWith('.yaml'),
  keywords: ['Needle'],
  *check(file) {
    seen.push(file.path)
    yield { path: file.path, resource: 'x' }
  },
})
const thrower = defineDocumentRule({
  ...TEXTS,
  id: 'thrower',
  files: () => true,
  *check(file) {
    yield { path: file.path, resource: 'first' }
    throw new Error('boom')
  },
})
const counter = defineRepositoryRule({
  ...TEXTS,
  id: 'counter',
  *check(inventory) {
    yield { path: '', resource: `${inventory.paths.length} files` }
  },
})

test('what pip put beside a program is not looked at, unless a change says that it did', async () => {
  seen.length = 0
  const files = {
    'layer/python/kettle-1.2.dist-info/RECORD':
      'kettle/a.yaml,sha256=x,12\r\n"kettle/b,c.yaml",,\n../../own.yaml,,\n/own.yaml,,\nkettle-1.2.dist-info/RECORD,,\n',
    'layer/python/kettle/a.yaml': 'needle',
    'layer/python/kettle/b,c.yaml': 'needle',
    'layer/python/handler.yaml': 'needle',
    'own.yaml': 'needle',
  }
  await runExample([watcher], { files, at: [] })
  expect(seen.toSorted()).toEqual(['layer/python/handler.yaml', 'own.yaml'])
  const sources = Object.entries(files).map(([path, text]) => createSourceFile(path, text))
  const inventory: Inventory = {
    paths: Object.keys(files),
    changed: new Set(Object.keys(files)),
    file: (path) => sources.find((one) => one.path === path),
    bytes: () => undefined,
    environmentOf: () => undefined,
    ignores: () => undefined,
    tracked: () => true,
    today: '2027-01-31',
  }
  seen.length = 0
  await runPractices([watcher], sources, inventory)
  expect(seen).toHaveLength(4)
})

test('a file is read only when its path fits and its text holds a keyword, in any case', async () => {
  seen.length = 0
  const files = { 'a.yaml': 'x: NEEDLE', 'b.yaml': 'x: hay', 'c.txt': 'needle' }
  const { hits } = await runExample([watcher], { files, at: [] })
  expect(seen).toEqual(['a.yaml'])
  expect(hits.map(({ rule, hit }) => [rule.id, hit.path])).toEqual([['watcher', 'a.yaml']])
})

test('what others wrote or a bundler made is not read', async () => {
  const reader = defineDocumentRule({
    ...TEXTS,
    id: 'reader',
    files: () => true,
    *check(file) {
      yield { path: file.path, resource: 'x' }
    },
  })
  const bundle = 'var a=1;'.repeat(2000)
  const files = {
    'node_modules/a/index.js': 'a()',
    'app.min.js': 'a()',
    'public/app.js': `/* of 2026 */\n${bundle}\n`,
    'data.js': `const data = "${bundle}"\n${'read(data)\n'.repeat(2000)}`,
    'app.js': 'a()',
  }
  const { hits, problems } = await runExample([reader], { files, at: [] })
  expect(hits.map(({ hit }) => hit.path)).toEqual(['app.js', 'data.js'])
  expect(problems).toEqual([{ path: 'public/app.js', what: 'minified code' }])
})

test('a rule that throws keeps what it found and becomes a problem; the others run', async () => {
  const { hits, problems } = await runExample([thrower, counter], { files: { 'a.txt': '' }, at: [] })
  expect(hits.map(({ rule, hit }) => [rule.id, hit.resource])).toEqual([
    ['thrower', 'first'],
    ['counter', '1 files'],
  ])
  expect(problems).toEqual([{ path: 'a.txt', rule: 'thrower', what: 'boom' }])
})

test('a real repository answers for git', async () => {
  const rule = defineRepositoryRule({
    ...TEXTS,
    id: 'git',
    *check(inventory) {
      for (const path of ['.env', 'a/.env', 'b.txt'])
        yield { path, resource: `${inventory.ignores(path)} ${inventory.tracked(path)}` }
    },
  })
  const files = { '.gitignore': '.env\n!/.env\n', '.env': 'A=1\n', 'a/.env': 'A=1\n', 'b.txt': '' }
  const plain = await runExample([rule], { files, at: [] })
  expect(plain.hits.map(({ hit }) => hit.resource)).toEqual(['false true', 'true false', 'false true'])
  const forced = await runExample([rule], { files, at: [], tracked: ['a/.env'] })
  expect(forced.hits.map(({ hit }) => hit.resource)).toEqual(['false true', 'true true', 'false true'])
})

describe('a file that has to be fetched', () => {
  /** Gives a file only after a fetch, as the files of a commit. */
  const farAway = (files: Readonly<Record<string, string>>) => {
    const [asked, there] = [new Set<string>(), new Set<string>()]
    const supply = {
      missed: 0,
      fetched: 0,
      async fetch() {
        for (const path of asked) there.add(path)
        supply.fetched++
        return true
      },
    }
    const inventory: Inventory = {
      paths: Object.keys(files),
      today: '2026-01-01',
      get missed() {
        return supply.missed
      },
      file(path) {
        const text = files[path]
        if (text === undefined || there.has(path))
          return text === undefined ? text : createSourceFile(path, text)
        asked.add(path)
        supply.missed++
        return undefined
      },
      bytes: () => undefined,
      environmentOf: () => undefined,
      ignores: () => undefined,
      tracked: () => true,
    }
    return { inventory, supply }
  }

  const textsOf = onceAllIsThere((inventory: Inventory, all: Inventory) =>
    inventory.paths.map((path) => all.file(path)?.text ?? 'missing').join(),
  )
  const reader = (id: string) =>
    defineRepositoryRule({
      ...TEXTS,
      id,
      *check(inventory) {
        yield { path: '', resource: textsOf(inventory, inventory) }
      },
    })

  test('comes to all rules that asked for it, at once, though they share what they make of it', async () => {
    const { inventory, supply } = farAway({ a: '1', b: '2' })
    let counts = 0
    const other = defineRepositoryRule({
      ...TEXTS,
      id: 'other',
      *check({ paths }) {
        yield { path: '', resource: `${paths.length} files, asked ${++counts} times` }
      },
    })
    const { hits } = await runPractices([reader('first'), other, reader('last')], [], inventory, supply)
    expect(hits.map(({ rule, hit }) => [rule.id, hit.resource])).toEqual([
      ['first', '1,2'],
      ['other', '2 files, asked 1 times'],
      ['last', '1,2'],
    ])
    expect(supply.fetched).toBe(1)
  })

  test('is not told of twice where it cannot be parsed', async () => {
    const { inventory, supply } = farAway({ 'b.txt': 'x' })
    const rule = defineDocumentRule({
      ...TEXTS,
      id: 'deep',
      files: () => true,
      *check(file, all) {
        if (all.file('b.txt')) yield { path: file.path, resource: 'done' }
      },
    })
    const broken = Object.assign(createSourceFile('a.json', '['), { problems: ['JSON (too deep)'] })
    const all = { ...inventory, file: (path: string) => (path === 'a.json' ? broken : inventory.file(path)) }
    const { hits, problems } = await runPractices([rule], [broken], all, supply)
    expect(hits).toHaveLength(1)
    expect(problems).toEqual([{ path: 'a.json', what: 'JSON (too deep)' }])
  })
})
