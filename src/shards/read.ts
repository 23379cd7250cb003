/** Texts → reports of shards that belong together, in their order; or a clear word about what is missing or differs. */
import { UserError } from '../errors.ts'
import { VERSION } from '../version.ts'
import type { NamedText } from './merge.ts'
import { SHARD_REPORT, type ShardReport } from './schema.ts'

const HELP = 'A shard is scanned with keysweep scan --shard 1/3 --format json --output shard-1.json.'

/** @throws UserError where they do not make a whole. */
export function readShards(texts: readonly NamedText[]): ShardReport[] {
  const named = texts.map((one) => ({ name: one.name, report: readShard(one) }))
  const [first, ...others] = named
  if (!first) throw new UserError('No report was given', HELP)
  for (const other of others)
    for (const { what, of } of SAME)
      if (of(first.report) !== of(other.report))
        throw new UserError(
          `${first.name} and ${other.name} are of different ${what}`,
          MENDED[what] ?? SAME_HELP,
        )
  const { of } = first.report.shard
  const found = named.map(({ report }) => report.shard.index)
  const all = Array.from({ length: of }, (_, i) => i + 1)
  const twice = found.find((index, i) => found.indexOf(index) !== i)
  if (twice !== undefined)
    throw new UserError(`Shard ${twice} of ${of} was given twice`, 'Give each report once.')
  const missing = all.filter((index) => !found.includes(index))
  if (missing.length > 0)
    throw new UserError(
      `${missing.length === 1 ? 'Shard' : 'Shards'} ${missing.join(', ')} of ${of} ${missing.length === 1 ? 'is' : 'are'} missing`,
      'What was not read cannot be called clean: give the report of every shard.',
    )
  return named.map(({ report }) => report).sort((a, b) => a.shard.index - b.shard.index)
}

/** What all reports of one whole have in common, with the words for where they do not. */
const SAME: readonly { what: string; of: (report: ShardReport) => unknown }[] = [
  { what: 'versions of Keysweep', of: ({ receipt }) => receipt.tool.version },
  { what: 'shard counts', of: ({ shard }) => shard.of },
  { what: 'scopes', of: ({ receipt }) => receipt.scope },
  { what: 'commits', of: ({ receipt }) => receipt.head },
  { what: 'rule sets', of: ({ receipt }) => receipt.rules.digest },
  { what: 'thresholds', of: ({ shard }) => `${shard.failOn} ${shard.confidence}` },
  { what: 'clones', of: ({ shard }) => shard.whole },
]

const SAME_HELP = 'Scan all shards with the same version and the same options, of one clone.'
const MENDED: Readonly<Record<string, string>> = {
  clones:
    'Objects are divided as they are packed, and two clones may be packed differently: hand one clone, with its files, to all shards.',
}

function readShard({ name, text }: NamedText): ShardReport {
  const parsed = SHARD_REPORT.safeParse(jsonOf(name, text))
  if (!parsed.success) {
    const { path } = parsed.error.issues[0]!
    throw new UserError(
      `${name} is no report of a shard: ${path.join('.') || 'its top'} is not as expected`,
      HELP,
    )
  }
  const { receipt, shard } = parsed.data
  if (shard.index > shard.of) throw new UserError(`${name} is shard ${shard.index} of ${shard.of}`, HELP)
  if (receipt.tool.version === VERSION) return parsed.data
  throw new UserError(
    `${name} was written by Keysweep ${receipt.tool.version}, and this is ${VERSION}`,
    'Merge with the version that scanned.',
  )
}

/** What a parser says of a text may quote it. */
function jsonOf(name: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new UserError(`${name} is not JSON`, HELP)
  }
}

/** Where the reports name different things of the same place. */
export const unfit = () =>
  new UserError('The reports do not fit together: one names a place that no other knows of', RERUN)
const RERUN = 'Scan all shards again, of one clone.'
