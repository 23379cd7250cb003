/**
 * A check with an annotation for every finding that counts: a step has ten of each kind, a check run has as many as one sends,
 * fifty at a time. https://docs.github.com/en/rest/checks/runs
 */
import type { Finding } from '../finding.ts'
import type { Report } from '../report.ts'
import { openOf, verdict } from '../reporters/verdict.ts'
import * as wording from '../reporters/wording.ts'
import { markdown, visible } from '../sanitise.ts'
import type { Api } from './api.ts'
import { countOf, field } from './field.ts'

const NAME = 'Keysweep findings'
const BATCH = 50
/** Twenty requests; the summary and the report have the rest. */
const MOST = 1000

/** @param head the commit that shows it. @throws ApiError where GitHub does not take it */
export async function writeCheckRun(api: Api, report: Report, head: string): Promise<string> {
  const open = openOf(report)
  const here = open.filter(({ present, path }) => present && path !== '')
  const annotations = here.slice(0, MOST).map((finding) => annotationOf(finding, report))
  const left = open.length - annotations.length
  const output = {
    title: verdict(report).slice(0, 255),
    summary: [
      verdict(report),
      `Read: ${wording.coverage(report.receipt)}.`,
      left > 0
        ? `${wording.counted(left, 'finding')} without an annotation: in history only, or too many. See the job summary.`
        : '',
      ...wording.gapsOf(report.receipt).map((gap) => `Not read: ${wording.skippedText(gap)}.`),
    ]
      .filter(Boolean)
      .map(markdown)
      .join('\n\n')
      .slice(0, 60_000),
  }
  const [first = [], ...rest] = batchesOf(annotations)
  const begun = await api.send('POST /repos/{owner}/{repo}/check-runs', {
    name: NAME,
    head_sha: head,
    ...(rest.length > 0 ? { status: 'in_progress' } : ended(report)),
    output: { ...output, annotations: first },
  })
  for (const [index, batch] of rest.entries())
    await api.send('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', {
      check_run_id: countOf(field(begun, 'id')),
      ...(index === rest.length - 1 && ended(report)),
      output: { ...output, annotations: batch },
    })
  return `The check run has ${wording.counted(annotations.length, 'annotation')}.`
}

const ended = ({ exitCode }: Report) => ({
  status: 'completed',
  conclusion: exitCode === 0 ? 'success' : 'failure',
})

const batchesOf = <T>(all: readonly T[]): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(all.length / BATCH) }, (_, index) =>
    all.slice(index * BATCH, (index + 1) * BATCH),
  )

/** Columns count on one line only. */
const annotationOf = (finding: Finding, report: Report) => {
  const { startLine, endLine, startColumn, endColumn } = finding
  const marks = startLine === endLine && !wording.isWhole(finding)
  const rule = report.rules.get(finding.ruleId)
  const message = [wording.sentence(finding.message), wording.sinceWhen(finding, report), rule?.remediation]
  return {
    path: finding.path,
    start_line: startLine,
    end_line: endLine,
    ...(marks && { start_column: startColumn, end_column: endColumn }),
    annotation_level: finding.blocks ? 'failure' : 'warning',
    title: `Keysweep: ${finding.severity}, ${finding.ruleId}`.slice(0, 255),
    message: visible(message.filter(Boolean).join(' ')).slice(0, 8000),
  }
}
