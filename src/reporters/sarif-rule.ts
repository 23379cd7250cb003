/** A rule as code scanning shows it beside an alert. Its limits: 255 characters for a name, 1024 for a description. */
import type { Finding } from '../finding.ts'
import type { ReportedRule } from '../report.ts'
import { markdownProse, visible } from '../sanitise.ts'
import { sentence } from './wording.ts'

/** @param findings of the run; they stand in for a rule that the report does not hold */
export const ruleDescriptor = (id: string, rule: ReportedRule | undefined, findings: readonly Finding[]) => {
  const finding = findings.find(({ ruleId }) => ruleId === id)
  const title = cut(rule?.title ?? finding?.message ?? id)
  return {
    id,
    name: pascal(id).slice(0, 255),
    shortDescription: { text: sentence(title) },
    fullDescription: { text: cut(rule?.why ?? title) },
    help: rule === undefined ? { text: title } : { text: helpText(rule), markdown: helpMarkdown(rule) },
    ...(rule?.kind === 'secret' && rule.docs !== '' && { helpUri: rule.docs }),
    properties: {
      // A string; a rule has one severity in code scanning, so a finding that differs shows it by its level alone.
      'security-severity': (rule?.severity ?? finding?.securitySeverity ?? 5).toFixed(1),
      precision: rule?.confidence ?? finding?.confidence ?? 'medium',
      tags: [...new Set(['security', ...tagsOf(rule), finding?.family ?? id])],
    },
  }
}

/** CWE-798: hard-coded credentials (https://cwe.mitre.org/data/definitions/798.html). */
const tagsOf = (rule: ReportedRule | undefined): readonly string[] =>
  rule?.kind === 'secret' ? ['secret', 'external/cwe/cwe-798'] : ['secret-hygiene']

const helpText = (rule: ReportedRule): string =>
  visible(
    [
      `Why: ${rule.why}`,
      `What to do: ${rule.remediation}`,
      ...rule.cites.map(({ practice }) => practice),
    ].join(' '),
  )

const helpMarkdown = (rule: ReportedRule): string =>
  [
    `**Why it matters.** ${markdownProse(rule.why)}`,
    `**What to do.** ${markdownProse(rule.remediation)}`,
    ...(rule.cites.length > 0
      ? [`**The practice behind it**\n\n${rule.cites.map(citeItem).join('\n')}`]
      : []),
  ].join('\n\n')

const citeItem = ({ document, line, practice }: ReportedRule['cites'][number]): string =>
  `- ${markdownProse(practice)} (document ${document}, line ${line})`

const cut = (text: string): string =>
  text.length <= 1024 ? visible(text) : `${visible(text).slice(0, 1020)}…`

const pascal = (id: string): string =>
  id
    .split(/[^a-zA-Z0-9]+/)
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join('')
