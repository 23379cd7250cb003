/**
 * Tokens made from the declarations, so that none stands in a source file. The same rule and seed give the same token.
 */
import { type Format, isRun, literalsOf } from '../../patterns/format.ts'
import { jwtStructure } from '../../patterns/proof.ts'
import type { SecretRule } from '../../patterns/rule.ts'

/** A whole number below `limit`. */
export type Draw = (limit: number) => number

/** Park and Miller's generator: enough for tests, and the same everywhere. */
export function drawFrom(seed: number): Draw {
  let state = ((seed * 7919 + 104729) % 2147483646) + 1
  const next = () => {
    state = (state * 48271) % 2147483647
    return state
  }
  for (let i = 0; i < 8; i++) next()
  return (limit) => Math.floor((next() / 2147483647) * limit)
}

/** A token of the rule; its format is chosen by the seed. */
export function exampleOf(rule: SecretRule, seed: number): string {
  const format = rule.formats[seed % rule.formats.length]
  if (!format) throw new Error(`${rule.id} has no format`)
  return completed(rule, textOf(format, drawFrom(seed + idNumber(rule.id))))
}

/** What the proof makes of a text of the rule's format; a JSON Web Token is one whoever issues it. */
const completed = (rule: SecretRule, text: string): string =>
  (rule.proof ?? (isJwt(text) ? jwtStructure : undefined))?.complete?.(text) ?? text

const isJwt = (text: string) => /^eyJ[\w-]*\.eyJ[\w-]*\./.test(text)

/** A text of the format; `lengthOf` says how long each run is. */
export function textOf(
  format: Format,
  draw: Draw,
  lengthOf = (min: number, max: number) => min + draw(Math.min(max - min, 64) + 1),
): string {
  const parts = format.map((part) => {
    if (!isRun(part)) return literalsOf(part)[draw(literalsOf(part).length)]!
    return Array.from(
      { length: lengthOf(part.min, part.max) },
      () => part.alphabet[draw(part.alphabet.length)]!,
    ).join('')
  })
  return parts.join('')
}

const idNumber = (id: string) => [...id].reduce((sum, c) => (sum * 31 + c.charCodeAt(0)) % 1000003, 0)

/** A line on which a person would write the token: the rule's own word names it, where it needs one. */
export function lineWith(rule: SecretRule, token: string): string {
  const word = rule.near?.[0]
  return word === undefined ? `value = "${token}"` : `${word}_api_key = "${token}"`
}
