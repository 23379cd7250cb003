/**
 * The commits that refs reach, in the order of `git log --topo-order`: none before those that are built on it, and one line of
 * development after the other. https://git-scm.com/docs/git-log#_commit_ordering
 */
import type { Commits } from './graph.ts'
import { NONE } from './part.ts'

/** Commits by their places; the parents of each by the numbers that `places` gives the places of. */
export type Ancestry = Pick<Commits, 'places' | 'times' | 'firstParent' | 'parents'>

/**
 * @param tips places of commits, as git lists them for all refs; the newest goes first.
 * @returns places, newest first
 */
export function topologicalOrder(commits: Ancestry, tips: readonly number[]): Int32Array {
  const children = countChildren(commits, tips)
  const newest = [...new Set(tips)].sort((a, b) => commits.times[b * 2 + 1]! - commits.times[a * 2 + 1]!)
  const stack = newest.filter((tip) => children[tip] === 0).reverse()
  const order: number[] = []
  while (stack.length > 0) {
    const place = stack.pop()!
    order.push(place)
    for (const parent of parentsOf(commits, place)) if (--children[parent]! === 0) stack.push(parent)
  }
  return Int32Array.from(order)
}

/** How many of the commits that are reached are built on each. */
function countChildren(commits: Ancestry, tips: readonly number[]): Int32Array {
  const children = new Int32Array(commits.firstParent.length - 1)
  const isReached = new Uint8Array(children.length)
  const stack = [...tips]
  while (stack.length > 0) {
    const place = stack.pop()!
    if (isReached[place] === 1) continue
    isReached[place] = 1
    for (const parent of parentsOf(commits, place)) {
      children[parent]!++
      stack.push(parent)
    }
  }
  return children
}

/** Places. */
export function parentsOf({ firstParent, parents, places }: Ancestry, place: number): number[] {
  const found: number[] = []
  for (let at = firstParent[place]!; at < firstParent[place + 1]!; at++) found.push(places[parents[at]!]!)
  return found
}

/** Whether every parent was read. */
export const isClosed = ({ parents, places }: Commits): boolean =>
  parents.every((parent) => places[parent] !== NONE)
