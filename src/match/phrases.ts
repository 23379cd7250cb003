/**
 * What says by its first words where a password stands, without a name for it: commands and their flags of one letter, calls
 * that log in, connection strings of drivers, and settings that give a value behind a blank.
 */
import { CALLS, DATA_SOURCES } from './call-phrases.ts'
import { COMMANDS, PIPED } from './command-phrases.ts'
import type { Phrase } from './phrase.ts'
import { SENTENCES } from './sentence-phrases.ts'
import { SETTINGS } from './setting-phrases.ts'
import type { Window } from './window.ts'

export interface Argument {
  readonly start: number
  readonly value: string
  readonly quote: string
}

const ON_ONE_LINE: readonly Phrase[] = [...COMMANDS, ...SETTINGS, ...SENTENCES]
/** What these words end. */
const ENDED: readonly Phrase[] = [...DATA_SOURCES, ...PIPED]
const PHRASES: readonly Phrase[] = [...ON_ONE_LINE, ...CALLS, ...ENDED]

export const PHRASE_ANCHORS: readonly string[] = [...new Set(PHRASES.map(([words]) => words))]

/** The search needs so many. */
const FEWEST = 4
const LONGEST = Math.max(...PHRASE_ANCHORS.map(({ length }) => length))
const BY_FIRST = new Map<string, Phrase[]>()
for (const phrase of PHRASES) {
  const first = phrase[0].slice(0, FEWEST)
  BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), phrase])
}

/** The password that the phrase at the window's anchor is given. */
export function findArgument({ text, anchor }: Window): Argument | undefined {
  const candidates = BY_FIRST.get(text.slice(anchor, anchor + FEWEST).toLowerCase())
  if (!candidates) return undefined
  const begins = text.slice(anchor, anchor + LONGEST).toLowerCase()
  for (const phrase of candidates) {
    const [words, forms] = phrase
    if (!begins.startsWith(words)) continue
    const from = ENDED.includes(phrase)
      ? Math.max(text.lastIndexOf('\n', anchor - 1) + 1, anchor - SHOWN)
      : anchor
    const found = firstOf(forms, from < anchor ? text.slice(from, anchor) : shownOf(phrase, text, anchor))
    if (found) return argumentOf(found, from)
  }
  return undefined
}

function firstOf(forms: readonly RegExp[], text: string): RegExpExecArray | undefined {
  for (const form of forms) {
    const found = form.exec(text)
    if (found) return found
  }
  return undefined
}

/** @param from where the text begins that the form was found in */
function argumentOf(found: RegExpExecArray, from: number): Argument {
  const { quote, value, bare } = found.groups!
  const password = value ?? bare!
  return {
    start: from + found.index + found[0].lastIndexOf(password),
    value: password,
    quote: quote ?? '',
  }
}

/** A line goes on where it ends with a backslash, a call where it is open; the window shows one line more. */
const SHOWN = 640

/** Of a line what belongs to one command: what follows `|`, `;` or `&&` is another. */
function shownOf(phrase: Phrase, text: string, anchor: number): string {
  const shown = text.slice(anchor, anchor + SHOWN)
  if (!ON_ONE_LINE.includes(phrase)) return shown
  const end = /(?<!\\)\r?\n|\s(?:\||&&|;)\s/.exec(shown)
  return end ? shown.slice(0, end.index) : shown
}
