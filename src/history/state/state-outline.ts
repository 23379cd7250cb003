/** The part of a state by which a run sees whether anything has changed, as text: read first, and often alone. */

import type { KnownFile } from './known-files.ts'
import { entryOf, HELD, ID, isRecord, listOf, textsIn } from './state-body.ts'

export interface Outline {
  /** Of all refs and HEAD: when they are the same, so is the order of commits. */
  readonly refs: string
  /** Of packs and loose objects, as `storeDigest` gives it: when they are the same, so are the ids. */
  readonly store: string
  /** How many ids there are. */
  readonly objects: number
  /** Of the working tree. */
  readonly files: readonly KnownFile[]
  /** Which practices looked at them. */
  readonly practices: string
  /** As `sealFound` gives it; left out where another run could not tell whether it would find the same. */
  readonly found?: string
}

export const outlineOf = ({ refs, store, objects, files, practices, found }: Outline): string =>
  JSON.stringify({ refs, store, objects, practices, found, files: fileRows(files) })

/** Undefined where anything of it is not as it is written. */
export function outlineIn(body: unknown): Outline | undefined {
  if (!isRecord(body)) return undefined
  const { refs, store, objects, practices, found } = body
  const files = listOf(body.files, filesOf)?.flat()
  if (typeof refs !== 'string' || typeof store !== 'string' || typeof practices !== 'string' || !files)
    return undefined
  if (typeof objects !== 'number') return undefined
  return { refs, store, objects, practices, files, ...(typeof found === 'string' && { found }) }
}

/** Rows of files that are alike: what they hold, the rules that look at them in vain, and their keys. */
function fileRows(files: readonly KnownFile[]): unknown[][] {
  const rows = new Map<string, unknown[]>()
  for (const { key, held, quiet = null } of files) {
    const alike = JSON.stringify([held, quiet])
    const row = rows.get(alike)
    if (row) row.push(key)
    else rows.set(alike, [HELD.indexOf(held), quiet, key])
  }
  return [...rows.values()]
}

function filesOf([level, rules, ...keys]: readonly unknown[]): KnownFile[] | undefined {
  const [held, sound] = [entryOf(HELD, level), textsIn(keys, (key) => ID.test(key))]
  const quiet = rules === null ? undefined : textsIn(rules, () => true)
  if (!held || !sound || (rules !== null && !quiet)) return undefined
  return sound.map((key) => ({ key, held, ...(quiet && { quiet }) }))
}
