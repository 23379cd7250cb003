/** Inline allows: which comments count, for which lines, and what a change may not do with them. */
import { InlineAllows } from '../../src/policy/inline-allow.ts'
import { finding } from '../support/report.ts'

const RULES = new Set(['example-token', 'secret-known-token', 'other-rule'])
const ALLOW = 'keysweep:allow'

const allowsOf = (files: Readonly<Record<string, string>>, reviewed = false) => {
  const allows = new InlineAllows(RULES, reviewed)
  for (const [path, text] of Object.entries(files)) allows.look({ path, bytes: Buffer.from(text) })
  return allows
}

const at = (startLine: number, more = {}) =>
  finding({ path: 'a.x', startLine, endLine: startLine, commit: null, ...more })

test.each([
  ['a = 1 # keysweep:allow example-token made up', 1],
  ['a = 1 // keysweep:allow example-token made up', 1],
  ['a = 1 /* keysweep:allow example-token made up */', 1],
  ['<a b="1"/> <!-- keysweep:allow example-token made up -->', 1],
  ['a = 1 -- keysweep:allow example-token made up', 1],
  ['a = 1 ; keysweep:allow example-token made up', 1],
  ['# keysweep:allow example-token made up', 2],
  ['  // keysweep:allow example-token made up', 2],
  ['/* keysweep:allow example-token made up */', 2],
  [' * keysweep:allow example-token made up', 2],
  ['<!-- keysweep:allow example-token made up -->', 2],
  ['{{/* keysweep:allow example-token made up */}}', 2],
  ['{# keysweep:allow example-token made up #}', 2],
  ["' keysweep:allow example-token made up", 2],
  ['% keysweep:allow example-token made up\r', 2],
  ['# keysweep:allow secret-known-token made up', 2],
])('%j covers line %i', (text, line) => {
  const allows = allowsOf({ 'a.x': `${text}\nb\nc\n` })
  expect(allows.exempt(at(line))).toEqual({
    standing: 'ignored',
    exemption: { by: 'inline allow', reason: 'made up' },
  })
  for (const other of [1, 2, 3].filter((one) => one !== line))
    expect(allows.exempt(at(other))).toBeUndefined()
})

test.each([
  ['keysweep:allow example-token made up', 'no comment'],
  ['a = "keysweep:allow example-token made up"', 'a text'],
  ['# keysweep:allowed example-token made up', 'another word'],
  ['# keysweep:allow other-rule made up', 'another rule'],
  ['# keysweep:allow example-token', 'no reason'],
  ['# keysweep:allow example-token -->', 'no reason but a closing sign'],
  ['# keysweep:allow', 'no rule'],
  ['# keysweep:allow nonsense made up', 'no such rule'],
])('%j does not count: %s', (text) => {
  const allows = allowsOf({ 'a.x': `${text}\nb\n` })
  expect([at(1), at(2)].map(allows.exempt)).toEqual([undefined, undefined])
})

test('wrong ones, unused ones and examples on a page', () => {
  const allows = allowsOf({
    'a.x': '# keysweep:allow nonsense x\n# keysweep:allow example-token\n# keysweep:allow other-rule y\n',
    'b.md': '    # keysweep:allow other-rule y\n',
  })
  const reasons = (whole: boolean) =>
    allows.remarks([at(4)], whole).map(({ reason, examples }) => [reason, ...examples])
  const wrong = [
    ['inline allow of a rule that there is not', 'nonsense at a.x:1'],
    ['inline allow without a reason', 'a.x:2'],
  ]
  expect(reasons(false)).toEqual(wrong)
  expect(reasons(true)).toEqual([...wrong, ['inline allow that no finding needs', 'a.x:3']])
})

describe('a secret that stands at several places', () => {
  const place = { path: 'b.x', startLine: 2, commit: null, authorDate: null, removedIn: null, present: true }
  const twice = (removedIn: string | null) =>
    at(2, {
      occurrences: [
        { ...place, path: 'a.x' },
        { ...place, removedIn, present: removedIn === null },
      ],
    })
  const one = { 'a.x': `# ${ALLOW} example-token made up\nb\n`, 'b.x': 'a\nb\n' }

  test('needs an allow at each of them', () => {
    expect(allowsOf(one).exempt(twice(null))).toBeUndefined()
    expect(allowsOf({ ...one, 'b.x': one['a.x'] }).exempt(twice(null))).toMatchObject({ standing: 'ignored' })
  })

  test('needs none where it stood once', () => {
    expect(allowsOf(one).exempt(twice('c'.repeat(40)))).toMatchObject({ standing: 'ignored' })
  })

  test('is not allowed where it is in history only', () => {
    expect(allowsOf(one).exempt(at(2, { present: false }))).toBeUndefined()
  })
})

describe('under review', () => {
  const allow = (reason = 'made up') => `# ${ALLOW} example-token ${reason}`
  const base = `x\n${allow()}\nkey = "one"\ny\nkey = "two"  ${allow()}\n`
  const judged = async (now: string, line: number, endLine = line, before: string | undefined = base) => {
    const allows = allowsOf({ 'a.x': now }, true)
    await allows.settle(async () => before)
    return {
      standing: allows.exempt(at(line, { endLine }))?.standing,
      remarks: allows.remarks([], false).map(({ reason }) => reason),
    }
  }
  const PROPOSED = ['proposed inline allow, which does not count before it is merged']

  test.each([
    ['unchanged', base, 3],
    ['unchanged beside the value', base, 5],
    ['moved down', `new\nnew\n${base}`, 5],
    ['with another indent', base.replace('key = "one"', '    key  = "one"'), 3],
    ['with another reason', base.replaceAll('made up', 'made up long ago'), 5],
  ])('an allow %s counts', async (_name, now, line) => {
    expect(await judged(now, line)).toEqual({ standing: 'ignored', remarks: [] })
  })

  test.each([
    ['for another value in its place', base.replace('"one"', '"three"'), 3],
    [
      'moved to another value',
      base
        .replace(`${allow()}\nkey = "one"`, `key = "one"\n${allow()}`)
        .replace('\ny\n', '\nkey = "three"\n'),
      4,
    ],
    ['for another rule', base.replaceAll('example-token', 'secret-known-token'), 3],
    ['beside another value', base.replace('"two"', '"three"'), 5],
    ['that is new', `${base}key = "three"  ${allow()}\n`, 6],
  ])('an allow %s does not, and is named', async (_name, now, line) => {
    expect(await judged(now, line)).toEqual({ standing: undefined, remarks: PROPOSED })
  })

  test('a file that the base does not have proposes all of its allows', async () => {
    const allows = allowsOf({ 'a.x': base }, true)
    await allows.settle(async () => undefined)
    expect(allows.exempt(at(3))).toBeUndefined()
    expect(allows.remarks([], false)).toMatchObject([{ count: 2 }])
  })

  test('of a value of several lines each must be the same', async () => {
    const block = (last: string) => `${allow()}\nBEGIN\none\n${last}\nEND\n`
    expect((await judged(block('two'), 2, 5, block('two'))).standing).toBe('ignored')
    expect((await judged(block('three'), 2, 5, block('two'))).standing).toBeUndefined()
  })
})
