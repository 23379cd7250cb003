/** Sets of characters as ranges of code points, for what is asked of a regular expression beyond matching. */

/** Code points that a class allows: pairs of first and last; absent where they are too many to care. */
export type Ranges = readonly (readonly [number, number])[]

export const LAST = 0x10ffff

const DIGIT: Ranges = [[0x30, 0x39]]
const SPACE: Ranges = [
  [9, 10],
  [12, 13],
  [32, 32],
]
const WORD: Ranges = [
  [0x30, 0x39],
  [0x41, 0x5a],
  [0x5f, 0x5f],
  [0x61, 0x7a],
]
/** Classes that are written with a letter. */
export const PERL: Readonly<Record<string, Ranges>> = { d: DIGIT, s: SPACE, w: WORD }

export const just = (c: string): Ranges => [[c.codePointAt(0)!, c.codePointAt(0)!]]

export function outside(ranges: Ranges): Ranges {
  const sorted = [...ranges].sort(([a], [b]) => a - b)
  const gaps: [number, number][] = []
  let from = 0
  for (const [first, last] of sorted) {
    if (first > from) gaps.push([from, first - 1])
    from = Math.max(from, last + 1)
  }
  if (from <= LAST) gaps.push([from, LAST])
  return gaps
}

export const bothCases = (ranges: Ranges): Ranges =>
  ranges.flatMap((range) =>
    [range, shifted(range, 0x41, 32), shifted(range, 0x61, -32)].filter(([a, b]) => a <= b),
  )

/** The part of a range that lies in the 26 letters from `first` on, in the other case. */
const shifted = ([a, b]: readonly [number, number], first: number, by: number): readonly [number, number] => [
  Math.max(a, first) + by,
  Math.min(b, first + 25) + by,
]
