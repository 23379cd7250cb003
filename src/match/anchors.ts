/**
 * Where a format is searched for: at the first of its literals that the search can find. Literals stand at the beginning
 * of a word, or right behind one where they begin with punctuation; one in the middle of a word is found by the word's
 * end or by the long run that holds it.
 */
import { type Format, isRun, literalsOf, type Part, type Run } from '../../patterns/format.ts'
import type { Anchor } from '../engine/engine.ts'
import { tokenRun } from './format.ts'

/** An anchor of a format, and how far behind it the literal stands that made it; negative where it stands before. */
export interface Place {
  readonly anchor: Anchor
  readonly offset: number
}

/** Characters by which the search tells literals apart. */
export const SHORTEST = 4
/** Most token characters that the search counts. */
const MOST_RUN = 64
/** Length from which the search sees a run whatever it holds (`LONG_RUN` of the assembly). */
const LONG_RUN = 40

/** Any printable character, the end of a line, or the zero that stands behind a text. */
export const ANYTHING: readonly string[] = [
  ...Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)),
  '\t',
  '\r',
  '\n',
  '\0',
]

/** The number of the part whose literals are searched for, and where; no places when only the long run shows it. */
export function placesOf(format: Format): { index: number; places: Place[] } | undefined {
  const index = anchorPart(format)
  const part = format[index]
  if (part === undefined || isRun(part)) return undefined
  const [before, next] = [format[index - 1], format[index + 1]]
  const places = literalsOf(part).flatMap((literal) => {
    if (standsBehind(literal, before)) return [behindWord(literal, format.slice(index + 1))]
    if (standsInside(literal, before))
      return /^[0-9A-Za-z]+\W$/.test(literal) ? insideWord(literal, before, next) : []
    return wordStart(literal, format.slice(index + 1))
  })
  return places.length > 0 || inLongRun(format) ? { index, places } : undefined
}

/** Whether the long run that holds a token of this format has to be looked at, because no word shows its literal. */
export const needsRun = (format: Format, index: number): boolean => {
  const part = format[index]!
  return !isRun(part) && literalsOf(part).some((l) => standsInside(l, format[index - 1]) && !/\W$/.test(l))
}

const inLongRun = (format: Format) => {
  let run = 0
  for (const part of format) {
    const strings = isRun(part) ? [part.alphabet] : literalsOf(part)
    if (!strings.every((s) => /^[\w+/-]*$/.test(s))) break
    run += isRun(part) ? part.min : Math.min(...strings.map((s) => s.length))
  }
  return run >= LONG_RUN
}

const behindWord = (literal: string, rest: Format): Place => ({
  anchor: { literal, side: 'behind', ...followOf(literal, literal, rest), exactCase: true },
  offset: 0,
})

function wordStart(literal: string, rest: Format): Place[] {
  const skip = literal.search(/[0-9A-Za-z]/)
  const word = literal.slice(skip)
  return lengthened(word, rest[0]).map((text) => ({
    anchor: { literal: text, side: 'start', ...followOf(word, text, rest), exactCase: true },
    offset: -skip,
  }))
}

/** What must follow `text`, which is the literal `word` with so much of the next run as the search needs. */
function followOf(word: string, text: string, rest: Format): Pick<Anchor, 'follow' | 'need'> {
  const next = rest[0]
  const left = next !== undefined && isRun(next) ? next.min - (text.length - word.length) : 0
  if (next !== undefined && isRun(next) && left > 0) {
    if (/^[0-9A-Za-z]+$/.test(next.alphabet)) return { follow: 'letters', need: Math.min(left, MOST_RUN) }
    if (/^[\w-]+$/.test(next.alphabet)) return { follow: 'word', need: Math.min(left, MOST_RUN) }
  }
  const need = isPlain(word) ? runOf(word, tokenRun(rest)) : tokenRun([text])
  return { follow: 'run', need: Math.min(need, MOST_RUN) }
}

/** `8Q~` behind letters: the word that ends before its punctuation, which `begin` sees where it is short. */
function insideWord(literal: string, before: Run, next: Part | undefined): Place[] {
  const any = { follow: 'any', need: 0 } as const
  const word = literal.slice(0, -1)
  const letters = [...before.alphabet].filter((c) => /[0-9A-Za-z]/.test(c))
  return [
    ...lengthened(literal, next).map((text) => ({
      anchor: { literal: text, side: 'start', exactCase: true, ...any } as const,
      offset: 0,
    })),
    ...letters.map((c) => ({
      anchor: { literal: c + literal, side: 'start', exactCase: true, ...any } as const,
      offset: 1,
    })),
    ...lowerCase(letters).map((c) => ({
      anchor: { literal: (c + word).toLowerCase(), side: 'end', exactCase: false, ...any } as const,
      offset: 1,
    })),
  ]
}

const isPlain = (text: string) => tokenRun([text]) === text.length
const runOf = (literal: string, need: number) =>
  isPlain(literal) ? literal.length + need : tokenRun([literal])

/** Whether the search finds it as punctuation right behind a word: what comes before must end with a letter or digit. */
const standsBehind = (literal: string, before: Part | undefined): boolean =>
  before !== undefined &&
  isRun(before) &&
  /^[0-9A-Za-z]+$/.test(before.alphabet) &&
  /^[+,./:;<=[\\\]^_{|}~-].{2}/.test(literal)

/** Whether letters or digits may stand right before its own. */
const standsInside = (literal: string, before: Part | undefined): before is Run =>
  before !== undefined && isRun(before) && /[0-9A-Za-z]/.test(before.alphabet) && /^[0-9A-Za-z]/.test(literal)

/** The first literal part that is long enough by itself, else the first that its run can lengthen; -1 where there is none. */
function anchorPart(format: Format): number {
  const usable = format.map(
    (part, i) => !isRun(part) && literalsOf(part).every((l) => lengthAt(l, format[i - 1]) >= SHORTEST),
  )
  if (usable.includes(true)) return usable.indexOf(true)
  return format.findIndex((part, i) => {
    if (isRun(part)) return false
    const next = format[i + 1]
    const least = next !== undefined && isRun(next) && next.min > 0 ? 2 : SHORTEST - 1
    return literalsOf(part).every((l) => lengthAt(l, format[i - 1]) >= least)
  })
}

/** Characters of a literal that the search can go by; three are enough where it begins with punctuation behind a word. */
const lengthAt = (literal: string, before: Part | undefined): number =>
  standsBehind(literal, before) ? SHORTEST : (/[0-9A-Za-z].*/.exec(literal)?.[0].length ?? 0)

/** Literals shorter than the search's four characters are tried with all that may stand behind them. */
function lengthened(literal: string, next: Part | undefined, taken = 0): string[] {
  if (literal.length >= SHORTEST) return [literal]
  const sure = next !== undefined && isRun(next) && taken < next.min
  return [...(sure ? next.alphabet : ANYTHING)].flatMap((c) => lengthened(literal + c, next, taken + 1))
}

export const lowerCase = (texts: readonly string[]): string[] => [
  ...new Set(texts.map((text) => text.toLowerCase())),
]
