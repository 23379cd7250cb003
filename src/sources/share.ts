/**
 * A share of all that a scan reads, so that several machines can divide a repository. The shares of one number together
 * are the whole, and each thing that is read is in exactly one of them, on whatever machine.
 */
export interface Share {
  /** From 1 to `of`. */
  readonly index: number
  readonly of: number
}

export const WHOLE: Share = { index: 1, of: 1 }

/** Whether a file or object that is read by itself is in the share. @param name its path or id. */
export const isOurs = ({ index, of }: Share, name: string): boolean =>
  of === 1 || hash(name) % of === index - 1

/** What is in the share, and what is not. */
export const divided = (names: readonly string[], share: Share): readonly [string[], string[]] => [
  names.filter((name) => isOurs(share, name)),
  names.filter((name) => !isOurs(share, name)),
]

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  return value >>> 0
}

/**
 * Which share each of several weights goes to: the heaviest first, each to the share that has least. Counted from 1, in
 * the order of the weights.
 */
export function dealt(weights: readonly number[], of: number): Uint16Array {
  const shares = new Uint16Array(weights.length).fill(1)
  if (of === 1) return shares
  const sums = Array.from({ length: of }, () => 0)
  const order = Array.from(weights.keys()).sort((a, b) => weights[b]! - weights[a]! || a - b)
  for (const i of order) {
    const least = sums.indexOf(Math.min(...sums))
    sums[least]! += weights[i]!
    shares[i] = least + 1
  }
  return shares
}
