/** What the baseline says of a run: what is known, what is mended since, and whose findings became more. */
import type { Finding } from '../finding.ts'
import { confidenceRank } from '../finding.ts'
import type { Baseline } from './baseline-file.ts'
import type { OwnerOf } from './owners.ts'
import { type Exempting, remark, short } from './remark.ts'

export interface Knowing {
  readonly inForce: Baseline
  /** As the file stands, where that does not count yet. */
  readonly proposed?: Baseline
  readonly ownerOf: OwnerOf
  /** Whether an owner above the budget fails the run. */
  readonly failGrowth: boolean
}

export const knowing = ({ inForce, proposed, ownerOf, failGrowth }: Knowing): Exempting => ({
  exempt: ({ fingerprint }) =>
    inForce.known.has(fingerprint) || inForce.also.has(fingerprint)
      ? { standing: 'baseline', exemption: { by: 'baseline' } }
      : undefined,
  remarks: (findings, whole) => [
    ...(whole ? remark('finding of the baseline that is mended since', mendedOf(inForce, findings)) : []),
    ...(whole ? remark(GROWTH, grownOf(inForce, findings, ownerOf), failGrowth) : []),
    ...remark(
      'proposed baseline entry, which does not count before it is merged',
      addedTo(inForce, proposed),
    ),
  ],
})

const GROWTH = 'owner with more findings than the baseline allows'

/** Entries of which nothing is found any more, neither itself nor what it stood for. */
function mendedOf({ known, also }: Baseline, findings: readonly Finding[]): readonly string[] {
  const found = new Set(findings.flatMap(({ fingerprint, supersedes = [] }) => [fingerprint, ...supersedes]))
  for (const [other, of] of also) if (found.has(other)) found.add(of)
  return [...known].filter(([fingerprint]) => !found.has(fingerprint)).map(nameOf)
}

function grownOf({ budgets }: Baseline, findings: readonly Finding[], ownerOf: OwnerOf): readonly string[] {
  if (budgets.size === 0) return []
  return [...countByOwner(findings, ownerOf)].flatMap(([owner, count]) => {
    const budget = budgets.get(owner) ?? 0
    return count > budget ? [`${owner}: ${count}, allowed ${budget}`] : []
  })
}

/** Of those that nobody decided to live with. */
export function countByOwner(findings: readonly Finding[], ownerOf: OwnerOf): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const finding of findings.filter(isCounted)) {
    const owner = ownerOf(finding.path)
    counts.set(owner, (counts.get(owner) ?? 0) + 1)
  }
  return counts
}

const isCounted = ({ standing, confidence }: Finding): boolean =>
  standing !== 'ignored' && confidenceRank(confidence) >= confidenceRank('medium')

const addedTo = ({ known }: Baseline, proposed: Baseline | undefined): readonly string[] =>
  [...(proposed?.known ?? [])].filter(([fingerprint]) => !known.has(fingerprint)).map(nameOf)

const nameOf = ([fingerprint, rule]: readonly [string, string]) => `${short(fingerprint)} ${rule}`
