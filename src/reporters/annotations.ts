/**
 * Annotations on the lines of a change, as workflow commands. The runner keeps ten of each type for a step and drops the
 * rest in silence, cuts a message at 4096 characters, and takes no columns over several lines
 * (https://github.com/actions/runner/blob/main/src/Runner.Worker/ExecutionContext.cs); so the worst come first and the
 * last one counts what is not shown.
 */
import type { Finding } from '../finding.ts'
import type { Report } from '../report.ts'
import { command } from '../sanitise.ts'
import { openOf, policyFails, policyTexts } from './verdict.ts'
import * as wording from './wording.ts'

type Type = 'error' | 'warning'

const ROOM = 10

/** Commands, one a line; empty when there is nothing to say. */
export const annotations = (report: Report): string => {
  const blocks = report.findings.filter((finding) => finding.blocks)
  const others = openOf(report).filter((finding) => !finding.blocks)
  const first = [
    ...(report.receipt.complete ? [] : [incompleteCommand(report)]),
    ...(policyFails(report.receipt) ? [policyCommand(report)] : []),
  ]
  const lines = [
    ...first,
    ...withinRoom('error', blocks, report, ROOM - first.length),
    ...withinRoom('warning', others, report, ROOM),
  ]
  return lines.map((line) => `${line}\n`).join('')
}

const withinRoom = (
  type: Type,
  findings: readonly Finding[],
  report: Report,
  room: number,
): readonly string[] => {
  const shown = findings.length <= room ? findings : findings.slice(0, room - 1)
  const rest = findings.length - shown.length
  const lines = shown.map((finding) => findingCommand(type, finding, report))
  if (rest === 0) return lines
  const message = `${wording.counted(rest, 'more finding')} of this kind: see the job summary or the log of this step.`
  return [...lines, command(type, { title: 'Keysweep' }, message)]
}

const findingCommand = (type: Type, finding: Finding, report: Report): string => {
  const rule = report.rules.get(finding.ruleId)
  const message = [
    wording.sentence(finding.message),
    finding.present ? '' : `${wording.placeOf(finding)}.`,
    wording.sinceWhen(finding, report),
    rule?.remediation ?? '',
  ]
  return command(
    type,
    { title: `Keysweep: ${finding.severity}, ${finding.ruleId}`, ...placeOf(finding) },
    [message.filter(Boolean).join(' '), wording.pasteOf(finding)].filter(Boolean).join('\n'),
  )
}

/**
 * Paths of history are no longer in the change, and GitHub would mark the wrong text, so those carry no line. Columns
 * stand for text on one line only.
 */
const placeOf = (finding: Finding) => {
  if (!finding.present || finding.path === '') return {}
  const lines = { file: finding.path, line: finding.startLine, endLine: finding.endLine }
  return finding.startLine !== finding.endLine || wording.isWhole(finding)
    ? lines
    : { ...lines, col: finding.startColumn, endColumn: finding.endColumn }
}

const policyCommand = ({ receipt }: Report): string =>
  command(
    'error',
    { title: 'Keysweep: the policy fails the run' },
    `${policyTexts({ ...receipt, policy: receipt.policy.filter(({ fails }) => fails) }).join('; ')}.`,
  )

const incompleteCommand = ({ receipt }: Report): string => {
  const gaps = wording.gapsOf(receipt).map(wording.skippedText)
  const what = gaps.length > 0 ? `Not read: ${gaps.join('; ')}.` : 'Nothing was read.'
  return command(
    'error',
    { title: 'Keysweep: the scan is incomplete' },
    `${what} This is not a clean result.`,
  )
}
