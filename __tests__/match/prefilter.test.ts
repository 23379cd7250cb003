/**
 * The prefilter law: what the scanner finds is what every rule finds that is tried at every position, by its format alone
 * or at its anchors. The search spares the places where nothing can match, and no other.
 */
import fc from 'fast-check'
import type { SecretRule } from '../../patterns/rule.ts'
import { secrets } from '../../patterns/secrets/index.ts'
import { type Anchor, LONG_RUN_ANCHOR, URL_ANCHOR } from '../../src/engine/engine.ts'
import { compileFormat, endsEscape, matchAt } from '../../src/match/format.ts'
import { createMatcher } from '../../src/match/matcher.ts'
import { planOf } from '../../src/match/plan.ts'
import { Scanner } from '../../src/match/scanner.ts'
import { longWindowAt, windowAt } from '../../src/match/window.ts'
import { text, token } from '../support/texts.ts'

const scanner = new Scanner(secrets)
const plan = planOf(secrets)
const matcher = createMatcher(secrets, plan)

const found = (bytes: Buffer): Set<string> =>
  new Set(
    scanner
      .scan(bytes)
      .filter((match) => match.context.encoding === undefined)
      .map((match) => keyOf(match.rule, match.start, match.end)),
  )

const keyOf = (rule: SecretRule, start: number, end: number) => `${start}-${end} ${rule.id}`

const identified = secrets.filter((rule) => rule.formats.length > 0 && !rule.near)
const compiled = identified.map((rule) => ({ rule, formats: rule.formats.map(compileFormat) }))

/** Tokens of rules that identify themselves, tried at every position of the whole text. */
function everywhere(bytes: Buffer): string[] {
  const all = bytes.toString('latin1')
  const keys: string[] = []
  for (let at = 0; at < all.length; at++)
    for (const { rule, formats } of compiled)
      for (const format of formats) {
        const end = matchAt(format, all, at)
        // A window ends 1,024 bytes behind an anchor; what is longer has a long window.
        if (end > at && end - at < 900) keys.push(keyOf(rule, at, end))
      }
  return keys
}

test('every format at every position', () => {
  fc.assert(
    fc.property(text(6), (bytes) => {
      const short = bytes.subarray(0, 1200)
      const have = found(short)
      expect(everywhere(short).filter((key) => !have.has(key))).toEqual([])
    }),
    { numRuns: 250 },
  )
})

/** Where a literal stands under its boundary rule, whatever must follow it. */
function stands({ literal, side, exactCase }: Anchor, all: string, at: number): boolean {
  const here = `${all}\0\0`.slice(at, at + literal.length)
  if (exactCase ? here !== literal : here.toLowerCase() !== literal.toLowerCase()) return false
  if (side === 'end') return !/[0-9A-Za-z]/.test(all[at + literal.length] ?? '')
  const starts = !isAlnum(all[at - 1]) || (/[A-Z]/.test(here[0]!) && /[a-z0-9]/.test(all[at - 1]!))
  return side === 'behind' ? isAlnum(all[at - 1]) : starts || endsEscape(all, at)
}

const isAlnum = (c: string | undefined) => c !== undefined && /[0-9A-Za-z]/.test(c)

const byLiteral = new Map<string, number[]>()
plan.tables.forEach(({ literal }, i) => {
  const key = literal.slice(0, 3).toLowerCase()
  byLiteral.set(key, [...(byLiteral.get(key) ?? []), i])
})

/** Every anchor at every position where its literal stands. */
function atAnchors(bytes: Buffer): string[] {
  const all = bytes.toString('latin1')
  const keys: string[] = []
  for (let at = 0; at < all.length; at++) {
    const here = (byLiteral.get(`${all}\0\0`.slice(at, at + 3).toLowerCase()) ?? []).filter((anchor) =>
      stands(plan.tables[anchor]!, all, at),
    )
    if (all.startsWith('://', at) && isAlnum(all[at - 1])) here.push(URL_ANCHOR)
    if (startsRun(all, at)) here.push(LONG_RUN_ANCHOR)
    for (const anchor of here) {
      const window = (matcher.isLong(anchor) ? longWindowAt : windowAt)(bytes, 0, bytes.length, at)
      for (const { rule, start, end } of matcher.matchesAt(anchor, window)) keys.push(keyOf(rule, start, end))
    }
  }
  return keys
}

const startsRun = (all: string, at: number) =>
  !/[\w+/-]/.test(all[at - 1] ?? '') && /^[\w+/-]{40}/.test(all.slice(at, at + 40))

test('every anchor at every position', () => {
  fc.assert(
    fc.property(text(12), (bytes) => {
      expect([...found(bytes)].sort()).toEqual([...new Set(atAnchors(bytes))].sort())
    }),
    { numRuns: 1000 },
  )
})

test('a token at the edges of the text and of the blocks', () => {
  fc.assert(
    fc.property(token, fc.nat(40), fc.constantFrom('', '\n', '"', ';'), (text, pad, end) => {
      for (const before of ['', ' '.repeat(pad), `${'.'.repeat(pad)}\n`]) {
        const bytes = Buffer.from(before + text + end, 'latin1')
        expect([...found(bytes)].sort()).toEqual([...new Set(atAnchors(bytes))].sort())
        const have = found(bytes)
        expect(everywhere(bytes.subarray(0, 1200)).filter((key) => !have.has(key))).toEqual([])
      }
    }),
    { numRuns: 300 },
  )
})

const PIECES = [
  ...[
    'password',
    'token',
    'pwd',
    'jwt',
    'auth',
    'BasicAuth',
    'key',
    'api_key',
    'secret key',
    'identified by',
  ],
  ...['=', ':', ' = ', ': ', '::=', '.=', '?=', '=>', '(', ')', '[', ']', '{', '}', '<', '>', '</', ',', ';'],
  ...[
    '"',
    "'",
    '`',
    '\\',
    '\\"',
    ' ',
    '  ',
    '\t',
    '\n',
    '\r\n',
    '-',
    '_',
    '.',
    '|',
    '@',
    '!',
    '#',
    '$',
    '&',
    '0',
  ],
  ...['Some(', 'bytes(', 'new ', 'string', 'str', 'var ', 'export ', '<key>', '<string>', 'pass:'],
  ...['Bearer ', 'Basic ', 'curl -u ', '--user ', 'user:', 'mysql -p', 'login bob ', 'machine h '],
  ...['value', 'value: ', 'ParameterValue: ', 'name: ', 'abcd1234', 'x', 'ab', '\u00ff'],
  ...['echo ', ' | sudo -S', 'send ', 'login: ', ' / ', ' is ', 'with: ', '.fill('],
  ...['https://', 'kim@kettle.dev:', 'orbit.dev/', '/'],
]

test('a name, a value, and whatever may stand between them', () => {
  const written = fc.array(fc.constantFrom(...PIECES), { minLength: 3, maxLength: 16 })
  fc.assert(
    fc.property(written, (parts) => {
      const bytes = Buffer.from(parts.join(''), 'latin1')
      expect([...found(bytes)].sort()).toEqual([...new Set(atAnchors(bytes))].sort())
    }),
    { numRuns: 5000 },
  )
})
