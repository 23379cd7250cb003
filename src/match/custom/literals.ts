/**
 * Which literals a match must hold: the search goes to them and leaves everything else out (the prefilter law). A literal is
 * bytes as latin1, lower case where it is ASCII, since the search folds ASCII letters.
 */
import { LONGEST_LITERAL, SHORTEST_LITERAL } from '../../engine/literals.ts'
import type { Ranges } from './ranges.ts'
import type { Node } from './syntax.ts'

/** Strings that are followed side by side, and characters of a class that are told apart. */
const MOST_STRINGS = 48
const MOST_CHARACTERS = 8
/** Literals of one rule. */
const MOST_LITERALS = 512
/** Longer ones are not better. */
const LONG_ENOUGH = 10

/** What is known of a part: every string that it matches, or strings of which each match holds one. */
interface Known {
  readonly exact?: readonly string[]
  readonly held?: readonly string[]
}

const EMPTY: Known = { exact: [''] }

/** Literals of which every match holds one; undefined where there is no such list. */
export function literalsOf(node: Node): readonly string[] | undefined {
  const known = knownOf(node)
  return best(known.held, usable(known.exact))
}

function knownOf(node: Node): Known {
  switch (node.kind) {
    case 'place':
      return EMPTY
    case 'class':
      return classOf(node.ranges, node.fold)
    case 'sequence':
      return node.parts.map(knownOf).reduce(joined, EMPTY)
    case 'choice':
      return eitherOf(node.parts.map(knownOf))
    case 'repeat':
      return repeatOf(knownOf(node.part), node.min, node.max)
  }
}

/** a then b. What is followed breaks off where the strings become too many or unknown; the best so far is kept. */
function joined(a: Known, b: Known): Known {
  const held = best(a.held, b.held)
  if (a.exact && b.exact && a.exact.length * b.exact.length <= MOST_STRINGS) {
    const all = a.exact.flatMap((left) => b.exact!.map((right) => left + right))
    if (all.every((text) => text.length <= LONGEST_LITERAL)) return known(all, held)
  }
  return known(b.exact, best(held, usable(a.exact)))
}

const known = (exact: readonly string[] | undefined, held: readonly string[] | undefined): Known => ({
  ...(exact && { exact }),
  ...(held && { held }),
})

function eitherOf(parts: readonly Known[]): Known {
  const exact = parts.flatMap((part) => (part.exact && !part.held ? part.exact : []))
  if (parts.every((part) => part.exact && !part.held) && exact.length <= MOST_STRINGS)
    return { exact: [...new Set(exact)] }
  const held = parts.map((part) => best(part.held, usable(part.exact)))
  if (held.some((one) => one === undefined)) return {}
  const all = [...new Set(held.flatMap((one) => one ?? []))]
  return all.length > MOST_LITERALS ? {} : { held: all }
}

function repeatOf(part: Known, min: number, max: number): Known {
  if (min === 0) {
    const exact = max === 1 && part.exact && !part.held ? [...new Set([...part.exact, ''])] : undefined
    return exact && exact.length <= MOST_STRINGS ? { exact } : {}
  }
  const times = Math.min(min, LONGEST_LITERAL)
  const known = Array.from({ length: times }, () => part).reduce(joined, EMPTY)
  if (times === max) return known
  const held = best(known.held, usable(known.exact))
  return held ? { held } : {}
}

function classOf(ranges: Ranges | undefined, fold: boolean): Known {
  if (!ranges || ranges.reduce((sum, [a, b]) => sum + b - a + 1, 0) > MOST_CHARACTERS) return {}
  const exact = new Set<string>()
  for (const [first, last] of ranges)
    for (let code = first; code <= last; code++) {
      // Beyond ASCII, which letters are the same in another case is not asked.
      if (fold && code > 127) return {}
      for (const text of spelled(code, fold)) exact.add(text)
    }
  return exact.size === 0 ? {} : { exact: [...exact] }
}

/** The two signs beyond ASCII that are, in another case, letters of it: https://www.unicode.org/Public/UCD/latest/ucd/CaseFolding.txt */
const OUTSIDE_ASCII: Readonly<Record<string, string>> = { k: '\u212a', s: '\u017f' }

function spelled(code: number, fold: boolean): string[] {
  const text = code < 128 ? String.fromCharCode(code).toLowerCase() : String.fromCodePoint(code)
  const other = fold ? OUTSIDE_ASCII[text] : undefined
  return [text, ...(other ? [other] : [])].map((one) => Buffer.from(one).toString('latin1'))
}

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
