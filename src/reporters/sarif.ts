/**
 * SARIF 2.1.0 for code scanning: what is in the files and what is in history only are two runs with a category each, so
 * that an upload of the one never closes alerts of the other. What GitHub reads and its limits:
 * https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support-for-code-scanning
 *
 * An incomplete scan says `executionSuccessful: false`. GitHub then refuses the upload, and that is wanted: it would take
 * every finding that was not reached as fixed and close its alert. The gate is the exit code, which is 2.
 *
 * Left out on purpose: snippets (they would hold the secret), findings that do not count (GitHub ignores `suppressions` and would show
 * them as open alerts, https://github.com/github/codeql-action/issues/1230; a notification counts them),
 * and commits or fingerprints in rule ids or URIs (every run would open new alerts).
 */
import type { Invocation, Location, Log, Notification, Result, Run } from 'sarif'
import type { Finding } from '../finding.ts'
import type { Report } from '../report.ts'
import { jsonText, visible } from '../sanitise.ts'
import { pageOf, uriOf } from './address.ts'
import { ruleDescriptor } from './sarif-rule.ts'
import { exemptText, policyTexts } from './verdict.ts'
import * as wording from './wording.ts'

/** GitHub stores no more for each run. */
const RESULTS = 5000
/** GitHub shows 100 locations of a result; a reader looks at fewer. */
const RELATED = 20
const ROOT = '%SRCROOT%'

/**
 * @param repository its address in a browser, such as `https://github.com/owner/name`; allows links and provenance
 * @param ofPullRequest its alerts are compared with those of the base, which has both categories
 */
export const sarifReport = (report: Report, repository?: string, ofPullRequest = false): string => {
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: parts(report, ofPullRequest).map(({ category, findings }) =>
      runOf(report, category, findings, repository),
    ),
  }
  return jsonText(log)
}

type Category = Exclude<Report['receipt']['scope'], 'all'>

/** Only what was scanned gets a run: an empty run would close the alerts of its category. */
const parts = (
  report: Report,
  ofPullRequest: boolean,
): readonly { category: Category; findings: readonly Finding[] }[] => {
  const { receipt } = report
  const findings = report.findings.filter(isListed)
  return receipt.scope === 'all' || (receipt.scope === 'range' && ofPullRequest)
    ? [
        { category: 'tree', findings: findings.filter(({ present }) => present) },
        { category: 'history', findings: findings.filter(({ present }) => !present) },
      ]
    : [{ category: receipt.scope, findings }]
}

/** What stood before the change is open still, only not because of it. */
const isListed = ({ standing }: Finding) => standing === 'open' || standing === 'before'

const runOf = (report: Report, category: Category, all: readonly Finding[], repository?: string): Run => {
  const { receipt } = report
  const findings = all.slice(0, RESULTS)
  const ruleIds = [...new Set(findings.map(({ ruleId }) => ruleId))].sort()
  const onLine = countByLine(findings)
  return {
    tool: {
      driver: {
        // Merge protection rules name the tool, so this name stays.
        name: 'Keysweep',
        semanticVersion: receipt.tool.version,
        rules: ruleIds.map((id) => ruleDescriptor(id, report.rules.get(id), findings)),
      },
    },
    automationDetails: { id: `keysweep/${category}/` },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { [ROOT]: { description: { text: 'The root of the repository.' } } },
    invocations: [invocationOf(report, all.length)],
    results: findings.map((finding) => ({
      ...resultOf(finding, report, onLine.get(lineKey(finding)) ?? 1, repository),
      ruleIndex: ruleIds.indexOf(finding.ruleId),
    })),
    ...(repository !== undefined &&
      receipt.head !== null && {
        versionControlProvenance: [
          { repositoryUri: repository, revisionId: receipt.head, mappedTo: { uriBaseId: ROOT } },
        ],
      }),
    properties: { receipt },
  }
}

const resultOf = (finding: Finding, report: Report, onLine: number, repository?: string): Result => ({
  ruleId: finding.ruleId,
  level: levelOf(finding),
  message: { text: messageOf(finding, report, onLine, repository) },
  locations: [
    locationOf(finding.path, {
      startLine: finding.startLine,
      startColumn: finding.startColumn,
      endLine: finding.endLine,
      endColumn: finding.endColumn,
    }),
  ],
  ...(finding.standing === 'before' && { baselineState: 'unchanged' as const }),
  relatedLocations: relatedOf(finding, report),
  partialFingerprints: {
    ...(finding.lineHash !== null && { primaryLocationLineHash: finding.lineHash }),
    'keysweep/v1': finding.fingerprint,
  },
  properties: {
    severity: finding.severity,
    confidence: finding.confidence,
    present: finding.present,
    commit: finding.commit,
  },
})

/** The parts, then the other places. */
const relatedOf = (finding: Finding, report: Report): Location[] =>
  [
    ...(finding.parts ?? []).map((part) => {
      const { ruleId: _, path, ...region } = part
      return { path, region, text: `With: ${wording.partText(part, report)}` }
    }),
    ...wording.otherPlaces(finding).map((occurrence) => ({
      path: occurrence.path,
      region: { startLine: occurrence.startLine },
      text: wording.occurrenceText(occurrence, report.receipt),
    })),
  ]
    .slice(0, RELATED)
    .map(({ path, region, text }, index) => ({
      id: index + 1,
      ...locationOf(path, region),
      message: { text: plain(text) },
    }))

/** The first sentence is the alert's title. Two findings of a rule on a line fold into one alert, so it says how many. */
const messageOf = (finding: Finding, report: Report, onLine: number, repository?: string): string => {
  const { commit, path, startLine } = finding
  const what = wording.sentence(finding.message)
  const others = wording.otherPlaces(finding).length
  const historic = wording.isHistoric(finding)
  const text = [
    historic
      ? `In history only (commit ${wording.originOf(finding)}, ${wording.removalOf(finding)}): ${what}`
      : what,
    historic ? 'Everybody with a clone can still read it.' : wording.sinceWhen(finding, report),
    onLine > 1 ? `This line holds ${onLine} findings of this rule.` : '',
    others > 0 ? `It stands or stood at ${wording.counted(others, 'other place')}.` : '',
    lineToPaste(finding),
  ]
  const link =
    historic && commit !== null && repository !== undefined ? pageOf(repository, commit, path, startLine) : ''
  return [...text.map(plain), link].filter(Boolean).join(' ')
}

/** GitHub shows a message as one paragraph, so what has several lines is left to the other reports. */
const lineToPaste = (finding: Finding): string => {
  const text = wording.pasteOf(finding)
  return text === '' || text.includes('\n') ? '' : `Fix: ${text}`
}

/** A message has links written as `[text](1)`; untrusted text gets none. */
const plain = (text: string): string => visible(text).replaceAll('](', '\\](')

const locationOf = (path: string, region: NonNullable<Location['physicalLocation']>['region']): Location => ({
  physicalLocation: { artifactLocation: { uri: uriOf(path), uriBaseId: ROOT }, region },
})

const levelOf = ({ severity }: Finding): Result.level =>
  severity === 'low' ? 'note' : severity === 'medium' ? 'warning' : 'error'

const invocationOf = (report: Report, found: number): Invocation => {
  const { receipt } = report
  const exempt = exemptText(report)
  const suppressed = wording.suppressedText(receipt)
  return {
    executionSuccessful: receipt.complete,
    toolExecutionNotifications: [
      ...wording
        .gapsOf(receipt)
        .map((gap) => notification('error', `Not read: ${wording.skippedText(gap)}.`)),
      ...(receipt.complete || wording.gapsOf(receipt).length > 0
        ? []
        : [notification('error', 'Nothing was read.')]),
      ...(found > RESULTS ? [notification('warning', cutText(found))] : []),
      ...wording
        .leftOutOf(receipt)
        .map((item) => notification('note', `Left out: ${wording.skippedText(item)}.`)),
      ...policyTexts(receipt).map((text) => notification('warning', `Policy: ${text}.`)),
      ...(exempt === '' ? [] : [notification('note', `${exempt}.`)]),
      ...(suppressed === '' ? [] : [notification('note', `${suppressed}.`)]),
    ],
  }
}

const cutText = (found: number): string =>
  `Only the ${wording.number(RESULTS)} worst of ${wording.counted(found, 'finding')} are listed: code scanning stores no more of a run.`

const notification = (level: Notification.level, text: string): Notification => ({
  level,
  message: { text: plain(text) },
})

const lineKey = ({ ruleId, path, startLine, lineHash }: Finding): string =>
  JSON.stringify([ruleId, path, startLine, lineHash])

const countByLine = (findings: readonly Finding[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const finding of findings) counts.set(lineKey(finding), (counts.get(lineKey(finding)) ?? 0) + 1)
  return counts
}
