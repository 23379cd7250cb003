/**
 * How sure a secret of the history can be at any of its places, whatever the order of commits and the tips are: by every path
 * to which a change or the index brings a content that holds it. What is below what a report shows need not be read again.
 */
import type { History } from '../attribute/attribute.ts'
import type { Confidence } from '../finding.ts'
import { isPart } from '../findings/couples.ts'
import type { Sighting } from '../findings/ledger.ts'
import { customId, messagePath, notePath, STRAY, verdictAt } from '../findings/places.ts'
import { surer } from './state.ts'

type Paths = ReadonlyMap<string, ReadonlySet<string>>

/** Every path at which a blob can be said to stand, by its id. */
export function pathsByBlob({ events, walked, staged }: History): Paths {
  const paths = new Map<string, Set<string>>()
  const add = (id: string, path: string) => paths.set(id, (paths.get(id) ?? new Set()).add(path))
  for (const { after, path } of [...walked, ...events]) if (after !== '') add(after, path)
  for (const [path, ids] of staged) for (const id of ids) add(id, path)
  return paths
}

export function surestIn(paths: Paths): (sightings: readonly Sighting[]) => Confidence {
  return (sightings) => {
    let surest: Confidence = 'low'
    for (const sighting of sightings) {
      if (surest === 'high') break
      for (const path of placesOf(sighting, paths)) surest = surer(surest, surestAt(sighting, path))
    }
    return surest
  }
}

function placesOf(sighting: Sighting, paths: Paths): Iterable<string> {
  const { kind, path, id = '' } = sighting.content
  if (path !== undefined) return [path]
  return kind === 'file' ? (paths.get(id) ?? [STRAY]) : [messagePath(sighting)]
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
