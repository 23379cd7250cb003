/**
 * Which objects a repository holds, as a sorted list of the beginnings of their ids, and what came and went since. 96 bits of
 * an id: nobody makes two objects that agree in that many, so none can be passed off for one that was read.
 */
export const ID_BYTES = 12

/** @param sources each sorted: whole ids one behind the other, all of `width` bytes. */
export function idList(sources: readonly Buffer[], width: number): Buffer {
  return sources.map((source) => shortened(source, width)).reduce(merged, Buffer.alloc(0))
}

function shortened(source: Buffer, width: number): Buffer {
  const short = Buffer.allocUnsafeSlow((source.length / width) * ID_BYTES)
  let at = 0
  for (let id = 0; id < source.length; id += width)
    for (let i = id; i < id + ID_BYTES; i++) short[at++] = source[i]!
  return short
}

/** Both in one list, without doubles. */
function merged(one: Buffer, other: Buffer): Buffer {
  const [a, b] = one.length < other.length ? [other, one] : [one, other]
  if (b.length === 0) return a
  const all = Buffer.alloc(a.length + b.length)
  let [i, j, size] = [0, 0, 0]
  while (j < b.length) {
    const from = i
    let order = -1
    while (i < a.length && order < 0) {
      order = compare(a, i, b, j)
      if (order <= 0) i += ID_BYTES
    }
    size += a.copy(all, size, from, i)
    if (order !== 0) size += b.copy(all, size, j, j + ID_BYTES)
    j += ID_BYTES
  }
  size += a.copy(all, size, i)
  return all.subarray(0, size)
}

/** Whole ids, as hexadecimal digits, of those in the sources that `known` does not hold. */
export const newIds = (sources: readonly Buffer[], width: number, known: Buffer): string[] => [
  ...new Set(
    sources.flatMap((source) =>
      missingIn(shortened(source, width), known).map((offset) => {
        const at = (offset / ID_BYTES) * width
        return source.toString('hex', at, at + width)
      }),
    ),
  ),
]

/** Offsets of those in `a` that `b` does not hold. */
export function missingIn(a: Buffer, b: Buffer): number[] {
  if (a.equals(b)) return []
  const found: number[] = []
  let j = 0
  for (let i = 0; i < a.length; i += ID_BYTES) {
    while (j < b.length && compare(b, j, a, i) < 0) j += ID_BYTES
    if (j >= b.length || compare(b, j, a, i) !== 0) found.push(i)
  }
  return found
}

const compare = (a: Buffer, i: number, b: Buffer, j: number): number =>
  a.readUInt32BE(i) - b.readUInt32BE(j) ||
  a.readUInt32BE(i + 4) - b.readUInt32BE(j + 4) ||
  a.readUInt32BE(i + 8) - b.readUInt32BE(j + 8)
