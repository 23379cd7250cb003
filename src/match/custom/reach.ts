/** How far a match may reach, as far as the expression says so; see docs/custom-rules.md. */
import { WINDOW_AHEAD } from '../window.ts'
import type { Ranges } from './ranges.ts'
import type { Node } from './syntax.ts'

export interface Reach {
  /** Wants the long window: goes over lines by a run of any character, or is longer than the usual window. */
  readonly long: boolean
  /** Asks somewhere for the end of the text. */
  readonly asksForEnd: boolean
}

/** Room for what stands before the anchor's literal and behind the value. */
const ROOM = 128
/** Shorter runs of any character stay near. */
const FAR = 256

export const reachOf = (node: Node): Reach => ({
  long: goesFar(node) || leastOf(node) > WINDOW_AHEAD - ROOM,
  asksForEnd: some(node, (one) => one.kind === 'place' && one.atEnd),
})

const goesFar = (node: Node): boolean =>
  some(node, (one) => one.kind === 'repeat' && one.max > FAR && isAnything(one.part))

/** `[\s\S]`, `(?s).`, `(?:.|\n)`: whoever writes it means to go over lines. */
function isAnything(node: Node): boolean {
  if (node.kind === 'class') return covers(node.ranges)
  const together = partsOf(node).flatMap((part) => (part.kind === 'class' ? (part.ranges ?? []) : []))
  return (node.kind === 'choice' && covers(together)) || partsOf(node).some(isAnything)
}

function covers(ranges: Ranges | undefined): boolean {
  let next = 0
  for (const [first, last] of [...(ranges ?? [])].sort(([a], [b]) => a - b)) {
    if (first > next) return false
    next = Math.max(next, last + 1)
  }
  return next > 0x10ffff
}

function leastOf(node: Node): number {
  switch (node.kind) {
    case 'place':
      return 0
    case 'class':
      return 1
    case 'sequence':
      return node.parts.reduce((sum, part) => sum + leastOf(part), 0)
    case 'choice':
      return Math.min(...node.parts.map(leastOf))
    case 'repeat':
      return node.min * leastOf(node.part)
  }
}

const partsOf = (node: Node): readonly Node[] =>
  node.kind === 'repeat' ? [node.part] : node.kind === 'sequence' || node.kind === 'choice' ? node.parts : []

const some = (node: Node, test: (node: Node) => boolean): boolean =>
  test(node) || partsOf(node).some((part) => some(part, test))
