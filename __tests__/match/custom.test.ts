/**
 * Users' rules obey the laws that ours obey: what is carried over from version to version is what a search of the whole
 * gives, and that is what the plain expression gives, within the bound that docs/custom-rules.md states.
 */
import fc from 'fast-check'
import { RE2JS } from 're2js'
import type { CustomRule } from '../../patterns/custom.ts'
import { loadCustom } from '../../src/match/custom/index.ts'
import { Scanner } from '../../src/match/scanner.ts'
import { openStore } from '../../src/sources/packs/store.ts'
import { openRepository } from '../../src/sources/repository.ts'
import { Tally } from '../../src/sources/tally.ts'
import { Carrying } from '../support/carrying.ts'
import { edits, instructionsOf, targetOf } from '../support/delta.ts'
import { Builder, removePlaces } from '../support/history.ts'
import { heldInObjects, heldInPacks } from '../support/readings.ts'

afterAll(removePlaces)

const rule = (id: string, regex: string, more: Partial<CustomRule> = {}): CustomRule => ({
  id,
  description: `Token of ${id}`,
  regex,
  ...more,
})

/** One for each way of being searched for. */
const RULES: readonly CustomRule[] = [
  rule('inside-words', String.raw`acme[a-z]{0,3}[-_]?key\s?[:=]\s?"?([0-9a-f]{8,40})\b`),
  rule('any-case', '(?i)sekisk[_-]?([0-9a-f]{6})'),
  rule('by-keyword', String.raw`\b([0-9]{6})\b`, { keywords: ['Zebra'] }),
  rule('by-short-keyword', String.raw`\b(7[0-9]{5})\b`, { keywords: ['zb'] }),
  rule('whole-text', '(?m)^[0-9]{3}-[0-9]{3}$'),
  rule('over-lines', String.raw`<<begin>>[\s\S]{8,}?<<end>>`),
  rule('long', String.raw`tok\.([a-z0-9]{17,})`),
  rule('at-the-edges', String.raw`^first:(\w+)|last:(\w+)$`),
  rule('by-line', 'token=([a-z0-9]+)', { allowlists: [{ regexTarget: 'line', regexes: ['ignore me'] }] }),
  { id: 'a-format', description: 'Token of a format', prefix: 'qfx_', alphabet: 'hex', length: [8, 12] },
]

const PIECES = [
  ...['acme', 'ackey', 'acmekey', 'ACMEkey=', 'acmefoo_key: ', 'xacme-key="', '0123abcd', '89abcdef01', '"'],
  ...[
    'sekisk_',
    'SekiSK-',
    'seki\u017f\u212a',
    'SEKISK',
    'abcdef',
    'zebra',
    'ZEBRA ',
    'xzebray',
    '123456',
    '765432',
    'zb',
  ],
  ...[
    '123-456',
    '<<begin>>',
    '<<end>>',
    'tok.',
    'first:',
    'last:',
    'token=',
    'ignore me',
    'qfx_',
    '01234567',
    '\u00fc',
  ],
  ...['\n', '\n', '\n', '\n', '\r\n', ' ', ' ', '\t', '=', '_', '-', 'x', '.', '/'],
].map((piece) => Buffer.from(piece))

const LONG = ['a1b2c3d4'.repeat(150), `${'z'.repeat(700)} `, 'line\n'.repeat(90), ' '.repeat(1100)].map(
  (text) => Buffer.from(text),
)

const piece = fc.oneof(
  { weight: 30, arbitrary: fc.constantFrom(...PIECES) },
  { weight: 1, arbitrary: fc.constantFrom(...LONG) },
)
const text = fc.array(piece, { maxLength: 40 }).map((pieces) => Buffer.concat(pieces))

const scanner = new Scanner([], await loadCustom(RULES))
const carrying = new Carrying(scanner)

test('what is carried over is what a search of the whole finds', () => {
  fc.assert(
    fc.property(text, fc.array(edits, { minLength: 1, maxLength: 3 }), (base, steps) => {
      const { known, last } = carrying.walk(base, steps)
      expect(known).toEqual(carrying.whole(last))
    }),
    { numRuns: 2000 },
  )
})

describe('a window that was seen before is another one', () => {
  const long = 'z'.repeat(511)
  const cases: readonly (readonly [name: string, regex: string, text: string, other: string])[] = [
    ['behind another byte', String.raw`\bq(\w{500,})edge`, `a\n q${long}edge\n`, `a\nxq${long}edge\n`],
    ['where the text begins', String.raw`^(before)\nedge`, 'before\nedge\n', 'a\nbefore\nedge\n'],
    [
      'before another byte',
      String.raw`edge(z+)\b`,
      `edge${'z'.repeat(1020)} \n`,
      `edge${'z'.repeat(1020)}x\n`,
    ],
    ['where the text ends', String.raw`edge\n(behind)$`, 'edge\nbehind', 'edge\nbehind\n'],
    ['one byte before the text ends', String.raw`edge\n(behind)\n$`, 'edge\nbehind\n', 'edge\nbehind\n\n'],
  ]
  test.each(cases)('%s', async (_, regex, text, other) => {
    const [matching, not] = [Buffer.from(text), Buffer.from(other)]
    for (const texts of [
      [matching, not],
      [not, matching],
    ]) {
      const fresh = new Carrying(new Scanner([], await loadCustom([rule('edge', regex)])))
      const known = texts.map((bytes) => [bytes === matching, fresh.walk(bytes, []).known.length])
      expect(known).toEqual(texts.map((bytes) => [bytes === matching, bytes === matching ? 1 : 0]))
    }
  })
})

/** Ids and places of what a rule's expression alone finds in a text, where every line is short. */
function plain({ id, regex = '' }: CustomRule, bytes: Buffer): string[] {
  const matcher = RE2JS.compile(regex).matcher(bytes)
  const found: string[] = []
  while (matcher.find()) {
    const groups = Array.from({ length: matcher.groupCount() }, (_, i) => i + 1)
    const group = groups.find((one) => matcher.end(one) > matcher.start(one)) ?? 0
    if (matcher.end() > matcher.start()) found.push(`${id} ${matcher.start(group)}-${matcher.end(group)}`)
  }
  return found
}

const within = (ids: readonly string[]) => RULES.filter(({ id }) => ids.includes(id))

test('what is found is what the plain expression finds in the whole text', () => {
  const rules = within(['inside-words', 'any-case', 'whole-text', 'long', 'at-the-edges'])
  const lines = fc.array(fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }), { maxLength: 12 })
  fc.assert(
    fc.property(lines, (all) => {
      // An empty line keeps the matches of neighbours apart.
      const bytes = Buffer.concat(all.flatMap((line) => [...line, Buffer.from('\n\n')]))
      const found = scanner.scan(bytes).map((match) => `${match.rule.id} ${match.start}-${match.end}`)
      const wanted = rules.flatMap((one) => plain(one, bytes))
      expect(
        [...new Set(found)].filter((one) => rules.some(({ id }) => one.startsWith(`${id} `))).sort(),
      ).toEqual(wanted.sort())
    }),
    { numRuns: 2000 },
  )
})

test('history says what each text says', async () => {
  const versions = fc.record({
    first: fc.array(text, { minLength: 4, maxLength: 4 }),
    steps: fc.array(edits, { minLength: 6, maxLength: 6 }),
  })
  await fc.assert(
    fc.asyncProperty(versions, async ({ first, steps }) => {
      const builder = await Builder.create()
      let now: readonly Buffer[] = first.map((bytes) =>
        Buffer.concat([Buffer.from('tok.0123456789abcdefgh\n'), bytes]),
      )
      for (const step of steps) {
        await builder.commit(Object.fromEntries(now.map((bytes, i) => [`file-${i}.txt`, bytes])))
        now = now.map((bytes) => targetOf(bytes, instructionsOf(bytes, step)).subarray(0, 20000))
      }
      await builder.repack()
      const repository = (await openRepository(builder.path))!
      const packed = await heldInPacks(openStore(repository, new Tally()), scanner)
      expect(packed.size).toBeGreaterThan(0)
      expect([...packed].sort()).toEqual([...(await heldInObjects(repository, scanner))].sort())
    }),
    { numRuns: 6 },
  )
})
