/**
 * The words of a pull request's review. Mails and other programs copy them, so they quote no line; what may be quoted, a
 * suggestion, comes from outside and was looked through. A hidden mark at the end tells later runs which finding a comment is
 * about: it is the fingerprint, from which nobody gets the secret back.
 */
import type { Replacement } from '../edit.ts'
import type { Finding } from '../finding.ts'
import type { Report } from '../report.ts'
import { markdown, markdownBlock, markdownCode, markdownProse } from '../sanitise.ts'
import { verdict } from './verdict.ts'
import * as wording from './wording.ts'

/** GitHub takes 65,536 characters. */
const MOST = 60_000
const LISTED = 50

/** @param replacement lines that hold no secret */
export const findingComment = (
  finding: Finding,
  report: Report,
  replacement?: Pick<Replacement, 'text'>,
): string => {
  const rule = report.rules.get(finding.ruleId)
  const parts = [
    `**Keysweep: ${finding.severity}.** ${markdown(wording.sentence(finding.message))} ${markdownCode(finding.ruleId)}`,
    markdown(wording.sinceWhen(finding, report)),
    rule === undefined ? '' : `**Do:** ${markdownProse(rule.remediation)}`,
    replacement === undefined ? '' : markdownBlock(replacement.text, 'suggestion'),
  ]
  return `${parts.filter(Boolean).join('\n\n').slice(0, MOST)}\n\n${findingMark(finding)}`
}

/** What a comment becomes when its finding is gone. */
export const resolvedComment = (fingerprint: string): string =>
  `**Keysweep:** no longer found here. If it was a secret, whoever saw it still has it: revoke it.\n\n${mark('resolved', fingerprint)}`

/** @param others what blocks and stands on no line of the change */
export const reviewBody = (others: readonly Finding[], report: Report): string => {
  const rows = others
    .slice(0, LISTED)
    .map((one) => `- ${markdownCode(wording.lineOf(one))}: ${markdown(wording.sentence(one.message))}`)
  const left = others.length - rows.length
  const parts = [
    `**Keysweep:** ${verdict(report)}`,
    report.receipt.complete ? '' : 'The scan is incomplete, so this is not a clean result.',
    rows.length > 0 ? `Not on a line of this change:\n\n${rows.join('\n')}` : '',
    left > 0 ? `${wording.counted(left, 'more finding')}: see the job summary.` : '',
  ]
  return `${parts.filter(Boolean).join('\n\n').slice(0, MOST)}\n\n${mark('review', '')}`
}

/** What the mark at the end of a text says; undefined where it has none. */
export const markOf = (body: string): { kind: string; fingerprint: string } | undefined => {
  const [, kind, fingerprint = ''] =
    /<!-- keysweep:(finding|resolved|review):([\w-]*) -->\s*$/.exec(body) ?? []
  return kind === undefined ? undefined : { kind, fingerprint }
}

/** The identity that the mark holds. */
export const markedAs = ({ fingerprint }: Pick<Finding, 'fingerprint'>): string =>
  fingerprint.replace(/[^\w-]/g, '_')

const findingMark = (finding: Finding) => mark('finding', markedAs(finding))

const mark = (kind: string, fingerprint: string) => `<!-- keysweep:${kind}:${fingerprint} -->`
