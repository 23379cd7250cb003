/** What is found of one expression in two ways is told once: of a call, not again of the argument that it is found by. */
import type { Range } from '../../documents/node.ts'

/** The first of those that begin together, and of those that lie in another one and begin on its line the outer one. */
export function toldOnce<T extends { readonly range: Range }>(found: readonly T[], text: string): T[] {
  const told: T[] = []
  for (const one of found) if (!told.some(({ range }) => holds(range, one.range, text))) told.push(one)
  return told
}

const holds = (outer: Range, inner: Range, text: string): boolean =>
  outer.start === inner.start ||
  (outer.start < inner.start &&
    inner.end <= outer.end &&
    !text.slice(outer.start, inner.start).includes('\n'))
