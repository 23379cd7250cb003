/** What a practice answers when it is asked about a file or about the repository. */
import type { Hit, PracticeRule } from '../../patterns/rule.ts'

/** Something that was asked for and could not be decided. */
export interface PracticeProblem {
  readonly path: string
  /** Absent when the file itself could not be read. */
  readonly rule?: string
  /** A noun phrase: "YAML (too deep)". */
  readonly what: string
}

/** What one rule said of one file, or of the repository. */
export interface Answer {
  readonly rule: PracticeRule
  readonly path: string
  hits: Hit[]
  problem: PracticeProblem | undefined
}

/** An answer without a file that the rule asked for. */
export interface Waiting {
  readonly answer: Answer
  check(): Iterable<Hit>
}

/** One literal that many files lead to is one hit. */
export function isNew(rule: PracticeRule, { path, range, resource }: Hit, places: Set<string>): boolean {
  const place = JSON.stringify([rule.id, path, range?.start ?? resource])
  const isNew = !places.has(place)
  places.add(place)
  return isNew
}
