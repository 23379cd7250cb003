/**
 * The git that is asked for objects one by one. It is made ready before anything that looks at objects is loaded, so this
 * knows nothing of them.
 */
import { ByteReader } from './byte-reader.ts'
import { type GitProcess, notStarted, startGit } from './git.ts'
import type { Repository } from './repository.ts'

/** Milliseconds that git may be silent. It never answers for a delta that goes in a circle, and nothing else takes as long. */
export const PATIENCE = 60000

/** Else git maps whole packs: a process as large as the repository (https://git-scm.com/docs/git-config, core.packedGitLimit). */
const SMALL_WINDOWS = ['-c', 'core.packedGitWindowSize=16m', '-c', 'core.packedGitLimit=64m']
/** From here on git gives a blob as it comes (core.bigFileThreshold), unless it is a delta. */
const STREAMED = ['-c', 'core.bigFileThreshold=64m']

/** A git that answers for one object after the other. */
export interface Reading {
  readonly directory: string
  readonly child: GitProcess
  readonly reader: ByteReader
  /** Rejects where git cannot be started. */
  readonly failed: Promise<never>
  readonly isBuffered: boolean
  /** Whether it has answered somebody before. */
  readonly isKept: boolean
}

/** To start git takes longer than a small read, so one that did what it was asked waits for the next who asks. */
let waiting: Reading | undefined

/** Starts git for whoever reads a few objects next. */
export const readyToRead = ({ commonDirectory }: Repository): void =>
  keep(openReading(commonDirectory, PATIENCE, false))

export function openReading(directory: string, patience: number, isBuffered: boolean): Reading {
  const kept = waiting
  if (!isBuffered && kept?.directory === directory && kept.reader.patience === patience) {
    waiting = undefined
    return { ...kept, isKept: true }
  }
  const flags = isBuffered ? ['--buffer'] : []
  const child = startGit(directory, [...SMALL_WINDOWS, ...STREAMED, 'cat-file', '--batch', ...flags])
  child.stderr.resume()
  child.stdin.on('error', () => {}) // its end is seen as objects that do not come
  const failed = new Promise<never>((_, fail) => child.on('error', (error) => fail(notStarted(error))))
  failed.catch(() => {})
  const reader = new ByteReader(child.stdout, patience)
  return { directory, child, reader, failed, isBuffered, isKept: false }
}

/** For the next who asks. Nobody waits for it to end: it does when this process does. */
export function keep(reading: Reading): void {
  waiting?.child.kill()
  waiting = reading
  const { child } = reading
  for (const one of [child, child.stdin, child.stdout, child.stderr])
    if ('unref' in one && typeof one.unref === 'function') one.unref()
}
