/** A content that is searched in pieces gives what it gives as a whole: the same hits, once each, at the same lines and columns. */
import fc from 'fast-check'
import { secrets } from '../../patterns/secrets/index.ts'
import { locateInBytes } from '../../src/findings/location.ts'
import { hitsIn } from '../../src/findings/long-content.ts'
import { Casebook, keyOf, resolve } from '../../src/judge/casebook.ts'
import { Scanner } from '../../src/match/scanner.ts'
import { exampleOf, lineWith } from '../support/example.ts'
import { text } from '../support/texts.ts'

const scanner = new Scanner(secrets)

interface Found {
  readonly what: string
  readonly start: number
  readonly end: number
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

function inWhole(bytes: Buffer): { found: Found[]; dropped: Set<string> } {
  const cases = new Casebook()
  const hits = resolve(scanner.scan(bytes).map((match) => cases.hit(match)))
  const locate = locateInBytes(bytes)
  const found = hits.map((hit) => {
    const [start, end] = [locate(hit.start), locate(hit.end)]
    const [endLine, endColumn] = [end.line, end.column]
    return { what: keyOf(hit.case.match), start: hit.start, end: hit.end, ...start, endLine, endColumn }
  })
  return { found, dropped: droppedIn(cases) }
}

async function inPieces(bytes: Buffer, size: number, part: number) {
  async function* parts() {
    for (let at = 0; at < bytes.length; at += part) yield bytes.subarray(at, at + part)
  }
  const found: Found[] = []
  const dropped = new Set<string>()
  const close = (cases: Casebook) => {
    for (const key of droppedIn(cases)) dropped.add(key)
  }
  for await (const hit of hitsIn(scanner, { parts: parts(), binary: false }, close, size)) {
    const { startLine: line, startColumn: column, endLine, endColumn } = hit.region
    found.push({
      what: keyOf(hit.case.match),
      start: hit.start,
      end: hit.end,
      line,
      column,
      endLine,
      endColumn,
    })
  }
  return { found, dropped }
}

const droppedIn = ({ cases }: Casebook) =>
  new Set([...cases].flatMap(([key, { verdict }]) => (verdict.suppressed ? [key] : [])))

/** Beside the plain ones: characters of several bytes, broken ones, and line ends of all kinds, where a piece may begin. */
const odd = fc
  .array(fc.constantFrom('\u00fc', '\u20ac', '\u{1f511}', '\r', '\r\n', '\n', ' ', 'ab', '\ufeff'), {
    maxLength: 400,
  })
  .map((signs) => Buffer.from(signs.join('')))
const broken = fc.uint8Array({ min: 0x80, maxLength: 40 }).map((bytes) => Buffer.from(bytes))

const contents = fc
  .array(fc.oneof({ weight: 2, arbitrary: text(8) }, { weight: 1, arbitrary: fc.oneof(odd, broken) }), {
    minLength: 1,
    maxLength: 6,
  })
  .map((all) => Buffer.concat(all))

test('random texts in pieces of any size', async () => {
  await fc.assert(
    fc.asyncProperty(
      contents,
      fc.integer({ min: 1, max: 3000 }),
      fc.integer({ min: 1, max: 5000 }),
      async (bytes, size, part) => {
        fc.pre(bytes.length / size < 400)
        expect(await inPieces(bytes, size, part)).toEqual(inWhole(bytes))
      },
    ),
    { numRuns: 100 },
  )
})

describe('what reaches far, over the end of many pieces', () => {
  const MIB = 1024 * 1024
  const rule = secrets.find(({ id }) => id === 'github-classic-token')!
  const line = (seed: number) => `${lineWith(rule, exampleOf(rule, seed))}\n`
  const words = (bytes: number) => 'some words, and more\n'.repeat(bytes / 21)
  const base64 = (bytes: number) => Buffer.from(line(7) + words(bytes) + line(8)).toString('base64')
  const wrapped = (run: string) => run.replace(/.{76}/g, '$&\r\n')
  const armour = (lines: number) =>
    `-----BEGIN RSA PRIVATE KEY-----\n${`${'MIIE'.repeat(16)}\n`.repeat(lines)}`

  test.each([
    ['a run that is decoded', base64(0.7 * MIB)],
    ['a run over many lines', wrapped(base64(0.7 * MIB))],
    ['a run that is too long to be decoded', base64(2 * MIB)],
    ['the same over many lines', wrapped(base64(2 * MIB))],
    ['a line without an end', words(3 * MIB).replaceAll('\n', ' ')],
    ['a key without an end', `${armour(120)}${'#\n'.repeat(9000)}`],
    ['the same line, again and again', line(3).repeat(3000)],
  ])('%s', async (_, middle) => {
    const bytes = Buffer.from(`${line(1)}${words(50_000)}${middle}\n${line(2)}${words(2 * MIB)}${line(1)}`)
    const whole = inWhole(bytes)
    expect(whole.found.length).toBeGreaterThan(2)
    for (const size of [70_000, 333_333]) expect(await inPieces(bytes, size, 65_536)).toEqual(whole)
  })
})
