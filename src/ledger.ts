/**
 * Every distinct secret that was seen, with its verdict and all places. It holds raw values, so it stays inside the
 * judge: what leaves are findings.
 */

import { judge } from './judge/judge.ts'
import type { Verdict } from './judge/verdict.ts'
import type { Match } from './match/match.ts'
import type { Scanner } from './match/scanner.ts'
import type { Blob } from './sources/blob.ts'
import { layers } from './sources/layers.ts'
import type { Tally } from './sources/tally.ts'

/** One place of one secret, in bytes of one layer of one blob. */
export interface Sighting {
  readonly match: Match
  readonly verdict: Verdict
  readonly blob: Omit<Blob, 'bytes'>
  /** `!inner/path` inside an archive, else empty. */
  readonly inner: string
}

export interface Secret {
  readonly value: string
  readonly sightings: readonly Sighting[]
}

export class Ledger {
  /** Matches dropped, by reason. */
  readonly suppressed = new Map<string, number>()
  private readonly byValue = new Map<string, Sighting[]>()
  private readonly verdicts = new Map<string, Verdict>()
  private readonly scanner: Scanner

  constructor(scanner: Scanner) {
    this.scanner = scanner
  }

  /** Looks for secrets in all layers of a blob. */
  look({ bytes, ...blob }: Blob, tally: Tally): void {
    const name = blob.path ?? blob.id ?? ''
    for (const layer of layers(bytes, (what) => tally.gap(what, name))) {
      if (layer.binary)
        tally.skip('binary content (searched for tokens with a telling prefix only)', name + layer.inner)
      for (const match of this.scanner.scan(layer.bytes)) {
        if (layer.binary && !isTelling(match)) continue
        const verdict = this.verdictOf(match)
        if (verdict.suppressed)
          this.suppressed.set(verdict.suppressed, (this.suppressed.get(verdict.suppressed) ?? 0) + 1)
        else this.add({ match, verdict, blob, inner: layer.inner })
      }
    }
  }

  secrets(): Secret[] {
    return [...this.byValue].map(([value, sightings]) => ({ value, sightings }))
  }

  /** Ids of the history's blobs that hold one. */
  blobsWithSecrets(): Set<string> {
    const sightings = [...this.byValue.values()].flat()
    return new Set(sightings.flatMap(({ blob }) => (blob.path === undefined ? (blob.id ?? []) : [])))
  }

  private add(sighting: Sighting): void {
    const { value } = sighting.match
    const known = this.byValue.get(value)
    if (known) known.push(sighting)
    else this.byValue.set(value, [sighting])
  }

  /** The same value in the same words is judged once. */
  private verdictOf(match: Match): Verdict {
    const { rule, value, context } = match
    const key = [
      rule.id,
      value,
      context.name,
      context.operator,
      context.quote,
      context.before,
      context.after,
    ].join('\0')
    const verdict = this.verdicts.get(key) ?? judge(match)
    this.verdicts.set(key, verdict)
    return verdict
  }
}

/** In random bytes only a format with a literal of its own means anything. */
const isTelling = (match: Match) =>
  !match.rule.near && (match.rule.finder === undefined || match.rule.finder === 'private-key')
