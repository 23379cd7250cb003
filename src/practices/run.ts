/**
 * Runs practices over a repository's files: cheap tests first, documents parsed only when a rule asks. A rule that throws
 * costs its own result only and is reported as a problem, so that a run with one is never called complete.
 */
import type { DocumentRule, Hit, PracticeRule, RepositoryRule } from '../../patterns/rule.ts'
import { startGrammars } from '../documents/grammars.ts'
import { isCode, isTerraform } from '../documents/paths.ts'
import { createSourceFile, type SourceFile } from '../documents/source-file.ts'
import type { Inventory } from './inventory.ts'
import { createKeywordFilter } from './keywords.ts'

export interface PracticeHit {
  readonly rule: PracticeRule
  readonly hit: Hit
}

/** Something that was asked for and could not be decided. */
export interface PracticeProblem {
  readonly path: string
  /** Absent when the file itself could not be read. */
  readonly rule?: string
  /** A noun phrase: "YAML (too deep)". */
  readonly what: string
}

export interface PracticeResult {
  readonly hits: readonly PracticeHit[]
  readonly problems: readonly PracticeProblem[]
  /** How many files each document rule looked at, by its id. */
  readonly looked: ReadonlyMap<string, number>
}

export interface PracticeFile {
  readonly path: string
  readonly text: string
}

/** Rejects only when a grammar file is missing. */
export async function runPractices(
  rules: readonly PracticeRule[],
  files: Iterable<PracticeFile>,
  inventory: Inventory,
): Promise<PracticeResult> {
  if (inventory.paths.some((path) => isCode(path) || isTerraform(path))) await startGrammars()
  const run = new Run(inventory)
  const documentRules = rules.filter((rule) => rule.looksAt === 'document').map(prepare)
  for (const { path, text } of files) run.file(path, text, documentRules)
  for (const rule of rules) if (rule.looksAt === 'repository') run.repository(rule)
  return run
}

interface Prepared {
  readonly rule: DocumentRule
  readonly keywords: readonly string[] | undefined
}

const prepare = (rule: DocumentRule): Prepared => ({
  rule,
  keywords: rule.keywords?.map((keyword) => keyword.toLowerCase()),
})

class Run implements PracticeResult {
  readonly hits: PracticeHit[] = []
  readonly problems: PracticeProblem[] = []
  readonly looked = new Map<string, number>()
  readonly #inventory: Inventory
  readonly #filter = createKeywordFilter()
  readonly #places = new Set<string>()

  constructor(inventory: Inventory) {
    this.#inventory = inventory
  }

  file(path: string, text: string, rules: readonly Prepared[]) {
    const byPath = rules.filter(({ rule }) => rule.files(path))
    if (byPath.length === 0) return
    this.#filter.read(text)
    const fitting = byPath.filter((prepared) => this.#fits(prepared, path))
    if (fitting.length === 0) return
    const file = this.#sourceFile(path, text)
    for (const { rule } of fitting) this.looked.set(rule.id, (this.looked.get(rule.id) ?? 0) + 1)
    for (const { rule } of fitting) this.#collect(rule, path, () => rule.check(file, this.#inventory))
    for (const what of file.problems) this.problems.push({ path, what })
  }

  #fits({ rule, keywords }: Prepared, path: string): boolean {
    if (keywords && !keywords.some((word) => this.#filter.has(word))) return false
    return !rule.lines || !isCode(path) || rule.lines.some((gate) => this.#filter.passes(gate))
  }

  repository(rule: RepositoryRule) {
    this.#collect(rule, '', () => rule.check(this.#inventory))
  }

  /** The inventory's own file, when it is the same text, so that a document is parsed once for all rules. */
  #sourceFile(path: string, text: string): SourceFile {
    const known = this.#inventory.file(path)
    return known?.text === text ? known : createSourceFile(path, text)
  }

  #collect(rule: PracticeRule, path: string, check: () => Iterable<Hit>) {
    try {
      for (const hit of check()) if (this.#isNew(rule, hit)) this.hits.push({ rule, hit })
    } catch (error) {
      const what = error instanceof Error ? error.message : 'unknown error'
      this.problems.push({ path, rule: rule.id, what })
    }
  }

  /** One literal that many files lead to is one hit. */
  #isNew(rule: PracticeRule, { path, range, resource }: Hit): boolean {
    const place = JSON.stringify([rule.id, path, range?.start ?? resource])
    const isNew = !this.#places.has(place)
    this.#places.add(place)
    return isNew
  }
}
