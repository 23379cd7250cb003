/** Practices of a change: its files are looked at, and what they say is held against what they said before. */
import type { PracticeRule } from '../../patterns/rule.ts'
import type { Finding } from '../finding.ts'
import type { Key } from '../fingerprint.ts'
import type { Change } from '../history/change.ts'
import type { Files } from '../sources/changes.ts'
import { openSnapshot } from '../sources/snapshot.ts'
import { Tally } from '../sources/tally.ts'
import type { PracticeHit } from './answer.ts'
import { findingsOf, lookAtFiles } from './find.ts'
import type { Declared } from './repository/from-working-tree.ts'

/**
 * What stood at the same resource with the same value has the standing `before`, at whatever line; of files that the change
 * leaves alone it is left out, as all else of them is.
 */
export async function findChangedPractices(
  rules: readonly PracticeRule[],
  change: Change,
  tally: Tally,
  key: Key,
  declared?: Declared,
): Promise<Finding[]> {
  const { repository } = change
  const touched = new Set(change.changes.flatMap(({ path, after }) => (after === '' ? [] : path)))
  const changed = new Set(change.changes.map(({ path }) => path))
  const { files: after, held } = change
  const now = openSnapshot(repository, { files: after, touched, changed, ignoreRules: true, held }, tally)
  const seen = await lookAtFiles(concerned(rules, change), now, declared)
  const findings = await findingsOf(seen, tally, key)
  if (findings.length === 0) return []
  // Which files git ignored before can be asked only where the rules are the same.
  const ignoreRules = !change.changes.some(({ path }) => /(?:^|\/)\.gitignore$/.test(path))
  const files = underNewNames((await change.before())[0]!, change)
  const asked = rules.filter(({ id }) => findings.some(({ ruleId }) => ruleId === id))
  const again = new Set(findings.map(({ path }) => path).filter((path) => touched.has(path)))
  const start = openSnapshot(repository, { files, touched: again, changed, ignoreRules }, new Tally())
  const was = await lookAtFiles(asked, start, declared)
  const left = new Map<string, number>()
  for (const hit of was.hits) left.set(identityOf(hit), (left.get(identityOf(hit)) ?? 0) + 1)
  return findings.flatMap((finding, i) => {
    const identity = identityOf(seen.hits[i]!)
    const count = left.get(identity) ?? 0
    left.set(identity, count - 1)
    if (count <= 0) return [finding]
    return touched.has(finding.path) ? [stoodBefore(finding, `${finding.path} at ${change.base}`)] : []
  })
}

/** A rule of the repository that reads none of the changed files says now what it said before. */
function concerned(rules: readonly PracticeRule[], { changes, files }: Change): PracticeRule[] {
  const changed = [...new Set(changes.flatMap(({ path, from = path }) => [path, from]))]
  // Of no files at all rules say nothing, whatever they read.
  const isNew = changes.filter(({ before, after }) => before === '' && after !== '').length >= files.size
  if (isNew) return [...rules]
  const all = [...files.keys()]
  return rules.filter((rule) => {
    if (rule.looksAt !== 'repository' || !rule.reads || changed.some((path) => rule.reads?.(path)))
      return true
    return rule.leads !== undefined && (changed.some(rule.leads) || all.some(rule.leads))
  })
}

/** @param where path and commit, for people. */
export const stoodBefore = (finding: Finding, where: string): Finding => ({
  ...finding,
  standing: 'before',
  exemption: { by: 'base commit', reason: `stood already in ${where}` },
})

/** Holds a raw value, so it goes nowhere. */
const identityOf = ({ rule, hit }: PracticeHit): string =>
  JSON.stringify([rule.id, hit.path, hit.resource, hit.secret ?? ''])

/** A file that was moved is compared with itself. */
function underNewNames(files: Files, { changes }: Change): Files {
  const renamed = new Map(files)
  for (const { path, from } of changes) {
    const id = from === undefined ? undefined : files.get(from)
    if (from !== undefined) renamed.delete(from)
    if (id !== undefined) renamed.set(path, id)
  }
  return renamed
}
