/**
 * What a rule is. A rule is one declaration; its tests, its documentation page, its SARIF metadata and the engine's
 * tables all come from it. There are two kinds: secrets, found by their format in any text, and practices, found by
 * reading a document or the whole repository.
 */

import type { Language } from '../src/documents/paths.ts'
import type { SourceFile } from '../src/documents/source-file.ts'
import type { Fixes } from '../src/practices/fixes/kinds.ts'
import type { Inventory } from '../src/practices/repository/inventory.ts'
import type { Conditions, CustomRule } from './custom.ts'
import type { Format } from './format.ts'
import type { Hit } from './hit.ts'
import type { Life, Remark } from './life.ts'

export type { Hit, HitEdit } from './hit.ts'

/** A line of one of the five security documents (see `patterns/documents.ts`), with its practice in our own words. */
export interface Cite {
  readonly document: 'S0' | 'S1' | 'S2' | 'S3' | 'S4'
  readonly line: number
  readonly practice: string
}

export type Confidence = 'high' | 'medium' | 'low'

interface RuleText {
  /** kebab-case, unique, reads well in "ignore ${id}". */
  readonly id: string
  /** The practice's id in the catalogue; a token kind is a rule of its own inside the family `secret-known-token`. */
  readonly family: string
  /** WHAT is wrong, as a noun phrase: "GitHub personal access token (classic)". */
  readonly title: string
  /** WHY it matters, one or two sentences. */
  readonly why: string
  /** WHAT TO DO now, in the order in which to do it. */
  readonly remediation: string
  /** SARIF security-severity, 0.1 to 10.0: from 9 critical, from 7 high, from 4 medium, below low. */
  readonly severity: number
  readonly cites: readonly Cite[]
}

/** An offline check on a token that a format alone cannot make. */
export interface Proof {
  /** Names the evidence, such as "checksum". */
  readonly name: string
  /** True when the token is proved genuine, false when disproved, undefined when nothing can be said. */
  check(token: string): boolean | undefined
  /** Changes a generated token so that it passes `check`; needed where chance alone would not. */
  complete?(token: string): string
}

/** Ways of finding that need more than a format; each is one module of `src/match/`. */
export type Finder = 'assignment' | 'url-credential' | 'private-key' | 'regex'

export interface SecretRule extends RuleText {
  readonly kind: 'secret'
  readonly provider: string
  /** Alternatives; one of them must fit. Empty when `finder` is set. */
  readonly formats: readonly Format[]
  /**
   * For a format that does not identify itself (32 hex digits): words of which one must begin the statement's name, any
   * case, such as `['datadog', 'dd_api_key']`. Absent for formats with a telling prefix.
   */
  readonly near?: readonly string[]
  readonly proof?: Proof
  /** Of a secret: rules of the ids that go with it. Near each other they are one finding, the secret's. */
  readonly pair?: readonly [string, ...string[]]
  /** Of a secret with a pair: the rule of what may go with both, such as a session token. */
  readonly third?: string
  /** Programs make such tokens themselves, and so do their tests: what stands in those is a note. */
  readonly selfMade?: boolean
  readonly finder?: Finder
  /** What a user wrote, where the rule is a user's. */
  readonly custom?: CustomRule
  readonly conditions?: Conditions
  /** A user's, without a literal or keyword to search for: run over each whole text. */
  readonly slow?: boolean
  /** What the format alone is worth, before evidence. */
  readonly confidence: Confidence
  /** The provider's own page that documents the token. */
  readonly docs: string
}

/** Files to lay out (path to text) and where findings of this rule must stand. */
export interface Example {
  readonly files: Readonly<Record<string, string>>
  /** `path:line` of every finding expected of this rule, line 1 for one without a place; empty for a counter-example. */
  readonly at: readonly string[]
  /** Commits before the files, a day apart from 2024-01-01 on; null takes a file away. */
  readonly history?: readonly Readonly<Record<string, string | null>>[]
  /** The day of the run; the day after the last commit when absent. */
  readonly today?: string
  /** Paths that git tracks although it would ignore them; every file that git does not ignore is tracked anyway. */
  readonly tracked?: readonly string[]
}

interface PracticeText extends RuleText {
  readonly kind: 'practice'
  readonly confidence: Confidence
  /** Text to paste where a hit has none of its own. */
  readonly fixes?: Fixes
  /** Off unless the user asks for strict rules. */
  readonly strict?: boolean
  readonly examples: readonly Example[]
  readonly counterExamples: readonly Example[]
  /** What the practice has to say of a secret whose history was read. */
  remark?(life: Life): Remark | undefined
}

interface Gate {
  /** Languages in which nobody can write what it looks for. */
  readonly not?: readonly Language[]
}

/** Lines that may hold what a rule looks for, told without parsing. Regular expressions here are without the flag g. */
export interface LineGate extends Gate {
  /** In lower case: lines that hold one of them in any case are looked at, each with the three behind it. */
  readonly words: readonly string[]
  /** What some such stretch must match. With the flag y it is tried where each word begins and nowhere else: far cheaper. */
  readonly shape: RegExp
  /** What must stand before its word, within 600 characters. */
  readonly before?: RegExp
  /** Must hold somewhere in the file too. */
  readonly also?: LineGate
}

/** Names of secrets, outside comments, and the text around them. What is given must hold at one name. */
export interface NameGate extends Gate {
  /** The name itself, with what owns it: `user.setPassword`. */
  readonly name?: RegExp
  /** From the name's end on, up to 300 characters. */
  readonly behind?: RegExp
  /** Up to the name's start, 300 characters. */
  readonly before?: RegExp
  /** A function or macro whose call has begun there and is not over. */
  readonly within?: RegExp
  /** What no expression tells, asked last: the text from the name's end on, the whole, its path, and the name. */
  readonly given?: (behind: string, text: string, path: string, name: string) => boolean
  /** Must hold somewhere in the file too. */
  readonly also?: LineGate
}

/** Looks at one file at a time. */
export interface DocumentRule extends PracticeText {
  readonly looksAt: 'document'
  /** Cheap test on the path, before the file is read. */
  files(path: string): boolean
  /** The file is read and parsed only when its text holds one of these (any case). Absent: always. */
  readonly keywords?: readonly string[]
  /** Files without which it is not applicable, whatever it looked at: scripts that might speak of Terraform. Absent: any. */
  about?(path: string): boolean
  /** Files that are looked at whether they hold a keyword or not. */
  named?(path: string): boolean
  /** Of programs, which are dear to parse, one of these must hold too: what they refuse is looked at, and holds nothing. */
  readonly lines?: readonly (LineGate | NameGate)[]
  /** `inventory` lets a rule follow a name into another file; what is found still stands in `file` or where the name led. */
  check(file: SourceFile, inventory: Inventory): Iterable<Hit>
}

/** Looks at the repository as a whole, once, after its files. */
export interface RepositoryRule extends PracticeText {
  readonly looksAt: 'repository'
  /** Files that it has something to say of; where there are none it is not applicable. Absent: it always is. */
  about?(path: string): boolean
  /** All files on whose name or text it depends where it finds something: a change of others changes nothing. Absent: any. */
  reads?(path: string): boolean
  /** Files that may name any other: where there is one, it depends on all. */
  leads?(path: string): boolean
  check(inventory: Inventory): Iterable<Hit>
}

/** Looks at nothing but the life of each secret. */
export interface HistoryRule extends PracticeText {
  readonly looksAt: 'history'
  remark(life: Life): Remark | undefined
}

export type PracticeRule = DocumentRule | RepositoryRule | HistoryRule
export type Rule = SecretRule | PracticeRule

/** The family is the rule's own, where the catalogue does not have it as a part of another. */
type Declared<R extends PracticeRule> = Omit<R, 'kind' | 'family' | 'looksAt'> & Partial<Pick<R, 'family'>>

/** Declares a practice that reads one file at a time. */
export const defineDocumentRule = (rule: Declared<DocumentRule>): DocumentRule => ({
  family: rule.id,
  ...rule,
  kind: 'practice',
  looksAt: 'document',
})

/** Declares a practice that reads the repository as a whole. */
export const defineRepositoryRule = (rule: Declared<RepositoryRule>): RepositoryRule => ({
  family: rule.id,
  ...rule,
  kind: 'practice',
  looksAt: 'repository',
})

/** Declares a practice that speaks of each secret's life. */
export const defineHistoryRule = (rule: Declared<HistoryRule>): HistoryRule => ({
  family: rule.id,
  ...rule,
  kind: 'practice',
  looksAt: 'history',
})
