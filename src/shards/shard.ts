/** Gathers what the report of a shard holds beside its own findings. */
import { createHash } from 'node:crypto'
import type { Rule } from '../../patterns/rule.ts'
import type { History } from '../attribute/attribute.ts'
import { walkOrder } from '../attribute/merges.ts'
import type { Confidence, Finding } from '../finding.ts'
import type { Key } from '../fingerprint.ts'
import type { Ledger } from '../ledger.ts'
import type { FailOn } from '../options.ts'
import { type Place, readAgain } from '../place.ts'
import type { Config } from '../policy/config.ts'
import { isInForce } from '../policy/force.ts'
import { graded } from '../policy/severities.ts'
import type { Ageing } from '../practices/life.ts'
import { locateSightings } from '../regions.ts'
import { runGit } from '../sources/git.ts'
import { storeDigest } from '../sources/packs/store.ts'
import type { Tally } from '../sources/tally.ts'
import { writeShard } from './part.ts'
import type { Shard } from './schema.ts'

interface Scanned {
  readonly tree: { readonly paths: readonly string[] } | undefined
  readonly ledger: Ledger
  readonly history: History
  readonly config: Config
  /** What was left out of the whole, and of this share. */
  readonly tally: Tally
  readonly read: Tally
  readonly practices: readonly Finding[]
  readonly failOn: FailOn
  readonly confidence: Confidence
  readonly strict: boolean
  readonly key: Key
  readonly ageing: Ageing
}

export async function shardOf(place: Place, scanned: Scanned): Promise<Omit<Shard, 'outcomes'>> {
  const { ledger, history, config, tally, read, practices, failOn, confidence, strict, key, ageing } = scanned
  const { excludes, severities, limits } = config
  const known = {
    ...place.share,
    whole: await wholeOf(place, scanned.tree?.paths),
    failOn,
    confidence,
    severities,
    keyAge: ageing.keyAge,
    remarks: ageing.rules.flatMap(({ id, remark }) => (remark ? id : [])),
    environmentOf: ageing.environmentOf,
    common: tally.skipped(),
    own: read.skipped(),
    secrets: ledger.secrets(),
    history,
    order: place.repository ? await walkOrder(place.repository) : new Map(),
    practices: practices.filter(({ path }) => !excludes(path)).map(graded(config)),
    key,
    excludes,
    isOff: (rule: Rule) => !isInForce(rule, config, strict),
  }
  return writeShard(known, (sightings) =>
    locateSightings(ledger.scanner, sightings, (blobs) => readAgain(place, blobs, limits), limits),
  )
}

/** Everything on which the division depends, and every ref. */
async function wholeOf({ repository, scope }: Place, paths: readonly string[] = []): Promise<string> {
  const refs =
    repository &&
    (await runGit(repository.commonDirectory, ['for-each-ref', '--format=%(objectname) %(refname)']))
  const objects = repository && scope !== 'tree' ? storeDigest(repository) : ''
  const text = JSON.stringify([scope, repository?.head, refs?.stdout.toString(), objects, paths])
  return createHash('sha256').update(text).digest('hex').slice(0, 32)
}
