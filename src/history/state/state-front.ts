/**
 * How a state begins: a line that says what it is, and behind it the report of a run before which nothing has changed. That
 * one is read alone.
 */
import { readKeptStart } from '../../sources/kept-file.ts'
import { isRecord } from './state-body.ts'

export const FORMAT = 'keysweep state 9'

export interface Front {
  readonly digest: string
  /** Of all behind the report. */
  readonly mac: string
}

/** A sealed report vouches for itself. */
export const frontOf = ({ digest, mac }: Front, report: Buffer): Buffer =>
  Buffer.concat([
    Buffer.from(`${JSON.stringify({ format: FORMAT, digest, mac, report: report.length })}\n`),
    report,
  ])

/** @returns also where the report lies; undefined where it is no state of this version */
export function frontIn(bytes: Buffer): (Front & { readonly from: number; readonly to: number }) | undefined {
  const from = bytes.indexOf(LF) + 1
  const head = parsed(bytes.toString('utf8', 0, from))
  if (!isRecord(head) || head.format !== FORMAT || !(Number(head.report) >= 0)) return undefined
  return { digest: String(head.digest), mac: String(head.mac), from, to: from + Number(head.report) }
}

const LF = 10

/** More than the line takes. */
const LINE = 4096

/** Sealed; undefined where there is none. */
export function reportIn(file: string): Buffer | undefined {
  const front = frontIn(readKeptStart(file, LINE) ?? NOTHING)
  if (!front || front.to === front.from) return undefined
  return readKeptStart(file, front.to)?.subarray(front.from)
}

const NOTHING = Buffer.alloc(0)

export function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
