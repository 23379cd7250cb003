/**
 * How sure a secret of the history can be at any of its places, whatever the order of commits and the tips are: by every path
 * to which a change or the index brings a content that holds it. What is below what a report shows need not be read again.
 */
import type { History } from '../attribute/attribute.ts'
import type { Event } from '../attribute/log.ts'
import { type Confidence, confidenceRank } from '../finding.ts'
import { isPart } from '../findings/couples.ts'
import type { ContentName, Secret, Sighting } from '../findings/ledger.ts'
import { customId, messagePath, notePath, STRAY, verdictAt } from '../findings/places.ts'
import type { Case } from '../judge/casebook.ts'
import { surer } from './state/state.ts'

type Paths = ReadonlyMap<string, ReadonlySet<string>>

/** Every path at which a wanted blob can be said to stand, by its id. */
export function pathsByBlob({ events, walked, staged }: History, wanted: ReadonlySet<string>): Paths {
  const paths = pathsIn([...walked, ...events], wanted)
  for (const [path, ids] of staged) for (const id of ids) if (wanted.has(id)) add(paths, id, path)
  return paths
}

/** Those to which changes bring it. */
export function pathsIn(events: readonly Event[], wanted: ReadonlySet<string>): Map<string, Set<string>> {
  const paths = new Map<string, Set<string>>()
  for (const { after, path } of events) if (wanted.has(after)) add(paths, after, path)
  return paths
}

function add(paths: Map<string, Set<string>>, id: string, path: string): void {
  const known = paths.get(id)
  if (known) known.add(path)
  else paths.set(id, new Set([path]))
}

export function surestIn(
  paths: Paths,
  otherwise: readonly string[] = [STRAY],
): (sightings: readonly Sighting[]) => Confidence {
  return (sightings) => {
    let surest: Confidence = 'low'
    // One version of a file after the other holds the same at the same path.
    const judged = new Map<Case, Set<string>>()
    for (const sighting of sightings) {
      if (surest === 'high') break
      const here = judged.get(sighting.case) ?? new Set()
      judged.set(sighting.case, here)
      for (const path of placesOf(sighting, paths, otherwise)) {
        if (here.size === here.add(path + sighting.inner).size) continue
        surest = surer(surest, surestAt(sighting, path))
      }
    }
    return surest
  }
}

/**
 * Whether something may be surer than an earlier run knew it to be: then that run may have noted contents that hold it too, and
 * that were left, as less sure than they are. What was shown then is in none of those.
 * @param isOld whether the earlier run knew the content.
 * @param then where contents stood for certain at that time.
 */
export function hasRisen(
  secrets: readonly Secret[],
  isOld: (content: ContentName) => boolean,
  now: Paths,
  then: Paths,
  shown: Confidence,
): boolean {
  const [surestNow, surestThen] = [surestIn(now), surestIn(then, [])]
  const hasMoved = ({ content: { path, id = '' } }: Sighting) =>
    path === undefined && now.get(id)?.size !== then.get(id)?.size
  return secrets.some(({ sightings }) => {
    if (!sightings.some((one) => !isOld(one.content) || hasMoved(one))) return false
    const surest = surestNow(sightings)
    const was = surestThen(sightings.filter(({ content }) => isOld(content)))
    return confidenceRank(was) < Math.min(confidenceRank(surest), confidenceRank(shown))
  })
}

function placesOf(sighting: Sighting, paths: Paths, otherwise: readonly string[]): Iterable<string> {
  const { kind, path, id = '' } = sighting.content
  if (path !== undefined) return [path]
  return kind === 'file' ? (paths.get(id) ?? otherwise) : [messagePath(sighting)]
}

/** What another part beside it can make of one. */
const LIFTED = 'medium'

/** What a user's rule says depends on the commit too, which is not known for sure. */
function surestAt(sighting: Sighting, path: string): Confidence {
  if (customId(sighting) !== undefined) return 'high'
  const { suppressed, confidence } = verdictAt(sighting, notePath(path) + sighting.inner, null)
  if (suppressed !== undefined) return 'low'
  return isPart(sighting.case.match.rule.id) ? surer(confidence, LIFTED) : confidence
}
