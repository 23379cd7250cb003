/**
 * One place, one finding: where several rules report the same value, the one that knows most about the place stands. A sink
 * (the signing call, the provider block, the manifest's field) says more than a fallback, a fallback more than "a literal
 * with the name of a secret". A provider's token says what to revoke, so it stands beside a sink and before the vague ones.
 * Rules about another property of the same value (too short, shared, old) are not in this list and always stand; that a signing key is
 * weak is the same as that a default is.
 */
import type { Finding, Occurrence } from '../finding.ts'

/** What a key opens says more of it than its shape. */
const OPENS = 0

const RANKS: readonly (readonly [RegExp, number])[] = [
  [/^enc-key-committed$/, OPENS],
  [/^(?:tf-state-committed|secret-credential-file)$/, 1],
  [/^(?:jwt-hardcoded-secret|tf-(?:provider|backend)-credentials|ci-hardcoded-credential)$/, 2],
  [/^(?:k8s|docker|compose)-.*secret/, 2],
  // Any resource's field, where the ones above know which.
  [/^iac-literal-secret$/, 2.5],
  [/^env-(?:fallback|example|client)-/, 3],
  [/^custom$/, 5.5],
  [/^secret-url-credential$/, 6],
  [/^secret-password-hash$/, 6.5],
  [/^secret-(?:code-literal|config-literal|in-docs)$/, 7],
  [/^secret-weak-default$/, 8],
  [/^secret-generic-assignment$/, 9],
]
/** Beside what knows the place, before what does not. */
const TOKEN = 5

function rankOf({ family, ruleId }: Finding): number | undefined {
  if (family === 'secret-known-token' || family === 'secret-private-key') return TOKEN
  const name = family === 'secret-generic-assignment' ? ruleId : family
  return RANKS.find(([pattern]) => pattern.test(name))?.[1]
}

/**
 * Without those that another finding of the same value makes superfluous; its history goes to the one that stands. What another one tells at its
 * own place, and none at a second, is told at that.
 */
export function withoutTwins(findings: readonly Finding[]): Finding[] {
  const byPath = new Map<string, Finding[]>()
  for (const finding of findings) byPath.set(finding.path, [...(byPath.get(finding.path) ?? []), finding])
  const dropped = new Map<Finding, Finding>()
  const moved = new Map<Finding, Finding>()
  for (const finding of findings) {
    const winner = (byPath.get(finding.path) ?? []).find((other) => beats(other, finding))
    if (!winner) continue
    const left = uncovered(finding, byPath).filter((place) => isWorthTelling(finding, place))
    const next = left.find(({ present }) => present)
    if (left.length === 0) dropped.set(finding, winner)
    else if (next) moved.set(finding, movedTo(finding, next))
  }
  return findings
    .filter((finding) => !dropped.has(finding))
    .map((finding) => moved.get(finding) ?? heir(finding, dropped))
}

/** Of what is unsure by itself the finding that stands tells, with its own place. */
const isWorthTelling = ({ confidence }: Finding, { alone }: Occurrence): boolean =>
  !alone || alone.confidence === confidence || alone.confidence !== 'low'

function movedTo(finding: Finding, { path, commit, alone }: Occurrence): Finding {
  if (!alone) return finding
  const { severity, securitySeverity } = finding
  // The user's word on what the rule weighs stands.
  const isGraded = !finding.occurrences.some((one) => one.alone?.securitySeverity === securitySeverity)
  return { ...finding, path, commit, ...alone, ...(isGraded && { severity, securitySeverity }) }
}

function beats(a: Finding, b: Finding): boolean {
  // What stood before must not hide what is new.
  if (a.standing !== 'open' && b.standing === 'open') return false
  return knowsMore(a, b) && isSameText(a, b) && overlap(a, b)
}

function knowsMore(a: Finding, b: Finding): boolean {
  if (a.family === 'jwt-short-secret') return b.family === 'secret-weak-default'
  const [mine, theirs] = [rankOf(a), rankOf(b)]
  if (mine === undefined || theirs === undefined || mine >= theirs) return false
  // A token is not to be lost for a note.
  if (theirs === TOKEN && mine < TOKEN) return mine === OPENS && a.securitySeverity >= b.securitySeverity
  return true
}

/** A value of the past, or of another branch, stood at the same place of another text. */
const isSameText = (a: Finding, b: Finding): boolean =>
  a.present === b.present && (a.startLine !== b.startLine || a.lineHash === b.lineHash)

type Extent = Pick<Finding, 'startLine' | 'startColumn' | 'endLine' | 'endColumn'>
const overlap = (a: Extent, b: Extent): boolean =>
  before(a.startLine, a.startColumn, b.endLine, b.endColumn) &&
  before(b.startLine, b.startColumn, a.endLine, a.endColumn)

const before = (line: number, column: number, otherLine: number, otherColumn: number) =>
  line < otherLine || (line === otherLine && column < otherColumn)

/** Places that still hold the value and where no finding that knows more reports it. */
const uncovered = (
  finding: Finding,
  byPath: ReadonlyMap<string, readonly Finding[]>,
): readonly Occurrence[] =>
  finding.occurrences.filter(
    (place) =>
      place.removedIn === null &&
      !(byPath.get(place.path) ?? []).some(
        (other) =>
          knowsMore(other, finding) &&
          (place.alone
            ? overlap(other, place.alone)
            : other.startLine <= place.startLine && place.startLine <= other.endLine),
      ),
  )

/** A practice that stands for a secret is told where the secret came from. */
function heir(finding: Finding, dropped: ReadonlyMap<Finding, Finding>): Finding {
  const losers = [...dropped].filter(([, winner]) => winner === finding).map(([loser]) => loser)
  if (losers.length === 0) return finding
  const left = losers.find(({ commit, occurrences }) => commit !== null || occurrences.length > 1)
  return {
    ...finding,
    ...(left &&
      finding.commit === null && {
        commit: left.commit,
        occurrences: left.occurrences,
        evidence: [...finding.evidence, ...left.evidence],
      }),
    supersedes: [...new Set(losers.map(({ fingerprint }) => fingerprint))],
  }
}
