/** What programs give their keys to, and which variable the key comes from: rules compare the two. */
import type { Call, Code } from '../../documents/code/code.ts'
import { settingOf } from '../../documents/code/fallback.ts'
import { argumentOf, type CallExpression, type Expression, propertyOf } from '../../documents/expression.ts'
import { givenOnce } from './given.ts'
import { signingKeysOf } from './jwt.ts'

const SESSION = /(?:^|\.)(?:session|expressSession|cookieSession|cookieParser)$/
const CIPHERS: readonly (readonly [RegExp, number])[] = [
  [/(?:^|\.)(?:createCipheriv|createDecipheriv)$/, 1],
  [/(?:^|\.)(?:Fernet|AES\.new)$/, 0],
  [/^openssl_(?:en|de)crypt$/, 2],
]
/** The argument that is the key, by the end of the callee. */
const MACS: readonly (readonly [RegExp, number])[] = [
  [/(?:^|\.)(?:createHmac|hmac\.New|HMAC\.(?:hex)?digest)$/, 1],
  [/(?:^|\.)(?:hmac\.new|HMACSHA(?:256|384|512))$/, 0],
  [/^hash_hmac$/, 2],
]

export interface KeyUse {
  /** What takes it: `jwt.sign`, `session`. */
  readonly taker: string
  readonly expression: Expression
  /** Names that a key for this may have. */
  readonly fits: RegExp
  readonly purpose: string
}

/** Every key that signs or encrypts, with what for. */
export const keyUsesIn = (code: Code): KeyUse[] => [
  ...signingKeysOf(code).flatMap(({ taker, expression, isName }) =>
    isName
      ? []
      : [
          /(?:en|de)crypt$/i.test(taker)
            ? { taker, expression, fits: /jwt|token|jwe|auth|encrypt|cipher/i, purpose: 'encrypting tokens' }
            : { taker, expression, fits: /jwt|token|sign|auth|refresh|access/i, purpose: 'signing tokens' },
        ],
  ),
  ...code.calls.flatMap((call) => keysOf(call)),
  // Flask signs its sessions with it.
  ...code.named.flatMap(({ kind, name, value }) =>
    kind === 'field' && name === 'secret_key' && code.language === 'python'
      ? [{ taker: name, expression: value, fits: /session|cookie|flask|app/i, purpose: 'signing sessions' }]
      : [],
  ),
]

function keysOf(call: Call): KeyUse[] {
  const taker = call.callee
  if (SESSION.test(taker)) {
    const expression = propertyOf(argumentOf(call, 0), 'secret') ?? argumentOf(call, 0)
    return expression ? [{ taker, expression, fits: /session|cookie/i, purpose: 'signing sessions' }] : []
  }
  const [, place] = MACS.find(([callee]) => callee.test(taker)) ?? []
  const signed = place === undefined ? undefined : argumentOf(call, place)
  if (signed) return [{ taker, expression: signed, fits: /./, purpose: 'signing messages' }]
  // `add_middleware(SessionMiddleware, secret_key=…)` of Starlette
  const added = argumentOf(call, 0)
  const session =
    added?.kind === 'name' && /(?:^|\.)SessionMiddleware$/.test(added.text) && argumentOf(call, 'secret_key')
  if (session) return [{ taker, expression: session, fits: /session|cookie/i, purpose: 'signing sessions' }]
  const [, at] = CIPHERS.find(([callee]) => callee.test(taker)) ?? []
  const key = at === undefined ? undefined : argumentOf(call, at)
  return key ? [{ taker, expression: key, fits: /encrypt|cipher|aes/i, purpose: 'encrypting' }] : []
}

/** What only changes the form of a key; anything else, such as HKDF, makes another key of it. */
const CONVERTS = /^\[\]byte$|(?:^|\.)(?:Buffer\.from|GetBytes|toByteArray|getBytes|encode|bytes|String|str)$/

/** The variable that an expression reads; `isOne` where the name stands for the same value in the whole file. */
export function variableOf(expression: Expression, code: Code): { name: string; isOne: boolean } | undefined {
  if (expression.kind === 'call') {
    const read = readByName(expression)
    if (read !== undefined) return { name: read, isOne: true }
    const owner =
      CONVERTS.test(expression.callee) && expression.arguments.length === 0 && !expression.receiver
    if (owner) return { name: expression.callee.split('.').at(-2) ?? '', isOne: false }
    const inner = CONVERTS.test(expression.callee)
      ? (expression.arguments[0]?.value ?? expression.receiver)
      : undefined
    return inner && variableOf(inner, code)
  }
  if (expression.kind === 'other' && expression.parts.length === 1 && expression.parts[0])
    return variableOf(expression.parts[0], code)
  if (expression.kind !== 'name') return undefined
  const { text } = expression
  const given = givenOnce(expression, code)
  const behind = given?.kind === 'variable' ? variableOf(given.value, code) : undefined
  const isEnvironment = /(?:^|\.)(?:env|environ)\.\w+$|_ENV\./.test(text)
  return behind ?? { name: text.split('.').at(-1) ?? '', isOne: isEnvironment }
}

/** `os.Getenv("KEY")`, `ENV.fetch('KEY')` */
const readByName = (call: CallExpression): string | undefined =>
  call.arguments[0]?.value.kind === 'string' ? settingOf(call) : undefined
