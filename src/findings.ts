/**
 * Secrets and practice hits become findings: one for each secret with all its occurrences, provider rule before generic
 * rule. Behind this point no raw value exists.
 */
import type { Rule } from '../patterns/rule.ts'
import type { Stay } from './attribute/attribute.ts'
import {
  confidenceRank,
  type Evidence,
  type Finding,
  type Fix,
  type Occurrence,
  severityOf,
} from './finding.ts'
import { type Key, literalFingerprint, practiceFingerprint, secretFingerprint } from './fingerprint.ts'
import { judgeAt } from './judge/judge.ts'
import type { Verdict } from './judge/verdict.ts'
import type { Secret, Sighting } from './ledger.ts'

/** Where a finding stands in its text; lines and columns 1-based, the end column exclusive. */
export interface Region {
  readonly startLine: number
  readonly startColumn: number
  readonly endLine: number
  readonly endColumn: number
  readonly lineHash: string | null
}

/** Looks up a sighting's region; undefined where its text is gone. */
export type RegionOf = (sighting: Sighting) => Region | undefined

/** A place of a secret with its path known. */
export interface Placed {
  readonly sighting: Sighting
  readonly verdict: Verdict
  readonly path: string
  readonly stay: Stay | undefined
}

/** The place that speaks for the finding; undefined when the paths speak against every one of them. */
export const bestOf = (places: readonly Placed[]): Placed | undefined =>
  places.reduce<Placed | undefined>((a, b) => (a && compare(a, b) <= 0 ? a : b), undefined)

/** @param places not empty. */
export function secretFinding(
  secret: Secret,
  places: readonly Placed[],
  best: Placed,
  regionOf: RegionOf,
  key: Key,
): Finding {
  const { rule } = best.sighting.case.match
  return {
    ruleId: rule.id,
    family: rule.family,
    severity: severityOf(rule.severity),
    securitySeverity: rule.severity,
    confidence: best.verdict.confidence,
    message: messageOf(best),
    path: best.path,
    ...(regionOf(best.sighting) ?? WHOLE_FILE),
    commit: commitOf(best),
    present: places.some(isPresent),
    fingerprint: secretFingerprint(rule.family, secret.value, key),
    occurrences: withoutDoubles(places, best)
      .map((place) => occurrenceOf(place, regionOf))
      .sort(byAge),
    evidence: best.verdict.evidence,
    standing: 'open',
    blocks: false,
  }
}

const WHOLE_FILE: Region = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1, lineHash: null }

/** The files of the working tree, then every path of the history that they do not cover, oldest first. */
export function placesOf(secret: Secret, staysOf: (blobs: ReadonlySet<string>) => Stay[]): Placed[] {
  const inTree = secret.sightings.filter((s) => s.content.path !== undefined)
  const inHistory = secret.sightings.filter((s) => s.content.path === undefined && s.content.kind === 'file')
  const messages = secret.sightings.filter((s) => s.content.kind !== 'file')
  const byBlob = new Map<string, Sighting[]>()
  for (const one of inHistory)
    byBlob.set(one.content.id!, withSighting(byBlob.get(one.content.id!) ?? [], one))
  const stays = staysOf(new Set(byBlob.keys()))
  const stayAt = new Map(stays.map((stay) => [stay.path, stay]))
  const seen = new Set(inTree.map((s) => s.content.path!))
  const attributed = new Set(stays.map((stay) => stay.blob))
  const strays = inHistory.filter((s) => stays.length === 0 && !attributed.has(s.content.id!)).slice(0, 1)
  const places = [
    ...inTree.map((sighting) => placed(sighting, sighting.content.path!, stayAt.get(sighting.content.path!))),
    ...stays
      .filter((stay) => !seen.has(stay.path))
      .flatMap((stay) => byBlob.get(stay.blob)!.map((one) => placed(one, notePath(stay.path), stay))),
    ...messages.map((sighting) => placed(sighting, `.git/${sighting.content.kind}-message`, undefined)),
    ...strays.map((sighting) => placed(sighting, '.git/unreachable-object', undefined)),
  ]
  return places.filter(({ verdict }) => !verdict.suppressed)
}

/** One of ours stands for all in a content; each of a user's rules for itself, since paths may yet speak against it. */
const withSighting = (known: readonly Sighting[], added: Sighting): Sighting[] => [
  ...known.filter((one) => customId(one) !== customId(added)),
  added,
]

const customId = ({ case: { match } }: Sighting) => match.rule.custom?.id

/** Where a user's rule and another one see the same value, that place counts once. */
const withoutDoubles = (places: readonly Placed[], best: Placed): readonly Placed[] => {
  const mine = places.filter(({ sighting }) => customId(sighting) === customId(best.sighting))
  const isMine = ({ path, sighting }: Placed) =>
    mine.some((one) => one.path === path && one.sighting.content.id === sighting.content.id)
  return places.filter((one) => mine.includes(one) || !isMine(one))
}

const placed = (sighting: Sighting, path: string, stay: Stay | undefined): Placed => {
  const whole = path + sighting.inner
  const { match, verdict: early } = sighting.case
  const verdict = judgeAt(match, early, whole, stay?.commit ?? null)
  return { sighting, stay, path: whole, verdict }
}

const isPresent = ({ sighting, stay }: Placed) =>
  sighting.content.path !== undefined || stay?.present === true

/** Most telling rule first, then confidence, what is present, and the order of places. */
const compare = (a: Placed, b: Placed) =>
  b.sighting.case.match.weight - a.sighting.case.match.weight ||
  confidenceRank(b.verdict.confidence) - confidenceRank(a.verdict.confidence) ||
  Number(isPresent(b)) - Number(isPresent(a))

function occurrenceOf(place: Placed, regionOf: RegionOf): Occurrence {
  const { path, stay } = place
  return {
    path,
    startLine: regionOf(place.sighting)?.startLine ?? 1,
    commit: commitOf(place),
    authorDate: stay?.authorDate ?? null,
    removedIn: stay?.removedIn ?? null,
  }
}

/** Those that no commit dates stand at the end, in the order in which they were found. */
const byAge = (a: Occurrence, b: Occurrence): number =>
  a.authorDate === b.authorDate
    ? 0
    : b.authorDate === null || (a.authorDate !== null && a.authorDate < b.authorDate)
      ? -1
      : 1

const commitOf = ({ sighting, stay }: Placed): string | null =>
  stay?.commit ?? (sighting.content.kind === 'commit' ? sighting.content.id! : null)

/** A note lies in a tree of its own, under the id of the commit that it speaks of. */
const notePath = (path: string) => (/^(?:[0-9a-f]{2}\/)*[0-9a-f]{36,64}$/.test(path) ? '.git/note' : path)

function messageOf({ sighting }: Placed): string {
  const { rule, value, context } = sighting.case.match
  const named =
    rule.finder === 'assignment' && /^[A-Za-z][A-Za-z_.-]{1,40}$/.test(context.name)
      ? ` given to ${context.name}`
      : ''
  const hidden = context.encoding ? `, encoded as ${context.encoding}` : ''
  return `${rule.title} (${value.length} characters)${named}${hidden}`
}

/** What a practice says of one place. */
export interface PracticePlace {
  readonly rule: Rule
  readonly path: string
  readonly resource: string
  /** The value, where it is about one. */
  readonly secret?: string
  readonly message?: string
  readonly severity?: number
  readonly confidence: Finding['confidence']
  readonly fix?: Fix
  readonly evidence: readonly Evidence[]
}

export function practiceFinding(place: PracticePlace, region: Region, key: Key): Finding {
  const { rule, path, resource, secret } = place
  const severity = place.severity ?? rule.severity
  return {
    ruleId: rule.id,
    family: rule.family,
    severity: severityOf(severity),
    securitySeverity: severity,
    confidence: place.confidence,
    message: place.message ?? rule.title,
    path,
    ...region,
    commit: null,
    present: true,
    fingerprint:
      secret === undefined
        ? practiceFingerprint(rule.id, path, resource, key)
        : literalFingerprint(rule.id, resource, secret, key),
    occurrences: [{ path, startLine: region.startLine, commit: null, authorDate: null, removedIn: null }],
    evidence: place.evidence,
    standing: 'open',
    blocks: false,
    ...(place.fix !== undefined && { fix: place.fix }),
  }
}
