/**
 * An id and the secret that belongs to it, near each other, are one finding with both parts: the secret's. Either alone
 * is less: the secret cannot be used without its id, and who revokes one has to know the other. Rules declare it (`pair`).
 */

import { practices } from '../../patterns/practices/index.ts'
import { secrets } from '../../patterns/secrets/index.ts'
import { confidenceRank, type Evidence, type Finding, type Occurrence, partOf } from '../finding.ts'
import type { FailOn } from '../options.ts'
import { blocks, inOrder } from '../policy/gate.ts'
import { compareText } from '../text-order.ts'

/** Lines between the two; settings that belong together stand together. */
const NEAR = 5

interface Role {
  /** The first id of the declaration: what all rules of a pair have in common. */
  readonly pair: string
  readonly isId: boolean
}

const ROLES: ReadonlyMap<string, Role> = new Map(
  secrets.flatMap(({ id, pair }): [string, Role][] =>
    pair
      ? [
          [id, { pair: pair[0], isId: false }],
          ...pair.map((one): [string, Role] => [one, { pair: pair[0], isId: true }]),
        ]
      : [],
  ),
)
const TITLES = new Map(secrets.map(({ id, title }) => [id, title]))
/** Evidence by which a practice speaks of a secret's life; the report counts practices by it. */
const REMARKS = new Set(practices.flatMap((rule) => (rule.remark ? rule.id : [])))

/** Behind policy, which speaks of each part: what is exempt must not hide what is not. In the order of the report. */
export function withPairs(findings: readonly Finding[], failOn: FailOn): Finding[] {
  const idOf = new Map<Finding, Finding>()
  for (const group of groupsOf(findings)) for (const [secret, id] of couples(group)) idOf.set(secret, id)
  if (idOf.size === 0) return [...findings]
  const ids = new Set(idOf.values())
  return inOrder(
    findings
      .filter((finding) => !ids.has(finding))
      .map((finding) => {
        const id = idOf.get(finding)
        return id ? joined(finding, id, failOn) : finding
      }),
  )
}

/** What can belong together, each group in the order of its text: one pair's rules in the files as they are, or as a commit left one. */
function groupsOf(findings: readonly Finding[]): Iterable<Finding[]> {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    const role = ROLES.get(finding.ruleId)
    if (!role) continue
    const key = JSON.stringify([role.pair, finding.path, finding.present || finding.commit])
    const known = groups.get(key)
    if (known) known.push(finding)
    else groups.set(key, [finding])
  }
  return [...groups.values()].map((group) => group.sort(byPlace))
}

/** The nearest first, the upper of equally near ones; what is left over may then be next to each other. */
function* couples(group: readonly Finding[]): Generator<readonly [secret: Finding, id: Finding]> {
  let left = group
  for (;;) {
    const taken = new Set<Finding>()
    for (const couple of neighboursIn(left)) {
      if (couple.some((one) => taken.has(one))) continue
      for (const one of couple) taken.add(one)
      yield couple
    }
    if (taken.size === 0) return
    left = left.filter((one) => !taken.has(one))
  }
}

const neighboursIn = (group: readonly Finding[]): readonly (readonly [Finding, Finding])[] =>
  group
    .slice(1)
    .flatMap((lower, index) => {
      const upper = group[index]!
      const distance = Math.max(0, lower.startLine - upper.endLine)
      const [secret, id] = isId(upper) ? [lower, upper] : [upper, lower]
      return isId(id) && !isId(secret) && distance <= NEAR && mayJoin(secret, id)
        ? [{ distance, couple: [secret, id] as const }]
        : []
    })
    .sort((a, b) => a.distance - b.distance)
    .map(({ couple }) => couple)

const isId = ({ ruleId }: Finding) => ROLES.get(ruleId)?.isId === true

/**
 * Both count alike. What was ignored by its fingerprint was told of with its id, so that is ignored too; an inline allow
 * speaks of its line alone, and entries of both stay with what they name.
 */
const mayJoin = (secret: Finding, id: Finding): boolean =>
  secret.standing === 'ignored'
    ? id.standing === 'open' && secret.exemption?.by !== 'inline allow'
    : secret.standing === id.standing

function joined(secret: Finding, id: Finding, failOn: FailOn): Finding {
  const worse = id.securitySeverity > secret.securitySeverity ? id : secret
  const surer = confidenceRank(id.confidence) > confidenceRank(secret.confidence) ? id : secret
  const whole: Finding = {
    ...secret,
    severity: worse.severity,
    securitySeverity: worse.securitySeverity,
    confidence: surer.confidence,
    supersedes: [
      ...new Set([secret, id].flatMap(({ supersedes = [] }) => supersedes).concat(id.fingerprint)),
    ],
    occurrences: withoutDoubles([...secret.occurrences, ...id.occurrences]),
    evidence: [...secret.evidence, withId(id), ...remarksOf(secret, id)],
    parts: [partOf(id)],
  }
  return { ...whole, blocks: blocks(whole, failOn) }
}

const withId = ({ ruleId }: Finding): Evidence => ({
  sign: 'for',
  name: 'pair',
  detail: `with its id beside it (${TITLES.get(ruleId) ?? ruleId})`,
})

/** What only the id's own history says. */
const remarksOf = (secret: Finding, id: Finding): readonly Evidence[] =>
  id.evidence.filter(({ name }) => REMARKS.has(name) && !secret.evidence.some((known) => known.name === name))

/** Oldest first; those that no commit dates stand at the end. */
function withoutDoubles(occurrences: readonly Occurrence[]): readonly Occurrence[] {
  const byKey = new Map<string, Occurrence>()
  for (const one of occurrences) {
    const key = JSON.stringify([one.path, one.startLine, one.commit, one.removedIn])
    if (!byKey.has(key)) byKey.set(key, one)
  }
  return [...byKey.values()].sort((a, b) => compareText(a.authorDate ?? LAST, b.authorDate ?? LAST))
}

const byPlace = (a: Finding, b: Finding) =>
  a.startLine - b.startLine ||
  a.startColumn - b.startColumn ||
  compareText(a.ruleId, b.ruleId) ||
  compareText(a.fingerprint, b.fingerprint)

/** Behind every date. */
const LAST = '\uffff'
