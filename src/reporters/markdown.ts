/**
 * The job summary: what blocks first, then the rest, what to do, and the receipt. The runner drops a summary over 1 MiB
 * whole (https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands), so this one stays under
 * 900 KiB and says what it left out.
 */
import type { Finding } from '../finding.ts'
import type { Report } from '../report.ts'
import { markdown, markdownBlock, markdownCode, markdownProse } from '../sanitise.ts'
import { pageOf } from './address.ts'
import { heapsOf } from './heaps.ts'
import { practicesMarkdown } from './practices.ts'
import { exemptText, openOf, policyFails, policyTexts, verdict } from './verdict.ts'
import * as wording from './wording.ts'

const BYTES = 900 * 1024
const BYTES_OF_ADVICE = 200 * 1024
/** Of each rule: who wants all of them has the log. */
const PASTES = 3

/** @param repository its address in a browser, such as `https://github.com/owner/name`; allows links to lines */
export const markdownReport = (report: Report, repository?: string): string => {
  const blocks = report.findings.filter((finding) => finding.blocks)
  const others = openOf(report).filter((finding) => !finding.blocks)
  const opening = [headline(report), incompleteText(report), historyText(report)]
  const closing = [adviceText(report), practicesMarkdown(report.outcomes), receiptText(report)]
  const rows = (findings: readonly Finding[]) =>
    heapsOf(findings).flatMap(({ shown, left }) => [
      ...shown.map((finding) => rowOf(finding, report, repository)),
      ...left.slice(0, 1).map((first) => leftRow(left.length, first)),
    ])
  const room = BYTES - size(opening) - size(closing) - 1000
  const first = table('Blocks', rows(blocks), room)
  const second = table('Does not block', rows(others), room - size([first]))
  return `${[...opening, first, second, ...closing].filter(Boolean).join('\n\n')}\n`
}

const headline = (report: Report): string => {
  const incomplete = report.receipt.complete ? '' : 'the scan is incomplete'
  const blocks =
    report.blocking === 0
      ? ''
      : `${wording.counted(report.blocking, 'finding')} ${report.blocking === 1 ? 'blocks' : 'block'}`
  const policy = policyFails(report.receipt) ? 'the policy fails the run' : ''
  const title = [blocks, policy, incomplete].filter(Boolean).join(', and ')
  return `## Keysweep: ${title || 'nothing blocks'}\n\n${verdict(report)}`
}

const incompleteText = ({ receipt }: Report): string => {
  if (receipt.complete) return ''
  const gaps = wording.gapsOf(receipt).map((gap) => `> - ${markdown(wording.skippedText(gap))}`)
  const what = gaps.length > 0 ? 'Part of what was asked for could not be read' : 'Nothing could be read'
  return [`> [!CAUTION]\n> ${what}, so this is not a clean result.`, ...gaps].join('\n')
}

const historyText = (report: Report): string => {
  const historic = openOf(report).filter(wording.isHistoric)
  if (historic.length === 0) return ''
  const oldest = historic.flatMap((finding) => wording.exposedSince(finding) ?? []).sort()[0]
  const verb = historic.length === 1 ? 'stands' : 'stand'
  const since = oldest === undefined ? '' : `, the oldest since ${markdown(oldest)}`
  return `**History:** ${wording.counted(historic.length, 'finding')} ${verb} in history only${since}. Everybody with a clone can read what a later commit removed: revoke it.`
}

const rowOf = (finding: Finding, report: Report, repository: string | undefined): string => {
  const others = wording.otherPlaces(finding).length
  const since = wording.sinceWhen(finding, report)
  const parts = (finding.parts ?? []).map((part) => `<br>with ${markdown(wording.partText(part, report))}`)
  const cells = [
    finding.severity,
    placeCell(finding, report.receipt.head, repository),
    `${markdown(finding.message)}${parts.join('')}<br>${markdownCode(finding.ruleId)} ${markdownCode(wording.idOf(finding))}`,
    markdown(
      [since, others > 0 ? `Also at ${wording.counted(others, 'other place')}.` : '']
        .filter(Boolean)
        .join(' '),
    ),
  ]
  return `| ${cells.join(' | ')} |`
}

const leftRow = (count: number, first: Finding): string =>
  `| ${first.severity} | ${markdownCode(first.path)} | ${markdown(wording.leftText(count, first))}<br>${markdownCode(first.ruleId)} | The log names the JSON report, which lists all. |`

const placeCell = (finding: Finding, head: string | null, repository: string | undefined): string => {
  const text = markdownCode(wording.lineOf(finding))
  const commit = finding.present ? head : finding.commit
  const isFile = finding.path !== '' && (finding.present || wording.isHistoric(finding))
  if (repository === undefined || commit === null || !isFile) return text
  return `[${text}](${pageOf(repository, commit, finding.path, finding.startLine)})`
}

/** A table with as many rows as fit; empty without rows. */
const table = (title: string, rows: readonly string[], room: number): string => {
  if (rows.length === 0) return ''
  const { shown, left } = fitting(rows, room)
  const head = '| Severity | Where | What | History |\n| --- | --- | --- | --- |'
  const note = `${wording.counted(left, 'row')} left out: a job summary holds 1 MiB. The log, the JSON and the SARIF report go on.`
  return [`### ${title}`, [head, ...shown].join('\n'), left > 0 ? note : ''].filter(Boolean).join('\n\n')
}

const adviceText = (report: Report): string => {
  const ids = [...new Set(openOf(report).map(({ ruleId }) => ruleId))]
  const sections = ids.flatMap((id) => {
    const rule = report.rules.get(id)
    if (rule === undefined) return []
    const summary = `<summary>${markdown(rule.title)} (${markdownCode(id)})</summary>`
    const parts = [
      markdownProse(rule.why),
      `**Do:** ${markdownProse(rule.remediation)}`,
      pastesOf(id, report),
    ]
    return `<details>${summary}\n\n${parts.filter(Boolean).join('\n\n')}\n\n</details>`
  })
  if (sections.length === 0) return ''
  const { shown, left } = fitting(sections, BYTES_OF_ADVICE)
  const note = `${wording.counted(left, 'more rule')}: keysweep rules ID explains each.`
  return ['### What to do', ...shown, left > 0 ? note : ''].filter(Boolean).join('\n\n')
}

/** What can be pasted, once where it is the same for several findings. */
const pastesOf = (ruleId: string, report: Report): string => {
  const places = new Map<string, Finding[]>()
  for (const finding of openOf(report).filter((one) => one.ruleId === ruleId)) {
    const text = wording.pasteOf(finding)
    if (text !== '') places.set(text, [...(places.get(text) ?? []), finding])
  }
  const texts = [...places].slice(0, PASTES).map(([text, [first, ...more]]) => {
    const others = more.length > 0 ? ` and ${wording.counted(more.length, 'other place')}` : ''
    return first ? `At ${markdownCode(wording.lineOf(first))}${others}:\n\n${markdownBlock(text)}` : ''
  })
  return texts.join('\n\n')
}

const receiptText = (report: Report): string => {
  const { receipt } = report
  const lines = [
    exemptText(report),
    ...policyTexts(receipt).map((text) => `Policy: ${text}`),
    `Read: ${wording.coverage(receipt)}`,
    ...wording.leftOutOf(receipt).map((item) => `Left out: ${wording.skippedText(item)}`),
    wording.suppressedText(receipt),
    `With: ${wording.toolText(receipt)}`,
  ]
  return `### Receipt\n\n${lines
    .filter(Boolean)
    .map((line) => `- ${markdown(line)}`)
    .join('\n')}`
}

/** As many of the parts as fit into `room` bytes, in order. */
const fitting = (parts: readonly string[], room: number): { shown: readonly string[]; left: number } => {
  let used = 0
  let end = 0
  for (const part of parts) {
    used += size([part])
    if (used > room) break
    end++
  }
  return { shown: parts.slice(0, end), left: parts.length - end }
}

/** Bytes, with the empty line that follows. */
const size = (parts: readonly string[]): number =>
  parts.reduce((sum, part) => sum + Buffer.byteLength(part) + 2, 0)
