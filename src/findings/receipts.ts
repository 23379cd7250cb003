/** Sums a run up for its receipt. */
import { createHash } from 'node:crypto'
import type { Rule } from '../../patterns/rule.ts'
import type { Confidence } from '../finding.ts'
import type { Key } from '../fingerprint.ts'
import type { Seal } from '../history/state/state.ts'
import type { Config } from '../policy/config.ts'
import type { Receipt, Remark } from '../receipt.ts'
import type { Range } from '../sources/range.ts'
import type { Repository } from '../sources/repository.ts'
import type { Share } from '../sources/share.ts'
import type { Tally } from '../sources/tally.ts'
import { today } from '../today.ts'
import { BUILD, FROM_SOURCE, VERSION } from '../version.ts'
import type { Ledger } from './ledger.ts'

interface Asked {
  readonly repository: Repository | undefined
  readonly scope: Receipt['scope']
  readonly walk?: { readonly range: Range }
  readonly share: Share
  readonly knownObjects: number | undefined
}

/** A run that read no file and no object is incomplete: most often it looked at the wrong place. A change may be empty, and so may a share. */
export function receiptOf(
  { repository, scope, walk, share, knownObjects }: Asked,
  tally: Tally,
  ledger: Ledger,
  rules: readonly Rule[],
  policy: readonly Remark[],
): Receipt {
  const mayBeEmpty = walk !== undefined || scope === 'staged' || share.of > 1 || Boolean(knownObjects)
  if (!mayBeEmpty && tally.files + tally.blobs + tally.messages === 0) tally.gap(NOTHING, '.')
  const skipped = tally.skipped()
  return {
    tool: { name: 'keysweep', version: VERSION },
    rules: { count: rules.length, digest: digestOf(rules) },
    engine: 'packs',
    date: today(),
    scope,
    ...(walk && { range: { since: walk.range.since, heads: walk.range.heads } }),
    ...(knownObjects !== undefined && { state: { objects: knownObjects } }),
    head: repository?.head ?? null,
    covered: {
      files: tally.files,
      commits: tally.commits,
      blobs: tally.blobs,
      messages: tally.messages,
      bytes: tally.bytes,
    },
    skipped,
    suppressed: suppressedOf(ledger.suppressed()),
    policy,
    complete: !skipped.some(({ gap }) => gap),
  }
}

export const NOTHING = 'nothing to scan was found'

/** The most frequent reason first. */
export const suppressedOf = (counts: ReadonlyMap<string, number>): Receipt['suppressed'] =>
  [...counts]
    .map(([reason, count]) => ({ reason, count }))
    .sort((a, b) => b.count - a.count || (a.reason < b.reason ? -1 : 1))

/** The same digest looks for the same things. Of the built-in rules a build knows its sources' digest, so their ids are enough. */
function digestOf(rules: readonly Rule[]): string {
  const isKnown = (rule: Rule) => BUILD !== FROM_SOURCE && !(rule.kind === 'secret' && rule.custom)
  const told = rules.map((rule) => (isKnown(rule) ? rule.id : declarationOf(rule)))
  return createHash('sha256')
    .update([BUILD, ...told].join('\n'))
    .digest('hex')
    .slice(0, 16)
}

const declared = new WeakMap<Rule, string>()

/** A digest of all that it says, with the code of its checks. Remembered, as that is much where a process scans again and again. */
function declarationOf(rule: Rule): string {
  const known = declared.get(rule)
  if (known) return known
  const text = JSON.stringify(rule, (_, value) => (typeof value === 'function' ? String(value) : value))
  const digest = createHash('sha256').update(text).digest('hex')
  declared.set(rule, digest)
  return digest
}

/** Under which kept state counts: the same rules, program, bounds and, where an organisation has one, its secret key. */
export const sealOf = (rules: readonly Rule[], { limits }: Pick<Config, 'limits'>, key = ''): Seal => ({
  digest: `${VERSION} ${BUILD} ${digestOf(rules)} ${JSON.stringify(limits)}`,
  key,
})

/** Of all that decides what practices find in a file: the rules, and what the configuration says of paths. */
export const practicesDigest = (
  rules: readonly Rule[],
  { stated: { environments = {} } }: Pick<Config, 'stated'>,
): string => `${digestOf(rules)} ${JSON.stringify(environments)}`

interface Settings {
  readonly config: Pick<Config, 'stated'>
  readonly key: Key
  readonly scope: Receipt['scope']
  readonly confidence: Confidence
  readonly strict: boolean
}

/** All that decides on findings beside the rules and what is read: what is asked for, the key, and the day. */
export const settingsOf = ({ config, key, scope, confidence, strict }: Settings): string =>
  JSON.stringify([config.stated, key, scope, confidence, strict, today()])
