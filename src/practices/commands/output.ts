/** Where a command's output goes: to the log of a pipeline, into another program, a variable or a file. */
import type { ShellCommand } from '../../documents/shell/shell.ts'

/** Programs that print what they are given, whole, in part or in another form. */
const FILTERS = new Set(
  'cat tee jq yq base64 cut rev sed awk tr head tail fold xxd od hexdump sort printf echo tac column'.split(
    ' ',
  ),
)

export const isFilter = (program: string): boolean => FILTERS.has(program)

/** Where the output of a command ends up. */
export type Destination =
  | { readonly kind: 'log' }
  /** Printed, but as a filter made it: the runner no longer recognises it and masks nothing. */
  | { readonly kind: 'log-changed' }
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'file'; readonly target: string }

/** Follows the pipes from a command to the end. A command inside `$(…)` of another is captured by it. */
export function destinationOf(commands: readonly ShellCommand[], at: number): Destination {
  let command = commands[at]
  if (!command || isCaptured(commands, command)) return { kind: 'elsewhere' }
  let changed = false
  for (let next = at; command?.then === '|'; ) {
    const own = fileOf(command)
    if (own) return own
    next = behind(commands, next)
    command = commands[next]
    if (!command || !isFilter(command.words[0]?.text ?? '')) return { kind: 'elsewhere' }
    changed ||= !/^(?:cat|tee)$/.test(command.words[0]?.text ?? '')
  }
  if (!command) return { kind: 'elsewhere' }
  return fileOf(command) ?? { kind: changed ? 'log-changed' : 'log' }
}

/** Commands of a `$(…)` stand behind the one that holds them. */
export const isCaptured = (commands: readonly ShellCommand[], command: ShellCommand): boolean =>
  commands.some(
    (other) =>
      other !== command && other.range.start <= command.range.start && command.range.end <= other.range.end,
  )

function behind(commands: readonly ShellCommand[], at: number): number {
  const end = commands[at]?.range.end ?? 0
  const next = commands.findIndex(({ range }, i) => i > at && range.start >= end)
  return next < 0 ? commands.length : next
}

function fileOf({ redirects, words }: ShellCommand): Destination | undefined {
  const named = words.findIndex(({ text }) => /^(?:-o|--output)$/.test(text))
  const into = named < 0 ? undefined : words[named + 1]
  if (into && /^(?:base64|sort)$/.test(words[0]?.text ?? '')) return { kind: 'file', target: into.text }
  const target = redirects.find(({ operator }) => /^(?:1|&)?>>?\|?$/.test(operator))?.target.text
  return target === undefined || /^\/dev\/(?:stdout|stderr|tty)$/.test(target)
    ? undefined
    : { kind: 'file', target }
}
