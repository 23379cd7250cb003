/** Secrets by the way in which a line of a log names them. */
import type { Call, Code } from '../../documents/code/code.ts'
import type { CallExpression, Expression } from '../../documents/expression.ts'
import type { Range } from '../../documents/node.ts'
import { isSecretName, wordsOf } from '../secrets/secret-name.ts'
import { givenTo } from './given.ts'

/** Rust names a variable in the text: `info!("key {api_key}")`. */
export const namedInText = ({ arguments: given }: Call): Expression[] =>
  given.flatMap(({ value }) =>
    value.kind !== 'string'
      ? []
      : [...value.value.matchAll(/(?<!\{)\{([a-z_]\w*)(?::[^{}]*)?\}/g)].map(
          ([, text = '']): Expression => ({ kind: 'name', text, range: value.range }),
        ),
  )

/** `user.getPassword()`; a token alone may be one of a parser. */
export function gottenBy({ callee, arguments: given }: CallExpression): string | undefined {
  const [, owner = '', name = ''] = /(?:^|(\w+)\.)get([A-Z]\w*)$/.exec(callee) ?? []
  const isSure = /[a-z][A-Z]|^Pass|^Secret/.test(name) || OWNERS.test(owner)
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
export const isKnown = (name: string, { start, end }: Range, code: Code): boolean =>
  !/^[a-z]+$/.test(name) ||
  /^pass/.test(name) ||
  givenTo(name, code).length > 0 ||
  code.functions.some(
    ({ parameters, range }) => range.start <= start && end <= range.end && parameters.includes(name),
  )
