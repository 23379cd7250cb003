/** Writes down what one shard knows, so that a merge can say of all together what a scan of the whole would have said. */

import type { Rule } from '../../patterns/rule.ts'
import type { History, Start } from '../attribute/attribute.ts'
import type { Event } from '../attribute/log.ts'
import type { Contents } from '../attribute/tips.ts'
import type { Environment } from '../documents/environment.ts'
import { confidenceRank, type Finding } from '../finding.ts'
import { isPart } from '../findings/couples.ts'
import { messageOf } from '../findings/findings.ts'
import type { Secret, Sighting } from '../findings/ledger.ts'
import { byKind, customId, messagePath, notePath, STRAY, speaking, verdictIn } from '../findings/places.ts'
import type { Whereabouts } from '../findings/regions.ts'
import { type Key, secretFingerprint, valueFingerprint } from '../fingerprint.ts'
import { gradedRule } from '../policy/severities.ts'
import { plainFinding } from '../reporters/json.ts'
import type { PlainSighting, Shard } from './schema.ts'

export interface Known
  extends Pick<
    Shard,
    | 'index'
    | 'of'
    | 'whole'
    | 'failOn'
    | 'confidence'
    | 'common'
    | 'own'
    | 'severities'
    | 'keyAge'
    | 'remarks'
  > {
  readonly secrets: readonly Secret[]
  readonly history: History
  /** The place of each commit in the walk of all refs. */
  readonly order: ReadonlyMap<string, number>
  readonly practices: readonly Finding[]
  readonly key: Key
  excludes(path: string): boolean
  /** What the configuration says of a path. */
  environmentOf(path: string): Environment | undefined
  isOff(rule: Rule): boolean
}

/** @param locate gives the whereabouts of all sightings that are written down. */
export async function writeShard(
  known: Known,
  locate: (sightings: readonly Sighting[]) => Promise<Whereabouts>,
): Promise<Omit<Shard, 'outcomes'>> {
  const { index, of, whole, failOn, confidence, severities, keyAge, remarks, common, own, history, key } =
    known
  const secrets = known.secrets.map(({ value, sightings }) => ({
    value: valueFingerprint(value, key),
    found: placesBySighting(sightings, history),
    blobs: new Set(byKind(sightings).inHistory.map(({ content }) => content.id!)),
  }))
  const whereabouts = await locate(secrets.flatMap(({ found }) => [...found.keys()]))
  return {
    index,
    of,
    whole,
    failOn,
    confidence,
    severities,
    keyAge,
    remarks,
    common,
    own,
    secrets: secrets.map(({ value, found, blobs }) => ({
      value,
      sightings: Array.from(found, ([sighting, places]) => plain(sighting, places, known, whereabouts)),
      going: withoutStarts(blobs, found.keys()),
    })),
    events: history.events.map((event) => plainEvent(event, known.order)),
    tips: plainContents(history.tips, history.events),
    staged: plainContents(history.staged),
    practices: known.practices.map((one) => ({
      ...plainFinding(one),
      ...(one.marksObject && { marksObject: true as const }),
    })),
  }
}

interface Place {
  readonly path: string
  readonly commit: string | null
}

/** The sightings that can speak for a place, whatever the other shards hold, with these places. */
function placesBySighting(sightings: readonly Sighting[], history: History): Map<Sighting, Place[]> {
  const { inTree, inHistory, messages } = byKind(sightings)
  const byBlob = speaking(inHistory)
  const blobs = new Set(byBlob.keys())
  const commitAt = new Map(history.staysOf(blobs).map(({ path, commit }) => [path, commit]))
  const starts = history.startsOf(blobs)
  const places = new Map<Sighting, Place[]>()
  const add = (sighting: Sighting, path: string, commit: string | null = null) =>
    places.set(sighting, [...(places.get(sighting) ?? []), { path, commit }])
  for (const one of inTree) add(one, one.content.path!, commitAt.get(one.content.path!) ?? null)
  for (const { path, blob, commit } of distinct(starts))
    for (const one of byBlob.get(blob)!) add(one, notePath(path), commit)
  for (const one of messages) add(one, messagePath(one))
  for (const one of starts.length === 0 ? inHistory.slice(0, 1) : []) add(one, STRAY)
  return places
}

/** Blobs in which the secret only goes on: no finding speaks by one, but where it ends depends on them. */
function withoutStarts(blobs: ReadonlySet<string>, found: Iterable<Sighting>): string[] {
  const begun = new Set(Array.from(found, ({ content }) => content.id))
  return [...blobs].filter((id) => !begun.has(id)).sort()
}

const distinct = (starts: readonly Start[]): Iterable<Start> =>
  new Map(starts.map((start) => [`${start.commit} ${start.blob} ${start.path}`, start])).values()

function plain(
  sighting: Sighting,
  places: readonly Place[],
  { key, confidence, severities, excludes, environmentOf, isOff }: Known,
  { regionOf, aroundOf }: Whereabouts,
): PlainSighting {
  const { content, inner } = sighting
  const { rule, weight, context } = sighting.case.match
  const verdicts = places.map(({ path, commit }) => {
    const verdict = verdictIn(sighting, path + inner, commit, aroundOf(sighting))
    const environment = environmentOf(path + inner)
    return {
      path: path + inner,
      commit,
      confidence: verdict.confidence,
      evidence: verdict.evidence.map(({ sign, name, detail }) => ({ sign, name, detail })),
      ...(verdict.severity !== undefined &&
        severities[rule.id] === undefined && { severity: verdict.severity }),
      ...(verdict.suppressed !== undefined && { suppressed: verdict.suppressed }),
      ...(excludes(path) && { excluded: true }),
      ...(environment !== undefined && { environment }),
    }
  })
  const isSure = verdicts.some((one) => confidenceRank(one.confidence) >= confidenceRank(confidence))
  return {
    kind: content.kind,
    ...(content.id !== undefined && { id: content.id }),
    ...(content.path !== undefined && { path: content.path }),
    inner,
    ruleId: rule.id,
    family: rule.family,
    ...(customId(sighting) !== undefined && { custom: customId(sighting)! }),
    severity: gradedRule({ severities })(rule).severity,
    weight,
    ...(isOff(rule) && { off: true }),
    name: NAME.test(context.name) ? context.name : '',
    message: messageOf(sighting.case.match),
    // Stretching costs time, and what is not sure of itself is the one that a finding speaks by only as part of a pair.
    ...((isSure || isPart(rule.id)) && {
      fingerprint: secretFingerprint(rule.family, sighting.case.match.value, key),
    }),
    region: regionOf(sighting) ?? null,
    verdicts,
  }
}

/** Names of variables and keys; what has many digits may be something else. */
const NAME = /^[A-Za-z](?:[A-Za-z_.-]|\d(?!\d{2})){0,40}$/

const plainEvent = (
  { commit, path, before, after, dropped }: Event,
  order: ReadonlyMap<string, number>,
): Shard['events'][number] => ({
  order: order.get(commit.id) ?? null,
  commit: commit.id,
  authorTime: commit.authorTime,
  path,
  before: [...before],
  after,
  ...(dropped && { dropped }),
})

/** Only of what the events name, where they are given. */
function plainContents(contents: Contents, events?: readonly Event[]): Shard['tips'] {
  const named = events && new Set(events.flatMap(({ before, after }) => [...before, after]))
  return [...contents].flatMap(([path, ids]): Shard['tips'] => {
    const kept = [...ids].filter((id) => !named || named.has(id)).sort()
    return kept.length > 0 ? [[path, kept]] : []
  })
}
