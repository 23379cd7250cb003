/**
 * Secrets and practice hits become findings: one for each secret with all its occurrences, provider rule before generic
 * rule. Behind this point no raw value exists.
 */
import type { Rule } from '../../patterns/rule.ts'
import { type Evidence, type Finding, type Fix, type Occurrence, severityOf } from '../finding.ts'
import { type Key, literalFingerprint, practiceFingerprint, secretFingerprint } from '../fingerprint.ts'
import type { Match } from '../match/match.ts'
import type { Sighting } from './ledger.ts'
import type { Region } from './location.ts'
import { customId, isPresent, type Placed, type Trace } from './places.ts'

/** Looks up a sighting's region; undefined where its text is gone. */
export type RegionOf<T = Sighting> = (sighting: T) => Region | undefined

/** What a finding says of the value without telling it. */
export interface Telling {
  readonly message: string
  readonly fingerprint: string
}

/** @param sighting the best one's. */
export const tellingOf = ({ case: { match } }: Sighting, key: Key): Telling => ({
  message: messageOf(match),
  fingerprint: secretFingerprint(match.rule.family, match.value, key),
})

/** @param places not empty. */
export function secretFinding<T extends Trace>(
  { message, fingerprint }: Telling,
  places: readonly Placed<T>[],
  best: Placed<T>,
  regionOf: RegionOf<T>,
): Finding {
  const { rule } = best.sighting.case.match
  // What is unsure by itself makes nothing of what is surer weigh more.
  const sure = places.filter(
    ({ verdict }) => verdict.confidence !== 'low' || best.verdict.confidence === 'low',
  )
  const severity = Math.max(...sure.map(({ verdict }) => verdict.severity ?? rule.severity))
  return {
    ruleId: rule.id,
    family: rule.family,
    severity: severityOf(severity),
    securitySeverity: severity,
    confidence: best.verdict.confidence,
    message,
    path: best.path,
    ...(regionOf(best.sighting) ?? WHOLE_FILE),
    commit: commitOf(best),
    present: places.some(isPresent),
    fingerprint,
    occurrences: withoutDoubles(places, best)
      .map((place) => occurrenceOf(place, regionOf))
      .sort(byAge),
    evidence: best.verdict.evidence,
    standing: 'open',
    blocks: false,
  }
}

const WHOLE_FILE: Region = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1, lineHash: null }

/** Where a user's rule and another one see the same value, that place counts once. */
function withoutDoubles<T extends Trace>(
  places: readonly Placed<T>[],
  best: Placed<T>,
): readonly Placed<T>[] {
  const mine = places.filter(({ sighting }) => customId(sighting) === customId(best.sighting))
  const isMine = ({ path, sighting }: Placed<T>) =>
    mine.some((one) => one.path === path && one.sighting.content.id === sighting.content.id)
  return places.filter((one) => mine.includes(one) || !isMine(one))
}

function occurrenceOf<T extends Trace>(place: Placed<T>, regionOf: RegionOf<T>): Occurrence {
  const { path, stay, verdict, sighting } = place
  const region = regionOf(sighting)
  const securitySeverity = verdict.severity ?? sighting.case.match.rule.severity
  return {
    path,
    startLine: region?.startLine ?? 1,
    commit: commitOf(place),
    authorDate: stay?.authorDate ?? null,
    removedIn: stay?.removedIn ?? null,
    present: isPresent(place),
    ...(region && {
      alone: {
        ...region,
        confidence: verdict.confidence,
        severity: severityOf(securitySeverity),
        securitySeverity,
      },
    }),
  }
}

/** Those that no commit dates stand at the end, in the order in which they were found. */
const byAge = (a: Occurrence, b: Occurrence): number =>
  a.authorDate === b.authorDate
    ? 0
    : b.authorDate === null || (a.authorDate !== null && a.authorDate < b.authorDate)
      ? -1
      : 1

const commitOf = ({ sighting, stay }: Placed<Trace>): string | null =>
  stay?.commit ?? (sighting.content.kind === 'commit' ? sighting.content.id! : null)

export function messageOf({ rule, value, context }: Match): string {
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
    occurrences: [
      { path, startLine: region.startLine, commit: null, authorDate: null, removedIn: null, present: true },
    ],
    evidence: place.evidence,
    standing: 'open',
    blocks: false,
    ...(secret === undefined && { marksObject: true }),
    ...(place.fix !== undefined && { fix: place.fix }),
  }
}
