/** Follows secrets through the commands of a script to the ones that print them. */
import type { Range } from '../../documents/node.ts'
import type { ShellCommand, ShellWord } from '../../documents/shell/shell.ts'
import { destinationOf, isCaptured, isFilter } from './output.ts'
import { programOf } from './program.ts'

/** What counts as a secret in a script. */
export interface SecretSources {
  /** Whether a variable holds one. */
  holds(name: string): boolean
  /** Names of the secrets that the pipeline writes into a text before the shell sees it. */
  given(text: string): readonly string[]
}

export interface Logged {
  readonly range: Range
  /** A verb phrase: "prints TOKEN". */
  readonly what: string
  readonly severity: number
}

const SEVERITY = 7.5
/** Commands of a script, and characters of a word, beyond which no person wrote it. */
const MOST = 2000
const LONGEST = 4096
const PRINTS = /^(?:echo|printf|write-(?:host|output|information|verbose))$/i
/** Printed as the runner knows it, which masks it in most logs. */
const READS: readonly RegExp[] = [
  /^vault (?:kv get|read)\b/,
  /^aws secretsmanager get-secret-value\b/,
  /^aws ssm get-parameters?\b(?=.*--with-decryption)/,
  /^gcloud secrets versions access\b/,
  /^az keyvault secret show\b/,
  /^op read\b/,
  /^kubectl (?:-n \S+ |--namespace[ =]\S+ )?get secrets?\b(?=.*(?:-o|--output)[ =]?(?:yaml|json|go-template|\S*data))/,
  /^(?:terraform|tofu) output\b(?=.* -raw\b)(?=.*(?:secret|password|token|key))/,
]

/** What those begin with. */
const READERS = /^(?:vault|aws|gcloud|az|op|kubectl|terraform|tofu)\b/

/** False for a text whose commands print none that the pipeline knows, and read none: told before any is followed. */
export const maySpeakOfSecrets = (text: string): boolean =>
  /secret|vault|get-parameter|\bop\b|terraform|tofu/i.test(text)

export function* loggedIn(commands: readonly ShellCommand[], sources: SecretSources): Generator<Logged> {
  const few = commands.slice(0, MOST).filter(({ words }) => words.every(({ text }) => text.length <= LONGEST))
  const script = new Script(few, sources)
  for (const [at, command] of few.entries()) {
    script.learn(command)
    yield* script.printed(command, at)
    yield* script.read(command, at)
    yield* script.verbose(command)
  }
  yield* script.traced()
}

class Script {
  readonly #commands: readonly ShellCommand[]
  readonly #sources: SecretSources
  /** Variables that took over a secret or a part of it. */
  readonly #derived = new Set<string>()
  readonly #masked = new Set<string>()

  constructor(commands: readonly ShellCommand[], sources: SecretSources) {
    this.#commands = commands
    this.#sources = sources
  }

  learn({ assignments, words }: ShellCommand) {
    for (const { name, value } of assignments)
      if (this.#secretIn(value.text) && this.#onlyFilters(value.range)) this.#derived.add(name)
    for (const { text } of words)
      if (text.includes('::add-mask::')) for (const name of variablesIn(text)) this.#masked.add(name)
  }

  *printed(command: ShellCommand, at: number): Generator<Logged> {
    const program = programOf(command.words).name
    const here = command.redirects.find(({ operator }) => operator === '<<<')?.target
    const shown = program === 'cat' && here ? [here] : PRINTS.test(program) ? command.words : []
    const word = shown.find((one) => this.#shownBy(one) && !one.text.includes('::add-mask::'))
    const secret = word && this.#shownBy(word)
    if (!word || !secret) return
    const to = destinationOf(this.#commands, at)
    if (to.kind === 'log') yield { range: word.range, what: `prints ${secret}`, severity: SEVERITY }
    if (to.kind === 'log-changed')
      yield { range: word.range, what: `prints ${secret} in a form that is not masked`, severity: SEVERITY }
    if (to.kind === 'file' && /GITHUB_(?:OUTPUT|STEP_SUMMARY)/.test(to.target))
      yield { range: word.range, what: `hands ${secret} to ${nameIn(to.target)}`, severity: SEVERITY }
  }

  /** A secret store asked for a value whose answer nobody catches. */
  *read(command: ShellCommand, at: number): Generator<Logged> {
    if (!READERS.test(command.words[0]?.text ?? '')) return
    const line = command.words.map(({ text }) => text).join(' ')
    if (!READS.some((pattern) => pattern.test(line))) return
    const to = destinationOf(this.#commands, at).kind
    const [first] = command.words
    if (first && (to === 'log' || to === 'log-changed'))
      yield {
        range: first.range,
        what: `prints what ${programOf(command.words).name} reads`,
        severity: SEVERITY,
      }
  }

  /** `curl -v` prints the headers that it sends. */
  *verbose(command: ShellCommand): Generator<Logged> {
    if (programOf(command.words).name !== 'curl') return
    const flag = command.words.find(({ text }) =>
      /^(?:-[A-Za-z]*v[A-Za-z]*|--verbose|--trace\S*)$/.test(text),
    )
    const header = command.words.find(({ text }) => /^authorization:|token:|key:/i.test(text))
    const secret = header && this.#secretIn(header.text)
    if (flag && secret) yield { range: flag.range, what: `prints the header with ${secret}`, severity: 5.0 }
  }

  /** `set -x` prints every command with its variables filled in. */
  *traced(): Generator<Logged> {
    let on: ShellCommand | undefined
    for (const command of this.#commands) {
      const [program, flag] = command.words.map(({ text }) => text)
      if (program === 'set' && /^-[a-z]*x/.test(flag ?? '')) on = command
      else if (program === 'set' && /^\+[a-z]*x/.test(flag ?? '')) on = undefined
      if (!on || on === command) continue
      const text = [...command.words, ...command.assignments.map(({ value }) => value)]
        .map((word) => word.text)
        .find((word) => this.#secretIn(word))
      const secret = text && this.#secretIn(text)
      if (!secret) continue
      yield { range: on.range, what: `traces commands that hold ${secret}`, severity: SEVERITY }
      return
    }
  }

  /** In single quotes a variable is only its name, while the pipeline fills in its own expressions there too. */
  #shownBy({ text, literal }: ShellWord): string | undefined {
    return literal ? this.#sources.given(text)[0] : this.#secretIn(shownOf(text))
  }

  /** The name of a secret that a text prints; undefined for none. */
  #secretIn(text: string): string | undefined {
    const [given] = this.#sources.given(text)
    if (given) return given
    return variablesIn(text).find((name) => this.#holds(name))
  }

  #holds(name: string): boolean {
    return !this.#masked.has(name) && (this.#derived.has(name) || this.#sources.holds(name))
  }

  /** The answer of a server that was asked with a token is no token; what `jq` takes out of one is. */
  #onlyFilters(range: Range): boolean {
    return this.#commands
      .filter((command) => command.range.start >= range.start && command.range.end <= range.end)
      .filter((command) => isCaptured(this.#commands, command))
      .every(({ words }) => isFilter(programOf(words).name))
  }
}

/** Without the commands of a `$(…)`, whose answer is not what they were given; that of `$(echo $A)` is, and `$(A)` was given nothing. */
const shownOf = (text: string): string =>
  text.replace(/\$\((?![\w.]+\))(?!\s*(?:echo|printf)\b(?![\s\S]*(?:sum|wc|grep)\b))[\s\S]*\)/g, '')

/** Variables whose value a text shows: `$A`, `${A}`, `${A:0:4}`, `${A:-x}`, PowerShell's `$env:A`; not `${A:+yes}` nor `${#A}`. */
function variablesIn(text: string): string[] {
  if (!text.includes('$')) return []
  const own = text.replace(/\$\{\{[\s\S]*?\}\}/g, '')
  return [
    ...own.matchAll(/(?<!\\)\$(?:(?:env:)?([A-Za-z_]\w*)|\{(?:env:)?([A-Za-z_]\w*)(?!:?\+)[^}]*\})/g),
  ].map(([, plain, braced]) => plain ?? braced ?? '')
}

const nameIn = (target: string) => /GITHUB_\w+/.exec(target)?.[0] ?? target
