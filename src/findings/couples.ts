/**
 * Which findings belong together: a secret and the id without which it cannot be used, near each other in one text, and a
 * third part that some have. Rules declare it (`pair`, `third`).
 */
import { secrets } from '../../patterns/secrets/index.ts'
import type { Finding } from '../finding.ts'
import { compareText } from '../text-order.ts'

export interface Couple {
  readonly secret: Finding
  readonly id: Finding
  /** A session token, beside the key that it goes with. */
  readonly third?: Finding
}

/** Lines between two; settings that belong together stand together. */
const NEAR = 5

interface Role {
  /** The first id of the declaration: what all rules of a pair have in common. */
  readonly pair: string
  readonly part: 'secret' | 'id' | 'third'
}

const ROLES: ReadonlyMap<string, Role> = new Map(
  secrets.flatMap(({ id, pair, third }): [string, Role][] =>
    pair
      ? [
          [id, { pair: pair[0], part: 'secret' }],
          ...pair.map((one): [string, Role] => [one, { pair: pair[0], part: 'id' }]),
          ...(third ? [[third, { pair: pair[0], part: 'third' }] satisfies [string, Role]] : []),
        ]
      : [],
  ),
)

/** Whether what stands beside a finding of this rule may make it surer, or one with another. */
export const isPart = (ruleId: string): boolean => ROLES.has(ruleId)

/** Each finding in one couple at most. */
export function couplesIn(findings: readonly Finding[]): readonly Couple[] {
  return groupsOf(findings).flatMap((group) => {
    const thirds = group.filter(isOf('third'))
    const couples = [...nearestIn(group.filter((one) => !thirds.includes(one)))]
    return thirds.length > 0 ? withThirds(couples, thirds) : couples
  })
}

/** What can belong together, each group in the order of its text: one pair's rules in the files as they are, or as a commit left one. */
function groupsOf(findings: readonly Finding[]): Finding[][] {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    const role = ROLES.get(finding.ruleId)
    if (!role) continue
    const key = JSON.stringify([role.pair, finding.path, finding.present || finding.commit])
    const known = groups.get(key)
    if (known) known.push(finding)
    else groups.set(key, [finding])
  }
  return [...groups.values()].map((group) => group.sort(byPlace))
}

/** The nearest first, the upper of equally near ones; what is left over may then be next to each other. */
function* nearestIn(group: readonly Finding[]): Generator<Couple> {
  let left = group
  for (;;) {
    const taken = new Set<Finding>()
    for (const couple of neighboursIn(left)) {
      if (taken.has(couple.secret) || taken.has(couple.id)) continue
      taken.add(couple.secret).add(couple.id)
      yield couple
    }
    if (taken.size === 0) return
    left = left.filter((one) => !taken.has(one))
  }
}

const neighboursIn = (group: readonly Finding[]): readonly Couple[] =>
  group
    .slice(1)
    .flatMap((lower, index) => {
      const upper = group[index]!
      const [secret, id] = isOf('id')(upper) ? [lower, upper] : [upper, lower]
      return isOf('id')(id) && isOf('secret')(secret) && mayJoin(secret, id) ? [{ secret, id }] : []
    })
    .sort((a, b) => distance(a.secret, a.id) - distance(b.secret, b.id))

/** Each couple takes the nearest third that is left. */
function withThirds(couples: readonly Couple[], thirds: readonly Finding[]): readonly Couple[] {
  const taken = new Set<Finding>()
  const inOrder = [...couples].sort((a, b) => byPlace(a.secret, b.secret))
  return inOrder.map((couple) => {
    const far = (one: Finding) => Math.min(distance(couple.secret, one), distance(couple.id, one))
    const third = thirds
      .filter((one) => !taken.has(one) && (mayJoin(couple.secret, one) || mayJoin(couple.id, one)))
      .reduce<Finding | undefined>((a, b) => (a && far(a) <= far(b) ? a : b), undefined)
    if (third) taken.add(third)
    return third ? { ...couple, third } : couple
  })
}

const isOf =
  (part: Role['part']) =>
  ({ ruleId }: Finding): boolean =>
    ROLES.get(ruleId)?.part === part

/** In lines. */
const distance = (a: Finding, b: Finding): number =>
  Math.max(0, a.startLine - b.endLine, b.startLine - a.endLine)

/**
 * Near each other, and counting alike. What was ignored by its fingerprint was told of with its id, so that is ignored too;
 * an inline allow speaks of its line alone, and entries of both stay with what they name.
 */
const mayJoin = (secret: Finding, other: Finding): boolean =>
  distance(secret, other) <= NEAR &&
  (secret.standing === 'ignored'
    ? other.standing === 'open' && secret.exemption?.by !== 'inline allow'
    : secret.standing === other.standing)

const byPlace = (a: Finding, b: Finding) =>
  a.startLine - b.startLine ||
  a.startColumn - b.startColumn ||
  compareText(a.ruleId, b.ruleId) ||
  compareText(a.fingerprint, b.fingerprint)
