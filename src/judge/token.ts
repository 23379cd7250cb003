/** Tokens with a documented format: proof first, then whether the characters look drawn or typed. */
import type { Match } from '../match/match.ts'
import { placeholderOf } from '../practices/placeholder.ts'
import { isSecretName, wordsOf } from '../practices/secret-name.ts'
import { strengthOf } from '../practices/strength.ts'
import { drop, keep, lowered, opposes, supports, type Verdict } from './verdict.ts'

export function judgeToken(match: Match): Verdict {
  const { rule, value } = match
  const proof = rule.proof?.check(value)
  if (proof === false && rule.proof!.name !== 'checksum')
    return drop('disproved', `the ${rule.proof!.name} does not hold`)
  if (proof === true) return keep('high', supports(rule.proof!.name, `the ${rule.proof!.name} holds`))
  if (placeholderOf(value) === 'documented')
    return drop('documented example', 'the provider prints it in its documentation')
  const body = bodyOf(match)
  const placeholder = placeholderOf(body)
  if (placeholder === 'syntactic')
    return drop('placeholder', 'a mask or a reference stands where the token would')
  const strength = strengthOf(body)
  if (strength.kind === 'weak') return drop('placeholder', strength.because)
  if (/example|sample|dummy|fake|placeholder|your/i.test(body))
    return drop('placeholder', 'a word says that it is an example')
  if (proof === false)
    return keep(
      'low',
      supports('format', `built as ${rule.title}`),
      opposes('checksum', 'the checksum does not hold: mistyped, changed or made up'),
    )
  return rule.near
    ? judgeNear(match)
    : keep(rule.confidence, supports('format', `begins and is built as ${rule.title}`))
}

/** What remains behind a telling prefix: the part that is drawn at random. */
function bodyOf({ rule, value }: Match): string {
  if (rule.near) return value
  const prefix = /^[A-Za-z0-9.]{2,16}?(?:[-_:.]|(?<=^[A-Z]{4}))/.exec(value)?.[0] ?? ''
  return value.length - prefix.length >= 12 ? value.slice(prefix.length) : value
}

/** A format that any hash has: the name must speak of a credential. */
function judgeNear(match: Match): Verdict {
  const { name, operator, quote } = match.context
  const kept = keep(match.rule.confidence, supports('format', `built as ${match.rule.title}, near its name`))
  if (NAME_OF_ANOTHER.test(name) || wordsOf(name).some((word) => /^sha\d*$/.test(word)))
    return drop('another kind of value', 'its name says that it is a hash or an identifier')
  if (isSecretName(name) || isKeyOfProvider(name))
    return { ...kept, evidence: [...kept.evidence, supports('name', 'its name is that of a credential')] }
  if (operator === '' && quote === '') return lowered(kept, 'no assignment', 'nothing gives it to a name')
  return {
    ...kept,
    confidence: 'low',
    evidence: [...kept.evidence, opposes('name', 'its name is not that of a credential')],
  }
}

/** HashiCorp is none; `sha` is looked for as a word of its own, since providers' names hold it. */
const NAME_OF_ANOTHER =
  /hash(?!icorp)|digest|checksum|commit|revision|integrity|etag|uuid|guid|(?<!con)version/i

/** `cohere_key`: behind the provider's word, which the name is known to begin with, even a bare word says what it is. */
function isKeyOfProvider(name: string): boolean {
  const words = wordsOf(name)
  return (
    words.length > 1 &&
    OF_PROVIDER.test(words.at(-1) ?? '') &&
    !/public|publishable|foreign|primary/i.test(name)
  )
}

const OF_PROVIDER = /^(?:key|token|secret|pass|auth|pat|api|apikey|credentials?)$/
