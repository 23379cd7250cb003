/** What a program gives its names: rules follow every name that they meet, so values are looked up and not searched for. */
import type { Code, NamedValue } from '../../documents/code/code.ts'
import type { Expression, NameExpression, ObjectExpression } from '../../documents/expression.ts'
import { onceFor } from '../../documents/once-for.ts'

const NOTHING: readonly NamedValue[] = []

const byName = onceFor((code: Code): ReadonlyMap<string, readonly NamedValue[]> => {
  const names = new Map<string, NamedValue[]>()
  for (const named of code.named) {
    const others = names.get(named.name)
    if (others) others.push(named)
    else names.set(named.name, [named])
  }
  return names
})

/** In the order of the text. */
export const givenTo = (name: string, code: Code): readonly NamedValue[] => byName(code).get(name) ?? NOTHING

/** Only before the place where the name is used; the last of them counts. A property or argument of that name is another thing. */
const givenBefore = ({ text, range }: NameExpression, code: Code): readonly NamedValue[] =>
  givenTo(text, code).filter(
    ({ kind, nameRange }) => kind !== 'property' && kind !== 'argument' && nameRange.start < range.start,
  )

/** What a name stands for where it is used: what it was last given; undefined where it was given nothing. Anything else stands for itself. */
export const valueBehind = (value: Expression | undefined, code: Code): Expression | undefined =>
  value?.kind === 'name' ? givenBefore(value, code).at(-1)?.value : value

/** What a name is given in one place and no other; undefined for any other expression. */
export function givenOnce(value: Expression | undefined, code: Code): NamedValue | undefined {
  const [only, more] = value?.kind === 'name' ? givenTo(value.text, code) : []
  return more ? undefined : only
}

/** Objects in objects; a name may be given what it stands for itself. */
const MAX_DEPTH = 4

/**
 * Objects that options are put together of: `Object.assign({ secret }, defaults)`, also behind a name. What an object takes
 * over, `{ ...defaults, secret }`, is among its own properties, where nothing behind it stands for it.
 */
export function optionsIn(value: Expression, code: Code, depth = 0): Expression[] {
  const held = valueBehind(value, code) ?? value
  if (depth < MAX_DEPTH && held.kind === 'object' && held.spreads) return [spreadOut(held, code, depth + 1)]
  return held.kind === 'call' && held.callee === 'Object.assign'
    ? held.arguments.map((each) => valueBehind(each.value, code) ?? each.value)
    : [held]
}

function spreadOut(held: ObjectExpression, code: Code, depth: number): ObjectExpression {
  const taken = (held.spreads ?? []).flatMap((spread) =>
    optionsIn(spread, code, depth).flatMap((from) =>
      from.kind === 'object' ? from.properties.map((one) => ({ one, at: spread.range.start })) : [],
    ),
  )
  const own = held.properties.map((one) => ({ one, at: one.nameRange.start }))
  const last = new Map([...own, ...taken].sort((a, b) => a.at - b.at).map(({ one }) => [one.name, one]))
  return { kind: 'object', properties: [...last.values()], range: held.range }
}
