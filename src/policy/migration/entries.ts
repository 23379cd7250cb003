/** Findings that were accepted elsewhere become entries of the ignore file. */

import type { Finding } from '../../finding.ts'
import { withIgnores } from '../ignore-edit.ts'
import { type Ignore, parseIgnores } from '../ignore-file.ts'
import { IGNORE_FILE } from '../policy-names.ts'
import type { Located } from './locate.ts'
import type { Note } from './note.ts'

export interface Entries {
  /** Of the file. */
  readonly text: string | undefined
  readonly added: number
}

/**
 * @param before the file's text; undefined where there is none.
 * @param key id of the key that fingerprints are made with.
 */
export function entriesOf(
  located: readonly Located[],
  before: string | undefined,
  key: string | undefined,
): Entries {
  const known = new Set(before === undefined ? [] : parseIgnores(before, IGNORE_FILE).entries.keys())
  const added = new Map<string, Ignore>()
  for (const { known: entry, findings } of located)
    for (const finding of findings) {
      if (known.has(finding.fingerprint)) continue
      known.add(finding.fingerprint)
      added.set(finding.fingerprint, { reason: `migrated from ${entry.from}`, seen: seenAt(finding) })
    }
  return { text: added.size > 0 ? withIgnores(before, added, key) : before, added: added.size }
}

const seenAt = ({ path, startLine }: Finding): string =>
  `${path.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '?').slice(0, 480)}:${startLine}`

/** Entries that mean nothing that is found here, by where they stood. */
export function unmet(located: readonly Located[]): Note[] {
  const byFile = new Map<string, string[]>()
  for (const { known, findings } of located)
    if (findings.length === 0)
      byFile.set(known.from, [...(byFile.get(known.from) ?? []), `${known.path}:${known.line}`])
  return [...byFile].map(([from, places]) => ({
    what: from,
    reason: `${places.length} ${places.length === 1 ? 'entry names' : 'entries name'} nothing that Keysweep finds: ${places.slice(0, 3).join(', ')}${places.length > 3 ? ', …' : ''}`,
  }))
}
