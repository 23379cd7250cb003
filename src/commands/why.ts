/**
 * `keysweep why`: every rule that looked at a line, what spoke for and against, and what came of it, also where that was
 * nothing. The value itself is never said.
 */
import type { SecretRule } from '../../patterns/rule.ts'
import { weighingOf } from '../judge/assignment.ts'
import { Casebook, type Hit, resolve } from '../judge/casebook.ts'
import { judgeAt } from '../judge/judge.ts'
import type { Verdict } from '../judge/verdict.ts'
import { LOW, MEDIUM } from '../judge/weigh.ts'
import type { LoadedRules } from '../match/custom/load.ts'
import { Scanner } from '../match/scanner.ts'
import { logLine } from '../sanitise.ts'
import { layers } from '../sources/layers.ts'

/** What the line is read from, and as which path it is judged. */
export interface Question {
  readonly bytes: Buffer
  readonly path: string
  /** 1-based; left out: every line. */
  readonly line?: number
}

/** @returns text to print; undefined when the text has no such line */
export function why(
  { bytes, path, line }: Question,
  rules: readonly SecretRule[],
  custom?: LoadedRules,
): string | undefined {
  const scanner = new Scanner(rules, custom)
  const book = new Casebook()
  const answers: string[] = []
  for (const layer of layers(bytes, () => {})) {
    const hits = scanner.scan(layer.bytes).map((match) => book.hit(match))
    const standing = new Set(resolve(hits))
    const lineOf = lineFinder(layer.bytes)
    if (line !== undefined && layer.inner === '' && line > lineOf(layer.bytes.length).line) return undefined
    for (const hit of unique(hits)) {
      const [first, last] = [lineOf(hit.start), lineOf(Math.max(hit.start, hit.end - 1))]
      if (line !== undefined && (line < first.line || line > last.line)) continue
      answers.push(answer(hit, standing.has(hit), path + layer.inner, first))
    }
  }
  return answers.length > 0 ? answers.join('\n') : 'No rule for secrets saw anything here.\n'
}

interface Position {
  readonly line: number
  readonly column: number
}

function answer(hit: Hit, stands: boolean, path: string, { line, column }: Position): string {
  const { match, verdict: early } = hit.case
  const verdict = judgeAt(match, early, path)
  const given = match.context.name === '' ? '' : ` given to ${nameOf(match.context.name)}`
  const lines = [
    `${match.rule.id}: ${match.rule.title}`,
    `  seen     line ${line}, column ${column}, ${match.value.length} characters${given}`,
    ...(match.context.encoding ? [`  hidden   as ${match.context.encoding}`] : []),
    ...evidenceLines(hit, verdict, path),
    `  verdict  ${verdictText(verdict, stands)}`,
  ]
  return `${lines.map(logLine).join('\n')}\n`
}

/** A name that is not plainly one could be part of a secret. */
const nameOf = (name: string): string => (/^[A-Za-z][A-Za-z_.-]{1,40}$/.test(name) ? name : 'a name')

function evidenceLines({ case: { match } }: Hit, verdict: Verdict, path: string): string[] {
  const weighing = match.rule.finder === 'assignment' ? weighingOf(match, path) : undefined
  if (!weighing) return verdict.evidence.map(({ sign, detail }) => `  ${sign.padEnd(8)} ${detail}`)
  const weighed = weighing.evidence.map(
    ({ sign, detail, weight }) => `  ${sign.padEnd(8)} ${signed(weight)}  ${detail}`,
  )
  const bounds = `from ${LOW} low confidence, from ${MEDIUM} medium`
  return [...weighed, `  sum      ${signed(weighing.score)}  (${bounds})`]
}

const signed = (n: number): string => `${n < 0 ? '-' : '+'}${Math.abs(n).toFixed(2)}`.padStart(6)

function verdictText(verdict: Verdict, stands: boolean): string {
  if (verdict.suppressed) return `dropped: ${verdict.suppressed}`
  if (!stands) return 'left to a more telling rule at the same place'
  return verdict.confidence === 'low'
    ? 'low confidence: shown with --confidence low'
    : `${verdict.confidence} confidence: reported`
}

/** The same case at the same place is found from several words. */
function unique(hits: readonly Hit[]): Hit[] {
  const seen = new Map<string, Hit>()
  for (const hit of hits) {
    const { rule, context } = hit.case.match
    const key = [hit.start, hit.end, rule.id, context.name, context.encoding ?? ''].join(' ')
    if (!seen.has(key)) seen.set(key, hit)
  }
  return [...seen.values()].sort((a, b) => a.start - b.start || a.end - b.end)
}

function lineFinder(bytes: Buffer): (at: number) => Position {
  const starts = [0]
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) starts.push(at + 1)
  return (at) => {
    const line = starts.findLastIndex((start) => start <= at)
    return { line: line + 1, column: at - starts[line]! + 1 }
  }
}
