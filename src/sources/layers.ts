/**
 * The texts inside a piece of content: itself, transcoded where it is UTF-16, and the members of an archive, nested.
 * Archives come from strangers: depth, members, ratio and total size are bounded, and what is beyond is named.
 */
import { looksLikeGzip, readGzip } from './gzip.ts'
import { DEFAULT_LIMITS, type Limits, sizeOf } from './limits.ts'
import { isTooLarge, type Member } from './member.ts'
import { looksLikeTar, readTar } from './tar.ts'
import { looksLikeBzip2, readBzip2 } from './unpack/bzip2.ts'
import { looksLikeXz, readXz } from './unpack/xz.ts'
import { looksLikeZip, readZip } from './zip.ts'

export interface Layer {
  /** `!inner/path` for a member of an archive, empty for the content itself. */
  readonly inner: string
  readonly bytes: Buffer
  /** Has NUL bytes where text has none: searched for tokens with a telling prefix only. */
  readonly binary: boolean
}

/** A piece of content may unfold to 1,000 times its size; deflate's own limit is 1,032. */
const MOST_RATIO = 1000

/** Called with what could not be unfolded, as a noun phrase; a gap where it could have been, by somebody with more time. */
export type Complaint = (what: string, gap: boolean) => void

export function* layers(
  bytes: Buffer,
  complain: Complaint,
  limits: Pick<Limits, 'archive' | 'archiveDepth'> = DEFAULT_LIMITS,
): Generator<Layer> {
  const { archive, archiveDepth } = limits
  const left = Math.min(archive.most, Math.max(1 << 20, bytes.length * MOST_RATIO))
  const isChosen = archive.chosen && left === archive.most
  yield* unfold({ path: '', bytes }, { left, archive, isChosen, archiveDepth }, 0, complain)
}

interface Budget extends Pick<Limits, 'archive' | 'archiveDepth'> {
  left: number
  /** Whether it comes from the configuration, not from what the archive promises to be. */
  readonly isChosen: boolean
}

function* unfold(member: Member, budget: Budget, depth: number, complain: Complaint): Generator<Layer> {
  const { path, bytes } = member
  const open = opener(bytes)
  if (!open) {
    const text = transcoded(bytes)
    yield { inner: path, bytes: text ?? bytes, binary: !text && isBinary(bytes) }
    return
  }
  const { archiveDepth } = budget
  if (depth === archiveDepth.most)
    return complain(`archive nested deeper than ${archiveDepth.most}`, !archiveDepth.chosen)
  try {
    for (const inner of open(bytes, budget.left)) {
      if (inner.unread !== undefined) complain(inner.unread, false)
      budget.left -= inner.bytes.length
      if (budget.left < 0) return complain(...tooLarge(budget))
      yield* unfold({ path: `${path}!${inner.path}`, bytes: inner.bytes }, budget, depth + 1, complain)
    }
  } catch (error) {
    if (isTooLarge(error)) return complain(...tooLarge(budget))
    complain('damaged archive (searched as it is)', false)
    yield { inner: path, bytes, binary: true }
  }
}

const tooLarge = ({ archive, isChosen }: Budget): Parameters<Complaint> =>
  isChosen
    ? [`archive that unfolds beyond ${sizeOf(archive.most)}, as configured`, false]
    : ['archive that unfolds beyond its bounds', true]

type Opener = (bytes: Buffer, most: number) => Iterable<Member>

function opener(bytes: Buffer): Opener | undefined {
  if (looksLikeZip(bytes)) return readZip
  if (looksLikeGzip(bytes)) return readGzip
  if (looksLikeBzip2(bytes)) return readBzip2
  if (looksLikeXz(bytes)) return readXz
  return looksLikeTar(bytes) ? readTar : undefined
}

/** UTF-16 as UTF-8: by its byte order mark, or by NUL in every second byte. */
function transcoded(bytes: Buffer): Buffer | undefined {
  const order = byteOrder(bytes)
  return order && Buffer.from(new TextDecoder(order).decode(bytes))
}

export function byteOrder(bytes: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const sample = bytes.subarray(0, 512)
  if (sample.length < 8 || !sample.includes(0)) return undefined
  const zeros = [0, 0]
  sample.forEach((c, i) => {
    if (c === 0) zeros[i % 2]!++
  })
  const most = sample.length * 0.4
  if (zeros[1]! > most && zeros[0]! === 0) return 'utf-16le'
  return zeros[0]! > most && zeros[1]! === 0 ? 'utf-16be' : undefined
}

export const isArchive = (bytes: Buffer): boolean => opener(bytes) !== undefined

/** Whether the content is not simply its own text: an archive, or UTF-16. Looks at the first 512 bytes. */
export const isOpaque = (bytes: Buffer): boolean => isArchive(bytes) || byteOrder(bytes) !== undefined

/** Git's own rule: a NUL in the first 8,000 bytes (`buffer_is_binary` in its xdiff-interface.c). */
export const isBinary = (bytes: Buffer) => bytes.subarray(0, 8000).includes(0)
