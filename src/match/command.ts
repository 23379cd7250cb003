/** Passwords in command lines, where a flag of one letter stands for the name: `curl -u user:…`, `mysql -p…`, `sshpass -p …`. */
import type { Window } from './window.ts'

export interface Argument {
  readonly start: number
  readonly value: string
  readonly quote: string
}

/** A command goes on over the line when it ends with a backslash; the window shows one line more. */
const SHOWN = 640

const Q = `["']`
const USER = String.raw`(?:^|\s)(?:-u|--user|-U|--proxy-user)(?:[ \t]{1,4}|=)?(?<quote>${Q}?)[^\s"':]{0,80}${Q}?:`
const REST_QUOTED = String.raw`(?<value>[^"'\n]{4,200})\k<quote>`
const REST = String.raw`(?<value>[^\s"']{4,200})`

const flag = (letter: string, blank: string) =>
  new RegExp(
    String.raw`\s-${letter}${blank}(?:(?<quote>${Q})(?<value>[^"'\n]{4,200})\k<quote>|(?<bare>[^\s"'-][^\s"']{3,200}))`,
  )

/** By the words that a command line begins with. */
const COMMANDS: readonly (readonly [string, readonly RegExp[]])[] = [
  [
    'curl -',
    [
      new RegExp(USER.replace(`${Q}?)[`, `${Q})[`) + REST_QUOTED),
      new RegExp(USER + String.raw`(?<inner>${Q})(?<value>[^"'\n]{4,200})\k<inner>`),
      new RegExp(USER + REST),
    ],
  ],
  ['mysql -', [flag('p', '')]],
  ['mysqldump -', [flag('p', '')]],
  ['mysqladmin -', [flag('p', '')]],
  ['sshpass -', [flag('p', '[ \\t]{0,4}')]],
  ['docker login', [flag('p', '[ \\t]{1,4}')]],
  ['redis-cli -', [flag('a', '[ \\t]{1,4}')]],
  ['ldapsearch -', [flag('w', '[ \\t]{1,4}')]],
]

export const COMMAND_ANCHORS: readonly string[] = COMMANDS.map(([words]) => words)

/** The password that the command at the window's anchor is given. */
export function findArgument({ text, anchor }: Window): Argument | undefined {
  const forms = formsAt(text, anchor)
  if (!forms) return undefined
  const command = lineOf(text, anchor)
  for (const form of forms) {
    const found = form.exec(command)
    if (!found) continue
    const { quote, value, bare } = found.groups!
    const password = value ?? bare!
    const start = anchor + found.index + found[0].lastIndexOf(password)
    return { start, value: password, quote: quote ?? '' }
  }
  return undefined
}

/** Most words are none that a command begins with, so their first letters are looked at before the rest. */
function formsAt(text: string, anchor: number): readonly RegExp[] | undefined {
  if (!FIRST_LETTERS.has(text.slice(anchor, anchor + 2).toLowerCase())) return undefined
  const words = text.slice(anchor, anchor + 16).toLowerCase()
  return COMMANDS.find(([begin]) => words.startsWith(begin))?.[1]
}

const FIRST_LETTERS: ReadonlySet<string> = new Set(COMMANDS.map(([words]) => words.slice(0, 2)))

/** The command's line, and the next where it goes on; what follows `|`, `;` or `&&` is another command. */
function lineOf(text: string, anchor: number): string {
  const shown = text.slice(anchor, anchor + SHOWN)
  const end = /(?<!\\)\r?\n|\s(?:\||&&|;)\s/.exec(shown)
  return end ? shown.slice(0, end.index) : shown
}
