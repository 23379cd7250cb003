/**
 * `keysweep:allow RULE reason` in a comment, on the line of a finding or the one before it. It speaks of the files as they
 * stand: a secret that is in history only needs an entry in the ignore file. Under review an allow counts only for the text
 * for which the base has it: neither a new allow nor an old one that was moved to another value lets anything through.
 */
import { createHash } from 'node:crypto'
import type { Finding } from '../finding.ts'
import type { Remark } from '../receipt.ts'
import type { Blob } from '../sources/blob.ts'
import { type Exempting, remark } from './remark.ts'

const MARK = 'keysweep:allow'
/** What opens a comment in the languages that have one, right before the mark. */
const COMMENT =
  /(?:#|\/\/|\/\*+|<!--|--|;|%|\*|\{#|\{\{-? ?\/\*|\bREM\b|^\s*'|^dnl\b)\s*keysweep:allow\b(.*)$/
/** A page shows how an allow is written; only its own comments are meant. */
const PAGE = /\.(?:md|mdx|markdown|rst|adoc|txt|html?)$/i
const PAGE_COMMENT = /<!--\s*keysweep:allow\b(.*)$/
/** Of a rule and a reason. */
const LONGEST = 500
/** In a file; more come from a machine, and count for nothing. */
const MOST = 1000
const CLOSE = /\s*(?:\*+\/(?:\s*-?\}\})?|-->|#\})\s*$/

interface Allow {
  readonly path: string
  /** 1-based; of the comment. */
  readonly line: number
  /** 1-based; of what it allows. */
  readonly covers: number
  readonly ruleId: string
  readonly reason: string
  /** How many lines from `covers` on are those for which the base has it; all where nothing is under review. */
  readonly settled: number
}

/** A file's text at the base; undefined where it has no such file. */
export type BaseText = (path: string) => Promise<string | undefined>

export class InlineAllows implements Exempting {
  readonly #rules: ReadonlySet<string>
  readonly #paths = new Set<string>()
  readonly #reviewed: boolean
  readonly #failStale: boolean
  /** Of files with allows, line by line, where something is under review: a text would hold secrets. */
  readonly #prints = new Map<string, readonly string[]>()
  #allows: Allow[] = []
  #byPlace: ReadonlyMap<string, readonly Allow[]> | undefined

  /** @param rules ids and families that there are. @param reviewed whether `settle` will be called. */
  constructor(rules: ReadonlySet<string>, reviewed: boolean, failStale = false) {
    this.#rules = rules
    this.#reviewed = reviewed
    this.#failStale = failStale
  }

  /** Takes up the allows of a file. */
  look({ path, bytes }: Pick<Blob, 'path' | 'bytes'>): void {
    if (path === undefined) return
    this.#paths.add(path)
    if (!bytes.includes(MARK)) return
    const lines = linesOf(bytes.toString())
    this.#allows.push(...allowsOf(path, lines))
    if (this.#reviewed) this.#prints.set(path, lines.map(printOf))
  }

  /** Under review, before anything is asked. */
  async settle(base: BaseText): Promise<void> {
    const settled: Allow[] = []
    for (const [path, mine] of this.#prints) {
      const before = linesOf((await base(path)) ?? '')
      const [theirs, known] = [before.map(printOf), allowsOf(path, before)]
      const same = (allow: Allow) => (other: Allow) =>
        other.ruleId === allow.ruleId ? equalLines(mine, allow.covers - 1, theirs, other.covers - 1) : 0
      for (const allow of this.#allows.filter((one) => one.path === path))
        settled.push({ ...allow, settled: Math.max(0, ...known.map(same(allow))) })
    }
    this.#allows = settled
    this.#byPlace = undefined
  }

  /** Every place where it stands in these files needs an allow. */
  readonly exempt = (finding: Finding) => {
    const allows = finding.present
      ? this.#placesOf(finding).map((place) => this.#allowAt(finding, place))
      : []
    const [first] = allows
    if (!first || !allows.every((allow) => allow && allow.settled > finding.endLine - finding.startLine))
      return undefined
    return {
      standing: 'ignored' as const,
      exemption: { by: 'inline allow' as const, reason: first.reason },
    }
  }

  remarks(findings: readonly Finding[], whole: boolean): readonly Remark[] {
    const used = new Set(
      findings.flatMap((finding) => this.#placesOf(finding).map((place) => this.#allowAt(finding, place))),
    )
    const unknown = this.#allows.filter(({ ruleId }) => !this.#rules.has(ruleId))
    const mute = this.#allows.filter(({ reason }) => reason === '')
    const sound = this.#allows.filter((allow) => !unknown.includes(allow) && !mute.includes(allow))
    const proposed = sound.filter(({ settled }) => settled === 0)
    const unused = sound.filter((allow) => whole && !used.has(allow))
    return [
      ...remark('inline allow of a rule that there is not', unknown.map(ruleAt), this.#failStale),
      ...remark('inline allow without a reason', mute.map(placeText), this.#failStale),
      ...remark('inline allow that no finding needs', unused.map(placeText), this.#failStale),
      ...remark('proposed inline allow, which does not count before it is merged', proposed.map(placeText)),
    ]
  }

  /** Where it stands in the files that were read, its own place first. */
  #placesOf({ path, startLine, occurrences }: Finding): readonly Place[] {
    const others = occurrences.filter(({ present }) => present)
    return [{ path, startLine }, ...others].filter((place) => this.#paths.has(place.path))
  }

  #allowAt({ ruleId, family }: Finding, { path, startLine }: Place): Allow | undefined {
    this.#byPlace ??= byPlace(this.#allows)
    return this.#byPlace
      .get(`${startLine} ${path}`)
      ?.find((allow) => allow.reason !== '' && (allow.ruleId === ruleId || allow.ruleId === family))
  }
}

function byPlace(allows: readonly Allow[]): ReadonlyMap<string, readonly Allow[]> {
  const places = new Map<string, Allow[]>()
  for (const allow of allows) {
    const place = `${allow.covers} ${allow.path}`
    const known = places.get(place)
    if (known) known.push(allow)
    else places.set(place, [allow])
  }
  return places
}

type Place = Pick<Finding, 'path' | 'startLine'>

function allowsOf(path: string, lines: readonly string[]): readonly Allow[] {
  const pattern = PAGE.test(path) ? PAGE_COMMENT : COMMENT
  const allows = lines.flatMap((content, index) => {
    const found = content.includes(MARK) ? pattern.exec(content) : null
    if (!found) return []
    const [ruleId = '', ...words] = (found[1] ?? '').slice(0, LONGEST).replace(CLOSE, '').trim().split(/\s+/)
    const alone = content.slice(0, found.index).trim() === ''
    const line = index + 1
    return [
      { path, line, covers: alone ? line + 1 : line, ruleId, reason: words.join(' '), settled: Infinity },
    ]
  })
  return allows.slice(0, MOST)
}

const linesOf = (text: string): readonly string[] => text.split(/\r?\n/)

/** How many lines are equal from these on. A private key of 16384 bits has 200. */
function equalLines(a: readonly string[], fromA: number, b: readonly string[], fromB: number): number {
  const most = Math.min(a.length - fromA, b.length - fromB, 500)
  for (let at = 0; at < most; at++) if (a[fromA + at] !== b[fromB + at]) return at
  return Math.max(0, most)
}

/** Of a line, whatever its indent and the allow's own words. */
const printOf = (line: string): string => {
  const bare = (line.includes(MARK) ? line.replace(COMMENT, '') : line).trim().replace(/\s+/g, ' ')
  return createHash('sha256').update(bare).digest('base64')
}

const placeText = ({ path, line }: Allow): string => `${path}:${line}`
const ruleAt = (allow: Allow): string => `${allow.ruleId || 'no rule'} at ${placeText(allow)}`
