/**
 * Reports of shards → the report of the whole: the same findings, in the same bytes, as one scan would have given. Only
 * the counts of dropped matches may be higher: what several shards dropped they cannot know to be the same, since even a
 * hash of what is mostly no secret would tell something. And which entries of a policy nobody needs is not said.
 */

import { practices } from '../../patterns/practices/index.ts'
import { secrets } from '../../patterns/secrets/index.ts'
import { historyOf } from '../attribute/attribute.ts'
import { confidenceRank, type Finding } from '../finding.ts'
import { secretFinding } from '../findings/findings.ts'
import { type Outcomes, violatedBy } from '../findings/outcomes.ts'
import { lifted, withPairs } from '../findings/pairs.ts'
import { type Placed, placesAmong, type Trace } from '../findings/places.ts'
import { withoutTwins } from '../findings/precedence.ts'
import { select } from '../findings/selection.ts'
import type { FailOn } from '../options.ts'
import { inOrder } from '../policy/gate.ts'
import { gradedRule } from '../policy/severities.ts'
import { withStanding } from '../policy/standing.ts'
import { withLife } from '../practices/secrets/life.ts'
import { type Report, reportOf } from '../report.ts'
import { Tally } from '../sources/tally.ts'
import { compareText } from '../text-order.ts'
import { readShards, unfit } from './read.ts'
import type { PlainFinding, PlainSighting, Shard } from './schema.ts'
import { exemptIn, sumUp } from './sums.ts'
import { toldBy } from './told.ts'

export interface NamedText {
  /** How messages call it. */
  readonly name: string
  readonly text: string
}

/**
 * @param failOn left out: as the shards were told.
 * @throws UserError where a report is none of a shard, or they do not make a whole.
 */
export function mergeShards(texts: readonly NamedText[], failOn?: FailOn): Report {
  const reports = readShards(texts)
  const shards = reports.map(({ shard }) => shard)
  const [first] = shards
  const today = latest(reports.map(({ receipt }) => receipt.date))
  const left = new Tally()
  const found = [
    ...findSecrets(shards, today, left),
    ...shards.flatMap((one) => one.practices.map(findingOf)),
  ]
  const isShown = ({ confidence }: Finding) => confidenceRank(confidence) >= confidenceRank(first!.confidence)
  const policy = { failOn: failOn ?? first!.failOn, exemptions: [exemptIn(reports)] }
  const single = inOrder(withoutTwins(inOrder(lifted(found).filter(isShown))))
  const findings = withPairs(withStanding(single, policy), policy.failOn)
  return reportOf(
    findings,
    sumUp(reports, today, left),
    outcomesIn(first!, findings),
    [...secrets, ...practices].map(gradedRule(first!)),
  )
}

/** The first share looked at the practices of all files; the others may have found more secrets. */
function outcomesIn({ outcomes }: Shard, findings: readonly Finding[]): Outcomes {
  const violated = violatedBy(findings)
  return new Map(
    outcomes.map(([family, outcome]) => [
      family,
      violated.has(family) ? 'violated' : outcome === 'violated' ? 'met' : outcome,
    ]),
  )
}

/** A sighting of another process. */
interface Seen extends Trace {
  readonly plain: PlainSighting
}

function* findSecrets(shards: readonly Shard[], today: string, left: Tally): Generator<Finding> {
  const history = historyOf(toldBy(shards))
  const lowest = confidenceRank(shards[0]!.confidence)
  const selection = {
    isSure: ({ verdict }: Placed<Seen>) => confidenceRank(verdict.confidence) >= lowest,
    isIncluded: ({ sighting, path }: Placed<Seen>) => !verdictIn(sighting, path)?.excluded,
    isOff: ({ sighting }: Placed<Seen>) => sighting.plain.off === true,
  }
  const livedBy = lives(shards[0]!, today)
  for (const { sightings, going } of secretsOf(shards)) {
    const places = placesAmong(sightings, (blobs) => history.staysOf(new Set([...blobs, ...going])), judged)
    const shown = select(places, selection, left)
    if (!shown) continue
    const { message, fingerprint } = shown.best.sighting.plain
    if (fingerprint === undefined) throw unfit()
    const finding = secretFinding({ message, fingerprint }, shown.places, shown.best, regionOf)
    yield livedBy(finding, shown.places)
  }
}

/** What practices say of a secret's life, with what the configuration said of its places. */
const lives = ({ remarks, keyAge }: Shard, today: string) => {
  const rules = practices.filter(({ id }) => remarks.includes(id))
  return (finding: Finding, places: readonly Placed<Seen>[]): Finding => {
    const names = new Map(places.map(({ path, sighting }) => [path, sighting.plain.name]))
    const declared = new Map(
      places.map(({ path, sighting }) => [path, verdictIn(sighting, path)?.environment]),
    )
    return withLife(finding, names, { rules, today, keyAge, environmentOf: (path) => declared.get(path) })
  }
}

const regionOf = ({ plain }: Seen) => plain.region ?? undefined

function judged(sighting: Seen, path: string, commit: string | null) {
  const verdict = verdictIn(sighting, path, commit) ?? verdictIn(sighting, path)
  if (!verdict) throw unfit()
  return verdict
}

const verdictIn = ({ plain }: Seen, path: string, commit?: string | null) =>
  plain.verdicts.find((one) => one.path === path && (commit === undefined || one.commit === commit))

/** Of each secret the sightings of all shards, in the order of their contents, and blobs in which it only goes on. */
function secretsOf(shards: readonly Shard[]): Iterable<{ sightings: Seen[]; going: readonly string[] }> {
  const byValue = new Map<string, { sightings: Seen[]; going: readonly string[] }>()
  for (const { value, sightings, going } of shards.flatMap((one) => one.secrets)) {
    const known = byValue.get(value) ?? { sightings: [], going: [] }
    byValue.set(value, {
      sightings: [...known.sightings, ...sightings.map(seen)].sort(byContent),
      going: [...known.going, ...going],
    })
  }
  return byValue.values()
}

const byContent = ({ content: a }: Seen, { content: b }: Seen) =>
  compareText(a.path ?? '', b.path ?? '') || compareText(a.id ?? '', b.id ?? '')

const seen = (plain: PlainSighting): Seen => {
  const { kind, id, path, inner, ruleId, family, severity, weight, custom } = plain
  const rule = { id: ruleId, family, severity, ...(custom !== undefined && { custom: { id: custom } }) }
  const content = { kind, ...(id !== undefined && { id }), ...(path !== undefined && { path }) }
  return { plain, content, inner, case: { match: { rule, weight } } }
}

/** Shards may be scanned around midnight. */
const latest = (days: readonly string[]): string => [...days].sort().at(-1)!

const findingOf = ({ fix, ...finding }: PlainFinding): Finding => ({
  ...finding,
  ...(fix !== undefined && { fix: { text: fix, edits: [] } }),
})
