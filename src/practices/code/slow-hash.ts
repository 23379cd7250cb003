/** Slow hashes of passwords that are given too little work, the same salt for everybody, or are no slow hashes at all. */
import type { Call, Code, NamedValue } from '../../documents/code/code.ts'
import { argumentOf, type Expression, expressionsIn, propertyOf } from '../../documents/expression.ts'
import type { Range } from '../../documents/node.ts'
import { secretKindOf } from '../secrets/secret-name.ts'
import { isFixed } from './fixed-nonce.ts'
import { givenOnce } from './given.ts'

interface Weak {
  readonly range: Range
  readonly what: string
}

interface Slow {
  readonly callee: RegExp
  /** Where the password, the salt and the rounds stand among the arguments. */
  readonly places: readonly [password: number, salt: number, rounds: number]
}

/** Ways to call PBKDF2, and scrypt where it takes its salt in the same place. */
const DERIVES: readonly Slow[] = [
  { callee: /(?:^|\.)pbkdf2(?:Sync)?$/, places: [0, 1, 2] },
  { callee: /(?:^|\.)(?:hashlib\.pbkdf2_hmac|hash_pbkdf2)$/, places: [1, 2, 3] },
  {
    callee:
      /(?:^|\.)(?:PKCS5\.pbkdf2_hmac(?:_sha1)?|KDF\.pbkdf2_hmac|pbkdf2\.Key|PBEKeySpec|CryptoJS\.PBKDF2)$/,
    places: [0, 1, 2],
  },
  { callee: /(?:^|\.)Rfc2898DeriveBytes(?:\.Pbkdf2)?$/, places: [0, 1, 2] },
  { callee: /(?:^|\.)(?:scrypt(?:Sync)?|hashlib\.scrypt|scrypt\.Key)$/, places: [0, 1, -1] },
]
/** The least of NIST SP 800-132, which others exceed by far: https://doi.org/10.6028/NIST.SP.800-132 */
const LEAST_ROUNDS = 1000
/** What OWASP still accepts: https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html#bcrypt */
const LEAST_COST = 10
const BCRYPT: readonly (readonly [RegExp, number, readonly string[]])[] = [
  [/(?:^|\.)bcrypt(?:js)?\.(?:hash|hashSync|GenerateFromPassword)$/i, 1, []],
  [/(?:^|\.)bcrypt(?:js)?\.(?:genSalt|genSaltSync|gensalt)$/i, 0, ['rounds']],
  [/(?:^|\.)BCryptPasswordEncoder$/, 0, ['strength']],
  [/(?:^|\.)BCrypt(?:\.Net\.BCrypt)?\.HashPassword$/, 1, ['workFactor']],
  [/(?:^|\.)Password\.create$/, 1, ['cost']],
  [/^password_hash$/, 2, []],
]
/** Encoders of Spring that store passwords as they are or behind a hash that is fast. */
const FAST_ENCODER =
  /(?:^|\.)(?:NoOpPasswordEncoder\.getInstance|(?:Standard|Md4|Md5|Sha|LdapSha|MessageDigest)PasswordEncoder)$/

/** `generate_password_hash(password, method='md5')` of Werkzeug, `make_password(password, hasher='md5')` of Django. */
const CHOOSES = /(?:^|\.)(?:generate_password_hash|make_password)$/
const FAST_CHOICE = /^(?:plain|(?:unsalted_)?(?:md5|sha1)|sha\d+|pbkdf2:md5|crypt)(?:\$|$)/

export function weakHashIn(call: Call, code: Code): Weak[] {
  const found = (what: string): Weak[] => [{ range: call.range, what: `${call.callee} ${what}` }]
  if (FAST_ENCODER.test(call.callee) && !isOneOfMany(call, code))
    return found('keeps passwords so that they are fast to try')
  const choice = CHOOSES.test(call.callee) ? choiceOf(call) : undefined
  if (choice !== undefined && FAST_CHOICE.test(choice))
    return found(`hashes passwords with ${choice}, which is fast to try`)
  const cost = costOf(call, code)
  if (cost !== undefined && cost > 0 && cost < LEAST_COST)
    return found(`hashes passwords at a cost of ${cost}, which is fast to try`)
  const slow = DERIVES.find(({ callee }) => callee.test(call.callee))
  if (!slow) return []
  const [password, salt, rounds] = slow.places
  if (!isPassword(argumentOf(call, password) ?? argumentOf(call, 'password'))) return []
  const number = roundsOf(call, rounds, code)
  if (number !== undefined && number > 0 && number <= LEAST_ROUNDS)
    return found(`hashes passwords in ${number} rounds, which is fast to try`)
  return isFixed(argumentOf(call, 'salt') ?? argumentOf(call, salt), code)
    ? found('gives every password the same salt')
    : []
}

function choiceOf(call: Call): string | undefined {
  const isWerkzeug = call.callee.endsWith('generate_password_hash')
  const value = argumentOf(call, isWerkzeug ? 'method' : 'hasher') ?? argumentOf(call, isWerkzeug ? 1 : 2)
  return value?.kind === 'string' ? value.value : undefined
}

function roundsOf(call: Call, place: number, code: Code): number | undefined {
  if (place < 0) return undefined
  // .NET's own number, where none is given.
  if (call.callee.endsWith('Rfc2898DeriveBytes') && call.arguments.length < 3) return LEAST_ROUNDS
  return numberOf(argumentOf(call, 'iterations') ?? argumentOf(call, place), code)
}

/** `encoders.put("MD5", …)`: old hashes can still be checked. */
const isOneOfMany = ({ range }: Call, code: Code): boolean =>
  code.calls.some(
    ({ callee, arguments: given }) =>
      /\.(?:put|of|entry)$|(?:^|\.)to$/.test(callee) &&
      given.some(({ value }) => value.range.start === range.start),
  )

const isPassword = (value: Expression | undefined): boolean =>
  value !== undefined &&
  [...expressionsIn(value)].some(
    (inner) =>
      (inner.kind === 'name' || inner.kind === 'call') &&
      (inner.kind === 'name' ? inner.text : inner.callee)
        .split(/[.>]/)
        .some((word) => secretKindOf(word) === 'password'),
  )

function costOf(call: Call, code: Code): number | undefined {
  const [, place, names] = BCRYPT.find(([callee]) => callee.test(call.callee)) ?? []
  if (place === undefined) return undefined
  const given = names?.map((name) => argumentOf(call, name)).find((value) => value) ?? argumentOf(call, place)
  if (given?.kind === 'name' && given.text === 'bcrypt.MinCost') return 4
  return numberOf(propertyOf(given, 'cost') ?? given, code)
}

/** A number as written, or the constant behind a name. */
function numberOf(value: Expression | undefined, code: Code): number | undefined {
  const given = propertyOf(value, 'iterations') ?? value
  const text = givenOnce(given, code)?.value ?? given
  return text?.kind === 'constant' && /^\d[\d_]*$/.test(text.text)
    ? Number(text.text.replaceAll('_', ''))
    : undefined
}

/** The first of a list is what new passwords get: Django's hashers, passlib's schemes. */
export function weakHashers({ name, value }: NamedValue): Weak[] {
  if ((name !== 'PASSWORD_HASHERS' && name !== 'schemes') || value.kind !== 'list') return []
  const [first] = value.items
  return first?.kind === 'string' &&
    /(?:MD5|SHA1|Crypt)PasswordHasher$|^(?:plaintext|hex_md5|hex_sha1|md5_crypt|des_crypt|ldap_md5|ldap_sha1)$/.test(
      first.value,
    )
    ? [
        {
          range: first.range,
          what: `${first.value.split('.').at(-1)} keeps passwords so that they are fast to try`,
        },
      ]
    : []
}
