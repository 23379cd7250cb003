/**
 * What is said when a run ends by an error. A message that a library wrote can quote the file that it choked on, and a
 * secret with it, so of an unexpected error only the kind and the place in our code are shown.
 */
import { UserError } from './errors.ts'

export interface Failure {
  /** One line: what, where, what to do. */
  readonly message: string
  /** Lines for whoever mends Keysweep; empty when the user can mend it. */
  readonly trace: readonly string[]
}

export const failureOf = (error: unknown): Failure => {
  if (error instanceof UserError) return { message: `${sentence(error.message)} ${error.help}`, trace: [] }
  if (!(error instanceof Error))
    return { message: `Keysweep stopped: ${typeof error} was thrown. ${REPORT}`, trace: [] }
  const system = 'syscall' in error
  return {
    message: `Keysweep stopped: ${system ? error.message : `unexpected ${error.name}`}. ${REPORT}`,
    trace: framesOf(error),
  }
}

/** With a full stop, unless it ends by itself. */
export const sentence = (text: string): string => (/[.?!]$/.test(text) ? text : `${text}.`)

const REPORT = 'This is a bug: please report it with the lines below; they quote nothing that was scanned.'

/** Frames alone; causes follow, as deep as they go within reason. */
const framesOf = (error: Error, depth = 0): readonly string[] => {
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  const cause = error.cause instanceof Error && depth < 4 ? framesOf(error.cause, depth + 1) : []
  return [`${depth > 0 ? 'caused by ' : ''}${error.name}`, ...frames, ...cause]
}
