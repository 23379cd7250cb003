/** What a run says of each practice: violated, met, or why it cannot say. */
import type { PracticeRule, Rule } from '../../patterns/rule.ts'
import type { Finding } from '../finding.ts'
import type { Receipt } from '../receipt.ts'

/**
 * `met`: looked and found nothing. `not applicable`: there is nothing that the rule looks at. `off`: not asked to look.
 * `not looked`: asked, and something it needs was not read.
 */
export type Outcome = 'violated' | 'met' | 'not applicable' | 'off' | 'not looked'

/** By the catalogue's id; a family of secrets counts as one. */
export type Outcomes = ReadonlyMap<string, Outcome>

interface Run {
  readonly rules: readonly Rule[]
  readonly inForce: ReadonlySet<Rule>
  readonly findings: readonly Finding[]
  /** How many files each practice looked at, by id. */
  readonly looked: ReadonlyMap<string, number>
  /** Practices that an error stopped. */
  readonly stopped: ReadonlySet<string>
  /** Files as they stand; undefined where they are not known one by one. */
  readonly paths?: readonly string[]
  readonly scope: Receipt['scope']
}

export function outcomesOf(run: Run): Outcomes {
  const violated = violatedBy(run.findings)
  const outcomes = new Map<string, Outcome>()
  for (const rule of run.rules) {
    const outcome = violated.has(rule.family) ? 'violated' : quietOutcome(rule, run)
    // Of a family the rule that looked speaks for those that are off.
    if (outcomes.get(rule.family) !== 'met') outcomes.set(rule.family, outcome)
  }
  return outcomes
}

/** Ids of the catalogue. */
export const violatedBy = (findings: readonly Finding[]): ReadonlySet<string> =>
  new Set(findings.flatMap(({ family, evidence }) => [family, ...evidence.map(({ name }) => name)]))

function quietOutcome(rule: Rule, run: Run): Outcome {
  if (!run.inForce.has(rule)) return 'off'
  return rule.kind === 'secret' ? 'met' : practiceOutcome(rule, run)
}

function practiceOutcome(rule: PracticeRule, { looked, stopped, paths, scope }: Run): Outcome {
  const readsFiles = scope !== 'history'
  const readsHistory = scope === 'history' || scope === 'all'
  if (stopped.has(rule.id)) return 'not looked'
  if (rule.remark && readsHistory) return 'met'
  if (rule.looksAt === 'history' || !readsFiles) return 'not looked'
  const isAboutAny = !rule.about || paths === undefined || paths.some((path) => rule.about?.(path))
  const isThere = isAboutAny && (rule.looksAt === 'repository' || looked.has(rule.id))
  return isThere ? 'met' : 'not applicable'
}
