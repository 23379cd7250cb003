/** Generators whose output can be predicted, and the secrets that programs make with them. */
import type { Call, Code, FunctionCode } from '../../documents/code/code.ts'
import { type Expression, expressionsIn } from '../../documents/expression.ts'
import type { Language } from '../../documents/paths.ts'
import { isSecretName, secretKindOf, wordsOf } from '../secrets/secret-name.ts'
import { givenTo } from './given.ts'

/** Generators that can be predicted from a few of their outputs or from the time. */
const PREDICTABLE: Readonly<Partial<Record<Language, RegExp>>> = {
  javascript: /^(?:Math\.random|Date\.now)$/,
  typescript: /^(?:Math\.random|Date\.now)$/,
  tsx: /^(?:Math\.random|Date\.now)$/,
  python:
    /^(?:random\.(?:choice|choices|randint|random|sample|randrange|getrandbits|randbytes|uniform)|np\.random\.\w+|uuid\.uuid1|time\.time)$/,
  go: /^rand\.(?:Intn?|Int31n?|Int63n?|Float64|Perm|Uint32)$/,
  java: /(?:^|\.)(?:Random|ThreadLocalRandom\.current|Math\.random|RandomStringUtils\.random\w*)(?:\.|$)/,
  kotlin: /(?:^|\.)(?:Random\.next\w+|Random|Math\.random)$|\.random$/,
  csharp: /(?:^|\.)Random(?:\.Next\w*)?$/,
  ruby: /^(?:rand|Random\.rand|Kernel\.rand|Random\.new)$/,
  php: /^(?:rand|mt_rand|uniqid|lcg_value|str_shuffle|array_rand|time|microtime)$/,
  rust: /(?:^|\.)(?:\w*Rng\.seed_from_u64|SmallRng\.\w+)$|^fastrand\./,
}

/** A generator by its name, its import or what it was made of: `from random import choice`, `Random random = new Random()`. */
export function isPredictable(call: Call, code: Code): boolean {
  const { callee } = call
  if (asksSystem(call, code)) return false
  if (PREDICTABLE[code.language]?.test(callee)) return true
  if (code.imports.some(({ from, names }) => from === 'random' && names.includes(callee))) return true
  const [, owner, method] = /^(?:(?:this|self)\.)?@?(\w+)\.(\w+)$/.exec(callee) ?? []
  if (owner === undefined || !/^(?:next|rand|choice|sample|get|int|double)\w*$/i.test(method ?? ''))
    return false
  return givenTo(owner, code).some(({ value }) => value.kind === 'call' && MAKES_GENERATOR.test(value.callee))
}
const MAKES_GENERATOR = /(?:^|\.)Random(?:\.new)?$|^rand\.New$/

/** `random = SystemRandom()`, `Random random = new SecureRandom()`, `letters.random(secure)`: asked in the same words. */
const asksSystem = ({ callee, arguments: given }: Call, code: Code): boolean =>
  ASKS_SYSTEM.test(callee) ||
  (code.language === 'kotlin' && callee.endsWith('.random') && given.length > 0) ||
  isOfSystem(callee.split('.').at(-2)?.replace(/^@/, '') ?? '', code) ||
  // `RandomStringUtils.random(20, 0, 0, true, true, null, RANDOM)`
  given.some(({ value }) =>
    [...expressionsIn(value)].some((inner) =>
      inner.kind === 'call'
        ? ASKS_SYSTEM.test(inner.callee)
        : inner.kind === 'name' && (/secure_?random/i.test(inner.text) || isOfSystem(inner.text, code)),
    ),
  )
const isOfSystem = (name: string, code: Code): boolean =>
  givenTo(name, code).some(({ value }) =>
    [...expressionsIn(value)].some((inner) => inner.kind === 'call' && ASKS_SYSTEM.test(inner.callee)),
  )
const ASKS_SYSTEM = /(?:^|\.)(?:SecureRandom|SystemRandom)(?:\.|$)/

/** The secret-named variable, or the function that makes secrets, that a call's result goes to. */
export function secretMadeBy(call: Call, code: Code): string | undefined {
  const inside = ({ start, end }: Expression['range']) => start <= call.range.start && call.range.end <= end
  const named = code.named.find(
    ({ name, value, kind }) =>
      kind !== 'argument' &&
      isMade(name) &&
      inside(value.range) &&
      value.kind !== 'object' &&
      isOwnResult(value, call),
  )
  if (named) return named.name
  // The time alone makes an expiry date as often as a key.
  if (/now|time/i.test(call.callee)) return undefined
  const around = code.functions.filter(({ range }) => inside(range))
  if (around.some(({ name }) => ONLY_UNIQUE.test(name))) return undefined
  return (
    around.find(makesSecret)?.name ??
    secretMadeWith(around.findLast(({ name }) => name !== '')?.name ?? '', code)
  )
}

/** `const password = makeId(12)`, where `makeId` is the function around the generator. */
const secretMadeWith = (maker: string, code: Code): string | undefined =>
  MAKES_TEXT.test(maker)
    ? code.named.find(
        ({ name, value, kind, within }) =>
          kind !== 'argument' &&
          within !== maker &&
          isMade(name) &&
          value.kind === 'call' &&
          OWN.exec(value.callee)?.[1] === maker,
      )?.name
    : undefined

/** Functions that give text by chance, whatever it is for. */
const MAKES_TEXT = /rand|^gen|uu?id|guid|string$|^make_?id$/i
/** A function of the same file, or of the same class. */
const OWN = /^(?:(?:this|self|cls)\.|(?:self|Self|static)::)?(\w+)$/

/** What resets or confirms something is a secret once it is made. */
const isMade = (name: string): boolean =>
  isSecretName(name) ||
  secretKindOf(
    name.replace(/^(?:password_?)?(?:reset|verification|confirmation|activation)(?=_?token$)/i, ''),
  ) === 'token'

/** Such keys must differ from each other and be no secret. */
const ONLY_UNIQUE = /idempoten|cache|row_?key|list_?key|react|sort_?key|partition/i

/** In `token = sign({ at: Date.now() })` the time is only something that is signed. */
const isOwnResult = (value: Expression, call: Call): boolean =>
  ![...expressionsIn(value)].some(
    (inner) =>
      (inner.kind === 'object' ||
        (inner.kind === 'other' && inner.type === 'function' && !buildsWith(inner, value, call))) &&
      holds(inner, call),
  ) &&
  !(/now|time/i.test(call.callee) && /sign|encode|create/i.test(value.kind === 'call' ? value.callee : ''))

const holds = (outer: Expression, inner: Expression): boolean =>
  outer.range.start <= inner.range.start && inner.range.end <= outer.range.end

/** `Array.from({ length: 32 }, () => letters[Math.floor(Math.random() * 26)]).join('')`: each part is the result of the function. */
const buildsWith = (made: Expression, value: Expression, call: Call): boolean =>
  [...expressionsIn(value)].some(
    (outer) =>
      outer.kind === 'call' &&
      BUILDS.test(outer.callee) &&
      outer.arguments.some((given) => holds(given.value, made) && given.value.kind === 'other'),
  ) &&
  [...expressionsIn(made)].every(
    (inner) =>
      inner.kind !== 'call' ||
      !holds(inner, call) ||
      inner.range.start === call.range.start ||
      PICKS.test(inner.callee),
  )
const BUILDS = /(?:^|\.)(?:map|from|replace|Select|List|Array|CharArray|String|times)$/
/** What makes a letter of a number. */
const PICKS = /^Math\.|(?:^|\.)(?:charAt|fromCharCode|chr|toString|toChar|substr|substring|slice)$/

/** `generateApiKey`, `make_password`: the words before the last say that it makes one, the last what. */
function makesSecret({ name }: FunctionCode): boolean {
  const [first = '', ...rest] = wordsOf(name)
  if (!/^(?:gen|generate|generates|make|create|new|random|get|build|rand)$/.test(first) || rest.length === 0)
    return false
  const thing = rest.filter((word) => !/^(?:random|rand|new|secure|unique)$/.test(word)).join('_')
  return (
    isMade(thing) ||
    /^(?:(?:activation_|reset_)?key|otp|reset_code|session_id|verification_code|salt|nonce)$/.test(thing)
  )
}
