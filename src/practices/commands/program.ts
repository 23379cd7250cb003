/** Which program a command runs, and with what. */
import type { ShellWord } from '../../documents/shell/shell.ts'

export interface Program {
  /** Without its folder; empty where nothing is run. */
  readonly name: string
  readonly arguments: readonly ShellWord[]
}

/** What stands before a program: those that run another, their options, variables of its environment. */
const BEFORE = /^(?:sudo|exec|env|command|time|nohup|-[A-Za-z]+|[^/]*=.*)$/s

/** `curl` of `sudo -E A=b /usr/bin/curl`. */
export function programOf(words: readonly ShellWord[]): Program {
  const at = words.findIndex(({ text }) => !BEFORE.test(text))
  const name = words[at]?.text ?? ''
  return { name: name.slice(name.lastIndexOf('/') + 1), arguments: at < 0 ? [] : words.slice(at + 1) }
}
