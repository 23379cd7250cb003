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

export interface PracticeHit {
  readonly rule: PracticeRule
  readonly hit: Hit
}

export interface PracticeResult {
  readonly hits: readonly PracticeHit[]
  readonly problems: readonly PracticeProblem[]
  /** How many files each document rule looked at, by its id. */
  readonly looked: ReadonlyMap<string, number>
}

/** What a thread says of the files that it took, as plain data. */
export interface ThreadAnswers {
  readonly answers: readonly (Omit<Answer, 'rule'> & {
    readonly rule: string
    /** Whether it asked for what only the main thread will know. */
    readonly waits: boolean
  })[]
  readonly problems: readonly PracticeProblem[]
  /** How many files each rule looked at, by its id. */
  readonly looked: ReadonlyMap<string, number>
  /** Files of which nothing comes, with the rules that looked at them. */
  readonly silent: readonly (readonly [path: string, rules: readonly string[]])[]
  /** What git was asked of paths. */
  readonly ignored: ReadonlyMap<string, boolean>
}
