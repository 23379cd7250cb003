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
function merged(a: Buffer, b: Buffer): Buffer {
  if (a.length === 0) return b
  if (b.length === 0) return a
  const all = Buffer.alloc(a.length + b.length)
  let [i, j, size] = [0, 0, 0]
  while (i < a.length || j < b.length) {
    const order = i === a.length ? 1 : j === b.length ? -1 : compare(a, i, b, j)
    size += order <= 0 ? a.copy(all, size, i, i + ID_BYTES) : b.copy(all, size, j, j + ID_BYTES)
    if (order <= 0) i += ID_BYTES
    if (order >= 0) j += ID_BYTES
  }
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

/** The first four bytes decide nearly always. */
const compare = (a: Buffer, i: number, b: Buffer, j: number): number =>
  a.readUInt32BE(i) - b.readUInt32BE(j) || a.compare(b, j + 4, j + ID_BYTES, i + 4, i + ID_BYTES)
