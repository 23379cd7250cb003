/** Addresses that programs sign for longer than a week, which is the most of the newer kinds. */
import type { Code } from '../../documents/code/code.ts'
import type { Expression, Property } from '../../documents/expression.ts'
import type { Range } from '../../documents/node.ts'
import { daysOf } from './lifetime.ts'

const SIGNS = /(?:^|\.)(?:get|generate|create)?_?(?:pre_?)?signed_?url$|presign(?:ed)?\w*$/i
const LONGEST_DAYS = 7
/** A number that large is a time and no time from now. */
const CENTURY_DAYS = 36_500

interface SignedAddress {
  readonly callee: string
  /** The option that says how long, with its value. */
  readonly name: string
  readonly range: Range
  readonly days: number
}

/** `getSignedUrl(s3, command, { expiresIn: 2592000 })` */
export const signedAddresses = (code: Code): SignedAddress[] =>
  code.calls
    .filter(({ callee }) => SIGNS.test(callee))
    .flatMap(({ callee, arguments: given }) =>
      given
        .flatMap(({ name, value }) =>
          name === undefined ? optionsOf(value) : [{ name, value, nameRange: value.range }],
        )
        .flatMap(({ name, nameRange, value }) => {
          const days = /^(?:expires_?in|expiration|expires)$/i.test(name) ? daysOf(value, code) : undefined
          if (days === undefined || days <= LONGEST_DAYS || days > CENTURY_DAYS) return []
          return [{ callee, name, range: { start: nameRange.start, end: value.range.end }, days }]
        }),
    )

/** Of an object, and of a struct of Go. */
function optionsOf(value: Expression): readonly Property[] {
  if (value.kind === 'object') return value.properties
  if (value.kind === 'other' && value.parts.length === 1 && value.parts[0]) return optionsOf(value.parts[0])
  if (value.kind !== 'call') return []
  return value.arguments.flatMap(({ name, value: given }) =>
    name === undefined ? [] : [{ name, value: given, nameRange: given.range }],
  )
}
