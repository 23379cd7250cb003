/** A patch says what the edits do, as git itself applies it, and shows no line that must not be shown. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { baseOf, compatible, type Edit, edited, replacementOf } from '../../src/edit.ts'
import { patchOf } from '../../src/fix/patch.ts'
import { folder, kept } from '../support/leaky-repository.ts'

const place = kept(folder({}))
execFileSync('git', ['-C', place, 'init', '-q'])

/** What git makes of a file with a patch. */
function applied(path: string, before: string | null, patch: string): string {
  const file = join(place, path)
  mkdirSync(dirname(file), { recursive: true })
  if (before !== null) writeFileSync(file, before)
  execFileSync('git', ['-C', place, 'apply', '--whitespace=nowarn', '-'], { input: patch })
  const text = readFileSync(file, 'utf8')
  rmSync(file)
  return text
}

const line = fc.constantFrom('', 'a', 'b', '  c', '\td', '}', 'é', 'long line of text')
const text = fc
  .record({
    lines: fc.array(line, { maxLength: 30 }),
    eol: fc.constantFrom('\n', '\r\n'),
    ends: fc.boolean(),
  })
  .map(({ lines, eol, ends }) => lines.join(eol) + (ends && lines.length > 0 ? eol : ''))
const edits = (given: string): fc.Arbitrary<Edit[]> =>
  fc.array(
    fc
      .record({
        a: fc.nat(given.length),
        length: fc.nat(4),
        text: fc.constantFrom('x', 'x\n', '\n  y\n', ''),
      })
      .map(({ a, length, text: added }) => ({
        path: 'f',
        start: a,
        end: Math.min(given.length, a + length),
        text: added,
        base: baseOf(given),
      })),
    { minLength: 1, maxLength: 4 },
  )

test('git makes of the patch what the edits make of the text', () => {
  fc.assert(
    fc.property(
      text.chain((before) => fc.tuple(fc.constant(before), edits(before))),
      ([before, given]) => {
        const after = edited(before, compatible(given))
        const patch = patchOf({ path: 'f', before, after }, () => false)
        fc.pre(before !== after && after !== '')
        expect(patch && applied('f', before, patch)).toBe(after)
      },
    ),
    { numRuns: 60 },
  )
})

test('a hidden line is in no patch, and only right behind the change it keeps the patch back', () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 20 }), fc.nat(19), fc.nat(19), (lines, a, b) => {
      const [hidden, at] = [a % lines.length, b % lines.length]
      const marked = lines.map((each, i) => (i === hidden ? `SECRET${each}` : each))
      const before = `${marked.join('\n')}\n`
      const after = `${[...marked.slice(0, at), 'new', ...marked.slice(at)].join('\n')}\n`
      const patch = patchOf({ path: 'f', before, after }, (number) => number === hidden + 1)
      expect(patch === undefined).toBe(hidden === at)
      expect(patch ?? '').not.toContain('SECRET')
      if (patch !== undefined) expect(applied('f', before, patch)).toBe(after)
    }),
    { numRuns: 60 },
  )
})

test('a mark of the byte order is repeated at the beginning of the file alone', () => {
  const before = '\ufeffa: true\n'
  const patch = patchOf({ path: 'f', before, after: '\ufeffa: false\n' }, () => false)
  expect(applied('f', before, patch ?? '')).toBe('\ufeffa: false\n')
  const later = 'b\n\ufeffa: true\n'
  expect(
    patchOf({ path: 'f', before: later, after: later.replace('true', 'false') }, () => false),
  ).toBeUndefined()
})

test.each(['new.txt', 'a folder/with blank', 'ünï.tf', 'quo"te\\d', 'tab\there'])(
  'a file %j is made',
  (path) => {
    const patch = patchOf({ path, before: null, after: '.env\n.env.*\n' }, () => false)
    expect(applied(path, null, patch ?? '')).toBe('.env\n.env.*\n')
    expect(existsSync(join(place, path))).toBe(false)
  },
)

test.each(['::error::owned', '##[stop-commands]x', '\x1b[2Jx', 'a\u202eb'])(
  '%j is not repeated',
  (hostile) => {
    const before = `one\n${hostile}\nthree\nfour\nfive\n`
    const far = patchOf({ path: 'f', before, after: before.replace('four\n', 'four\nx\n') }, () => false)
    expect(far).not.toContain(hostile)
    expect(applied('f', before, far ?? '')).toBe(before.replace('four\n', 'four\nx\n'))
    expect(
      patchOf({ path: 'f', before, after: before.replace('one\n', 'one\nx\n') }, () => false),
    ).toBeUndefined()
  },
)

describe('as a suggestion', () => {
  const given = 'a {\n  b = 1\n}\n'
  const edit = (start: number, end: number, added: string): Edit => ({
    path: 'f',
    start,
    end,
    text: added,
    base: baseOf(given),
  })
  test('whole lines are replaced', () => {
    expect(replacementOf(given, [edit(10, 11, '2')])).toEqual({ startLine: 2, endLine: 2, text: '  b = 2' })
    expect(replacementOf(given, [edit(12, 12, '  c = 3\n')])).toEqual({
      startLine: 3,
      endLine: 3,
      text: '  c = 3\n}',
    })
  })
  test('there is none for another text, several files or an addition to the end', () => {
    expect(replacementOf(`${given} `, [edit(10, 11, '2')])).toBeUndefined()
    expect(replacementOf(given, [edit(10, 11, '2'), { ...edit(0, 0, 'x'), path: 'g' }])).toBeUndefined()
    expect(replacementOf(given, [edit(given.length, given.length, 'x')])).toBeUndefined()
    expect(replacementOf(given, [])).toBeUndefined()
  })
})
