/** Where the search looks for a user's rule: at literals of its expression, else at its keywords. */
import type { CustomRule } from '../../../patterns/custom.ts'
import { LONGEST_LITERAL, SHORTEST_LITERAL } from '../../engine/literals.ts'
import { literalsOf } from './literals.ts'
import type { Node } from './syntax.ts'

export interface RuleAnchors {
  /** Undefined: the rule is run over each whole text. */
  readonly literals: readonly string[] | undefined
  /** Whether each match holds one of them. */
  readonly holdsLiteral: boolean
  /** Keywords that are still to be asked for. */
  readonly keywords: readonly string[]
}

export function anchorsOf({ keywords = [] }: CustomRule, expression: Node): RuleAnchors {
  const words = keywords.filter((word) => word !== '').map(lowerBytes)
  const literals = literalsOf(expression)
  if (literals) return { literals, holdsLiteral: true, keywords: implied(literals, words) ? [] : words }
  const usable = words.length > 0 && words.every((word) => word.length >= SHORTEST_LITERAL)
  return {
    literals: usable ? [...new Set(words.map((word) => word.slice(0, LONGEST_LITERAL)))] : undefined,
    holdsLiteral: false,
    keywords: words,
  }
}

/** Whether one of the keywords stands in a window's text. */
export function hasKeyword(keywords: readonly string[], text: string): boolean {
  if (keywords.length === 0) return true
  // Only what lies beyond ASCII would be folded too much.
  const lower = keywords.every(isAscii) ? text.toLowerCase() : lowerAscii(text)
  return keywords.some((word) => lower.includes(word))
}

/** Whether whatever holds a literal holds a keyword; those that spell a letter in another way count as the plain ones do. */
const implied = (literals: readonly string[], words: readonly string[]) => {
  const plain = literals.filter((literal) => !/[^\0-\x7f]/.test(literal))
  return (
    words.length === 0 ||
    (plain.length > 0 && plain.every((literal) => words.some((word) => literal.includes(word))))
  )
}

const isAscii = (word: string) => !/[^\0-\x7f]/.test(word)
const lowerAscii = (text: string) => text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
const lowerBytes = (word: string) => lowerAscii(Buffer.from(word).toString('latin1'))
