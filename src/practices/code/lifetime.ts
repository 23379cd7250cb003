/** How long something lives, told by what programs of ten languages write: `'10y'`, `60 * 60`, `timedelta(days=365)`, `now.AddYears(1)`. */
import type { Code } from '../../documents/code/code.ts'
import type { CallExpression, Expression } from '../../documents/expression.ts'
import { valueBehind } from './given.ts'

const SECONDS_OF_DAY = 86400
const DAYS_OF_UNIT: Readonly<Record<string, number>> = {
  ms: 1 / 86400000,
  s: 1 / SECONDS_OF_DAY,
  m: 1 / 1440,
  h: 1 / 24,
  d: 1,
  w: 7,
  y: 365,
}
/** What a number counts, by the word that it is given to. */
const DAYS_OF_WORD: readonly (readonly [RegExp, number])[] = [
  [/(?:milliseconds?|millis)$/i, 1 / 86400000],
  [/seconds?$/i, 1 / SECONDS_OF_DAY],
  [/minutes?$/i, 1 / 1440],
  [/hours?$/i, 1 / 24],
  [/days?$/i, 1],
  [/weeks?$/i, 7],
  [/months?$/i, 30],
  [/years?$/i, 365],
]
/** Names are followed no further than this. */
const MAX_STEPS = 6

/** Days that an expression stands for, a mere number being seconds, or that it puts between now and an end; undefined when it cannot be told. */
export function daysOf(value: Expression | undefined, code: Code, steps = MAX_STEPS): number | undefined {
  const behind = valueBehind(value, code)
  if (!behind || steps === 0) return undefined
  if (behind.kind === 'string') return daysOfText(behind.value)
  if (behind.kind === 'call') return daysOfCall(behind, code, steps - 1)
  if (behind.kind === 'binary' && behind.operator === '+')
    return daysOf(behind.right, code, steps - 1) ?? daysOf(behind.left, code, steps - 1)
  const seconds = countOf(behind, code, steps)
  return seconds === undefined ? undefined : seconds / SECONDS_OF_DAY
}

/** Days of a setting whose name says what its number counts: `ACCESS_TOKEN_EXPIRE_MINUTES = 60 * 24`. */
export function daysOfSetting(name: string, value: Expression, code: Code): number | undefined {
  const unit = daysOfWord(name)
  const count = unit === undefined ? undefined : countOf(value, code, MAX_STEPS)
  return unit === undefined || count === undefined ? daysOf(value, code) : count * unit
}

const daysOfWord = (word: string): number | undefined =>
  DAYS_OF_WORD.find(([pattern]) => pattern.test(word))?.[1]

/** A number or a product of some; Go multiplies by `time.Hour`. */
function countOf(value: Expression, code: Code, steps: number): number | undefined {
  if (steps === 0) return undefined
  if (value.kind === 'constant') {
    const number = value.text.replace(/_/g, '').replace(/[lL]$/, '')
    return /^\d+(?:\.\d+)?$/.test(number) ? Number(number) : undefined
  }
  if (value.kind === 'name' && /^time\.\w+$/.test(value.text)) {
    const unit = daysOfWord(value.text)
    return unit && unit * SECONDS_OF_DAY
  }
  if (value.kind === 'other' && value.parts.length === 1 && value.parts[0])
    return countOf(value.parts[0], code, steps - 1)
  if (value.kind !== 'binary' || value.operator !== '*') return undefined
  const left = countOf(value.left, code, steps - 1)
  const right = countOf(value.right, code, steps - 1)
  return left === undefined || right === undefined ? undefined : left * right
}

function daysOfText(text: string): number | undefined {
  const [, amount, unit = ''] = /^\+?\s*(\d+(?:\.\d+)?)\s*(ms|[smhdwy])?/i.exec(text) ?? []
  const length = /month/i.test(text) ? 30 : DAYS_OF_UNIT[unit.toLowerCase()]
  return amount === undefined || length === undefined ? undefined : Number(amount) * length
}

/** `timedelta(days=365)`, `TimeSpan.FromDays(365)`, `now.AddYears(1)`, `time.Now().Add(24 * time.Hour)`, `new Date(now + 1000)` */
function daysOfCall(call: CallExpression, code: Code, steps: number): number | undefined {
  const word = call.callee.slice(call.callee.lastIndexOf('.') + 1)
  const [first] = call.arguments
  if (word === 'timedelta') {
    const parts = call.arguments.map(({ name, value }) => {
      const unit = daysOfWord(name ?? 'days')
      const count = countOf(value, code, steps)
      return unit === undefined || count === undefined ? undefined : unit * count
    })
    return parts.reduce((sum, part) => (sum === undefined || part === undefined ? undefined : sum + part), 0)
  }
  if (!first || first.name !== undefined) return undefined
  // Java's dates of what is a time already, and its numbers with their unit behind them.
  if (word === 'from') return daysOf(first.value, code, steps)
  const [, behind] = call.arguments
  if (word === 'plus' && behind) {
    const unit = behind.value.kind === 'name' ? daysOfWord(behind.value.text) : undefined
    const count = countOf(first.value, code, steps)
    return unit === undefined || count === undefined ? undefined : unit * count
  }
  // Milliseconds since 1970.
  if (word === 'Date') {
    const days = first.value.kind === 'binary' ? daysOf(first.value, code, steps) : undefined
    return days === undefined ? undefined : days / 1000
  }
  if (word === 'AddDate') return daysOfDate(call, code, steps)
  if (/^(?:Add|NewNumericDate|plus|ofSeconds|strtotime|modify)$/.test(word))
    return daysOf(first.value, code, steps)
  const unit = /^(?:Add|From|of|plus)[A-Z]/.test(word) ? daysOfWord(word) : undefined
  const count = countOf(first.value, code, steps)
  return unit === undefined || count === undefined ? undefined : unit * count
}

/** Go's years, months and days. */
function daysOfDate({ arguments: given }: CallExpression, code: Code, steps: number): number | undefined {
  const [years, months, days] = given.map(({ value }) => countOf(value, code, steps))
  return years === undefined || months === undefined || days === undefined
    ? undefined
    : years * 365 + months * 30 + days
}
