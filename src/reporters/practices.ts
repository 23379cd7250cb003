/**
 * The practices of the five documents as a table: each line, the rules that enforce it, and what the run says of it. The
 * whole table for a terminal, one line a document for the summary.
 */
import { DOCUMENTS, type PracticeDocument } from '../../patterns/documents.ts'
import { practices } from '../../patterns/practices/index.ts'
import { secrets } from '../../patterns/secrets/index.ts'
import { SENTENCES, type Sentence } from '../../patterns/sentences.ts'
import type { Outcome, Outcomes } from '../findings/outcomes.ts'
import { logLine, markdown } from '../sanitise.ts'
import { wrap } from '../wrap.ts'

/** A line of a document, its rules by the catalogue's ids, and what came of them. */
export interface PracticeLine {
  readonly sentence: Sentence
  readonly rules: readonly string[]
  readonly outcome: Outcome | 'not seen'
}

/** Worst first: one rule that is violated is enough, and one that looked speaks for those that could not. */
const ORDER: readonly Outcome[] = ['violated', 'met', 'not looked', 'off', 'not applicable']

/** Every line of a document. */
export const linesOf = (document: PracticeDocument['id'], outcomes: Outcomes): PracticeLine[] =>
  SENTENCES.filter((sentence) => sentence.document === document).map((sentence) => {
    const rules = rulesOf(sentence)
    const found = new Set(rules.map((id) => outcomes.get(id)))
    return {
      sentence,
      rules,
      outcome: sentence.unseen ? 'not seen' : (ORDER.find((outcome) => found.has(outcome)) ?? 'off'),
    }
  })

/** Ids of the rules that enforce a line, sorted. */
export function rulesOf({ document, line, like }: Sentence): string[] {
  const own = enforcing().get(`${document}:${line}`) ?? []
  const same = SENTENCES.filter((other) => like.includes(`${other.document}:${other.line}`))
  const inherited = same.flatMap((other) => enforcing().get(`${other.document}:${other.line}`) ?? [])
  return [...new Set([...own, ...inherited])].sort()
}

let byLine: ReadonlyMap<string, readonly string[]> | undefined

function enforcing(): ReadonlyMap<string, readonly string[]> {
  if (byLine) return byLine
  const made = new Map<string, string[]>()
  for (const { family, cites } of [...practices, ...secrets])
    for (const { document, line } of cites)
      made.set(`${document}:${line}`, [...(made.get(`${document}:${line}`) ?? []), family])
  byLine = made
  return made
}

/** What `keysweep practices` prints. */
export const practicesText = (outcomes: Outcomes): string =>
  `${DOCUMENTS.flatMap(({ id, title, file }) => [
    `${id}  ${title}  (${file})`,
    '',
    ...linesOf(id, outcomes).flatMap((line) => lineText(line, outcomes)),
    '',
  ])
    .concat(LEGEND)
    .map(logLine)
    .join('\n')}\n`

const LEGEND = [
  'met: looked, and found nothing. not applicable: there is nothing that a rule would look at. off: not asked to look,',
  'as by --strict. not looked: what it needs was not read. not seen: a repository cannot show it.',
]

function lineText({ sentence, rules, outcome }: PracticeLine, outcomes: Outcomes): string[] {
  const blamed = outcome === 'violated' ? rules.filter((id) => outcomes.get(id) === 'violated') : rules
  const [first = '', ...rest] = wrap(sentence.practice, 78)
  return [
    `  ${outcome.padEnd(15)}${String(sentence.line).padStart(4)}  ${first}`,
    ...[...rest, ...wrap(sentence.unseen ?? blamed.join(', '), 76).map((text) => `  ${text}`)].map(
      (text) => ' '.repeat(23) + text,
    ),
  ]
}

/** For the job summary: how many practices of each document are violated and met, and which are violated. */
export function practicesMarkdown(outcomes: Outcomes): string {
  if (outcomes.size === 0) return ''
  const rows = DOCUMENTS.map(({ id, title, file }) => {
    const lines = linesOf(id, outcomes)
    const count = (outcome: PracticeLine['outcome']) =>
      lines.filter((line) => line.outcome === outcome).length
    const rest = lines.length - count('violated') - count('met') - count('not applicable')
    const cells = [`${title} (${file})`, count('violated'), count('met'), count('not applicable'), rest]
    return `| ${cells.map((cell) => markdown(String(cell))).join(' | ')} |`
  })
  const head =
    '| Policy of | Violated | Met | Not applicable | Not looked at |\n| --- | --- | --- | --- | --- |'
  return `### Practices\n\n${[head, ...rows].join('\n')}\n\n\`keysweep practices\` prints each of them with its rules.`
}
