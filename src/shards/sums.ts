/** What the whole covered, left out and was exempted from, by what the shards say of theirs. */

import { NOTHING, suppressedOf } from '../findings/receipts.ts'
import type { Exempt } from '../policy/standing.ts'
import type { Receipt } from '../receipt.ts'
import type { Tally } from '../sources/tally.ts'
import type { Shard, ShardReport } from './schema.ts'

/** @param left what policy takes out of the whole. */
export function sumUp(reports: readonly ShardReport[], date: string, left: Tally): Receipt {
  const receipts = reports.map(({ receipt }) => receipt)
  const sum = (count: (receipt: Receipt) => number) => receipts.reduce((all, one) => all + count(one), 0)
  for (const { shard } of reports) left.take(shard.own)
  left.take(commonOf(reports.map(({ shard }) => shard.common)))
  const covered = {
    files: sum((one) => one.covered.files),
    commits: sum((one) => one.covered.commits),
    blobs: sum((one) => one.covered.blobs),
    messages: sum((one) => one.covered.messages),
    bytes: sum((one) => one.covered.bytes),
  }
  if (covered.files + covered.blobs + covered.messages === 0) left.gap(NOTHING, '.')
  const suppressed = new Map<string, number>()
  for (const { reason, count } of receipts.flatMap((one) => one.suppressed))
    suppressed.set(reason, count + (suppressed.get(reason) ?? 0))
  const skipped = left.skipped()
  return {
    ...receipts[0]!,
    date,
    covered,
    skipped,
    suppressed: suppressedOf(suppressed),
    complete: !skipped.some(({ gap }) => gap),
  }
}

/** Every shard says it of the whole; where one says more, it stands. */
function commonOf(all: readonly Shard['common'][]): Shard['common'] {
  const most = new Map<string, Shard['common'][number]>()
  for (const one of all.flat()) if (one.count > (most.get(one.reason)?.count ?? 0)) most.set(one.reason, one)
  return [...most.values()]
}

/** Policy has spoken of each shard's findings. An inline allow speaks of the places in files, and every one needs it. */
export function exemptIn(reports: readonly ShardReport[]): Exempt {
  const said = reports.map(({ findings, shard }) => ({
    byFingerprint: new Map(findings.map((finding) => [finding.fingerprint, finding])),
    inFiles: fingerprintsInFiles(shard),
  }))
  return ({ fingerprint }) => {
    const exempted = said
      .map(({ byFingerprint }) => byFingerprint.get(fingerprint))
      .find((one) => one?.exemption && one.standing !== 'open')
    const { standing, exemption } = exempted ?? {}
    if (!exemption || !standing || standing === 'open') return undefined
    const isAllowed = said.every(
      ({ byFingerprint, inFiles }) => !inFiles.has(fingerprint) || byFingerprint.get(fingerprint)?.exemption,
    )
    return exemption.by === 'inline allow' && !isAllowed ? undefined : { standing, exemption }
  }
}

/** Of secrets that stand in files, however sure each place is. */
const fingerprintsInFiles = ({ secrets: all }: Shard): Set<string> =>
  new Set(
    all
      .filter(({ sightings }) => sightings.some(({ path }) => path !== undefined))
      .flatMap(({ sightings }) => sightings.flatMap(({ fingerprint }) => fingerprint ?? [])),
  )
