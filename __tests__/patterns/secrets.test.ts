/** Every declared secret, held to what a declaration promises: the texts, the format, and what the scanner makes of it. */
import { readdirSync } from 'node:fs'
import { type Format, isRun, literalsOf, type Part } from '../../patterns/format.ts'
import type { SecretRule } from '../../patterns/rule.ts'
import { secrets } from '../../patterns/secrets/index.ts'
import { confidenceRank } from '../../src/finding.ts'
import { Casebook, resolve } from '../../src/judge/casebook.ts'
import type { Match } from '../../src/match/match.ts'
import { Scanner } from '../../src/match/scanner.ts'
import { drawFrom, exampleOf, lineWith, textOf } from '../support/example.ts'

const scanner = new Scanner(secrets)
const withFormat = secrets.filter((rule) => rule.formats.length > 0)

/** Rules that more than one provider's tokens look alike to; they live in files of what they find. */
const OWN_FILE = /^(?:generic|jwt|private-key|url)/

describe('the set', () => {
  test('ids are unique', () => {
    const ids = secrets.map((rule) => rule.id)
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
  })

  test('ids begin with the name of their file', async () => {
    const files = readdirSync('patterns/secrets').filter((name) => name !== 'index.ts')
    const strangers: string[] = []
    for (const file of files) {
      const rules: { default: readonly SecretRule[] } = await import(`../../patterns/secrets/${file}`)
      const name = file.replace(/\.ts$/, '')
      if (OWN_FILE.test(name)) continue
      for (const { id } of rules.default) if (!id.startsWith(`${name}-`)) strangers.push(`${file}: ${id}`)
    }
    expect(strangers).toEqual([])
  })

  test('near words tell: three letters or more, joined', () => {
    const short = secrets.flatMap((rule) =>
      (rule.near ?? [])
        .filter((word) => word.replace(/[^a-z0-9]/gi, '').length < 3)
        .map((word) => `${rule.id}: ${word}`),
    )
    expect(short).toEqual([])
  })
})

describe.each(secrets.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('reads well', () => {
    expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)+$/)
    expect(rule.docs).toMatch(/^https:\/\/[^\s/]+\.[^\s/]+/)
    expect(rule.title).toMatch(/^\S.*[^.\s]$/)
    expect(rule.provider).toMatch(/^\S/)
    expect(rule.why).toMatch(/^[A-Z].*\.$/s)
    expect(rule.remediation).toMatch(/^[A-Z`].*\.$/s)
    expect(rule.severity).toBeGreaterThan(0)
    expect(rule.severity).toBeLessThanOrEqual(10)
    expect(rule.cites.length).toBeGreaterThan(0)
    expect(rule.finder === undefined).toBe(rule.formats.length > 0)
  })
})

describe.each(withFormat.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  test('its formats are read in one way only', () => {
    expect(rule.formats.flatMap(ambiguities)).toEqual([])
  })

  test('what is made from it is found, as one finding', () => {
    for (let seed = 0; seed < Math.max(3, rule.formats.length); seed++) {
      const token = exampleOf(rule, seed)
      const raw = scan(lineWith(rule, token))
      const own = raw.find((match) => match.rule === rule && match.value === token)
      const [first, ...more] = standing(raw)
      expect({ seed, own: own !== undefined, more: more.map((match) => match.rule.id) }).toEqual({
        seed,
        own: true,
        more: [],
      })
      expect(first?.rule === rule || isAtLeast(first, own)).toBe(true)
    }
  })

  test('what nearly fits is not', () => {
    for (const miss of nearMisses(rule)) {
      const found = scan(lineWith(rule, miss)).filter((match) => match.rule === rule)
      expect(found.map((match) => match.value)).toEqual([])
    }
  })

  test('what fails its proof is not believed', () => {
    const proof = rule.proof
    if (!proof?.complete) return
    const token = exampleOf(rule, 5)
    expect(proof.check(token)).not.toBe(false)
    if (proof.check(token) !== true) return
    const wrong = token.slice(0, -1) + (token.endsWith('4') ? '5' : '4')
    if (proof.check(wrong) !== false) return
    const book = new Casebook()
    const own = scan(lineWith(rule, wrong)).filter((match) => match.rule === rule && match.value === wrong)
    for (const match of own) expect(book.open(match).verdict.confidence).toBe('low')
  })
})

/** Near words and prefixes of other providers stand on no line of ours, so nobody else may claim the token. */
const scan = (line: string): Match[] => scanner.scan(Buffer.from(`${line}\n`, 'latin1'))

function standing(matches: readonly Match[]): Match[] {
  const book = new Casebook()
  return resolve(matches.map((match) => book.hit(match))).map((hit) => hit.case.match)
}

/** Another rule may speak for the token: of the same provider and as telling, or a generic one that is surer. */
const isAtLeast = (first: Match | undefined, own: Match | undefined): boolean =>
  first !== undefined &&
  own !== undefined &&
  (first.rule.provider === own.rule.provider
    ? first.weight >= own.weight
    : first.rule.finder === 'assignment' && surenessOf(first) > surenessOf(own))

const surenessOf = (match: Match) => confidenceRank(new Casebook().open(match).verdict.confidence)

/** A run of variable length that what follows could go on with. */
function ambiguities(format: Format): string[] {
  return format.flatMap((part, i) => {
    if (!isRun(part) || part.min === part.max) return []
    const firsts = firstsOf(format.slice(i + 1))
    const shared = [...part.alphabet].filter((c) => firsts.has(c))
    return shared.length > 0 ? [`part ${i} may go on with ${shared[0]}`] : []
  })
}

/** The characters that these parts may begin with. */
function firstsOf(parts: readonly Part[]): Set<string> {
  const firsts = new Set<string>()
  for (const part of parts) {
    const strings = isRun(part) ? [...part.alphabet] : literalsOf(part)
    for (const text of strings) if (text !== '') firsts.add(text[0]!)
    if (isRun(part) ? part.min > 0 : strings.every((text) => text !== '')) break
  }
  return firsts
}

/** Shortest texts of the formats, one character short or with one that is no letter of any alphabet. */
function* nearMisses(rule: SecretRule): Generator<string> {
  for (const format of rule.formats) {
    const parts = format.map((part, i) => textOf([part], drawFrom(i + 11), (min) => min))
    const runs = format.flatMap((part, i) => (isRun(part) && part.min > 0 ? [i] : []))
    const last = runs.at(-1)
    if (last === undefined) continue
    const changed = (text: string) => parts.map((part, i) => (i === last ? text : part)).join('')
    const own = parts[last]!
    const middle = own.length >> 1
    for (const miss of [
      changed(own.slice(1)),
      changed(`${own.slice(0, middle)}\x7f${own.slice(middle + 1)}`),
    ])
      if (!rule.formats.some((other) => fits(other, miss))) yield miss
  }
}

/** Whether the format fits the text, or what a separator leaves of it, said by a regular expression. */
function fits(format: Format, text: string): boolean {
  const source = format
    .map((part) =>
      isRun(part)
        ? `[${escaped(part.alphabet)}]{${part.min},${part.max}}`
        : `(?:${literalsOf(part).map(escaped).join('|')})`,
    )
    .join('')
  return new RegExp(`(?<![A-Za-z0-9])(?:${source})(?![A-Za-z0-9_])`).test(text)
}

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
