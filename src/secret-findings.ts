/** The secrets that are reported: where they stand, since when, and what practices say of that. */
import type { History } from './attribute/attribute.ts'
import { lookBefore } from './before.ts'
import { type Confidence, confidenceRank, type Finding } from './finding.ts'
import { bestOf, type Placed, placesOf, secretFinding } from './findings.ts'
import type { Key } from './fingerprint.ts'
import type { Change } from './history/change.ts'
import type { Ledger } from './ledger.ts'
import { type Place, readAgain } from './place.ts'
import type { Config } from './policy/config.ts'
import { isInForce } from './policy/force.ts'
import { stoodBefore } from './practices/before.ts'
import { type Ageing, withLife } from './practices/life.ts'
import { locateSightings } from './regions.ts'
import type { Tally } from './sources/tally.ts'

interface Asked {
  readonly ledger: Ledger
  readonly history: History
  readonly change: Change | undefined
  readonly config: Config
  readonly tally: Tally
  readonly confidence: Confidence
  readonly strict: boolean
  readonly key: Key
  readonly ageing: Ageing
}

/** Those that are sure enough, not left out by the configuration, and told of what their history says. */
export async function findSecrets(place: Place, asked: Asked): Promise<Finding[]> {
  const { ledger, history, change, config, tally, confidence, strict, key, ageing } = asked
  const sure = ({ verdict }: Placed) => confidenceRank(verdict.confidence) >= confidenceRank(confidence)
  const isIncluded = (one: Placed) => !config.excludes(outerPath(one))
  const counts = (one: Placed) => sure(one) && isIncluded(one)
  const before = change && (await lookBefore(change, ledger, counts))
  const shown = ledger.secrets().flatMap((secret) => {
    const all = placesOf(secret, (blobs) => history.staysOf(blobs, before?.blobsWith(secret.value)))
    const places = all.filter(isIncluded)
    for (const left of all.filter((one) => sure(one) && !isIncluded(one)))
      tally.skip('place of a secret at an excluded path', left.path)
    const inForce = places.filter(({ sighting }) => isInForce(sighting.case.match.rule, config, strict))
    // Where a rule of ours is off, the user's own stands.
    const best = bestOf(inForce.some(({ sighting }) => sighting.case.match.rule.custom) ? inForce : places)
    if (!best || !sure(best)) return []
    if (isInForce(best.sighting.case.match.rule, config, strict)) return [{ secret, places, best }]
    tally.skip('finding of a rule that is switched off', best.path)
    return []
  })
  const sightings = shown.flatMap(({ places }) => places.map(({ sighting }) => sighting))
  const regionOf = await locateSightings(
    ledger.scanner,
    sightings,
    (blobs) => readAgain(place, blobs, config.limits),
    config.limits,
  )
  return shown.map(({ secret, places, best }) => {
    const names = new Map(places.map(({ path, sighting }) => [path, sighting.case.match.context.name]))
    const finding = withLife(secretFinding(secret, places, best, regionOf, key), names, ageing)
    const stood = before?.standing(secret.value, places)
    return stood === undefined ? finding : stoodBefore(finding, stood)
  })
}

/** Of an archive's member, the archive's. */
const outerPath = ({ path, sighting }: Placed) => path.slice(0, path.length - sighting.inner.length)
