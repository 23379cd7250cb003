/** Tokens with a documented format: proof first, then whether the characters look drawn or typed. */
import type { Match } from '../match/match.ts'
import { OF_NOBODY } from '../practices/secrets/password-hash.ts'
import { placeholderOf } from '../practices/secrets/placeholder.ts'
import { isSecretName, wordsOf } from '../practices/secrets/secret-name.ts'
import { strengthOf } from '../practices/secrets/strength.ts'
import { wordiness } from './letters.ts'
import { drop, keep, lowered, opposes, supports, type Verdict } from './verdict.ts'

export function judgeToken(match: Match): Verdict {
  const { rule, value } = match
  const proof = rule.proof?.check(value)
  if (proof === false && rule.proof!.name !== 'checksum')
    return drop('disproved', `the ${rule.proof!.name} does not hold`)
  if (placeholderOf(value) === 'documented')
    return drop('documented example', 'the provider prints it in its documentation')
  if (/placeholder$/i.test(match.context.name))
    return drop('placeholder', 'a form shows it where nothing is entered')
  if (proof === true) return keep('high', supports(rule.proof!.name, `the ${rule.proof!.name} holds`))
  if (rule.family === 'secret-password-hash' && isOfNobody(match))
    return drop('placeholder', 'its name says that no user has the password')
  if (isInsideEncoded(match)) return drop('another kind of value', 'a piece of a longer encoded text')
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

/** By the name that it is given. */
const isOfNobody = ({ context: { name, before } }: Match): boolean =>
  OF_NOBODY.test(name) || OF_NOBODY.test(GIVEN_CALL.exec(before)?.[1] ?? '')
/** `dummyHash := []byte("` */
const GIVEN_CALL = /([A-Za-z_]\w*)\s*:?=\s*[\w.[\]]*\(["'`]$/

/** `url("data:font/ttf;base64,…/EAA…`: a file in base64 has anything in it, of letters, digits and two signs. */
const isInsideEncoded = ({ value, context: { before } }: Match): boolean =>
  /[A-Za-z0-9+/]{100}[+/]$/.test(before) && /\d/.test(before.slice(-100)) && /^[A-Za-z0-9+/]+$/.test(value)

/** What remains behind a telling prefix: the part that is drawn at random. */
function bodyOf({ rule, value }: Match): string {
  if (rule.near) return value
  const prefix = /^[A-Za-z0-9.]{2,16}?(?:[-_:.]|(?<=^[A-Z]{4}))/.exec(value)?.[0] ?? ''
  return value.length - prefix.length >= 12 ? value.slice(prefix.length) : value
}

/** A format that any hash has: the name, or a word before it, must speak of a credential. */
function judgeNear(match: Match): Verdict {
  const { name, operator, quote } = match.context
  const kept = keep(match.rule.confidence, supports('format', `built as ${match.rule.title}, near its name`))
  const surely = (detail: string) => ({ ...kept, evidence: [...kept.evidence, supports('name', detail)] })
  if (NAME_OF_ANOTHER.test(name) || wordsOf(name).some((word) => /^sha\d*$/.test(word)))
    return drop('another kind of value', 'its name says that it is a hash or an identifier')
  if (isMember(match) || isOfWords(match.value))
    return drop('reference', 'where the credential is read from, or its name')
  if (isSecretName(name) || isKeyOfProvider(name)) return surely('its name is that of a credential')
  if (isCalledCredential(match)) return surely('a word before it is that for a credential')
  if (isGivenToProvider(match)) return surely('it is given to the provider')
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

/** `cohere_key`, and `key` below `cohere:`. The provider's word is known to stand before it, so that a bare word says what it is. */
const isKeyOfProvider = (name: string): boolean =>
  OF_PROVIDER.test(wordsOf(name).at(-1) ?? '') && !NOT_SECRET.test(name)

/** `My Cohere API key is …`, `<secret>{cohere …}</secret>`: nothing names the value itself, but the line does. */
function isCalledCredential({ context: { name, operator, before } }: Match): boolean {
  if (operator !== '' || NOT_SECRET.test(before)) return false
  return wordsOf(before.slice(0, before.lastIndexOf(name))).some((word) => CREDENTIAL.test(word))
}

/** `cohere = "…"`, `new Cohere("…")`, `cohere.init("…")`. Bare and all hexadecimal it might be the commit of a version. */
function isGivenToProvider({ rule, value, context: { name, quote } }: Match): boolean {
  if (quote === '' && /^[0-9a-f-]+$/i.test(value)) return false
  const called = letters(
    name.replace(/(?:[._]?(?:init|configure|setup|connect|login|client|api|sdk|new))+$/i, ''),
  )
  return rule.near?.some((word) => letters(word) === called) ?? false
}

/** `process.env.KETTLE_SECRET`, `steps.vault.outputs.KETTLE_SECRET`: some kinds of tokens may have dots. */
const isMember = ({ value, context: { quote } }: Match): boolean =>
  quote === '' &&
  /^[a-z_$][\w$-]*(?:\.[A-Za-z_$][\w$-]*)+$/i.test(value) &&
  isSecretName(value.slice(value.lastIndexOf('.') + 1))
/** `kettles_of_members`. Drawn small letters with dashes, as Apple's passwords are, come to 2.7, and one in a thousand to 4.15. */
const isOfWords = (value: string): boolean =>
  /^[a-z]+(?:[_-][a-z]+)+$/.test(value) && (wordiness(value) ?? 0) > 4.15

const letters = (text: string) => text.replace(/[^a-z0-9]/gi, '').toLowerCase()

const OF_PROVIDER = /^(?:key|token|secret|pass|auth|pat|api|apikey|appid|credentials?)$/
const CREDENTIAL = /^(?:keys?|tokens?|secrets?|passwords?|apikeys?|credentials?|bearer)$/
const NOT_SECRET = /public|publishable|foreign|primary/i
