/** How a run ended, in the words that several reporters share: what counts, what does not, and what the policy says of itself. */
import { type Finding, type Severity, STANDINGS, type Standing } from '../finding.ts'
import type { Receipt } from '../receipt.ts'
import type { Report } from '../report.ts'
import { counted, number, skippedText } from './wording.ts'

export const SEVERITIES_WORST_FIRST: readonly Severity[] = ['critical', 'high', 'medium', 'low']

/** "7 findings: 2 critical, 5 high; 7 block." */
export const verdict = (report: Report): string => {
  const counts = SEVERITIES_WORST_FIRST.map((severity) => ({ severity, count: countOf(report, severity) }))
  const parts = counts.filter(({ count }) => count > 0).map(({ severity, count }) => `${count} ${severity}`)
  const also = policyFails(report.receipt) ? ' The policy fails the run.' : ''
  if (parts.length === 0) {
    const none = report.findings.length > 0 ? 'No finding counts' : 'No findings'
    return `${none}${report.receipt.complete ? '' : ' in what was read'}.${also}`
  }
  const blocks =
    report.blocking === 0 ? 'none blocks' : `${report.blocking} ${report.blocking === 1 ? 'blocks' : 'block'}`
  return `${counted(openOf(report).length, 'finding')}: ${parts.join(', ')}; ${blocks}.${also}`
}

/** Those that count. */
export const openOf = ({ findings }: Report): readonly Finding[] =>
  findings.filter(({ standing }) => standing === 'open')

/** How many count. */
export const countOf = (report: Report, severity: Severity): number =>
  openOf(report).filter((finding) => finding.severity === severity).length

/** "12 findings do not count: 3 ignored, 9 known from the baseline"; empty when all do. */
export const exemptText = (report: Report): string => {
  const parts = STANDINGS.flatMap((standing) => {
    const count = report.findings.filter((finding) => finding.standing === standing).length
    return standing === 'open' || count === 0 ? [] : [{ count, text: `${number(count)} ${EXEMPT[standing]}` }]
  })
  const all = parts.reduce((sum, { count }) => sum + count, 0)
  if (all === 0) return ''
  return `${counted(all, 'finding')} ${all === 1 ? 'does' : 'do'} not count: ${parts.map(({ text }) => text).join(', ')}`
}

const EXEMPT: Readonly<Record<Exclude<Standing, 'open'>, string>> = {
  ignored: 'ignored',
  baseline: 'known from the baseline',
  before: 'from before this change',
}

/** What is to be said of the policy; "fails the run" where it does. */
export const policyTexts = ({ policy }: Receipt): readonly string[] =>
  policy.map((remark) => `${skippedText(remark)}${remark.fails ? ', which fails the run' : ''}`)

/** Whether something in the policy itself makes the run fail. */
export const policyFails = ({ policy }: Receipt): boolean => policy.some(({ fails }) => fails)
