/** The ignore file: what it says, what is wrong in it, and that writing an entry leaves the rest as it was. */
import fc from 'fast-check'
import { withIgnores } from '../../src/policy/ignore-edit.ts'
import { type Ignore, ignoring, NO_IGNORES, parseIgnores } from '../../src/policy/ignore-file.ts'
import { drawn } from '../support/drawn.ts'
import { finding } from '../support/report.ts'

const A = drawn('hex', 32, 1)
const B = drawn('hex', 32, 2)
const entry = (fingerprint: string, fields: string) =>
  `  "${fingerprint}":\n${fields.replace(/^/gm, '    ')}\n`

test('an entry has a reason, and may have an owner, an end and a place', () => {
  const text = `ignore:\n${entry(A, 'reason: made up\nowner: "@team"\nuntil: 2027-01-31\nseen: src/a.py:3')}`
  expect(parseIgnores(text, 'f').entries.get(A)).toEqual({
    reason: 'made up',
    owner: '@team',
    until: '2027-01-31',
    seen: 'src/a.py:3',
  })
  expect(parseIgnores('', 'f')).toEqual(NO_IGNORES)
})

test.each([
  ['- a\n', 'line 1: the file must be a map'],
  ['ignores: {}\n', 'line 1: "ignores" is not a key; did you mean ignore?'],
  ['key: 12345678\n', 'line 1: key must be text'],
  [`ignore:\n  - "${A}"\n`, 'line 1: ignore must be a map of fingerprints'],
  [`ignore:\n${entry('abc', 'reason: x')}`, 'line 2: an entry begins with a fingerprint'],
  [`ignore:\n${entry(A.toUpperCase(), 'reason: x')}`, 'line 2: an entry begins with a fingerprint'],
  [`ignore:\n${entry(A, 'owner: me')}`, 'line 2: an entry needs a reason'],
  [`ignore:\n${entry(A, 'reason: "  "')}`, 'line 2: an entry needs a reason'],
  [`ignore:\n  "${A}": made up\n`, 'line 2: an entry is a map with a reason'],
  [
    `ignore:\n${entry(A, 'reason: x\nuntill: 2027-01-31')}`,
    '"untill" is not a field of an entry; did you mean until?',
  ],
  [`ignore:\n${entry(A, 'reason: x\nuntil: 31.1.2027')}`, 'until must be a day'],
  [`ignore:\n${entry(A, 'reason: x\nuntil: 2027-02-30')}`, 'until must be a day'],
  [`ignore:\n${entry(A, 'reason: 5')}`, 'reason must be text'],
  [`ignore:\n${entry(A, `reason: ${'x'.repeat(501)}`)}`, 'reason must be text of at most 500'],
  [`<<<<<<< HEAD\nignore:\n=======\n`, 'f, line 1: '],
])('%j is refused with its line', (text, message) => {
  expect(() => parseIgnores(text, 'f')).toThrow(message)
})

test('an entry that stands twice is refused', () => {
  expect(() => parseIgnores(`ignore:\n${entry(A, 'reason: x')}${entry(A, 'reason: y')}`, 'f')).toThrow(
    'f, line ',
  )
})

const inForce = parseIgnores(
  `ignore:\n${entry(A, 'reason: for a while\nuntil: 2027-01-31')}${entry(B, 'reason: for good')}`,
  'f',
)
const on = (today: string, more = {}) => ignoring({ inForce, today, failStale: false, ...more })
const [ofA, ofB] = [finding({ fingerprint: A }), finding({ fingerprint: B })]

test('an entry counts to the end of its last day, and for its fingerprint alone', () => {
  expect(on('2027-01-31').exempt(ofA)).toEqual({
    standing: 'ignored',
    exemption: { by: 'ignore file', reason: 'for a while', until: '2027-01-31' },
  })
  expect(on('2027-02-01').exempt(ofA)).toBeUndefined()
  expect(on('2027-02-01').exempt(ofB)).toMatchObject({ standing: 'ignored' })
  expect(on('2027-01-01').exempt(finding({ fingerprint: drawn('hex', 32, 3) }))).toBeUndefined()
})

test('what has expired and what nobody needs is said, the latter only where everything was looked at', () => {
  const reasons = (remarks: readonly { reason: string; examples: readonly string[] }[]) =>
    remarks.map(({ reason, examples }) => [reason, examples[0]?.slice(0, 8)])
  expect(reasons(on('2027-02-01').remarks([ofA], true))).toEqual([
    ['ignore entry that has expired', A.slice(0, 8)],
    ['ignore entry that no finding needs', B.slice(0, 8)],
  ])
  expect(on('2027-01-01').remarks([], false)).toEqual([])
  expect(on('2027-01-01').remarks([ofA, ofB], true)).toEqual([])
  expect(
    on('2027-02-01', { failStale: true })
      .remarks([], true)
      .map(({ fails }) => fails),
  ).toEqual([true, true])
})

test('what is proposed does not count and is named', () => {
  const [remark] = on('2027-01-01', {
    inForce: NO_IGNORES,
    proposed: inForce,
  }).remarks([ofA], true)
  expect(remark).toMatchObject({ reason: expect.stringContaining('proposed'), count: 2, fails: false })
})

const withIgnore = (text: string | undefined, fingerprint: string, ignore: Ignore, key?: string) =>
  withIgnores(text, new Map([[fingerprint, ignore]]), key)

describe('writing an entry', () => {
  const ignore = { reason: 'made "up": #1', until: '2027-01-31', seen: 'src/a.py:3' }

  test('makes the file where there is none', () => {
    expect(withIgnore(undefined, A, ignore, '01234567')).toBe(
      `# Findings that do not count, by fingerprint. Sorted, so that branches merge: keysweep ignore writes an entry.\nkey: "01234567"\nignore:\n  "${A}":\n    reason: "made \\"up\\": #1"\n    until: "2027-01-31"\n    seen: "src/a.py:3"\n`,
    )
  })

  test('keeps the entries sorted, and every other line and comment', () => {
    const [first, second, third] = ['1', '5', '9'].map((digit) => digit.repeat(32))
    const text = `# ours\nignore:\n  # why\n${entry(first!, 'reason: a # yes')}\n  # about the third\n${entry(third!, 'reason: >-\n  long\n  text')}`
    const after = withIgnore(text, second!, { reason: 'b' })
    expect(after).toBe(text.replace('  # about', `  "${second}":\n    reason: "b"\n  # about`))
    expect(withIgnore(after, second!, { reason: 'c' })).toBe(after.replace('"b"', '"c"'))
    expect(after.split('\n').filter((line) => !text.split('\n').includes(line))).toHaveLength(2)
  })

  test('the key is that of the entries: written with the first, and left alone after it', () => {
    const none = '# ours\nkey: "89abcdef"\nignore: {}\n'
    const one = withIgnore(none, A, ignore, '01234567')
    expect(one).toMatch(/^# ours\nkey: "01234567"\nignore:\n {2}"/)
    expect(withIgnore(none, A, ignore)).toMatch(/^# ours\nignore:\n {2}"/)
    expect(withIgnore('# ours\n', A, ignore, '01234567')).toBe(one)
    expect(withIgnore(one, B, ignore, '01234567').match(/^key: .*$/gm)).toEqual(['key: "01234567"'])
  })

  test('refuses what it cannot write without touching the rest', () => {
    expect(() => withIgnore(`ignore: { "${A}": { reason: x } }\n`, B, ignore)).toThrow(
      'one entry below the other',
    )
  })

  test('law: any entries in any order give the same file, which reads back', () => {
    const hex = fc.stringMatching(/^[0-9a-f]{32}$/)
    const line = fc.string({ minLength: 1, maxLength: 40 }).filter((text) => text.trim() !== '')
    const entries = fc.uniqueArray(fc.tuple(hex, line), {
      selector: ([key]) => key,
      minLength: 1,
      maxLength: 8,
    })
    fc.assert(
      fc.property(entries, (given) => {
        const write = (list: readonly (readonly [string, string])[]) =>
          list.reduce<string | undefined>(
            (text, [key, reason]) => withIgnore(text, key, { reason }),
            undefined,
          )
        const text = write(given)!
        expect(write([...given].reverse())).toBe(text)
        expect(
          withIgnores(undefined, new Map(given.map(([key, reason]) => [key, { reason }])), undefined),
        ).toBe(text)
        const read = [...parseIgnores(text, 'f').entries].map(([key, { reason }]) => [key, reason])
        expect(read).toEqual([...given].sort(([a], [b]) => (a < b ? -1 : 1)))
      }),
      { numRuns: 60 },
    )
  })
})
