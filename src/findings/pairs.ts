/**
 * An id and the secret that belongs to it, near each other, are one finding with both parts: the secret's. Either alone
 * is less: the secret cannot be used without its id, and who revokes one has to know the other.
 */

import { practices } from '../../patterns/practices/index.ts'
import { secrets } from '../../patterns/secrets/index.ts'
import { confidenceRank, type Evidence, type Finding, type Occurrence, partOf } from '../finding.ts'
import type { FailOn } from '../options.ts'
import { blocks, inOrder } from '../policy/gate.ts'
import { compareText } from '../text-order.ts'
import { type Couple, couplesIn } from './couples.ts'

const TITLES = new Map(secrets.map(({ id, title }) => [id, title]))
/** Evidence by which a practice speaks of a secret's life; the report counts practices by it. */
const REMARKS = new Set(practices.flatMap((rule) => (rule.remark ? rule.id : [])))
/** What made a part unsure, and does not once the other stands beside it. */
const OUTWEIGHED = new Set(['name', 'no assignment'])

/** Before policy: what is unsure by itself is medium beside its other part, so that both are reported or neither. */
export function lifted(findings: readonly Finding[]): readonly Finding[] {
  const partnerOf = new Map<Finding, Finding>()
  for (const { secret, id } of couplesIn(findings))
    if (isSure(secret) || isSure(id) || (isOutweighed(secret) && isOutweighed(id)))
      partnerOf.set(secret, id).set(id, secret)
  return findings.map((finding) => {
    const partner = partnerOf.get(finding)
    return partner && !isSure(finding)
      ? { ...finding, confidence: 'medium', evidence: [...finding.evidence, beside(partner)] }
      : finding
  })
}

const isSure = ({ confidence }: Finding) => confidence !== 'low'
const isOutweighed = ({ evidence }: Finding) =>
  evidence.every(({ sign, name }) => sign === 'for' || OUTWEIGHED.has(name))

/** Behind policy, which speaks of each part: what is exempt must not hide what is not. In the order of the report. */
export function withPairs(findings: readonly Finding[], failOn: FailOn): Finding[] {
  const couples = new Map(couplesIn(findings).map((couple) => [couple.secret, couple]))
  if (couples.size === 0) return [...findings]
  const others = new Set([...couples.values()].flatMap(othersOf))
  return inOrder(
    findings
      .filter((finding) => !others.has(finding))
      .map((finding) => {
        const couple = couples.get(finding)
        return couple ? joined(couple, failOn) : finding
      }),
  )
}

const othersOf = ({ id, third }: Couple): readonly Finding[] => (third ? [id, third] : [id])

function joined(couple: Couple, failOn: FailOn): Finding {
  const { secret, id } = couple
  const others = othersOf(couple)
  const all = [secret, ...others]
  const worse = all.reduce((a, b) => (b.securitySeverity > a.securitySeverity ? b : a))
  const surer = confidenceRank(id.confidence) > confidenceRank(secret.confidence) ? id : secret
  const whole: Finding = {
    ...secret,
    severity: worse.severity,
    securitySeverity: worse.securitySeverity,
    confidence: surer.confidence,
    supersedes: [
      ...new Set([
        ...all.flatMap(({ supersedes = [] }) => supersedes),
        ...others.map(({ fingerprint }) => fingerprint),
      ]),
    ],
    occurrences: withoutDoubles(all.flatMap(({ occurrences }) => occurrences)),
    evidence: [
      ...secret.evidence.filter(({ name }) => name !== BESIDE),
      beside(id),
      ...remarksOf(secret, others),
    ],
    parts: others.map(partOf),
  }
  return { ...whole, blocks: blocks(whole, failOn) }
}

const BESIDE = 'pair'
const beside = ({ ruleId }: Finding): Evidence => ({
  sign: 'for',
  name: BESIDE,
  detail: `${TITLES.get(ruleId) ?? ruleId} stands beside it`,
})

/** What only the others' own history says, each once. */
function remarksOf(secret: Finding, others: readonly Finding[]): readonly Evidence[] {
  const known = new Set(secret.evidence.map(({ name }) => name))
  const said = others.flatMap(({ evidence }) => evidence).filter(({ name }) => REMARKS.has(name))
  return said.filter(({ name }) => !known.has(name) && known.add(name))
}

/** Oldest first; those that no commit dates stand at the end. */
function withoutDoubles(occurrences: readonly Occurrence[]): readonly Occurrence[] {
  const byKey = new Map<string, Occurrence>()
  for (const one of occurrences) {
    const key = JSON.stringify([one.path, one.startLine, one.commit, one.removedIn])
    if (!byKey.has(key)) byKey.set(key, one)
  }
  return [...byKey.values()].sort((a, b) => compareText(a.authorDate ?? LAST, b.authorDate ?? LAST))
}

/** Behind every date. */
const LAST = '\uffff'
