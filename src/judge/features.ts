/** Everything that is weighed of an assignment, as named features: a feature holds or does not. */
import type { Match } from '../match/match.ts'
import { measureFeatures } from './measures.ts'
import { nameFeatures, nameKind } from './name.ts'
import { contextFeatures, isBesideUser, isQuoted, kindOf, pathFeatures } from './place.ts'
import { drawnness, valueFeatures } from './value.ts'

/** Of one match, wherever it stands. */
export function matchFeatures({ value, context }: Match): string[] {
  const drawn = drawnness(value)
  const kind = nameKind(context.name)
  const quoted = isQuoted(context) ? 'quoted' : 'bare'
  return [
    ...nameFeatures(context.name, value),
    ...valueFeatures(value),
    ...measureFeatures(value, context.name),
    ...contextFeatures(context),
    `name of ${kind}, value is ${drawn}`,
    `name of ${kind}, value is ${quoted}`,
    `value is ${drawn}, ${quoted}`,
    ...(USUAL.has(context.operator)
      ? [`name of ${kind}, behind ${context.operator}`, `value is ${drawn}, behind ${context.operator}`]
      : []),
    ...(isBesideUser(context)
      ? ['beside a user', `value is ${drawn}, beside a user`, `value is ${quoted}, beside a user`]
      : []),
    ...(kind === 'a password' && isAsRulesAsk(value) ? [AS_RULES_ASK] : []),
  ]
}

/** Of others there are too few to learn from what else they go with. */
const USUAL = new Set(['=', ':', '=>'])

/** Set by hand (weigh.ts): few in the repositories that were learned from are of this kind, most in the world are. */
export const AS_RULES_ASK = 'name of a password, value is made as rules for passwords ask'

/** Capitals, small letters, digits and a sign, and no longer than is typed. */
const isAsRulesAsk = (value: string): boolean =>
  value.length >= 8 &&
  value.length <= 24 &&
  [/[A-Z]/, /[a-z]/, /\d/, /[@!#$%^&*?_+-]/].every((kind) => kind.test(value)) &&
  !/[\s(){}<>[\]/\\]/.test(value)

/** What the path adds. */
export function placeFeatures({ value, context }: Match, path: string): string[] {
  if (path === '') return []
  const drawn = drawnness(value)
  const quoted = isQuoted(context) ? 'quoted' : 'bare'
  return [
    ...pathFeatures(path),
    `${quoted} in ${kindOf(path)}`,
    `value is ${drawn}, ${quoted} in ${kindOf(path)}`,
    ...pathFeatures(path)
      .slice(1)
      .map((role) => `value is ${drawn} ${role}`),
  ]
}
