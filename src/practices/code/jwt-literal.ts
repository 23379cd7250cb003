/** Keys of web tokens that are written in the code, or in what the code names. */
import type { SourceFile } from '../../documents/source-file.ts'
import type { Inventory } from '../repository/inventory.ts'
import { wordsOf } from '../secrets/secret-name.ts'
import { isSecretAt } from '../secrets/slots.ts'
import type { SigningKey } from './jwt.ts'
import { type Resolved, resolveString } from './resolve.ts'

/** The literal that is the key, or that stands in when a variable is missing; undefined when the key comes from outside. */
export function literalKey(key: SigningKey, file: SourceFile, inventory: Inventory): Resolved | undefined {
  const { expression } = key
  const standsIn = expression.kind === 'binary' && /^(?:\|\||\?\?|or|\?:)$/.test(expression.operator)
  const literal = resolveString(standsIn && !key.isName ? expression.right : expression, file, inventory)
  return literal && isKeyText(literal.string.value, key) ? literal : undefined
}

/** Keys of a key pair, places of keys and, behind a mere name, prose and names of what is kept are no shared secret. */
function isKeyText(value: string, { isName, taker }: SigningKey): boolean {
  if (!isSecretAt('effective', value) || isOfKeyPair(value)) return false
  return (
    !isName ||
    !(
      /\s\S+\s/.test(value) ||
      /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(value) ||
      (UNDER_KEY.test(taker) && KEPT.test(value)) ||
      isField(taker, value)
    )
  )
}

/** `FieldSigningKey = "signing_key"`: under which a database keeps it. */
const isField = (taker: string, value: string): boolean =>
  /^(?:Field|Column|Label)[A-Z]/.test(taker) && wordsOf(taker).slice(1).join('_') === value

/** A key of a pair, or where one is. */
export const isOfKeyPair = (value: string): boolean =>
  /^-----BEGIN|^https?:|^[.~]{0,2}\/[\w./-]+$|\.(?:pem|key|crt|pub|json)$/.test(value)

/** `SETTINGS_JWT_KEY = "jwt"`: the key of the entry under which it is kept. */
const UNDER_KEY = /(?<!secret|signing|private|encryption)_?key$/i
const KEPT = /^(?:jwt|token|auth|authorization|bearer)$/i
