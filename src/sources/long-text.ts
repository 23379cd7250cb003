/** Contents that are too long to be held: their text as it comes. */
import type { Blob } from './blob.ts'
import { type ByteReader, CutShort } from './byte-reader.ts'
import { byteOrder, isArchive, isBinary } from './layers.ts'
import type { Tally } from './tally.ts'

/** Looks at a content as it comes; false, and nothing has come of it, where it would have to be held. */
export type LookThrough = (content: Omit<Blob, 'bytes'>, parts: AsyncIterable<Buffer>) => Promise<boolean>

export interface LongText {
  /** UTF-16 as UTF-8. */
  readonly parts: AsyncIterable<Buffer>
  /** As `Layer` has it. */
  readonly binary: boolean
}

/** What `isBinary` looks at; for all else less is enough. */
const HEAD = 8000

/** Undefined where it is an archive, which can only be unfolded as a whole. */
export async function openLong(parts: AsyncIterable<Buffer>): Promise<LongText | undefined> {
  const rest = parts[Symbol.asyncIterator]()
  const first: Buffer[] = []
  for (let length = 0; length < HEAD; ) {
    const next = await rest.next()
    if (next.done) break
    length += next.value.length
    first.push(next.value)
  }
  const head = Buffer.concat(first)
  if (isArchive(head)) return undefined
  const order = byteOrder(head)
  const whole = joined(head, rest)
  return order ? { parts: transcoded(whole, order), binary: false } : { parts: whole, binary: isBinary(head) }
}

async function* joined(head: Buffer, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  yield head
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
}

async function* transcoded(parts: AsyncIterable<Buffer>, order: string): AsyncGenerator<Buffer> {
  const decoder = new TextDecoder(order)
  for await (const part of parts) yield Buffer.from(decoder.decode(part, { stream: true }))
  yield Buffer.from(decoder.decode())
}

/** A blob that is too large to be held; false where the stream ends before it does. */
export async function passBlob(
  reader: ByteReader,
  id: string,
  size: number,
  tally: Tally,
  through?: LookThrough,
): Promise<boolean> {
  let passed = 0
  async function* parts() {
    for await (const part of reader.parts(size)) {
      passed += part.length
      yield part
    }
  }
  try {
    if (await through?.({ kind: 'file', id }, parts())) {
      tally.blobs++
      tally.bytes += size
    } else tally.tooLarge('blob', tally.limits.blob, id)
  } catch (error) {
    if (error instanceof CutShort) return false
    throw error
  }
  return reader.skip(size - passed + 1)
}
