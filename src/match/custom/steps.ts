/**
 * The least that must stand in a text for an expression to match there, as steps from byte to byte. Left out is what may be
 * missing at either end of a match, what a place asks for (`\b`, `$`), how often at most something is repeated, and which
 * character beyond ASCII it is. So texts can only be admitted that do not match, never the other way round.
 */
import { bothCases, type Ranges } from './ranges.ts'
import type { Node } from './syntax.ts'

/** Takes a byte; without `takes` goes on at once. */
export interface Step {
  /** 256 numbers, 1 for a byte that it takes. */
  readonly takes: Uint8Array | undefined
  /** Numbers of the steps that follow. */
  readonly to: readonly number[]
}

/** Number of the step where a match ends; it begins at the last one. */
export const ACCEPTING = 0

const MOST_STEPS = 2000
/** More is not counted: as many characters of a kind in a row are rare enough. */
const MOST_TIMES = 32

/** Undefined where every text would be admitted, or the steps would be too many. */
export function stepsOf(node: Node): readonly Step[] | undefined {
  const least = trimmed(trimmed(node, 'start'), 'end')
  return mayBeEmpty(least) ? undefined : new Steps().all(least)
}

/** Without what may be missing at one end. A match of the whole holds one of this. */
function trimmed(node: Node, end: 'start' | 'end'): Node {
  if (mayBeEmpty(node)) return NOTHING
  switch (node.kind) {
    case 'place':
    case 'class':
      return node
    case 'choice':
      return { ...node, parts: node.parts.map((part) => trimmed(part, end)) }
    case 'repeat':
      return { ...node, max: node.min }
    case 'sequence': {
      const asked = node.parts.map((part) => !mayBeEmpty(part))
      const at = end === 'start' ? asked.indexOf(true) : asked.lastIndexOf(true)
      const part = trimmed(node.parts[at]!, end)
      const parts = end === 'start' ? [part, ...node.parts.slice(at + 1)] : [...node.parts.slice(0, at), part]
      return { ...node, parts }
    }
  }
}

const NOTHING: Node = { kind: 'sequence', parts: [] }

function mayBeEmpty(node: Node): boolean {
  switch (node.kind) {
    case 'place':
      return true
    case 'class':
      return false
    case 'sequence':
      return node.parts.every(mayBeEmpty)
    case 'choice':
      return node.parts.some(mayBeEmpty)
    case 'repeat':
      return node.min === 0 || mayBeEmpty(node.part)
  }
}

class Steps {
  private readonly steps: Step[] = [{ takes: undefined, to: [] }]
  private readonly sets = new Map<string, Uint8Array>()

  all(node: Node): readonly Step[] | undefined {
    this.add(undefined, [this.before(node, ACCEPTING)])
    return this.steps.length > MOST_STEPS ? undefined : this.steps
  }

  /** Number of the step where `node` begins, with step `next` behind it. Goes nowhere where there are too many. */
  private before(node: Node, next: number): number {
    if (this.steps.length > MOST_STEPS) return next
    switch (node.kind) {
      case 'place':
        return next
      case 'class':
        return this.oneOf(node.ranges, node.fold, next)
      case 'sequence':
        return node.parts.reduceRight((behind, part) => this.before(part, behind), next)
      case 'choice':
        return this.add(
          undefined,
          node.parts.map((part) => this.before(part, next)),
        )
      case 'repeat':
        return this.repeated(node.part, node.min, node.max, next)
    }
  }

  private repeated(part: Node, min: number, max: number, next: number): number {
    const times = Math.min(min, MOST_TIMES)
    let [at, left] = [next, times]
    if (max > times) {
      const to = [next]
      const again = this.add(undefined, to)
      const once = this.before(part, again)
      to.push(once)
      at = times > 0 ? once : again
      left--
    }
    for (; left > 0; left--) at = this.before(part, at)
    return at
  }

  /** A character beyond ASCII is as many bytes of it as there are; a byte that is none counts as such a character. */
  private oneOf(ranges: Ranges | undefined, fold: boolean, next: number): number {
    const takes = this.bytesOf(ranges, fold)
    if (!takes[FIRST_BEYOND]) return this.add(takes, [next])
    const to = [next]
    const again = this.add(undefined, to)
    to.push(this.add(this.bytesOf(BEYOND, false), [again]))
    return this.add(takes, [again])
  }

  private bytesOf(ranges: Ranges = ANY, fold: boolean): Uint8Array {
    const key = `${fold} ${ranges.join()}`
    const known = this.sets.get(key) ?? bytesOf(ranges, fold)
    this.sets.set(key, known)
    return known
  }

  private add(takes: Uint8Array | undefined, to: readonly number[]): number {
    return this.steps.push({ takes, to }) - 1
  }
}

const FIRST_BEYOND = 0x80
const ANY: Ranges = [[0, FIRST_BEYOND]]
const BEYOND: Ranges = [[FIRST_BEYOND, FIRST_BEYOND]]

function bytesOf(ranges: Ranges, fold: boolean): Uint8Array {
  const bytes = new Uint8Array(256)
  for (const [first, last] of fold ? bothCases(ranges) : ranges) {
    bytes.fill(1, first, Math.min(last + 1, FIRST_BEYOND))
    if (last >= FIRST_BEYOND) bytes.fill(1, FIRST_BEYOND)
  }
  if (fold && bytes[FIRST_BEYOND]) for (const letter of FOLDED_BEYOND) bytes[letter] = 1
  if (fold && FOLDED_BEYOND.some((letter) => bytes[letter])) bytes.fill(1, FIRST_BEYOND)
  return bytes
}

/** Two signs beyond ASCII are these letters in another case; see literals.ts. */
const FOLDED_BEYOND = [...'ksKS'].map((letter) => letter.charCodeAt(0))
