/**
 * The report for a terminal or a log: worst first, one block for each rule that says why and what to do, and under it
 * every place with its history. Made for 80 to 120 columns.
 */
import type { Finding, Severity } from '../finding.ts'
import type { Report, ReportedRule } from '../report.ts'
import { inert, visible } from '../sanitise.ts'
import { wrap } from '../wrap.ts'
import { heapsOf } from './heaps.ts'
import { exemptText, openOf, policyTexts, SEVERITIES_WORST_FIRST, verdict } from './verdict.ts'
import * as wording from './wording.ts'

export type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'cyan'

/** Gives text a style on a terminal that has it; the default gives none. */
export type Paint = (style: Style, text: string) => string

export interface Look {
  readonly paint: Paint
  /** Columns; kept between 60 and 120. */
  readonly width: number
}

/** Findings list this many other places before they count the rest. */
const PLACES = 4

const SEVERITY_STYLE: Readonly<Record<Severity, Style>> = {
  critical: 'red',
  high: 'red',
  medium: 'yellow',
  low: 'cyan',
}

export const textReport = (
  report: Report,
  look: Look = { paint: (_style, text) => text, width: 100 },
): string => {
  const page = { ...look, width: Math.min(120, Math.max(60, look.width)) }
  const lines = [
    ...SEVERITIES_WORST_FIRST.flatMap((severity) => severityLines(report, severity, page)),
    ...receiptLines(report, page),
  ]
  return `${lines.map(inert).join('\n')}\n`
}

const severityLines = (report: Report, severity: Severity, look: Look): readonly string[] => {
  const findings = openOf(report).filter((finding) => finding.severity === severity)
  if (findings.length === 0) return []
  const ruleIds = [...new Set(findings.map(({ ruleId }) => ruleId))]
  const title = look.paint(SEVERITY_STYLE[severity], look.paint('bold', severity.toUpperCase()))
  return [
    `${title}  ${wording.counted(findings.length, 'finding')}`,
    '',
    ...ruleIds.flatMap((id) =>
      ruleLines(
        report,
        id,
        findings.filter(({ ruleId }) => ruleId === id),
        look,
      ),
    ),
  ]
}

const ruleLines = (
  report: Report,
  id: string,
  findings: readonly Finding[],
  look: Look,
): readonly string[] => {
  const rule = report.rules.get(id)
  const evidence = new Set(findings.map((finding) => evidenceText(finding)))
  // What is the same for every place of a rule is said once.
  const [common] = evidence.size === 1 ? evidence : []
  return [
    `  ${look.paint('bold', visible(rule?.title ?? id))}  ${look.paint('dim', visible(id))}`,
    ...(rule ? [...field('Why', rule.why, 4, look), ...field('Do', rule.remediation, 4, look)] : []),
    ...field('Evidence', common ?? '', 4, look),
    '',
    ...heapsOf(findings).flatMap(({ shown, left }) => [
      ...shown.flatMap((finding) => [
        ...placeLines(finding, rule, look),
        ...findingLines(report, finding, look),
        ...(common === undefined ? field('Evidence', evidenceText(finding), 6, look) : []),
        ...fixLines(finding, look),
      ]),
      ...leftLines(left, look),
    ]),
    '',
  ]
}

const leftLines = (left: readonly Finding[], look: Look): readonly string[] => {
  const [first] = left
  if (!first) return []
  const mark = left.some(({ blocks }) => blocks) ? look.paint('red', '✖') : '•'
  return [`    ${mark} ${visible(wording.leftText(left.length, first))} (--format json lists all)`]
}

/** The place, and beside it what the message adds to the title; below it where the page is too narrow for both. */
const placeLines = (finding: Finding, rule: ReportedRule | undefined, look: Look): readonly string[] => {
  const { blocks } = finding
  const mark = blocks ? look.paint('red', '✖') : '•'
  const place = visible(wording.placeOf(finding))
  const detail = visible(wording.detailOf(finding, rule?.title))
  const fits = 4 + 2 + place.length + 2 + detail.length <= look.width
  const after = [blocks ? '' : look.paint('dim', 'does not block'), fits ? detail : ''].filter(Boolean)
  return [
    `    ${mark} ${[look.paint('bold', place), ...after].join('  ')}`,
    ...(fits ? [] : field('What', detail, 6, look)),
  ]
}

const findingLines = (report: Report, finding: Finding, look: Look): readonly string[] => {
  const others = wording.otherPlaces(finding)
  const places = others.slice(0, PLACES).map((other) => wording.occurrenceText(other, report.receipt))
  const rest = others.length - places.length
  return [
    ...field('Id', wording.idOf(finding), 6, look),
    ...(finding.parts ?? []).flatMap((part) => field('With', wording.partText(part, report), 6, look)),
    ...field('When', wording.sinceWhen(finding, report), 6, look),
    ...places.flatMap((place, index) => field(index === 0 ? 'Also' : '', place, 6, look)),
    ...(rest > 0
      ? field('', `and ${wording.counted(rest, 'more place')} (--format json lists all)`, 6, look)
      : []),
  ]
}

/** Empty for a practice that says no more than its rule does. */
const evidenceText = ({ evidence, confidence }: Finding): string => {
  const of = (sign: 'for' | 'against') =>
    evidence.filter((one) => one.sign === sign).map(({ detail }) => detail)
  const against = of('against').map((detail) => `but ${detail}`)
  const parts = [...of('for'), ...against].join('; ')
  if (parts === '') return confidence === 'low' ? 'low confidence' : ''
  return `${confidence} confidence: ${parts}`
}

const fixLines = (finding: Finding, look: Look): readonly string[] => {
  const text = wording.pasteOf(finding)
  if (text === '') return []
  return text
    .split('\n')
    .map((line, index) => `      ${label(index === 0 ? 'Fix' : '', look)}${look.paint('green', `| ${line}`)}`)
}

const receiptLines = (report: Report, look: Look): readonly string[] => {
  const { receipt } = report
  const gaps = wording.gapsOf(receipt).flatMap((gap) => field('Not read', wording.skippedText(gap), 2, look))
  const leftOut = wording.leftOutOf(receipt).map(wording.skippedText)
  return [
    verdictLine(report, look),
    ...(receipt.complete ? [] : [incompleteLine(report, look), ...gaps]),
    '',
    ...field('Exempt', exemptText(report), 2, look),
    ...policyTexts(receipt).flatMap((text, index) => field(index === 0 ? 'Policy' : '', text, 2, look)),
    ...field('Read', wording.coverage(receipt), 2, look),
    ...leftOut.flatMap((text, index) => field(index === 0 ? 'Left out' : '', text, 2, look)),
    ...field('Dropped', wording.suppressedText(receipt), 2, look),
    ...field('With', wording.toolText(receipt), 2, look),
  ]
}

const verdictLine = (report: Report, look: Look): string => {
  const clean = report.exitCode === 0 && openOf(report).length === 0
  return look.paint(
    'bold',
    look.paint(clean ? 'green' : report.exitCode === 0 ? 'yellow' : 'red', verdict(report)),
  )
}

const incompleteLine = ({ receipt }: Report, look: Look): string =>
  look.paint(
    'red',
    wording.gapsOf(receipt).length > 0
      ? 'Incomplete: part of what was asked for could not be read, so this is not a clean result.'
      : 'Incomplete: nothing could be read, so this is not a clean result.',
  )

const LABEL = 10

const label = (name: string, look: Look): string => look.paint('dim', name.padEnd(LABEL))

/** A name in a column of its own and the text beside it, broken to the page; nothing when there is no text. */
const field = (name: string, text: string, indent: number, look: Look): readonly string[] =>
  text === ''
    ? []
    : wrap(visible(text), look.width - indent - LABEL).map(
        (line, index) => ' '.repeat(indent) + label(index === 0 ? name : '', look) + line,
      )
