/** The policy stage: how each finding counts, and which block. */
import type { Exemption, Finding, Standing } from '../finding.ts'
import type { FailOn } from '../options.ts'
import { blocks, inOrder } from './gate.ts'

export interface Policy {
  readonly failOn: FailOn
  /** Asked in this order; the first that knows a finding decides. */
  readonly exemptions: readonly Exempt[]
}

/** Why a finding does not count; undefined where this has nothing to say of it. */
export type Exempt = (
  finding: Finding,
) => { readonly standing: Exclude<Standing, 'open'>; readonly exemption: Exemption } | undefined

/** In the order of the report: what counts first. */
export const withStanding = (findings: readonly Finding[], { failOn, exemptions }: Policy): Finding[] =>
  inOrder(
    findings.map((finding) => {
      const stands = { ...finding, ...firstOf(exemptions, finding) }
      return { ...stands, blocks: blocks(stands, failOn) }
    }),
  )

function firstOf(exemptions: readonly Exempt[], finding: Finding): ReturnType<Exempt> {
  for (const exempt of exemptions) {
    const answer = exempt(finding)
    if (answer) return answer
  }
  return undefined
}
