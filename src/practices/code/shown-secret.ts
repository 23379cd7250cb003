/** Secrets by the way in which a line of a log names them. */
import type { Call, Code } from '../../documents/code/code.ts'
import { type CallExpression, type Expression, expressionsIn } from '../../documents/expression.ts'
import type { Range } from '../../documents/node.ts'
import type { SourceFile } from '../../documents/source-file.ts'
import { isSecretName, type SecretKind, secretKindOf, wordsOf } from '../secrets/secret-name.ts'
import { givenTo } from './given.ts'
import { fieldsOf, writtenBy } from './log-sink.ts'
import { isNamedOnly } from './named-only.ts'

interface Written {
  readonly name: string
  readonly range: Range
}

/** What a call that logs or raises writes of secrets, each place once. */
export function secretsIn(call: Call, code: Code, file: SourceFile): Written[] {
  const found: Written[] = namedByField(call)
  for (const expression of [...writtenBy(call), ...(code.language === 'rust' ? namedInText(call) : [])]) {
    const name = isNamedOnly(expression, file) ? undefined : secretOf(expression, call, code)
    if (name !== undefined && !found.some(({ range }) => range.start === expression.range.start))
      found.push({ name, range: expression.range })
  }
  return found
}

const READ =
  /(?:^|\.)(?:getenv|env\.get|environ\.get|Getenv|LookupEnv|env|ENV\.fetch|var|getProperty|GetEnvironmentVariable)$/

/** The name of the secret that an expression gives. */
function secretOf(expression: Expression, call: Call, code: Code): string | undefined {
  if (expression.kind === 'call') {
    const key = expression.arguments[0]?.value
    return READ.test(expression.callee) && key?.kind === 'string' && isSecretName(key.value)
      ? key.value
      : gottenBy(expression)
  }
  if (expression.kind !== 'name') return undefined
  const last = expression.text.slice(expression.text.lastIndexOf('.') + 1)
  if (isSecretName(last) && !isMadeSafe(last))
    return isKnown(expression.text, expression.range, code) ? last : undefined
  return expression.text === last && holdsSecret(last, expression, call, code) ? last : undefined
}

const TRANSLATES = /^(?:_|__|t|trans|(?:np?|u|p)?gettext(?:_lazy)?|i18n\.t)$/
const OPENS = /(?:^|\.)(?:decrypt\w*|open_secret|unseal|decipher\.(?:final|update))$/i

/** A variable that got a decrypted value, a text made of a secret, or an object with a secret in it. */
function holdsSecret(name: string, { range }: Expression, { within }: Call, code: Code): boolean {
  const given = givenTo(name, code).filter(
    (named) =>
      named.kind === 'variable' &&
      named.nameRange.start < range.start &&
      (named.within === within || named.within === ''),
  )
  const value = given.at(-1)?.value
  // `plain, err := decrypt(…)`
  if (!value || /^(?:err|error|ok)$/.test(name)) return false
  if (value.kind === 'object')
    return value.properties.some(
      (property) =>
        isSecretName(property.name) &&
        /^(?:name|call|string|template)$/.test(property.value.kind) &&
        !(property.value.kind === 'call' && TRANSLATES.test(property.value.callee)) &&
        !isMadeSafe(property.name),
    )
  return [...expressionsIn(value)].some((inner) => inner.kind === 'call' && OPENS.test(inner.callee))
}

/** Rust names a variable in the text: `info!("key {api_key}")`. */
const namedInText = ({ arguments: given }: Call): Expression[] =>
  given.flatMap(({ value }) =>
    value.kind !== 'string'
      ? []
      : [...value.value.matchAll(/(?<!\{)\{([a-z_]\w*)(?::[^{}]*)?\}/g)].map(
          ([, text = '']): Expression => ({ kind: 'name', text, range: value.range }),
        ),
  )

/** How programs shorten what a field calls by its name; any other variable may be about it. */
const SHORTENED: Partial<Record<SecretKind, RegExp>> = {
  password: /^(?:p|pw|pwd|pass|passwd)$/i,
  token: /^(?:t|tk|tkn|tok|jwt|bearer)$/i,
  key: /^(?:k|key|apikey)$/i,
}

/** Secrets that only the field says are some: `zap.String("password", pw)`. */
const namedByField = (call: CallExpression): { name: string; range: Range }[] =>
  [...fieldsOf(call)].flatMap(({ name, value }) => {
    const short = isMadeSafe(name) ? undefined : SHORTENED[secretKindOf(name) ?? 'webhook']
    const last = value.kind === 'name' ? value.text.slice(value.text.lastIndexOf('.') + 1) : ''
    return short?.test(last) ? [{ name, range: value.range }] : []
  })

/** `user.getPassword()`, `get_password()`; a token alone may be one of a parser. */
function gottenBy({ callee, arguments: given }: CallExpression): string | undefined {
  const [, owner = '', name = ''] = /(?:^|(\w+)\.)(?:[gG]et(?=[A-Z])|get_)(\w+)$/.exec(callee) ?? []
  const isSure = /[a-z](?:[A-Z]|_)|^pass|^secret/i.test(name) || OWNERS.test(owner)
  return isSure && given.length === 0 && isSecretName(name) && !isMadeSafe(name) ? name : undefined
}

const OWNERS = /user|auth|session|request|response|client|config|account|credential|login/i

/** `maskedKey`, `tokenHash`: its name says that it can be shown. */
export const isMadeSafe = (name: string): boolean =>
  // `errUnknownToken`: the error of that name, as Go has them.
  /^(?:err|error)$/.test(wordsOf(name)[0] ?? '') ||
  wordsOf(name).some((word) =>
    /^(?:masked|redacted|hashed|hash|encoded|encrypted|obfuscated|safe|sanitized|truncated|short|partial|fake|dummy|mock|csrf|xsrf|idempotency|decoded|parsed|invalid|expired|missing|not)$/.test(
      word,
    ),
  )

/** By which AWS tells versions of a secret, and what goes with a secret key as a user's name does. */
export const isIdentifier = (name: string, text: string): boolean =>
  (name === 'token' && text.includes('ClientRequestToken')) ||
  (/access_?key$/i.test(name) && !/secret/i.test(name) && /secret_?(?:access_?)?key/i.test(text))

/** One word alone (`secret`, `token`) may be anything, such as what a loop goes through; it must be given here. */
const isKnown = (name: string, { start, end }: Range, code: Code): boolean =>
  !/^[a-z]+$/.test(name) ||
  /^pass/.test(name) ||
  givenTo(name, code).length > 0 ||
  code.functions.some(
    ({ parameters, range }) => range.start <= start && end <= range.end && parameters.includes(name),
  )
