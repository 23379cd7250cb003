/** A literal behind a credential's name: is it a value at all, and was it drawn or typed? */
import type { Match } from '../match/match.ts'
import { placeholderOf } from '../practices/placeholder.ts'
import { isReferenceName, secretKindOf } from '../practices/secret-name.ts'
import { strengthOf } from '../practices/strength.ts'
import { drop, keep, opposes, supports, type Verdict } from './verdict.ts'

export function judgeAssignment(match: Match): Verdict {
  const { value, context } = match
  const kind = secretKindOf(context.name)
  if (isReferenceName(context.name)) return drop('reference', 'its name says where a secret is')
  if (!kind) return drop('name of another thing', 'its name is not that of a credential')
  const placeholder = placeholderOf(value)
  if (placeholder === 'syntactic')
    return drop('placeholder', 'a mask or a reference stands where the value would')
  if (placeholder === 'documented')
    return drop('documented example', 'a provider prints it in its documentation')
  const other = anotherThing(match)
  if (other) return drop('another kind of value', other)
  if (placeholder === 'lexical') return drop('placeholder', 'words say that it is to be replaced')
  const strength = strengthOf(value)
  const named = supports('name', `its name is that of a ${kind}`)
  if (strength.kind === 'random') return keep('medium', named, supports('random', strength.because))
  if (strength.kind === 'weak') return keep('low', named, opposes('weak value', strength.because))
  const typed = kind === 'password' && context.quote !== '' && /\d/.test(value) && /[a-z]/i.test(value)
  return keep(
    'low',
    named,
    typed
      ? supports('password', 'letters and digits, as people type them')
      : opposes('plain value', strength.because),
  )
}

/** What the value is when it is no secret, as a sentence; undefined when it may be one. */
function anotherThing({ value, context }: Match): string | undefined {
  const bare = context.quote === ''
  if (/\s/.test(value.trim()) && context.operator !== '>') return 'it is a sentence'
  if (/^(?:https?|ftp|file|s3|ssh|git|urn|arn|vault|op|ref|env|secretsmanager|ssm|keyvault)[:+]/i.test(value))
    return 'it is an address'
  if (/^(?:\.{0,2}|~|[A-Za-z]:|\/[\w.-]+)[\\/][\w./\\-]*$/.test(value) && !/[+=]/.test(value))
    return 'it is a path'
  if (
    /\.(?:json|ya?ml|toml|pem|crt|key|txt|cfg|conf|ini|env|py|js|ts|go|rb|java|php|html|md|sh)$/i.test(value)
  )
    return 'it is a file name'
  if (bare && /^[A-Za-z_$][\w$]*(?:(?:\.|->|::|\?\.)[A-Za-z_$][\w$]*)+(?:\[.*)?$/.test(value))
    return 'it is an expression'
  if (bare && /^[A-Za-z_$][A-Za-z_$]*$/.test(value)) return 'it is a name'
  if (/[(){}]/.test(value) && /\w\(|\$\{|\{\w/.test(value)) return 'it is an expression'
  if (/^[\w.-]+@[\w-]+\.[\w.]+$/.test(value)) return 'it is an e-mail address'
  if (
    /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(value) &&
    !/secret|key|token/i.test(context.name)
  )
    return 'it is a UUID'
  if (sameWords(value, context.name)) return 'it repeats its own name'
  return undefined
}

const letters = (text: string) => text.toLowerCase().replace(/[^a-z]/g, '')

const sameWords = (value: string, name: string) =>
  letters(value) !== '' && (letters(name).includes(letters(value)) || letters(value) === letters(name))
