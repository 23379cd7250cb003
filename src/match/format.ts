/**
 * Matches a token format. Every run is greedy and nothing is tried twice, so the time is linear in the token's length.
 */
import { type Format, isRun, literalsOf, type Part } from '../../patterns/format.ts'

const ALNUM = classOf('0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ')
const TOKEN = classOf('0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-./_+=~')
const NAME = classOf('0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_')
const HEX = classOf('0123456789abcdefABCDEF')

/** A format with its alphabets as tables. */
export type CompiledFormat = readonly CompiledPart[]
type CompiledPart =
  | string
  | readonly string[]
  | { readonly set: Uint8Array; readonly min: number; readonly max: number }

export const compileFormat = (format: Format): CompiledFormat =>
  format.map((part) =>
    isRun(part)
      ? { set: classOf(part.alphabet), min: part.min, max: part.max }
      : typeof part === 'string'
        ? part
        : part.oneOf,
  )

/** End of the token that begins at `start`, or -1. Boundaries are checked on both sides. */
export function matchAt(format: CompiledFormat, text: string, start: number): number {
  if (!beginsToken(format, text, start)) return -1
  let at = start
  for (const part of format) {
    at = matchPart(part, text, at)
    if (at < 0) return -1
  }
  return endsToken(format, text, at) ? at : -1
}

/** Whether a token may begin with this character: cheaper than `matchAt`, which says no to most. */
export function mayBegin([first]: CompiledFormat, character: number): boolean {
  if (typeof first === 'string') return first.charCodeAt(0) === character
  return first !== undefined && (!('set' in first) || first.min === 0 || first.set[character] === 1)
}

/**
 * Where a token begins whose part number `index` begins at `at`, walking back over the parts before it; -1 if it cannot.
 * A run takes as much as it can, but leaves what the parts before it need.
 */
export function startBefore(format: CompiledFormat, index: number, text: string, at: number): number {
  if (index === 0) return beginsToken(format, text, at) ? at : -1
  const part = format[index - 1]!
  if (typeof part === 'string' || !('set' in part)) {
    const literal = (typeof part === 'string' ? [part] : part).find((l) => text.endsWith(l, at))
    return literal === undefined ? -1 : startBefore(format, index - 1, text, at - literal.length)
  }
  let length = 0
  while (length < part.max && at > length && part.set[text.charCodeAt(at - length - 1)]) length++
  for (; length >= part.min; length--) {
    const start = startBefore(format, index - 1, text, at - length)
    if (start >= 0) return start
  }
  return -1
}

function matchPart(part: CompiledPart, text: string, at: number): number {
  if (typeof part === 'string') return text.startsWith(part, at) ? at + part.length : -1
  if (!('set' in part)) {
    const literal = part.find((l) => text.startsWith(l, at))
    return literal === undefined ? -1 : at + literal.length
  }
  let end = at
  while (end - at < part.max && part.set[text.charCodeAt(end)]) end++
  return end - at < part.min ? -1 : end
}

function beginsToken(format: CompiledFormat, text: string, start: number): boolean {
  const before = text.charCodeAt(start - 1)
  if (!ALNUM[before] && !firstSet(format)?.[before]) return true
  return endsEscape(text, start)
}

const firstSet = (format: CompiledFormat): Uint8Array | undefined => {
  const first = format[0]
  return typeof first === 'object' && 'set' in first ? first.set : undefined
}

function endsToken(format: CompiledFormat, text: string, end: number): boolean {
  const after = text.charCodeAt(end)
  const last = format.findLast((part) => typeof part === 'object' && 'set' in part)
  return !NAME[after] && !(last !== undefined && typeof last === 'object' && 'set' in last && last.set[after])
}

/** Whether an escape such as `\n`, `\x3d`, `\u003d` or `%3D` ends right before `start`. */
export function endsEscape(text: string, start: number): boolean {
  const hexBefore = (n: number) => {
    for (let i = 1; i <= n; i++) if (!HEX[text.charCodeAt(start - i)]) return false
    return true
  }
  if (text[start - 2] === '\\') return !/[ux]/i.test(text[start - 1]!)
  if (text[start - 3] === '%') return hexBefore(2)
  if (text[start - 4] === '\\') return text[start - 3] === 'x' && hexBefore(2)
  return text[start - 6] === '\\' && text[start - 5] === 'u' && hexBefore(4)
}

/** Least and greatest length in characters. */
export const lengthsOf = (format: Format): { min: number; max: number } =>
  format.reduce(
    (sum, part) => {
      const lengths = isRun(part) ? [part.min, part.max] : literalsOf(part).map((l) => l.length)
      return { min: sum.min + Math.min(...lengths), max: sum.max + Math.max(...lengths) }
    },
    { min: 0, max: 0 },
  )

/** How many token characters (the search's TOKEN class) every string of these parts is sure to begin with. */
export function tokenRun(parts: readonly Part[]): number {
  let run = 0
  for (const part of parts) {
    const strings = isRun(part) ? [part.alphabet] : literalsOf(part)
    const plain = strings.every((s) => [...s].every((c) => TOKEN[c.charCodeAt(0)]))
    if (!plain) return run + (isRun(part) ? 0 : Math.min(...strings.map(leadingTokens)))
    run += isRun(part) ? part.min : Math.min(...strings.map((s) => s.length))
  }
  return run
}

function leadingTokens(text: string): number {
  let n = 0
  while (n < text.length && TOKEN[text.charCodeAt(n)]) n++
  return n
}

/** How telling a format is: the characters that its literals fix. */
export const literalLength = (format: Format): number =>
  format.reduce(
    (sum, part) => sum + (isRun(part) ? 0 : Math.min(...literalsOf(part).map((l) => l.length))),
    0,
  )

function classOf(alphabet: string): Uint8Array {
  const set = new Uint8Array(256)
  for (const c of alphabet) set[c.charCodeAt(0)] = 1
  return set
}
