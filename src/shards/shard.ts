/** Gathers what the report of a shard holds beside its own findings. */
import { createHash } from 'node:crypto'
import type { Rule } from '../../patterns/rule.ts'
import { walkOrder } from '../attribute/merges.ts'
import { nameRefs } from '../attribute/refs.ts'
import { type Content, readAgain } from '../content.ts'
import type { Finding } from '../finding.ts'
import type { ContentName } from '../findings/ledger.ts'
import { locateSightings } from '../findings/regions.ts'
import type { Place } from '../place.ts'
import { isInForce } from '../policy/force.ts'
import { graded } from '../policy/severities.ts'
import type { Setup } from '../setup.ts'
import { writeShard } from './part.ts'
import type { Shard } from './schema.ts'

/** All that is known before the secrets of the whole are judged. */
export type ShardParts = Omit<Shard, 'outcomes'>

/** @returns undefined for a scan of everything. */
export async function shardOf(
  setup: Setup,
  content: Content,
  practices: readonly Finding[],
): Promise<ShardParts | undefined> {
  const { place, ledger, config, tally, read, key, ageing } = setup
  const { tree, history } = content
  const { shard, failOn, confidence, strict } = setup.options
  if (!shard) return undefined
  const { excludes, severities, limits } = config
  const known = {
    ...place.share,
    whole: await wholeOf(place, tree?.paths),
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
  const again = (blobs: readonly ContentName[]) => readAgain(place, content, blobs, limits)
  return writeShard(known, (sightings) => locateSightings(ledger.scanner, sightings, again, limits))
}

/** Everything on which the division depends, and every ref. */
async function wholeOf({ repository, scope }: Place, paths: readonly string[] = []): Promise<string> {
  const refs = repository && (await nameRefs(repository))
  const { storeDigest } = await import('../sources/packs/store.ts')
  const objects = repository && scope !== 'tree' ? storeDigest(repository) : ''
  const text = JSON.stringify([scope, repository?.head, refs, objects, paths])
  return createHash('sha256').update(text).digest('hex').slice(0, 32)
}
