/**
 * Shell as commands of words: enough to know what is assigned, which program gets which arguments, and where output goes.
 * Used on scripts, Dockerfile RUN and workflow `run:`. Functions, loops and conditions show as their commands.
 */
import type { Range } from '../node.ts'
import { readShell } from './shell-reader.ts'

export interface ShellWord {
  /** Quotes taken off; expansions as written. */
  readonly text: string
  readonly range: Range
  /** True when no `$`, backquote or glob makes something else of it. */
  readonly literal: boolean
}

export interface ShellAssignment {
  readonly name: string
  readonly nameRange: Range
  /** Its range excludes the quotes when the whole value is quoted. */
  readonly value: ShellWord
  /** Given with `export`, `declare -x` or `ENV=…` before a command. */
  readonly exported: boolean
}

export interface ShellRedirect {
  /** `>`, `>>`, `<`, `2>`, `&>`, `<<<`, `<<`. */
  readonly operator: string
  /** For `<<` the delimiter. */
  readonly target: ShellWord
  /** The body of a here-document. */
  readonly body?: Range
}

export interface ShellCommand {
  readonly assignments: readonly ShellAssignment[]
  /** The program and its arguments; empty for a bare assignment. */
  readonly words: readonly ShellWord[]
  readonly redirects: readonly ShellRedirect[]
  /** What stands after it: `|`, `&&`, `||`, `;`, `&`, or empty at the end of a line. */
  readonly then: string
  readonly range: Range
}

/** All commands of a text or of a part of it, those inside `$(…)` after the one that holds them. */
export const parseShell = (text: string, range?: Range): ShellCommand[] => readShell(text, range)

/** The command that a list of arguments is, such as `["curl", "-k", url]`; none of an empty list. */
export function commandOf(words: readonly ShellWord[]): ShellCommand[] {
  const [first, last] = [words[0], words.at(-1)]
  const then = ''
  return first && last
    ? [
        {
          assignments: [],
          words,
          redirects: [],
          then,
          range: { start: first.range.start, end: last.range.end },
        },
      ]
    : []
}
