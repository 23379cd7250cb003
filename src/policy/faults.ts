/** What does not fit the schema, as a line, a key and words that a person can act on. */
import { suggestion } from '../nearest.ts'
import { type Issue, keysAt, type Path } from './schema.ts'

export interface Fault {
  readonly path: Path
  readonly what: string
  readonly help?: string
}

/** Values are not quoted: the file that was named may be another one than was meant, with a secret in it. */
export function faultsOf(issue: Issue, file: unknown): Fault[] {
  const path = issue.path.map((key) => (typeof key === 'number' ? key : String(key)))
  const name = nameOf(path)
  if (issue.code === 'unrecognized_keys')
    return issue.keys.slice(0, MOST_FAULTS).map((key) => unknownKey(path, key))
  if (issue.message !== UNSAID && has(file, path)) return [{ path, what: `${name} ${issue.message}` }]
  if (issue.code === 'invalid_key')
    return [{ path, what: `${nameOf(path.slice(0, -1))}: a key ${issue.issues[0]?.message ?? 'is wrong'}` }]
  if (issue.code === 'invalid_value')
    return [{ path, what: `${name} must be ${oneOf(issue.values.map(String))}` }]
  if (issue.code === 'invalid_union')
    return [{ path, what: `${name} must be a number, or a list of the least and the most` }]
  if (issue.code === 'invalid_type')
    return [{ path, what: `${name || 'the file'} ${typeOf(issue, has(file, path))}` }]
  if (issue.code === 'too_small' && issue.origin === 'number')
    return [{ path, what: `${name} must be at least ${issue.minimum}` }]
  if (issue.code === 'too_big' && issue.origin === 'number')
    return [{ path, what: `${name} must be at most ${issue.maximum}` }]
  return [{ path, what: `${name || 'the file'} is not as it must be` }]
}

/** A file of something else has one at each key. */
export const MOST_FAULTS = 100

/** What the library says where the schema has no words of its own. */
const UNSAID = 'Invalid input'

function unknownKey(path: Path, key: string): Fault {
  const known = keysAt(path)
  const [name, shown] = [nameOf(path), cut(key)]
  return {
    path: [...path, key],
    what: `"${shown}" is not a key${name && ` of ${name}`}${suggestion(key, known)}`,
    help: `Its keys are ${known.join(', ')}. ${HELP}`,
  }
}

const typeOf = ({ expected }: Issue & { code: 'invalid_type' }, isThere: boolean): string =>
  isThere ? `must be ${KINDS[expected] ?? expected}` : 'is missing'

/** A key without a value is there. */
function has(value: unknown, path: Path): boolean {
  const [key, ...rest] = path
  if (key === undefined) return true
  if (typeof value !== 'object' || value === null) return false
  const found = Object.entries(value).find(([name]) => name === String(key))
  return found !== undefined && has(found[1], rest)
}

export const HELP = 'docs/configuration.md shows every key.'

const KINDS: Readonly<Record<string, string>> = {
  object: 'a map of keys to values',
  record: 'a map of rule ids to values',
  array: 'a list',
  string: 'text',
  boolean: 'true or false',
  int: 'a whole number',
  number: 'a number',
}

const oneOf = (values: readonly string[]): string => `${values.slice(0, -1).join(', ')} or ${values.at(-1)}`

/** Keys as they are called in messages: `custom-rules[2].regex`. */
export const nameOf = (path: Path): string =>
  path.map((key, i) => (typeof key === 'number' ? `[${key}]` : i === 0 ? cut(key) : `.${cut(key)}`)).join('')

/** A file that is none of ours can have a key of any length. Nothing of it is quoted then: half a token is not known as one. */
export const cut = (key: string): string => (key.length <= 60 ? key : `[${key.length} characters]`)
