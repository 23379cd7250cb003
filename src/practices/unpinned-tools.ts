/** Programs that an image takes from a registry in whatever version there is on the day it is built. */
import type { Range } from '../documents/node.ts'
import type { ShellWord } from '../documents/shell/shell.ts'
import type { SourceFile } from '../documents/source-file.ts'
import { commandsOfInstruction } from './commands/commands.ts'
import { programOf } from './commands/program.ts'

export interface UnpinnedTool {
  readonly name: string
  readonly range: Range
  /** The command with a version in it. */
  readonly fix: string
}

interface Installer {
  readonly programs: RegExp
  /** The words behind the program that make it install. */
  readonly verb: RegExp
  /** Short options whose value is the next word. */
  readonly valued: RegExp
  /** Options that say which versions are meant. */
  readonly settled: RegExp
  /** A name without a version, or with one that moves. */
  readonly open: RegExp
  /** The same with a version to fill in. */
  readonly pinned: (name: string) => string
}

/** Matches no word. */
const NONE = /(?!)/
/** Long options that take no value; of any other the next word may be one. */
const FLAGS =
  /^--(?:no-[\w-]+|upgrade|user|quiet|verbose|silent|system|pre|force(?:-reinstall)?|ignore-[\w-]+|break-system-packages|disable-pip-version-check|compile|global|save(?:-[\w-]+)?|dev|exact|production|legacy-peer-deps|unsafe-perm|allow-root|frozen-lockfile|prefer-[\w-]+|yes|conservative|minimal-deps|all-features|offline)$/

const INSTALLERS: readonly Installer[] = [
  {
    programs: /^(?:pip|pip[23](?:\.\d+)?|pipx)$/,
    verb: /^install$/,
    valued: /^-[ifTtdbe]$/,
    settled: /^(?:-r|-c|--requirements?|--constraints?|--require-hashes|--no-index|--no-deps)(?:=|$)|^-[rc]./,
    // What installs the rest is raised in most images, and is no part of what runs.
    open: /^(?!(?:pip|setuptools|wheel|virtualenv)$)(?:[A-Za-z][\w.-]*(?<!\.(?:whl|gz|zip|txt|tgz))(?:\[[\w,-]*\])?|git\+[^@]*:\/\/(?:[^@/]*@)?[^@]*)$/,
    pinned: (name) => `pip install ${name}${/^git\+/.test(name) ? '@<commit>' : '==<version>'}`,
  },
  {
    programs: /^(?:npm|pnpm|yarn|bun)$/,
    verb: /^(?:install|i|add|global)$/,
    valued: /^-[Cw]$/,
    settled: NONE,
    open: /^(?!add$|install$)(?:@[\w.-]+\/)?[a-z][\w-]*(?:\.js)?(?:@(?:latest|next))?$|^(?:git\+[^#]*|git:\/\/[^#]*)$/,
    pinned: (name) =>
      `npm install ${/^git[+:]/.test(name) ? `${name}#<commit>` : `${withoutTag(name)}@<version>`}`,
  },
  {
    programs: /^go$/,
    verb: /^(?:install|get|run)$/,
    valued: NONE,
    settled: NONE,
    open: /@(?:latest|main|master|HEAD)$/,
    pinned: (name) => `go install ${withoutTag(name)}@<version>`,
  },
  {
    programs: /^gem$/,
    verb: /^install$/,
    valued: /^-[insP]$/,
    settled: /^(?:-v|--version)/,
    open: /^[a-z][\w-]*$/,
    pinned: (name) => `gem install ${name} --version <version>`,
  },
  {
    programs: /^cargo$/,
    verb: /^install$/,
    valued: /^-[Fj]$/,
    settled: /^(?:--version|--vers|--rev|--tag|--path|--locked)/,
    open: /^[a-z][\w-]*$/,
    pinned: (name) => `cargo install ${name} --version <version> --locked`,
  },
]

/** `tool@latest` and `@scope/tool` without what says that the version moves. */
const withoutTag = (name: string) => name.replace(/(?<=.)@[\w.-]+$/, '')

const MAY_INSTALL = /\b(?:pip[\d.]*|pipx|npm|pnpm|yarn|bun|go|gem|cargo)\s[^\n]*\b(?:install|i|add|get|run)\b/

/** Every name that the commands of an image leave open. */
export function unpinnedTools(file: SourceFile): UnpinnedTool[] {
  if (!MAY_INSTALL.test(file.text)) return []
  return (file.dockerfile()?.instructions ?? [])
    .filter(({ keyword }) => keyword === 'RUN')
    .flatMap((instruction) => commandsOfInstruction(instruction, file.text))
    .flatMap(({ words }) => openNames(words))
}

function openNames(words: readonly ShellWord[]): UnpinnedTool[] {
  const called = programOf(words)
  // `python -m pip install`, `uv pip install`.
  const inner = /^(?:python[\d.]*|uv)$/.test(called.name)
    ? called.arguments.findIndex(({ text }) => text === 'pip')
    : -1
  const name = inner < 0 ? called.name : 'pip'
  const given = called.arguments.slice(inner + 1)
  const installer = INSTALLERS.find(({ programs }) => programs.test(name))
  const at = given.findIndex(({ text }) => !text.startsWith('-'))
  if (!installer?.verb.test(given[at]?.text ?? '')) return []
  const options = given.filter(({ text }) => text.startsWith('-'))
  if (options.some(({ text }) => installer.settled.test(text))) return []
  const names = given.slice(at + 1).filter(({ text }, i, all) => {
    const before = all[i - 1]?.text ?? ''
    const isValue = before.startsWith('--')
      ? !before.includes('=') && !FLAGS.test(before)
      : installer.valued.test(before)
    return !text.startsWith('-') && !isValue
  })
  return names
    .filter(({ text }) => installer.open.test(text))
    .map(({ text, range }) => ({ name: text, range, fix: installer.pinned(text) }))
}
