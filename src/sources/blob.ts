/** A piece of content, read once however often it occurs. */
import { createHash } from 'node:crypto'
import type { Repository } from './repository.ts'

export interface Blob {
  /** Object id in the repository's format; undefined for a file of the working tree. */
  readonly id?: string
  /** What it is when it is not a file's content. */
  readonly kind: 'file' | 'commit' | 'tag'
  /** Repository-relative; undefined where only attribution can tell (history). */
  readonly path?: string
  readonly bytes: Buffer
}

/** As git names a file's content. */
export const blobId = (bytes: Buffer, format: Repository['objectFormat'] = 'sha1'): string =>
  createHash(format).update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
