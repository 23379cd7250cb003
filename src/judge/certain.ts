/** What a value's text decides by itself: each reason has its counter-example in the tests. */
import type { Match } from '../match/match.ts'
import { isDocumented, isSyntactic } from '../practices/secrets/placeholder.ts'
import { isReferenceName, wordsOf } from '../practices/secrets/secret-name.ts'
import { isPublic } from '../practices/secrets/slots.ts'
import { isBeginning } from './beginnings.ts'
import { nameKind } from './name.ts'
import { AROUND } from './surroundings.ts'
import { drop, type Verdict } from './verdict.ts'

/** What needs no weighing. The first that holds decides. */
export function certain(match: Match): Verdict | undefined {
  const rule = CERTAIN.find(([, , holds]) => holds(match))
  return rule && drop(rule[0], rule[1])
}

/** `replace-default-auth`: words that nobody would keep. `change-me` is left in: it runs wherever nobody changed it. */
const INSTRUCTION =
  /^(?:please[-_ ])?(?:replace|insert|enter|put|fill|provide|paste)(?:[-_ ](?!pass)[a-z]+){2,6}$/i

const CERTAIN: readonly (readonly [string, string, (match: Match) => boolean])[] = [
  [
    'documented example',
    'a provider or a standard prints it in its documentation',
    ({ value }) => isDocumented(value) || MARKED_EXAMPLE.test(value),
  ],
  [
    'documented example',
    'the redis.conf that Redis comes with has it in a comment',
    ({ value, context: { before } }) => value === 'foobared' && /^\s*#/.test(before),
  ],
  ['placeholder', 'a mask or a reference stands where the value would', ({ value }) => isSyntactic(value)],
  [
    'placeholder',
    'one or two characters again and again',
    ({ value }) => isRepeated(value) || isTwoLetters(value),
  ],
  [
    'placeholder',
    'the beginning of a token without the rest',
    ({ value, context: { name } }) => isBeginning(value) && !/password/.test(nameKind(name)),
  ],
  ['placeholder', 'it tells the reader what to do', ({ value }) => INSTRUCTION.test(value)],
  ['placeholder', 'the parts of a token by name', ({ value }) => PARTS_OF_TOKEN.test(value)],
  ['placeholder', 'it is cut short', ({ value, context }) => CUT_SHORT.test(value + context.after)],
  [
    'encrypted',
    'a tool encrypted it for this file',
    ({ value, context }) => ENCRYPTED.test(context.before + value),
  ],
  [
    'reference',
    'its name says where a secret is',
    ({ context: { name } }) => isReferenceName(name) && !/key$/i.test(name),
  ],
  [
    'reference',
    'an address without a credential in it',
    ({ value, context: { name } }) => /ur[il]$/i.test(name) && PLAIN_ADDRESS.test(value),
  ],
  [
    'reference',
    'Jenkins is told which of its credentials to use',
    ({ context: { name, operator } }) => name === 'credentials' && operator === '(',
  ],
  [
    'another kind of value',
    'a hash by which detect-secrets knows what it has reported',
    ({ value, context: { name } }) => name === 'hashed_secret' && /^[0-9a-f]{40}$/.test(value),
  ],
  ['public by design', 'a certificate or a public key', ({ value }) => isPublic(value)],
  [
    'public by design',
    'by which Pulumi tells whether a passphrase is right',
    ({ value, context: { name } }) => /salt$/i.test(name) && PULUMI_SALT.test(value),
  ],
  [
    'public by design',
    'its name is that of something everybody may see',
    ({ context: { name } }) => PUBLIC.test(name),
  ],
  ['reference', 'an address at which tokens are asked for', ({ value }) => TOKEN_ADDRESS.test(value)],
  [
    'reference',
    'it is read from the environment',
    ({ value, context: { quote } }) => quote === '' && VARIABLE.test(value),
  ],
  [
    'reference',
    'the field of that name',
    ({ value, context: { name, quote } }) =>
      quote === '' && /^[a-z_]\w*(?:\.\w+)+$/i.test(value) && isFieldOf(name, value),
  ],
  ['another kind of value', 'it is a call', ({ value, context }) => context.quote === '' && CALL.test(value)],
  [
    'another kind of value',
    'the next name in a list',
    ({ value, context: { operator, before } }) =>
      operator === ',' &&
      /^\s*["'`]$/.test(before) &&
      (SNAKE_CASE.test(value) || CAMEL_CASE.test(value) || CONSTANT_CASE.test(value)),
  ],
  [
    'another kind of value',
    'a place in a listing, or what tells one request from another',
    ({ value, context: { name } }) => isPassingToken(wordsOf(name), value),
  ],
  [
    'another kind of value',
    'its name is that of a setting',
    ({ value, context: { name } }) => KIND_OF_LOGIN.test(name) && IN_LETTERS.test(value),
  ],
  ['another kind of value', 'it is a number', ({ value }) => NUMBER.test(value)],
  [
    'another kind of value',
    'it is a pattern that values are held against',
    ({ value }) => PATTERN.test(value),
  ],
  ['another kind of value', 'it is a piece of an expression', ({ value }) => PIECE.test(value)],
  ['another kind of value', 'it is a sentence', ({ value }) => SENTENCE.test(value)],
  ['another kind of value', 'it is in a script other than Latin', (match) => isForeignText(match)],
  [
    'another kind of value',
    'it is one of many texts that a program shows',
    ({ value, context }) =>
      LABEL.test(value) && BEHIND_LABEL.test(context.before) && BEFORE_LABEL.test(context.after),
  ],
  [
    'another kind of value',
    'the other branch of a condition',
    ({ context: { operator, before } }) => operator === ':' && OTHER_BRANCH.test(before),
  ],
  [
    'placeholder',
    'Crowdin marks a text that is translated where it is shown',
    ({ value }) => /^crwdns\d+:\d+crwdne\d+:\d+$/.test(value),
  ],
  [
    'another kind of value',
    'it is the working directory',
    ({ value, context }) =>
      /^(?:old)?pwd$/i.test(context.name) && /^\/(?:[\w.@+-]+\/)*[\w.@+-]+$/.test(value),
  ],
  ...AROUND,
]

/** As Amazon marks the examples in its documentation. */
const MARKED_EXAMPLE = /[A-Za-z0-9/+]{6}EXAMPLE/
const A_WORD =
  /^(?:(?:my|the|your|a|some)?[ _-]?)?(?:password|passwd|pwd|passphrase|secret|token|api[_-]?key|credentials?)$|^(?:wrong|bad|invalid|incorrect)[ _-]?(?:pass|password|passwd|pwd|secret|token|key|credentials?)$/i
/** `password = var.db.password`, and `repository_password = data.registry.token.password` */
const isFieldOf = (name: string, value: string): boolean => {
  const field = wordsOf(value.slice(value.lastIndexOf('.') + 1))
  return (
    value.endsWith(`.${name}`) ||
    (field.length > 0 && wordsOf(name).slice(-field.length).join() === field.join())
  )
}
/** In base64 a stretch of zero bytes looks so too, and is a small part of it. */
function isRepeated(value: string): boolean {
  const [run = ''] = /([A-Za-z0-9])\1{7,}|^([A-Za-z0-9])\2{3,}$/.exec(value) ?? []
  return run.length * 3 > value.length
}
/** `eyJhbGciOiJIUzI1NiJ9.payload.signature` */
const PARTS_OF_TOKEN = /^[\w-]+\.[\w-]+\.(?:signature|sig)$/i
/** A set of characters that is counted, a group of a kind of its own, or a class that is counted. */
const PATTERN = /\[\^?(?:a-z|A-Z|0-9|\\[wd])[^\]]*\][*+?{]|\(\?[:!=<]|\\[dwsS][*+{]/
const CUT_SHORT = /^\S{4,80}?(?:\.\.|\u2026|\xe2\x80\xa6)\s?["'[<(]|^\S{4,80}\[(?:redacted|snip|truncated)\]/i
/** SOPS, Jasypt, Spring Cloud Config, Vault's transit engine, Ansible Vault. */
const ENCRYPTED =
  /ENC[[(][\w,:+/=.-]*[)\]]?$|\{cipher\}|vault:v\d+:|\$ANSIBLE_VAULT|!vault|(?<![\w-])encrypted:[A-Za-z0-9+/]{60,}={0,2}$/
const PUBLIC =
  /(?:^|[^a-z])(?:csrf|xsrf|public|publishable|authenticity)|(?:Csrf|Xsrf|Public|Publishable)[A-Z]|(?:site|project)_?key$/i
/** https://www.pulumi.com/docs/iac/concepts/secrets/ */
const PULUMI_SALT = /^v1:[\w+/=]+:v1:[\w+/=]+:[\w+/=]+$/
const PLAIN_ADDRESS = /^https?:\/\/[^\s@?#]+$/
/** A cmdlet of PowerShell is called without brackets. */
const CALL = /^[A-Za-z_$][\w$.]*\(|^(?:Get|ConvertTo|ConvertFrom|New|Read|Import|Invoke)-[A-Z][A-Za-z]+$/
const SNAKE_CASE = /^[a-z]+(?:_[a-z\d]+)+$/
/** `KettleV1alpha1Api`: versions of an API are words too. */
const CAMEL_CASE = /^[A-Za-z][a-z]+(?:[A-Z][a-z]+|V\d+(?:(?:alpha|beta)\d+)?)+$/
const CONSTANT_CASE = /^[A-Z]+(?:_[A-Z]+)+$/
/** As of OAuth 2: https://www.rfc-editor.org/rfc/rfc6749#section-3 */
const TOKEN_ADDRESS = /^https?:\/\/[^\s@?#]+\/(?:access_?token|token|authorize|oauth2?)\/?$/i
const VARIABLE = /^(?:process\.env|import\.meta\.env|Deno\.env|ENV|env)\.[A-Za-z_]\w*\W?$/
const KIND_OF_LOGIN =
  /(?:auth|token|key|secret|credentials?|password)(?:[_.-]?hash(?:ing|er)?)?[_.-]?(?:type|kind|mode|method|scheme|alg(?:o(?:rithm)?)?)$/i
const IN_LETTERS = /^[A-Za-z][A-Za-z\d]*(?:[-_: ][A-Za-z\d]+)*$/
/** Of APIs that list or change: https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-pagination.html */
const PASSING =
  /^(?:next|prev|previous|page|paging|pagination|continuation|cursor|sync|change|resume|idempotency|postman)$/
/** Longer ones may be keys. */
const NUMBER = /^0x[0-9a-f]{1,16}[uln]*,?$/i
/** What stands between two literals that are put together. */
const PIECE = /^\s*\+\s|\s\+\s*$|^\s*,\s*$/

/** Five words or more, from a capital to a stop; bytes above 0x7f are letters of some language. */
const SENTENCE = /^[A-Z\x80-\xff][^\s]*(?:\s+[^\s]+){4,}[.:!?]$/
/** In minified code all texts of a language stand side by side: each begins with a capital and has no digit. */
const LABEL = /^[A-Z\x80-\xff][^\d]*$/
const BEHIND_LABEL = /["'`][A-Z\x80-\xff][^\d"'`]*["'`],[\w$]+:["'`]$/
const BEFORE_LABEL = /^["'`],[\w$]+:["'`][A-Z\x80-\xff]/
const OTHER_BRANCH = /\?\s*(["'`])[^"'`]*\1\s*:\s*["'`]?$/

const isPassingToken = (words: readonly string[], value: string) =>
  words.at(-1) === 'token' &&
  (PASSING.test(words.at(-2) ?? '') ||
    (words.at(-2) === 'request' && (words.at(-3) === 'client' || /^[\da-f]{8}-[\da-f-]{27}$/i.test(value))))

export const WORD_FOR_ONE = drop('placeholder', 'the word for a credential, not one')

/** Not so in a tool's own file for logins: what stands there opens something. */
export const isWordForOne = ({ value, context: { name } }: Match): boolean =>
  A_WORD.test(value) && !/^identified by/i.test(name)

const isForeignText = ({ value }: Match) => (value.match(/[\x80-\xff]/g)?.length ?? 0) > value.length / 2

const isTwoLetters = (value: string) =>
  value.length >= 8 && new Set(value.replace(/[^A-Za-z0-9\x80-\xff]/g, '')).size <= 2
