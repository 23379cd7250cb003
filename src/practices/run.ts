/**
 * Runs practices over a repository's files: cheap tests first, documents parsed only when a rule asks. A rule that throws
 * costs its own result only and is reported as a problem, so that a run with one is never called complete.
 */
import type { DocumentRule, Hit, PracticeRule } from '../../patterns/rule.ts'
import { GrammarsNotStarted, startGrammars } from '../documents/code/grammars.ts'
import { isMinifiedText } from '../documents/code/minified.ts'
import { isVendored, type Language, languageOf } from '../documents/paths.ts'
import { isInRustTests } from '../documents/rust-tests.ts'
import { createSourceFile, type SourceFile } from '../documents/source-file.ts'
import type { WorkingTree } from '../sources/working-tree.ts'
import type { Answer, PracticeResult, ThreadAnswers, Waiting } from './answer.ts'
import { Answers } from './answers.ts'
import { TextGates } from './gates.ts'
import type { Quiet } from './quiet.ts'
import { installedIn } from './repository/installed.ts'
import type { Inventory } from './repository/inventory.ts'
import { NOTE } from './severity.ts'
import { SpokenOf } from './spoken-of.ts'

export type PracticeFile = Pick<SourceFile, 'path' | 'text' | 'bytes'>

/** What gets files that were not there when a rule asked for them. */
type Supply = Pick<WorkingTree, 'fetch' | 'missed'>

/** Rejects only when a grammar file is missing. */
export async function runPractices(
  rules: readonly PracticeRule[],
  files: Iterable<PracticeFile>,
  inventory: Inventory,
  supply: Supply = {},
): Promise<PracticeResult> {
  const run = new PracticeRun(inventory, supply)
  await run.files(rules, files)
  await run.repository(rules)
  await run.settle()
  return run.result()
}

/** An ARM template as the compiler of Bicep writes it. */
const isMadeOfBicep = ({ path, text }: PracticeFile): boolean =>
  path.endsWith('.json') && /"_generator"\s*:\s*\{\s*"name"\s*:\s*"bicep"/.test(text.slice(0, 4000))

/** Files first; then what is said of the repository, which may need to know more, and is settled when that is there. */
export class PracticeRun {
  readonly #inventory: Inventory
  readonly #supply: Supply
  readonly #quiet: Quiet | undefined
  readonly #gates = new TextGates()
  readonly #answers = new Answers()
  #waiting: Waiting[] = []
  /** Files that are not done with. */
  readonly #open = new Set<SourceFile>()

  constructor(inventory: Inventory, supply: Supply, quiet?: Quiet) {
    this.#inventory = inventory
    this.#supply = supply
    this.#quiet = quiet
  }

  /** Whether nothing of a file need be asked. */
  passes(path: string): boolean {
    const rules = this.#quiet?.rulesAt(path)
    this.#answers.addLooked(rules ?? [])
    return rules !== undefined
  }

  async files(rules: readonly PracticeRule[], files: Iterable<PracticeFile>): Promise<void> {
    const asked = rules.flatMap((rule) => (rule.looksAt === 'document' ? rule : []))
    const spoken = new SpokenOf(asked, this.#gates)
    const installed = await this.#installed()
    for (const file of files) if (!installed.has(file.path)) await this.#file(file, spoken)
  }

  async #installed(): Promise<ReadonlySet<string>> {
    const missed = this.#missed
    const installed = installedIn(this.#inventory)
    if (this.#missed === missed) return installed
    await this.#supply.fetch?.()
    return installedIn(this.#inventory)
  }

  async repository(rules: readonly PracticeRule[]): Promise<void> {
    const asked = rules.flatMap((rule) => (rule.looksAt === 'repository' ? rule : []))
    await this.#ask(asked, '', (rule) => rule.check(this.#inventory))
  }

  async #file(file: PracticeFile, spoken: SpokenOf) {
    const { path } = file
    if (isVendored(path)) return this.#quiet?.note(path, [])
    this.#gates.read(file, path)
    const about = spoken.at(path)
    const ids = about.map(({ id }) => id)
    this.#answers.addLooked(ids)
    const language = languageOf(path)
    const fitting = about.filter((rule) => this.#passes(rule, language))
    // The source that it is made of is looked at.
    if (
      fitting.length > 0 &&
      isMadeOfBicep(file) &&
      this.#inventory.paths.includes(path.replace(/json$/, 'bicep'))
    )
      return
    if (fitting.length > 0 && language && isMinifiedText(file.text))
      this.#answers.addUnread(path, ['minified code'])
    else if (await this.#isSilent(file, fitting)) this.#quiet?.note(path, ids)
  }

  /** Whether nothing comes of a file, whatever the others hold. */
  async #isSilent(given: PracticeFile, rules: readonly DocumentRule[]): Promise<boolean> {
    if (rules.length === 0) return true
    const { path } = given
    const file = this.#sourceFile(given)
    const [waited, answered] = [this.#waiting.length, this.#answers.count]
    const asked = this.#inventory.asks?.count
    await this.#ask(rules, path, (rule) => rule.check(file, this.#inventory))
    this.#answers.addUnread(path, file.problems)
    if (this.#waiting.length > waited) this.#open.add(file)
    const hasSaid = this.#answers.count > answered || file.problems.length > 0
    return !hasSaid && this.#inventory.asks?.count === asked
  }

  #passes({ lines }: DocumentRule, language: Language | undefined): boolean {
    if (!lines || !language) return true
    return lines.some((gate) => !gate.not?.includes(language) && this.#gates.passes(gate))
  }

  /** Asks those again that did not get what they asked for. */
  async again(): Promise<void> {
    const waiting = this.#waiting
    this.#waiting = []
    for (const one of waiting) while (!this.#isAnswered(one)) await startGrammars()
  }

  /** Files that rules asked for are fetched together, and only those rules are asked again. */
  async settle(): Promise<void> {
    while (this.#waiting.length > 0) {
      await this.#supply.fetch?.()
      await this.#inventory.past?.fetch?.()
      await this.again()
    }
    for (const { path, problems } of this.#open) this.#answers.addUnread(path, problems)
  }

  /** What the files made it say, for the run of another thread. */
  answers(): Pick<ThreadAnswers, 'answers' | 'problems' | 'looked'> {
    const waiting = new Set(this.#waiting.map(({ answer }) => answer))
    return this.#answers.ofThread(waiting, this.#inventory.problems)
  }

  takeOver(said: ThreadAnswers, rules: readonly PracticeRule[]): void {
    for (const answer of this.#answers.takeOver(said, rules))
      this.#waiting.push({ answer, check: () => this.#checkAgain(answer) })
    for (const [path, ids] of said.silent) this.#quiet?.note(path, ids)
  }

  result(): PracticeResult {
    return this.#answers.result(this.#inventory.problems)
  }

  #checkAgain({ rule, path }: Answer): Iterable<Hit> {
    const file = this.#inventory.file(path)
    return rule.looksAt === 'document' && file ? rule.check(file, this.#inventory) : []
  }

  /** The inventory's own file, when it is the same text, so that a document is parsed once for all rules. */
  #sourceFile(file: PracticeFile): SourceFile {
    const known = this.#inventory.file(file.path)
    return known === file || known?.text === file.text ? known : createSourceFile(file.path, file.text)
  }

  get #missed(): number {
    return (this.#supply.missed ?? 0) + (this.#inventory.past?.missed ?? 0)
  }

  async #ask<Rule extends PracticeRule>(
    rules: readonly Rule[],
    path: string,
    check: (rule: Rule) => Iterable<Hit>,
  ) {
    for (const rule of rules) {
      const answer: Answer = { rule, path, hits: [], problem: undefined }
      const asked = { answer, check: () => check(rule) }
      const waited = this.#waiting.length
      while (!this.#isAnswered(asked)) await startGrammars()
      if (answer.hits.length > 0 || answer.problem || this.#waiting.length > waited) this.#answers.add(answer)
    }
  }

  /** Rust keeps its tests in the file that they test. */
  #weighed(rule: PracticeRule, hit: Hit): Hit {
    const text = hit.path.endsWith('.rs') && hit.range ? this.#inventory.file(hit.path)?.text : undefined
    const tested = text !== undefined && isInRustTests(text, hit.range?.start ?? 0)
    return tested ? { ...hit, severity: Math.min(hit.severity ?? rule.severity, NOTE) } : hit
  }

  /** Not where grammars have to be started first. Most are asked in vain, so nothing is awaited of them. */
  #isAnswered(asked: Waiting): boolean {
    const { answer, check } = asked
    const missed = this.#missed
    answer.hits = []
    answer.problem = undefined
    try {
      for (const hit of check()) answer.hits.push(this.#weighed(answer.rule, hit))
    } catch (error) {
      if (error instanceof GrammarsNotStarted) return false
      const what = error instanceof Error ? error.message : 'unknown error'
      answer.problem = { path: answer.path, rule: answer.rule.id, what }
    }
    if (this.#missed !== missed) this.#waiting.push(asked)
    return true
  }
}
