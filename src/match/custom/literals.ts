/**
 * Which literals a match must hold: the search goes to them and leaves everything else out (the prefilter law). A literal is
 * bytes as latin1, lower case where it is ASCII, since the search folds ASCII letters.
 */
import { LONGEST_LITERAL, SHORTEST_LITERAL } from '../../engine/literals.ts'
import type { Ranges } from './ranges.ts'
import type { Node } from './syntax.ts'

/** Strings that are followed side by side, and characters of a class that are told apart. */
const MOST_STRINGS = 48
const MOST_CHARACTERS = 40
/** Literals of one rule. */
const MOST_LITERALS = 512
/** Longer ones are not better. */
const LONG_ENOUGH = 10

/** What is known of a part. */
interface Known {
  /** Every string that it matches, or, where not `whole`, every string that its matches end with. */
  readonly strings?: readonly string[] | undefined
  readonly whole: boolean
  /** Strings of which each match holds one. */
  readonly held?: readonly string[] | undefined
}

const EMPTY: Known = { strings: [''], whole: true }
const NOTHING: Known = { whole: false }

/** Literals of which every match holds one; undefined where there is no such list. */
export const literalsOf = (node: Node): readonly string[] | undefined =>
  heldBy(knownOf(node)) ?? heldBy(knownOf(opened(node)))

/** With the first of what is repeated by itself: it may go on a literal that is too short, as `s` and `k` in `sk[0-9a-f]{32}`. */
function opened(node: Node): Node {
  if (node.kind === 'place' || node.kind === 'class') return node
  if (node.kind !== 'repeat') return { ...node, parts: node.parts.map(opened) }
  if (node.min === 0) return node
  return { kind: 'sequence', parts: [node.part, { ...node, min: node.min - 1, max: node.max - 1 }] }
}

const heldBy = ({ strings, held }: Known) => best(held, usable(strings))

function knownOf(node: Node): Known {
  switch (node.kind) {
    case 'place':
      return EMPTY
    case 'class':
      return classOf(node.ranges, node.fold)
    case 'sequence':
      return flat(node).map(knownOf).reduce(joined, EMPTY)
    case 'choice':
      return eitherOf(node.parts.map(knownOf))
    case 'repeat':
      return repeatOf(knownOf(node.part), node.min, node.max)
  }
}

const flat = (node: Node): readonly Node[] => (node.kind === 'sequence' ? node.parts.flatMap(flat) : [node])

/** a then b. What is followed breaks off where the strings become too many or unknown; the best so far is kept. */
function joined(a: Known, b: Known): Known {
  if (a.strings && b.strings && b.whole && a.strings.length * b.strings.length <= MOST_STRINGS) {
    const [left, right] = [a.strings, b.strings]
    const all = left.flatMap((one) => right.map((other) => one + other))
    if (all.every((text) => text.length <= LONGEST_LITERAL)) return { ...a, strings: all }
  }
  return { strings: b.strings, whole: false, held: best(heldBy(a), b.held) }
}

function eitherOf(parts: readonly Known[]): Known {
  const strings = parts.flatMap((part) => (part.whole ? (part.strings ?? []) : []))
  if (parts.every(({ whole }) => whole) && strings.length <= MOST_STRINGS)
    return { strings: [...new Set(strings)], whole: true }
  const held = parts.map(heldBy)
  const all = [...new Set(held.flatMap((one) => one ?? []))]
  return held.includes(undefined) || all.length > MOST_LITERALS ? NOTHING : { whole: false, held: all }
}

function repeatOf(part: Known, min: number, max: number): Known {
  if (min === 0) return max === 1 ? eitherOf([part, EMPTY]) : NOTHING
  const times = Math.min(min, LONGEST_LITERAL)
  const known = Array.from({ length: times }, () => part).reduce(joined, EMPTY)
  return times === max ? known : { whole: false, held: heldBy(known) }
}

function classOf(ranges: Ranges | undefined, fold: boolean): Known {
  if (!ranges || ranges.reduce((sum, [a, b]) => sum + b - a + 1, 0) > 2 * MOST_CHARACTERS) return NOTHING
  const exact = new Set<string>()
  for (const [first, last] of ranges)
    for (let code = first; code <= last; code++) {
      // Beyond ASCII, which letters are the same in another case is not asked.
      if (fold && code > 127) return NOTHING
      for (const text of spelled(code, fold)) exact.add(text)
    }
  return exact.size === 0 || exact.size > MOST_CHARACTERS ? NOTHING : { strings: [...exact], whole: true }
}

/** The two signs beyond ASCII that are, in another case, letters of it: https://www.unicode.org/Public/UCD/latest/ucd/CaseFolding.txt */
const OUTSIDE_ASCII: Readonly<Record<string, string>> = { k: '\u212a', s: '\u017f' }

function spelled(code: number, fold: boolean): string[] {
  if (code > 127) return [latin1(String.fromCodePoint(code))]
  const text = String.fromCharCode(code).toLowerCase()
  const other = fold ? OUTSIDE_ASCII[text] : undefined
  return other ? [text, latin1(other)] : [text]
}

const latin1 = (text: string) => Buffer.from(text).toString('latin1')

/** A list is as good as its shortest literal. */
const usable = (texts: readonly string[] | undefined): readonly string[] | undefined =>
  texts?.every((text) => text.length >= SHORTEST_LITERAL) ? texts : undefined

function best(
  a: readonly string[] | undefined,
  b: readonly string[] | undefined,
): readonly string[] | undefined {
  if (!a || !b) return a ?? b
  const [left, right] = [shortest(a), shortest(b)]
  return right > left || (right === left && b.length < a.length) ? b : a
}

const shortest = (texts: readonly string[]) => Math.min(LONG_ENOUGH, ...texts.map((text) => text.length))
