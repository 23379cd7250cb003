import { defineDocumentRule, defineRepositoryRule } from '../../patterns/rule.ts'
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

test('a file is read only when its path fits and its text holds a keyword, in any case', async () => {
  seen.length = 0
  const files = { 'a.yaml': 'x: NEEDLE', 'b.yaml': 'x: hay', 'c.txt': 'needle' }
  const { hits } = await runExample([watcher], { files, at: [] })
  expect(seen).toEqual(['a.yaml'])
  expect(hits.map(({ rule, hit }) => [rule.id, hit.path])).toEqual([['watcher', 'a.yaml']])
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
