/** The secrets that are reported: where they stand, since when, and what practices say of that. */

import type { History } from '../attribute/attribute.ts'
import { type Content, readAgain } from '../content.ts'
import { confidenceRank, type Finding } from '../finding.ts'
import { stretchAhead } from '../fingerprint.ts'
import { surestAmong } from '../judge/anywhere.ts'
import type { Case } from '../judge/casebook.ts'
import { isInForce } from '../policy/force.ts'
import { stoodBefore } from '../practices/before.ts'
import { withLife } from '../practices/secrets/life.ts'
import { remembered } from '../remembered.ts'
import type { Setup } from '../setup.ts'
import { lookBefore } from './before.ts'
import { isPart } from './couples.ts'
import { secretFinding, tellingOf } from './findings.ts'
import type { Sighting } from './ledger.ts'
import { notePath, type Placed, placesOf, UNPLACED, verdictIn } from './places.ts'
import { type Around, locateSightings } from './regions.ts'
import { select } from './selection.ts'

/** Those that are sure enough, not left out by the configuration, and told of what their history says. */
export async function findSecrets(setup: Setup, content: Content): Promise<Finding[]> {
  const { place, ledger, config, tally, key, ageing } = setup
  const { history, change } = content
  const { confidence, strict } = setup.options
  const selection = {
    isSure: ({ verdict }: Placed) => confidenceRank(verdict.confidence) >= confidenceRank(confidence),
    isIncluded: (one: Placed) => !config.excludes(outerPath(one)),
    isOff: ({ sighting }: Placed) => !isInForce(sighting.case.match.rule, config, strict),
  }
  const counts = (one: Placed) =>
    (selection.isSure(one) || isPart(one.sighting.case.match.rule.id)) && selection.isIncluded(one)
  const before = change && (await lookBefore(change, ledger, counts))
  const shown = ledger.secrets(mayBeShown(setup, history)).flatMap((secret) => {
    const all = placesOf(secret, (blobs) => history.staysOf(blobs, before?.blobsWith(secret.value)))
    const found = select(all, selection, tally)
    return found ? [{ secret, ...found }] : []
  })
  const stretching = stretchAhead(
    shown.map(({ best }) => best.sighting.case.match.value),
    key,
  )
  const sightings = shown.flatMap(({ places }) => places.map(({ sighting }) => sighting))
  const { regionOf, aroundOf } = await locateSightings(
    ledger.scanner,
    sightings,
    (blobs) => readAgain(place, content, blobs, config.limits),
    config.limits,
  )
  await stretching
  return shown.map(({ secret, places: all, best }) => {
    const places = all.map((one) => weighed(one, aroundOf(one.sighting)))
    const names = new Map(places.map(({ path, sighting }) => [path, sighting.case.match.context.name]))
    const finding = withLife(
      secretFinding(tellingOf(best.sighting, key), places, best, regionOf),
      names,
      ageing,
    )
    const stood = before?.standing(secret.value, places)
    return stood === undefined ? finding : stoodBefore(finding, stood)
  })
}

const weighed = (place: Placed, around: Around | undefined): Placed => {
  const { sighting, path, stay } = place
  return around ? { ...place, verdict: verdictIn(sighting, path, stay?.commit ?? null, around) } : place
}

/**
 * @returns what stretches the value of each case that it is told of, if that will be shown as far as its places say nothing else, while this
 * thread reads on and finds out where they stand. One by one, so that it has a processor to itself.
 */
export function stretchLikely({ options, key }: Pick<Setup, 'options' | 'key'>): (held: Case) => void {
  const likely = new Set<string>()
  let stretching = Promise.resolve()
  return ({ match: { value }, verdict }) => {
    if (verdict.suppressed || confidenceRank(verdict.confidence) < confidenceRank(options.confidence)) return
    if (likely.has(value) || likely.size === MOST_LIKELY) return
    likely.add(value)
    stretching = stretching.then(() => stretchAhead([value], key)).catch(() => {}) // asked for again
  }
}

/** Of more the time until `findSecrets` asks for all is not enough. */
const MOST_LIKELY = 8

/** Whether some path could make it sure enough. What stands in an archive has a path of its own there. */
function mayBeShown({ ledger, options }: Setup, history: History) {
  const paths = [...ledger.paths(), ...Array.from(history.paths(), notePath), ...UNPLACED]
  const surest = remembered(surestAmong(new Set(paths)), Number.POSITIVE_INFINITY)
  return ({ case: held, inner }: Pick<Sighting, 'case' | 'inner'>): boolean =>
    inner !== '' ||
    isPart(held.match.rule.id) ||
    confidenceRank(surest(held)) >= confidenceRank(options.confidence)
}

/** Of an archive's member, the archive's. */
const outerPath = ({ path, sighting }: Placed) => path.slice(0, path.length - sighting.inner.length)
