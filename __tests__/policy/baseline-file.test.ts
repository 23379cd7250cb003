/** The baseline as a file and as a decision: the same bytes for the same findings, one a line, and who has more than before. */
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { knowing } from '../../src/policy/baseline.ts'
import { type Baseline, NO_BASELINE, parseBaseline, printBaseline } from '../../src/policy/baseline-file.ts'
import { drawn } from '../support/drawn.ts'
import { folder, kept } from '../support/leaky-repository.ts'
import { finding } from '../support/report.ts'

const print = (seed: number) => drawn('hex', 32, seed)
const [A, B, C, D] = [print(1), print(2), print(3), print(4)]

const baseline: Baseline = {
  key: '01234567',
  budgets: new Map([
    ['@org/team', 2],
    ['unowned', 1],
  ]),
  known: new Map([
    [A, 'github-classic-token'],
    [B, 'tf-state-committed'],
  ]),
  also: new Map([[C, B]]),
}

test('it reads back, and the same findings are the same bytes', () => {
  const text = printBaseline(baseline)
  expect(parseBaseline(text, 'f')).toEqual(baseline)
  const turned = {
    ...baseline,
    known: new Map([...baseline.known].reverse()),
    budgets: new Map([...baseline.budgets].reverse()),
  }
  expect(printBaseline(turned)).toBe(text)
  expect(text.split('\n').filter((line) => /^ {2}"[0-9a-f]{32}"/.test(line))).toHaveLength(3)
  expect(parseBaseline('', 'f')).toEqual(NO_BASELINE)
  expect(parseBaseline(text.replaceAll('\n', '\r\n'), 'f')).toEqual(baseline)
})

test('law: whatever the owners are called, it reads back', () => {
  const owner = fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' })
  const budgets = fc.dictionary(owner, fc.nat({ max: 999_999 }), { noNullPrototype: true })
  fc.assert(
    fc.property(budgets, (given) => {
      const one = { ...baseline, budgets: new Map(Object.entries(given)) }
      expect(parseBaseline(printBaseline(one), 'f')).toEqual(one)
    }),
  )
})

test.each([
  ['<<<<<<< HEAD\n', 1],
  ['findings:\n  "abc": rule\n', 2],
  [`findings:\n  ${'a'.repeat(32)}: rule\n`, 2],
  [`  "${'a'.repeat(32)}": rule\n`, 1],
  [`owners:\n  "x": many\n`, 2],
  ['findings: []\n', 1],
  ['key: short\n', 1],
])('%j is refused with its line', (text, line) => {
  expect(() => parseBaseline(text, 'f')).toThrow(`f, line ${line}: this is not what keysweep baseline write`)
})

test('git merges what two branches did to it', () => {
  const path = kept(folder({}))
  const all = Array.from({ length: 100 }, (_, i) => print(i + 10)).sort()
  const without = (...left: readonly number[]) =>
    printBaseline({
      ...baseline,
      known: new Map(all.filter((_, i) => !left.includes(i)).map((one) => [one, 'a-rule'])),
    })
  const texts = { base: without(20, 60), ours: without(10, 60), theirs: without(20, 80, 99) }
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(path, name), text)
  const merged = execFileSync('git', ['merge-file', '-p', 'ours', 'base', 'theirs'], {
    cwd: path,
    encoding: 'utf8',
  })
  expect(merged).toBe(without(10, 80, 99))
})

describe('what it says of a run', () => {
  const ownerOf = (path: string) => (path.startsWith('a/') ? '@org/team' : 'unowned')
  const knows = (more = {}) => knowing({ inForce: baseline, ownerOf, failGrowth: false, ...more })
  const of = (fingerprint: string, path = 'a/x', more = {}) => finding({ fingerprint, path, ...more })

  test('a finding is known by its own fingerprint, or by that of what it came from', () => {
    expect([A, B, C].map((one) => knows().exempt(of(one))?.standing)).toEqual(Array(3).fill('baseline'))
    expect(knows().exempt(of(D))).toBeUndefined()
    expect(knows().exempt(of(D, 'a/x', { supersedes: [A] }))).toBeUndefined()
  })

  const remarks = (findings: Parameters<ReturnType<typeof knowing>['remarks']>[0], more = {}, whole = true) =>
    knows(more)
      .remarks(findings, whole)
      .map(({ reason, examples, fails }) => [reason.split(' ')[0], ...examples, fails])

  test('what is mended is said, unless a part of it is left', () => {
    expect(remarks([of(A), of(B)])).toEqual([])
    expect(remarks([of(A), of(C)])).toEqual([])
    expect(remarks([of(A)])).toEqual([['finding', `${B.slice(0, 8)} tf-state-committed`, false]])
    expect(remarks([of(A)], {}, false)).toEqual([])
  })

  test('an owner with more than before is named, whatever was mended elsewhere', () => {
    const three = [of(A), of(B), of(D, 'a/y')]
    expect(remarks(three)).toEqual([['owner', '@org/team: 3, allowed 2', false]])
    expect(remarks(three, { failGrowth: true })).toEqual([['owner', '@org/team: 3, allowed 2', true]])
    expect(remarks(three, { failGrowth: true }, false)).toEqual([])
    expect(remarks([of(A), of(B), of(D, 'b/x'), of(D, 'b/y')])).toEqual([
      ['owner', 'unowned: 2, allowed 1', false],
    ])
  })

  test('what is ignored or of low confidence counts for nobody', () => {
    const more = [of(D, 'a/y', { standing: 'ignored' }), of(D, 'a/y', { confidence: 'low' })]
    expect(remarks([of(A), of(B), ...more])).toEqual([])
  })

  test('a baseline of an owner that is new has no room', () => {
    expect(remarks([of(A), of(B)], { ownerOf: () => '@new' })).toEqual([
      ['owner', '@new: 2, allowed 0', false],
    ])
  })

  test('what is proposed does not count and is named', () => {
    const more = { inForce: NO_BASELINE, proposed: baseline }
    expect(knows(more).exempt(of(A))).toBeUndefined()
    expect(remarks([], more)).toEqual([
      ['proposed', `${A.slice(0, 8)} github-classic-token`, `${B.slice(0, 8)} tf-state-committed`, false],
    ])
  })
})
