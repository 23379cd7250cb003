/** What `keysweep rules` prints: the list, or all that one rule says about itself. */
import type { Rule } from '../../patterns/rule.ts'
import { severityOf, severityRank } from '../finding.ts'
import { logLine } from '../sanitise.ts'
import { wrap } from '../wrap.ts'

/** One line a rule, worst first. */
export const ruleList = (rules: readonly Rule[]): string => {
  const width = Math.max(0, ...rules.map(({ id }) => id.length))
  const rank = (rule: Rule) => severityRank(severityOf(rule.severity))
  return [...rules]
    .sort((a, b) => rank(b) - rank(a) || (a.id < b.id ? -1 : 1))
    .map((rule) => `${severityOf(rule.severity).padEnd(9)} ${rule.id.padEnd(width)}  ${rule.title}`)
    .map((line) => `${logLine(line)}\n`)
    .join('')
}

/** What it checks, which practice of which document it enforces, how to mend what it finds. */
export const ruleText = (rule: Rule): string => {
  const level = `${severityOf(rule.severity)} (${rule.severity.toFixed(1)}), ${rule.confidence} confidence`
  const strict = rule.kind === 'practice' && rule.strict ? ', only with --strict' : ''
  const lines = [
    `${rule.id}: ${rule.title}`,
    '',
    ...field('Severity', level + strict),
    ...field('Why', rule.why),
    ...field('Do', rule.remediation),
    ...rule.cites.flatMap(({ document, line, practice }, index) =>
      field(index === 0 ? 'Enforces' : '', `${practice} (document ${document}, line ${line})`),
    ),
    ...(rule.kind === 'secret' ? secretFields(rule) : []),
  ]
  return `${lines.map(logLine).join('\n')}\n`
}

const secretFields = (rule: Rule & { kind: 'secret' }): readonly string[] => [
  ...(rule.near ? field('Only after', rule.near.join(', ')) : []),
  ...(rule.proof ? field('Checked', `${rule.proof.name}, offline`) : []),
  ...(rule.slow
    ? field('Slow', 'run over each whole text: it has no literal or keyword of three characters')
    : []),
  ...(rule.docs === '' ? [] : field('See', rule.docs)),
]

const field = (name: string, text: string): readonly string[] =>
  wrap(text, 84).map((line, index) => (index === 0 ? name : '').padEnd(12) + line)
